import type { Span } from "../base/span.ts";
import { symbolAt } from "../model/symbol.ts";
import { definitionsOf, mentionsOf } from "../model/symbol-places.ts";
import type { Workspace } from "../model/workspace.ts";

/** A place of a thing in the file at hand. Offsets in the document. */
export interface HighlightAt extends Span {
  readonly defines: boolean;
}

/**
 * The places of the thing at `offset` in the file `uri`, its definition first. None where the file only defines it: who
 * writes a threat shall not see all of it lit up.
 */
export function documentHighlights(
  workspace: Workspace,
  uri: string,
  offset: number,
): readonly HighlightAt[] {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return [];
  const { study, target } = symbol;
  const mentions = [...mentionsOf(study, target, uri)];
  if (mentions.length === 0) return [];
  const definitions = definitionsOf(study, target).filter((place) => place.uri === uri);
  const highlight =
    (defines: boolean) =>
    ({ start, end }: Span): HighlightAt => ({ start, end, defines });
  return [...definitions.map(highlight(true)), ...mentions.map(highlight(false))];
}
