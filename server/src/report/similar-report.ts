// What is similar in a workspace, as others rely on it: pairs, groups, proposals and the ranking of key issues.
import { becauseOf } from "../analysis/because.ts";
import { type Group, groupsOf, type ItemRef } from "../analysis/groups.ts";
import { mappingOf } from "../analysis/mapping.ts";
import { proposalsOf } from "../analysis/proposals.ts";
import { nearestOf, type Similarity } from "../analysis/similarity.ts";

export interface SimilarPair {
  readonly document: string;
  readonly a: string;
  readonly otherDocument: string;
  readonly b: string;
  readonly class: "same" | "related" | "different";
  readonly score: number;
  readonly because: readonly string[];
}

/** How many others are told of each statement, however unlike. */
const NEAREST = 5;

/** The pairs of `similarity` with a score of `least` at least, each once, in the order of the workspace. */
export function pairsOf(similarity: Similarity, least: number): readonly SimilarPair[] {
  const order = new Map(
    similarity.index.studies.flatMap((study) => study.entries).map((entry, at) => [entry, at] as const),
  );
  const pairs = new Map<string, SimilarPair & { readonly at: readonly [number, number] }>();
  for (const [entry, nearest] of nearestOf(similarity, NEAREST)) {
    for (const { entry: other, score, class: judged } of nearest) {
      if (score < least) continue;
      const [x, y] = [order.get(entry) ?? 0, order.get(other) ?? 0];
      const [a, b] = x < y ? [entry, other] : [other, entry];
      const at = [Math.min(x, y), Math.max(x, y)] as const;
      if (pairs.has(at.join())) continue;
      const because = becauseOf(similarity.index, a, b);
      const known = { document: a.study, a: a.item, otherDocument: b.study, b: b.item };
      pairs.set(at.join(), { ...known, class: judged, score: rounded(score), because, at });
    }
  }
  return [...pairs.values()]
    .sort((one, two) => one.at[0] - two.at[0] || one.at[1] - two.at[1])
    .map(({ at: _, ...pair }) => pair);
}

/** The similarity as one JSON text. */
export function similarToJson(similarity: Similarity, least: number): string {
  const result = {
    version: 1,
    pairs: pairsOf(similarity, least),
    groups: groupsOf(similarity).map(groupToJson),
    proposals: proposalsOf(similarity).map(({ study, keyIssue, candidates }) => ({
      document: study,
      keyIssue,
      candidates: candidates.map(({ score, because, ...ref }) => ({
        ...refToJson(ref),
        score: rounded(score),
        because,
      })),
    })),
    mapping: similarity.studies.flatMap((study) =>
      mappingOf(study).map(({ solution, ranked }) => ({
        document: study.id,
        solution: solution.id,
        ranked: ranked.map(({ item, score }) => ({ document: study.id, id: item.id, score: rounded(score) })),
      })),
    ),
  };
  return JSON.stringify(result, undefined, 2);
}

function groupToJson(group: Group) {
  return {
    id: group.id.item,
    document: group.id.study,
    label: group.label,
    members: group.members.map(({ study, item }) => refToJson({ study, item })),
    areas: group.areas,
    solutions: group.solutions.map(refToJson),
  };
}

function refToJson({ study, item }: ItemRef) {
  return { document: study, id: item };
}

/** Four digits say more than the score knows, and keep the order of what is ranked. */
function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
