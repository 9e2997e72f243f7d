// Solutions × key issues, with who says that one addresses the other, and in which words.
import type { Study } from "../model/study.ts";
import type { ItemKind, LinkSource } from "../model/trace.ts";
import { type DashboardItem, dashboardItem, itemsOf } from "./dashboard-item.ts";
import { linkSentences } from "./link-sentence.ts";
import { sourcesOf } from "./link-table.ts";

export interface Mapping {
  readonly solutions: readonly DashboardItem[];
  readonly keyIssues: readonly DashboardItem[];
  /** That a solution addresses a key issue, in the order of the document. */
  readonly statements: readonly MappingStatement[];
}

export interface MappingStatement {
  readonly solution: string;
  readonly keyIssue: string;
  readonly sources: readonly LinkSource[];
  /** What stands in the places that say so. */
  readonly sentences: readonly string[];
  /** Whether the study has both. */
  readonly resolved: boolean;
}

/** The mapping of `study`, as its tables, sentences and declarations state it together. */
export function mappingIn(study: Study): Mapping {
  const shown = (kind: ItemKind): readonly DashboardItem[] =>
    itemsOf(study, kind).map((item) => dashboardItem(study, item));
  return {
    solutions: shown("solution"),
    keyIssues: shown("keyIssue"),
    statements: study.trace.links
      .filter(({ kind }) => kind === "addresses")
      .map((link) => ({
        solution: link.from,
        keyIssue: link.to,
        sources: sourcesOf(link),
        sentences: linkSentences(study, link),
        resolved: link.resolved && study.trace.byId.has(link.from),
      })),
  };
}
