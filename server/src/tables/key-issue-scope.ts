import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import type { Item, ItemKind } from "../model/trace.ts";
import { mappable } from "./mappable.ts";

/** What one table of statements is about: a key issue, or what stands below none. */
export interface Scope {
  readonly keyIssue: Item | undefined;
  /** "of KI#3", or "". */
  readonly suffix: string;
  readonly statements: (kind: ItemKind) => readonly Item[];
}

/** The key issue that the options name; else each in turn, and what a study without key issues states. */
export function scopesOf(study: Study, options: TableOptions): readonly Scope[] {
  const { items } = study.trace;
  const scope = (keyIssue: Item | undefined): Scope => ({
    keyIssue,
    suffix: keyIssue === undefined ? "" : ` of ${keyIssue.id}`,
    statements: (kind) => items.filter((item) => item.kind === kind && item.parent === keyIssue?.id),
  });
  const keyIssues = mappable(study, "keyIssue", options);
  const wanted = options.of === undefined ? keyIssues : keyIssues.filter(({ id }) => id === options.of);
  return options.of === undefined ? [...wanted.map(scope), scope(undefined)] : wanted.map(scope);
}
