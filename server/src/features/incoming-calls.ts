import type { Place } from "../model/anchor.ts";
import { type ItemNode, itemNode } from "../model/item-node.ts";
import { stepsBack } from "../model/trace-step.ts";
import type { Workspace } from "../model/workspace.ts";

/** A step back in the trace. */
export interface IncomingCall {
  readonly from: ItemNode;
  /** The words that say so, in the file of `from`; its own heading or statement where they stand in another. */
  readonly places: readonly Place[];
}

/**
 * What the item `id` of the study of `uri` comes from: the key issue of a threat, the requirements and key issues that
 * a solution names, the solutions that a conclusion selects.
 */
export function incomingCalls(workspace: Workspace, uri: string, id: string): readonly IncomingCall[] {
  const study = workspace.studyOf.get(uri);
  const item = study?.trace.byId.get(id);
  if (study === undefined || item === undefined) return [];
  return stepsBack(study, item).map((step) => {
    const from = itemNode(study, step.item);
    const places = step.places.filter((place) => place.uri === from.selection.uri);
    return { from, places: places.length === 0 ? [from.selection] : places };
  });
}
