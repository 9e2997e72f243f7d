import { type Place, placeOf } from "../model/anchor.ts";
import { itemAt } from "../model/item-at.ts";
import { type Item, itemsFrom, type Trace } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";

/**
 * The key issues of what is at `offset` of `uri`: that of a threat or requirement, those that a solution addresses or
 * a conclusion is about; a key issue itself.
 */
export function typeDefinition(workspace: Workspace, uri: string, offset: number): readonly Place[] {
  const found = itemAt(workspace, uri, offset);
  if (found === undefined) return [];
  const { study, item } = found;
  return keyIssuesOf(study.trace, item).map((keyIssue) => placeOf(study, keyIssue.at));
}

function keyIssuesOf(trace: Trace, item: Item): readonly Item[] {
  switch (item.kind) {
    case "keyIssue":
      return [item];
    case "solution":
      return itemsFrom(trace, item.id, "addresses");
    case "conclusion":
      return itemsFrom(trace, item.id, "about");
    case "threat":
    case "requirement": {
      const parent = trace.byId.get(item.parent ?? "");
      return parent?.kind === "keyIssue" ? [parent] : [];
    }
  }
}
