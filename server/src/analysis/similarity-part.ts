// The part of a similarity that concerns some studies: their statements, the groups that these are in, which of them
// are alike, and a map of each kind.
import type { Circle, Point } from "../base/plane.ts";
import type { Study } from "../model/study.ts";
import type { Entry } from "./entry.ts";
import { type Group, groupsOf } from "./groups.ts";
import { relatedTo, type Similarity } from "./similarity.ts";
import { type SimilarityMap, similarityMap } from "./similarity-map.ts";

/** Two statements that are alike, the earlier first. */
export interface SimilarPair {
  readonly a: Entry;
  readonly b: Entry;
  readonly class: "same" | "related";
  readonly score: number;
}

/** Every list in the order of the texts. */
export interface SimilarityPart {
  /** The statements of the studies, and behind them those of others that are in a group with one of them. */
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
  /** Of every statement the nearest ones: where many are alike, nobody can see them all. */
  readonly pairs: readonly SimilarPair[];
}

/** How many of its nearest each statement is paired with. */
const NEAREST = 6;

/** The part of `similarity` that concerns `studies`. */
export function partFor(similarity: Similarity, studies: readonly Study[]): SimilarityPart {
  const ids = new Set(studies.map((study) => study.id));
  const isOwn = (entry: Entry): boolean => ids.has(entry.study);
  const groups = groupsOf(similarity).filter(({ members }) => members.some(isOwn));
  const entries = [
    ...similarity.index.studies.flatMap((study) => study.entries.filter(isOwn)),
    ...groups.flatMap(({ members }) => members.filter((member) => !isOwn(member))),
  ];
  return { entries, groups, pairs: [...nearestPairs(similarity, entries)] };
}

function* nearestPairs(similarity: Similarity, entries: readonly Entry[]): Iterable<SimilarPair> {
  const order = new Map(entries.map((entry, at) => [entry, at]));
  const near = entries.map((entry) =>
    relatedTo(similarity, entry.study, entry.item)
      .filter(({ entry: other }) => order.has(other))
      .slice(0, NEAREST),
  );
  const told = near.map((related) => new Set(related.map(({ entry }) => entry)));
  for (const [at, a] of entries.entries()) {
    for (const { entry: b, class: judged, score } of near[at] ?? []) {
      const other = order.get(b) ?? 0;
      // Where both are among the nearest of the other, the earlier one tells.
      if (judged === "different" || (other < at && told[other]?.has(a) === true)) continue;
      const [first, second] = other < at ? [b, a] : [a, b];
      yield { a: first, b: second, class: judged, score };
    }
  }
}

/** The places of the statements and groups of one kind. */
export interface PartMap extends Omit<SimilarityMap, "points" | "groups"> {
  readonly points: ReadonlyMap<Entry, Point>;
  readonly circles: ReadonlyMap<Group, Circle>;
}

/** The map of the statements of `kind` in `part`. */
export function mapFor(part: SimilarityPart, kind: Entry["kind"]): PartMap {
  const entries = part.entries.filter((entry) => entry.kind === kind);
  const groups = part.groups.filter((group) => group.kind === kind);
  const order = new Map(entries.map((entry, at) => [entry, at]));
  const places = (members: readonly Entry[]): readonly number[] =>
    members.flatMap((member) => order.get(member) ?? []);
  const map = similarityMap({
    count: entries.length,
    links: part.pairs.flatMap(({ a, b, score }) => {
      const [from, to] = [order.get(a), order.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, score }];
    }),
    groups: groups.map(({ members }) => places(members)),
  });
  return {
    ...map,
    points: new Map(entries.map((entry, at) => [entry, map.points[at] as Point])),
    circles: new Map(groups.map((group, at) => [group, map.groups[at] as Circle])),
  };
}
