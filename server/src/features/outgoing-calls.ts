import { type Place, placeOf } from "../model/anchor.ts";
import { type ItemNode, itemNode } from "../model/item-node.ts";
import { stepsAhead } from "../model/trace-step.ts";
import type { Workspace } from "../model/workspace.ts";

/** A step ahead in the trace. */
export interface OutgoingCall {
  readonly to: ItemNode;
  /** The words that say so, in the file of the caller; its own heading or statement where they stand in another. */
  readonly places: readonly Place[];
}

/**
 * What the item `id` of the study of `uri` leads to: the threats, requirements, solutions and conclusions of a key
 * issue, the solutions that name a requirement, the conclusions that select a solution.
 */
export function outgoingCalls(workspace: Workspace, uri: string, id: string): readonly OutgoingCall[] {
  const study = workspace.studyOf.get(uri);
  const item = study?.trace.byId.get(id);
  if (study === undefined || item === undefined) return [];
  const own = placeOf(study, item.at);
  return stepsAhead(study, item).map((step) => {
    const places = step.places.filter((place) => place.uri === own.uri);
    return { to: itemNode(study, step.item), places: places.length === 0 ? [own] : places };
  });
}
