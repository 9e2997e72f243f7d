import { itemAt } from "../model/item-at.ts";
import { type ItemNode, itemNode } from "../model/item-node.ts";
import type { Workspace } from "../model/workspace.ts";

/** The item at `offset` of `uri`, from which the trace can be walked: ahead as outgoing calls, back as incoming ones. */
export function callHierarchy(workspace: Workspace, uri: string, offset: number): ItemNode | undefined {
  const found = itemAt(workspace, uri, offset);
  return found && itemNode(found.study, found.item);
}
