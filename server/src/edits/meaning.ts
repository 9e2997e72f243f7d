// What a study says, as lines that can be compared: an edit that adds a link adds its line and takes none away.
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import type { Item, LinkKind, LinkSource } from "../model/trace.ts";

/** The lines that are only in the one or the other of two states of a study. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What `after` says beyond `before`, and what it does not say any more: items, statements, links, problems. */
export function differenceOf(before: Study, after: Study): Difference {
  const [then, now] = [meaningOf(before), meaningOf(after)];
  return {
    added: [...now].filter((line) => !then.has(line)),
    removed: [...then].filter((line) => !now.has(line)),
  };
}

/** The line of a link that `source` states. */
export function linkLine(
  { from, kind, to }: { readonly from: string; readonly kind: LinkKind; readonly to: string },
  source: LinkSource,
): string {
  return `${from} ${kind} ${to} by ${source}`;
}

const meaningOf = memo((study: Study): ReadonlySet<string> => {
  const { trace, files, project } = study;
  const problems = [
    ...files.flatMap(({ facts }) => facts.flatMap(({ yaml }) => yaml?.problems ?? [])),
    ...(project?.problems ?? []),
  ];
  return new Set([
    ...trace.items.map((item) => itemLine(study, item)),
    ...trace.links.flatMap((link) => link.mentions.map(({ source }) => linkLine(link, source))),
    ...problems.map(({ path, message }) => `wrong: ${path} ${message}`),
  ]);
});

function itemLine(study: Study, { id, title, clause, at }: Item): string {
  const statement = at.part === "statement" ? study.statements[clause]?.[at.index] : undefined;
  return `${id} is ${title}${statement === undefined ? "" : `${statement.lead} ${statement.text}`}`;
}
