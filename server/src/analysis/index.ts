// The index of a workspace: the statements of each study with their weighed terms, and where each term stands. Every
// value is immutable; what an edit does not touch is the same object as before.
import { countTerms, type Frequencies, frequencyOf, sumFrequencies } from "../base/frequency.ts";
import { memo } from "../base/memo.ts";
import type { Sparse } from "../base/sparse.ts";
import type { Study } from "../model/study.ts";
import { type Entry, type Reading, readEntries } from "./entry.ts";
import { type Expansion, expansionOf } from "./expansion.ts";
import type { Comparable } from "./pair-evidence.ts";
import { steppedTerms, stepOf, weigh } from "./rarity.ts";

/** An entry with its weighed terms: the same object as long as neither the entry nor a weight differs. */
export interface Weighed extends Comparable {
  readonly entry: Entry;
  /** The rarest terms of its vector: two statements whose cosine reaches LEAST have one of them in common. */
  readonly telling: Uint32Array;
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
export const LEAST = 0.3;

/** The index of `studies`, with whatever of `before` still holds. */
export function buildIndex(studies: readonly Study[], reading: Reading, before: Index | undefined): Index {
  const known = new Map(
    before !== undefined && before.reading === reading ? before.studies.map((one) => [one.study.uri, one]) : [],
  );
  const read = studies.map((study) => readStudy(study, reading, known.get(study.uri)));
  const frequencies = sumFrequencies(read.map((one) => one.frequencies));
  const stepped = known.size === 0 || before === undefined ? "all" : steppedTerms(before.frequencies, frequencies);
  return {
    reading,
    frequencies,
    studies: read.map((one) => weighStudy(one, frequencies, stepped, known.get(one.study.uri))),
  };
}

type Read = Omit<StudyIndex, "weighed">;

function readStudy(study: Study, reading: Reading, before: StudyIndex | undefined): Read {
  if (before?.study === study) return before;
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

function weighStudy(
  read: Read,
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
    const holds = old !== undefined && stepped !== "all" && !entry.terms.terms.ids.some((id) => stepped.has(id));
    return holds ? old : weighEntry(entry, frequencies);
  });
  return { ...read, weighed };
}

function weighEntry(entry: Entry, frequencies: Frequencies): Weighed {
  const vector = weigh(entry.terms.terms, frequencies);
  return {
    entry,
    terms: entry.terms,
    vector,
    owner: entry.owner,
    areas: entry.areas,
    telling: tellingTerms(vector, frequencies),
  };
}

/**
 * The terms of `vector` from the rarest on, until what is left is shorter than LEAST. All statements order their terms
 * alike, so where two have none of these in common, what they share is left over in one of them, and too short.
 */
function tellingTerms(vector: Sparse, frequencies: Frequencies): Uint32Array {
  const order = [...vector.ids.keys()]
    .map((at) => ({ at, id: vector.ids[at] as number }))
    .map((one) => ({ ...one, step: stepOf(frequencyOf(frequencies, one.id)) }))
    .sort((a, b) => a.step - b.step || a.id - b.id);
  let rest = 1;
  let length = 0;
  while (length < order.length && rest >= LEAST * LEAST) {
    rest -= (vector.weights[order[length++]?.at ?? 0] ?? 0) ** 2;
  }
  return Uint32Array.from(order.slice(0, length), (one) => one.id);
}

/** Which of `weighed` have each telling term. */
export const postingsOf = memo((weighed: readonly Weighed[]): ReadonlyMap<number, readonly Weighed[]> => {
  const postings = new Map<number, Weighed[]>();
  for (const one of weighed) {
    for (const id of one.telling) {
      const list = postings.get(id);
      if (list === undefined) postings.set(id, [one]);
      else list.push(one);
    }
  }
  return postings;
});
