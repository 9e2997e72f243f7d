// Which threats and requirements are shown: a filter of the answer of the server, the same for the tree and the map.
import type { SimilarAnswer, SimilarStatement, StatementKind } from "../../server/src/lsp/protocol.ts";
import { words } from "./pages/words.ts";

export interface RelatedFilter {
  /** Ids of areas; what lies in a subdivision of one counts too. None: all of them, and what lies in none. */
  readonly areas: readonly string[];
  /** Undefined: both. */
  readonly kind: StatementKind | undefined;
  /** Only what no solution declares. */
  readonly unanswered: boolean;
}

export const NO_FILTER: RelatedFilter = { areas: [], kind: undefined, unanswered: false };

/** The statements of `answer` that `filter` lets through, by their refs. */
export function shownBy(answer: SimilarAnswer, filter: RelatedFilter): ReadonlySet<string> {
  const areas = new Set([
    ...filter.areas,
    ...answer.areas.flatMap(({ id, parent }) => (filter.areas.includes(parent ?? "") ? id : [])),
  ]);
  const passes = (statement: SimilarStatement): boolean =>
    (filter.kind === undefined || statement.kind === filter.kind) &&
    (!filter.unanswered || statement.solutions.length === 0) &&
    (areas.size === 0 || statement.areas.some((area) => areas.has(area)));
  return new Set(answer.statements.filter(passes).map(({ ref }) => ref));
}

/** Whether `filter` holds anything back. */
export function isFiltering({ areas, kind, unanswered }: RelatedFilter): boolean {
  return areas.length > 0 || kind !== undefined || unanswered;
}

/** The filter in a few words: "area A, B · threats · not answered yet". */
export function filterWords({ areas, kind, unanswered }: RelatedFilter): string {
  return [
    ...(areas.length === 0 ? [] : [words("area {0}", areas.join(", "))]),
    ...(kind === undefined ? [] : [kind === "threat" ? words("threats") : words("requirements")]),
    ...(unanswered ? [words("not answered yet")] : []),
  ].join(" · ");
}
