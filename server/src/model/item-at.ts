import type { Study } from "./study.ts";
import { symbolAt } from "./symbol.ts";
import type { Item } from "./trace.ts";
import type { Workspace } from "./workspace.ts";

/** The key issue, threat, requirement, solution or conclusion at `offset` of `uri`, if there is one and it exists. */
export function itemAt(
  workspace: Workspace,
  uri: string,
  offset: number,
): { readonly study: Study; readonly item: Item } | undefined {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol?.target.kind !== "item") return undefined;
  const item = symbol.study.trace.byId.get(symbol.target.id);
  return item && { study: symbol.study, item };
}
