// The index of a workspace: the statements of each study with their weighed terms, and where each term stands. Every
// value is immutable; what an edit does not touch is the same object as before.
import { countTerms, type Frequencies, frequencyOf, NOTHING, sumFrequencies } from "../base/frequency.ts";
import { memo } from "../base/memo.ts";
import type { Sparse } from "../base/sparse.ts";
import type { Study } from "../model/study.ts";
import { type Entry, type Reading, readEntries } from "./entry.ts";
import { type Expansion, expansionOf } from "./expansion.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Comparable } from "./pair-evidence.ts";
import { rarityStep, steppedTerms, weigh } from "./rarity.ts";
import { weighSlots } from "./slots.ts";

/** An entry with its weighed terms: the same object as long as neither the entry nor a weight differs. */
export interface Weighed extends Comparable {
  readonly entry: Entry;
  /** The rarest terms of its vector with their weights, from the rarest on; what is left is shorter than REST. */
  readonly telling: Sparse;
}

/** The statements of one study. */
export interface StudyIndex {
  readonly study: Study;
  readonly expansion: Expansion;
  readonly entries: readonly Entry[];
  readonly frequencies: Frequencies;
  readonly weighed: readonly Weighed[];
}

/** The statements of a workspace. */
export interface Index {
  readonly reading: Reading;
  readonly frequencies: Frequencies;
  /** In the order of the workspace. */
  readonly studies: readonly StudyIndex[];
}

/** Below this cosine statements of different studies are not compared. */
export const LEAST = 0.4;
const REST = 0.2;
/**
 * What the telling terms of two statements must add up to for their cosine to reach LEAST: all statements order their
 * terms alike, so what they share beyond the shorter one of the two lists is shorter than REST.
 */
export const TELLING = LEAST - REST - 1e-3;

/** The index of `studies`, with whatever of `before` still holds. */
export function buildIndex(studies: readonly Study[], reading: Reading, before: Index | undefined): Index {
  const known = new Map(
    before !== undefined && before.reading === reading
      ? before.studies.map((one) => [one.study.uri, one])
      : [],
  );
  const read = studies.map((study) => readStudy(study, reading, known.get(study.uri)));
  const frequencies = sumFrequencies(read.map((one) => one.frequencies));
  const stepped =
    before === undefined || known.size === 0
      ? "all"
      : steppedTerms(before.frequencies, frequencies, changedStudies(read, before));
  return {
    reading,
    frequencies,
    studies: read.map((one) =>
      weighStudy(one, reading.lexicon, frequencies, stepped, known.get(one.study.uri)),
    ),
  };
}

type Read = Omit<StudyIndex, "weighed">;

/** What the studies that came, went or changed count, before and after. */
function* changedStudies(
  read: readonly Read[],
  before: Index,
): Iterable<readonly [Frequencies, Frequencies]> {
  const now = new Map(read.map((one) => [one.study.uri, one.frequencies]));
  const then = new Map(before.studies.map((one) => [one.study.uri, one.frequencies]));
  for (const uri of new Set([...now.keys(), ...then.keys()])) {
    const pair = [then.get(uri) ?? NOTHING, now.get(uri) ?? NOTHING] as const;
    if (pair[0] !== pair[1]) yield pair;
  }
}

function readStudy(study: Study, reading: Reading, before: StudyIndex | undefined): Read {
  if (before !== undefined && sameText(before.study, study)) return before;
  const expansion = expansionOf(study);
  const known = new Map(before?.entries.map((entry) => [entry.item, entry]));
  const entries = readEntries(study, reading, known, before?.expansion);
  const same =
    before !== undefined &&
    before.entries.length === entries.length &&
    entries.every((entry, i) => entry === before.entries[i]);
  if (same) return { study, expansion, entries: before.entries, frequencies: before.frequencies };
  return { study, expansion, entries, frequencies: countTerms(entries.map((entry) => entry.terms.terms)) };
}

/** Whether two states of a study have the same files and project: then they say the same. */
function sameText(before: Study, now: Study): boolean {
  if (before === now) return true;
  return (
    before.id === now.id &&
    before.project === now.project &&
    before.files.length === now.files.length &&
    before.files.every((file, i) => file === now.files[i])
  );
}

function weighStudy(
  read: Read,
  lexicon: Lexicon,
  frequencies: Frequencies,
  stepped: ReadonlySet<number> | "all",
  before: StudyIndex | undefined,
): StudyIndex {
  const untouched = stepped !== "all" && ![...stepped].some((id) => frequencyOf(read.frequencies, id) > 0);
  if (before !== undefined && untouched && before.entries === read.entries)
    return before.study === read.study ? before : { ...read, weighed: before.weighed };
  const known = new Map(before?.weighed.map((one) => [one.entry, one]));
  const weighed = read.entries.map((entry) => {
    const old = known.get(entry);
    const holds =
      old !== undefined && stepped !== "all" && !entry.terms.terms.ids.some((id) => stepped.has(id));
    return holds ? old : weighEntry(entry, lexicon, frequencies);
  });
  return { ...read, weighed };
}

function weighEntry(entry: Entry, lexicon: Lexicon, frequencies: Frequencies): Weighed {
  const vector = weigh(entry.terms.terms, frequencies);
  return {
    entry,
    terms: entry.terms,
    vector,
    slots: weighSlots(entry.terms.fillers, lexicon, frequencies),
    owner: entry.owner,
    areas: entry.areas,
    telling: tellingTerms(vector, frequencies),
  };
}

function tellingTerms(vector: Sparse, frequencies: Frequencies): Sparse {
  const steps = Array.from(vector.ids, (id) => rarityStep(frequencies, id));
  // The ids ascend, and sorting keeps the order of equals.
  const order = [...steps.keys()].sort((a, b) => (steps[b] as number) - (steps[a] as number));
  let rest = 1;
  let length = 0;
  while (length < order.length && rest >= REST * REST)
    rest -= (vector.weights[order[length++] as number] as number) ** 2;
  const telling = order.slice(0, length);
  return {
    ids: Uint32Array.from(telling, (at) => vector.ids[at] as number),
    weights: Float32Array.from(telling, (at) => vector.weights[at] as number),
  };
}

/** Where telling terms stand: for each the places in a list of statements, with their weights. */
export type Postings = Map<number, { readonly at: number; readonly weight: number }[]>;

/** Which of `weighed` have each telling term. */
export const postingsOf = memo((weighed: readonly Weighed[]): Postings => {
  const postings: Postings = new Map();
  for (const [at, one] of weighed.entries()) addPostings(postings, one, at);
  return postings;
});

/** Adds the telling terms of `one`, which stands at `at` of its list, to `postings`. */
export function addPostings(postings: Postings, one: Weighed, at: number): void {
  one.telling.ids.forEach((id, i) => {
    const posting = { at, weight: one.telling.weights[i] as number };
    const list = postings.get(id);
    if (list === undefined) postings.set(id, [posting]);
    else list.push(posting);
  });
}

/**
 * The statements of `all` whose telling terms fit those of `one` well enough to be compared with it.
 * `sums` is room for one number each, all 0, and is left so.
 */
export function proposedBy(
  postings: Postings,
  all: readonly Weighed[],
  one: Weighed,
  sums: Float64Array = new Float64Array(all.length),
): readonly Weighed[] {
  const touched: number[] = [];
  one.telling.ids.forEach((id, i) => {
    const weight = one.telling.weights[i] as number;
    for (const posting of postings.get(id) ?? []) {
      if (sums[posting.at] === 0) touched.push(posting.at);
      sums[posting.at] = (sums[posting.at] as number) + weight * posting.weight;
    }
  });
  const proposed: Weighed[] = [];
  for (const at of touched) {
    const other = all[at] as Weighed;
    if ((sums[at] as number) >= TELLING && other.entry.kind === one.entry.kind) proposed.push(other);
    sums[at] = 0;
  }
  return proposed;
}
