// The way through a study: from a key issue to its threats and requirements, to the solutions that name them, to what
// is concluded, and back. A step is there where the draft says so; its places are the words that do.
import { type Place, placeOf } from "./anchor.ts";
import type { Study } from "./study.ts";
import type { Item, Link } from "./trace.ts";

/** One step from an item, ahead or back. */
export interface TraceStep {
  readonly item: Item;
  /** The places that say so, in all files of the study; none where only the project file does. */
  readonly places: readonly Place[];
}

/** The steps from a key issue to threats, requirements, solutions and conclusions, or from one of these to the next. */
export function stepsAhead(study: Study, item: Item): readonly TraceStep[] {
  const { parts, to, byId } = study.trace;
  // A solution that stands in a key issue is linked to it as well.
  const statements = (parts.get(item.id) ?? []).filter(({ kind }) => kind !== "solution");
  return [
    ...statements.map((part) => ({ item: part, places: [placeOf(study, part.at)] })),
    ...joined(study, to.get(item.id) ?? [], (link) => byId.get(link.from)),
  ];
}

/** The steps back: from a conclusion to solutions, from these to what they name, from a statement to its key issue. */
export function stepsBack(study: Study, item: Item): readonly TraceStep[] {
  const { from, byId } = study.trace;
  const parent = item.kind === "solution" ? undefined : byId.get(item.parent ?? "");
  return [
    ...(parent === undefined ? [] : [{ item: parent, places: [placeOf(study, item.at)] }]),
    ...joined(study, from.get(item.id) ?? [], (link) => byId.get(link.to)),
  ];
}

/** One step for each item at the other end of `links`, with the places of all of them. */
function joined(
  study: Study,
  links: readonly Link[],
  otherEnd: (link: Link) => Item | undefined,
): readonly TraceStep[] {
  const steps = new Map<Item, Place[]>();
  for (const link of links) {
    const item = otherEnd(link);
    if (item === undefined) continue;
    const places = steps.get(item) ?? [];
    for (const { at } of link.mentions) if (at !== undefined) places.push(placeOf(study, at));
    steps.set(item, places);
  }
  return [...steps].map(([item, places]) => ({ item, places }));
}
