// The similarity of a workspace as one immutable value, and what can be asked of it. Everything else of it (groups,
// proposals, reasons) is a pure function of this value.
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Entry, Reading } from "./entry.ts";
import { buildIndex, type Index } from "./index.ts";
import { areasOf, effectiveAreas } from "./item-areas.ts";
import { evidenceOn } from "./pair-evidence.ts";
import { judge } from "./pair-score.ts";
import { comparePairs, type Pairs, type Related } from "./pairs.ts";
import { lexiconOf } from "./study-lexicon.ts";
import type { Weighed } from "./weighed.ts";

export interface Similarity {
  readonly studies: readonly Study[];
  readonly index: Index;
  readonly pairs: Pairs;
}

/** What a caller may replace. Pass the same object again, or everything is read anew. */
export type SimilarityOptions = Reading;

/** Each study is read with its own words, and by its areas where it works with areas: declared ones, else inferred ones. */
export const DEFAULTS: SimilarityOptions = {
  lexiconOf,
  areasOf: (study) => {
    if (!usesAreas(study)) return () => [];
    const areas = areasOf(study);
    return (item) => effectiveAreas(areas, item.id);
  },
};

/** The similarity of `studies`, with whatever of `before` still holds. */
export function buildSimilarity(
  studies: readonly Study[],
  before?: Similarity,
  options: SimilarityOptions = DEFAULTS,
): Similarity {
  const index = buildIndex(studies, options, before?.index);
  return { studies, index, pairs: comparePairs(index, before?.pairs) };
}

/** The statements that mean the same as the threat or requirement `item` of `study`, or a related thing. */
export function relatedTo(similarity: Similarity, study: string, item: string): readonly Related[] {
  const at = placesOf(similarity).get(`${study}\n${item}`);
  return at === undefined ? [] : (similarity.pairs.related[at.study]?.[at.entry] ?? []);
}

/** The entry of the threat or requirement `item` of `study`. */
export function entryOf(similarity: Similarity, study: string, item: string): Entry | undefined {
  const at = placesOf(similarity).get(`${study}\n${item}`);
  return at === undefined ? undefined : similarity.index.studies[at.study]?.entries[at.entry];
}

const placesOf = memo((similarity: Similarity) => {
  const places = new Map<string, { readonly study: number; readonly entry: number }>();
  similarity.index.studies.forEach((study, s) => {
    study.entries.forEach((entry, e) => {
      places.set(`${entry.study}\n${entry.item}`, { study: s, entry: e });
    });
  });
  return places;
});

/** The `count` statements nearest to each, even where none means a related thing: for reports and measuring. */
export function* nearestOf(
  similarity: Similarity,
  count: number,
): Iterable<readonly [Entry, readonly Related[]]> {
  const all = similarity.index.studies.flatMap((study) => study.weighed);
  for (const [s, study] of similarity.index.studies.entries()) {
    for (const [e, one] of study.weighed.entries()) {
      const known = similarity.pairs.related[s]?.[e] ?? [];
      if (known.length >= count) yield [one.entry, known];
      else {
        const taken = new Set(known.map((related) => related.entry));
        yield [one.entry, [...known, ...fill(one, all, taken, count - known.length)]];
      }
    }
  }
}

/** The nearest among `all` that are not `taken`. */
function fill(
  one: Weighed,
  all: readonly Weighed[],
  taken: ReadonlySet<Entry>,
  count: number,
): readonly Related[] {
  return all
    .filter((other) => other !== one && other.entry.kind === one.entry.kind && !taken.has(other.entry))
    .map((other) => ({ entry: other.entry, ...judge(one.entry.kind, evidenceOn(one, other)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map((related) => ({ ...related, class: "different" as const }));
}
