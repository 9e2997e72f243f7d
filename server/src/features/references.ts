import type { Place } from "../model/anchor.ts";
import { foreignMentionsOf } from "../model/foreign-mentions.ts";
import { symbolAt } from "../model/symbol.ts";
import { definitionsOf, mentionsOf } from "../model/symbol-places.ts";
import type { Workspace } from "../model/workspace.ts";

/**
 * Every place that names the thing at `offset` of `uri`, its definition first where it is asked for, and those of other
 * documents last.
 */
export function references(
  workspace: Workspace,
  uri: string,
  offset: number,
  options: { readonly definition: boolean },
): readonly Place[] {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return [];
  const { study, target } = symbol;
  const own = options.definition ? definitionsOf(study, target) : [];
  const item = target.kind === "item" ? study.trace.byId.get(target.id) : undefined;
  const foreign = item === undefined ? [] : foreignMentionsOf(workspace, study, item);
  return [...own, ...mentionsOf(study, target), ...[...foreign].map(({ place }) => place)];
}
