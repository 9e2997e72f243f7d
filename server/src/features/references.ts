import type { Place } from "../model/anchor.ts";
import { symbolAt } from "../model/symbol.ts";
import { definitionsOf, mentionsOf } from "../model/symbol-places.ts";
import type { Workspace } from "../model/workspace.ts";

/** Every place that names the thing at `offset` of `uri`, its definition first where it is asked for. */
export function references(
  workspace: Workspace,
  uri: string,
  offset: number,
  options: { readonly definition: boolean },
): readonly Place[] {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return [];
  const own = options.definition ? definitionsOf(symbol.study, symbol.target) : [];
  return [...own, ...mentionsOf(symbol.study, symbol.target)];
}
