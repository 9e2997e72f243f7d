// The index of a workspace: the statements of each study with their weighed terms, and where each term stands. Every
// value is immutable; what an edit does not touch is the same object as before.
import {
  type Change,
  changeSums,
  countTerms,
  type Frequencies,
  holdsTerm,
  NOTHING,
  type Sums,
  sumFrequencies,
} from "../base/frequency.ts";
import { memo } from "../base/memo.ts";
import type { Sparse } from "../base/sparse.ts";
import type { Study } from "../model/study.ts";
import { type EntriesRead, type Entry, type Reading, readEntries } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Comparable } from "./pair-evidence.ts";
import { RAREST, rarityStepsOf, steppedTerms, weigh } from "./rarity.ts";
import { weighSlots } from "./slots.ts";
import { LEXICON } from "./study-lexicon.ts";

/** An entry with its weighed terms: the same object as long as neither the entry nor a weight differs. */
export interface Weighed extends Comparable {
  readonly entry: Entry;
  /** The places of the rarest terms of its vector, from the rarest on; what is left is shorter than REST. */
  readonly telling: Uint16Array;
}

/** The statements of one study. */
export interface StudyIndex extends EntriesRead {
  readonly study: Study;
  readonly frequencies: Frequencies;
  readonly weighed: readonly Weighed[];
}

/** The statements of a workspace. */
export interface Index {
  readonly reading: Reading;
  /** How many statements hold each term. */
  readonly sums: Sums;
  /** In the order of the workspace. */
  readonly studies: readonly StudyIndex[];
}

/** The lexicon that the study `id` of `index` was read with. */
export function lexiconIn(index: Index, id: string | undefined): Lexicon {
  return lexicons(index).get(id) ?? LEXICON;
}

const lexicons = memo(
  (index: Index) =>
    new Map<string | undefined, Lexicon>(index.studies.map((one) => [one.study.id, one.lexicon])),
);

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
  const old = before?.reading === reading ? before : undefined;
  const known = new Map(old?.studies.map((one) => [one.study.uri, one]));
  const read = studies.map((study) => readStudy(study, reading, known.get(study.uri)));
  const changes = old === undefined ? [] : changesOf(read, old);
  const sums =
    (old === undefined ? undefined : changeSums(old.sums, changes)) ??
    sumFrequencies(read.map((one) => one.frequencies));
  const stepped = old === undefined ? "all" : steppedTerms(old.sums, sums, changes);
  return {
    reading,
    sums,
    studies: read.map((one) => weighStudy(one, sums, stepped, known.get(one.study.uri))),
  };
}

type Read = Omit<StudyIndex, "weighed">;

/** What the studies that came, went or changed count, before and after. */
function changesOf(read: readonly Read[], before: Index): readonly Change[] {
  const now = new Map(read.map((one) => [one.study.uri, one.frequencies]));
  const then = new Map(before.studies.map((one) => [one.study.uri, one.frequencies]));
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((uri) => [then.get(uri) ?? NOTHING, now.get(uri) ?? NOTHING] as const)
    .filter(([one, other]) => one !== other);
}

function readStudy(study: Study, reading: Reading, before: StudyIndex | undefined): Read {
  if (before !== undefined && sameText(before.study, study)) return before;
  const read = readEntries(study, reading, before);
  const frequencies =
    read.entries === before?.entries
      ? before.frequencies
      : countTerms(read.entries.map((entry) => entry.terms.terms));
  return { study, ...read, frequencies };
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
  sums: Sums,
  stepped: ReadonlySet<number> | "all",
  before: StudyIndex | undefined,
): StudyIndex {
  const untouched = stepped !== "all" && ![...stepped].some((id) => holdsTerm(read.frequencies, id));
  if (before !== undefined && untouched && before.entries === read.entries)
    return before.study === read.study ? before : { ...read, weighed: before.weighed };
  const known = new Map(before?.weighed.map((one) => [one.entry, one]));
  const weighed = read.entries.map((entry) => {
    const old = known.get(entry);
    const holds =
      old !== undefined &&
      stepped !== "all" &&
      (untouched || !entry.terms.terms.ids.some((id) => stepped.has(id)));
    return holds ? old : weighEntry(entry, sums);
  });
  return { ...read, weighed };
}

function weighEntry(entry: Entry, sums: Sums): Weighed {
  const steps = rarityStepsOf(sums, entry.terms.terms.ids);
  const vector = weigh(entry.terms.terms, steps);
  return {
    entry,
    terms: entry.terms,
    vector,
    slots: weighSlots(entry.terms.fillers, sums),
    owner: entry.owner,
    areas: entry.areas,
    telling: tellingTerms(vector, steps),
  };
}

function tellingTerms({ weights }: Sparse, steps: Uint8Array): Uint16Array {
  const telling = new Uint16Array(steps.length);
  let length = 0;
  let rest = 1;
  for (let step = RAREST; step >= 0 && rest >= REST * REST; step--) {
    // The ids ascend, so that all statements order their terms alike.
    for (let at = 0; at < steps.length && rest >= REST * REST; at++) {
      if (steps[at] !== step) continue;
      rest -= (weights[at] as number) ** 2;
      telling[length++] = at;
    }
  }
  return telling.slice(0, length);
}

/** Where a telling term stands: the places in a list of statements, with its weights there. */
interface Posting {
  readonly at: number[];
  readonly weights: number[];
}

/** Where telling terms stand. */
export type Postings = Map<number, Posting>;

/** Which of `weighed` have each telling term. */
export const postingsOf = memo((weighed: readonly Weighed[]): Postings => {
  const postings: Postings = new Map();
  for (const [at, one] of weighed.entries()) addPostings(postings, one, at);
  return postings;
});

/** Adds the telling terms of `one`, which stands at `at` of its list, to `postings`. */
export function addPostings(postings: Postings, one: Weighed, at: number): void {
  for (const place of one.telling) {
    const id = one.vector.ids[place] as number;
    const weight = one.vector.weights[place] as number;
    const posting = postings.get(id);
    if (posting === undefined) postings.set(id, { at: [at], weights: [weight] });
    else {
      posting.at.push(at);
      posting.weights.push(weight);
    }
  }
}

/**
 * The statements among `all`, whose telling terms are `postings`, that may reach a cosine of LEAST with `one`.
 * `sums` is scratch space at least as long as `all`, and zero before and after.
 */
export function proposedBy(
  postings: Postings,
  all: readonly Weighed[],
  one: Weighed,
  sums: Float64Array,
): readonly Weighed[] {
  const touched: number[] = [];
  const { ids, weights } = one.vector;
  for (const term of one.telling) {
    const posting = postings.get(ids[term] as number);
    if (posting === undefined) continue;
    const weight = weights[term] as number;
    const { at: places, weights: others } = posting;
    for (let k = 0; k < places.length; k++) {
      const place = places[k] as number;
      const sum = sums[place] as number;
      if (sum === 0) touched.push(place);
      sums[place] = sum + weight * (others[k] as number);
    }
  }
  const proposed: Weighed[] = [];
  for (const at of touched) {
    const other = all[at] as Weighed;
    if ((sums[at] as number) >= TELLING && other.entry.kind === one.entry.kind) proposed.push(other);
    sums[at] = 0;
  }
  return proposed;
}
