import type { Place } from "../model/anchor.ts";
import { symbolAt } from "../model/symbol.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import type { Workspace } from "../model/workspace.ts";

/** Where the thing at `offset` of `uri` is defined. */
export function definition(workspace: Workspace, uri: string, offset: number): readonly Place[] {
  const symbol = symbolAt(workspace, uri, offset);
  return symbol === undefined ? [] : definitionsOf(symbol.study, symbol.target);
}
