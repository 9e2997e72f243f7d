// The index of a workspace: the statements of each study with their weighed terms, and where each term stands. Every
// value is immutable; what an edit does not touch is the same object as before.
import {
  type Change,
  changeSums,
  countTerms,
  type Frequencies,
  frequencyIn,
  NOTHING,
  type Sums,
  sumFrequencies,
} from "../base/frequency.ts";
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import { type EntriesRead, type Reading, readEntries } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Stepped, steppedIn, steppedTerms } from "./rarity.ts";
import { fillerTerm } from "./slots.ts";
import { LEXICON } from "./study-lexicon.ts";
import { type Weighed, weighEntry } from "./weighed.ts";

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

function weighStudy(read: Read, sums: Sums, stepped: Stepped, before: StudyIndex | undefined): StudyIndex {
  const untouched = stepped !== "all" && ![...stepped].some((id) => frequencyIn(read.frequencies, id) > 0);
  if (before !== undefined && untouched && before.entries === read.entries)
    return before.study === read.study ? before : { ...read, weighed: before.weighed };
  const known = new Map(before?.weighed.map((one) => [one.entry, one]));
  const own = before === undefined ? "all" : steppedIn(before.frequencies, read.frequencies);
  const weighed = read.entries.map((entry) => {
    const old = known.get(entry);
    const holds =
      old !== undefined &&
      (untouched || !meets(stepped, entry.terms.terms.ids)) &&
      !meets(own, entry.terms.fillers.codes.map(fillerTerm));
    return holds ? old : weighEntry(entry, sums, read.frequencies);
  });
  return { ...read, weighed };
}

function meets(stepped: Stepped, terms: Iterable<number>): boolean {
  if (stepped === "all") return true;
  if (stepped.size === 0) return false;
  for (const term of terms) if (stepped.has(term)) return true;
  return false;
}
