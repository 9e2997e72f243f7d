import { type Place, placeOf } from "../model/anchor.ts";
import { itemAt } from "../model/item-at.ts";
import { type Item, itemsFrom, itemsTo, type Trace } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";

/**
 * The solutions of what is at `offset` of `uri`: those that address a key issue; those that name a threat or
 * requirement, else those of its key issue; those that a conclusion selects; a solution itself.
 */
export function implementation(workspace: Workspace, uri: string, offset: number): readonly Place[] {
  const found = itemAt(workspace, uri, offset);
  if (found === undefined) return [];
  const { study, item } = found;
  return solutionsOf(study.trace, item).map((solution) => placeOf(study, solution.at));
}

function solutionsOf(trace: Trace, item: Item): readonly Item[] {
  switch (item.kind) {
    case "solution":
      return [item];
    case "conclusion":
      return itemsFrom(trace, item.id, "concludes");
    case "keyIssue":
      return itemsTo(trace, item.id, "addresses");
    case "threat":
    case "requirement": {
      const named = itemsTo(trace, item.id, item.kind === "threat" ? "mitigates" : "fulfils");
      return named.length > 0 || item.parent === undefined ? named : itemsTo(trace, item.parent, "addresses");
    }
  }
}
