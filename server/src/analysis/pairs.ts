// The pairs of statements that are worth a word: in one study each with each, over studies those that an inverted index
// proposes. An edit compares what it changed, and the rest is handed on.
import { dot } from "../base/sparse.ts";
import type { Entry } from "./entry.ts";
import type { Index } from "./index.ts";
import { evidenceOn } from "./pair-evidence.ts";
import { type Judgement, judge } from "./pair-score.ts";
import { addPostings, type Postings, postingsOf, proposedBy, type Scratch, scratchFor } from "./postings.ts";
import { LEAST, type Weighed } from "./weighed.ts";

/** Another statement of the same kind that is the same or related. */
export interface Related extends Judgement {
  readonly entry: Entry;
}

export interface Pairs {
  /** The index that was compared. */
  readonly index: Index;
  /** For each study of the index and each of its statements the related ones, the nearest first. */
  readonly related: readonly (readonly (readonly Related[])[])[];
  /** How many pairs were looked at. Tests assert on it. */
  readonly compared: number;
}

const NONE: readonly Related[] = [];
/** Where more than this share of the statements changed, everything is compared anew. */
const MANY = 0.25;

/** Compares the statements of `index`, with whatever of `before` still holds. */
export function comparePairs(index: Index, before: Pairs | undefined): Pairs {
  if (before?.index === index) return before;
  if (before === undefined) return compareAll(index);
  const kept = new Set<Weighed>();
  const changed: { readonly one: Weighed; readonly study: number }[] = [];
  const known = new Map(before.index.studies.map((study, at) => [study.weighed, at]));
  const old = new Map<Weighed, readonly Related[]>();
  const now = new Set(index.studies.map((study) => study.weighed));
  before.index.studies.forEach((study, s) => {
    if (now.has(study.weighed)) return;
    for (const [at, one] of study.weighed.entries()) old.set(one, before.related[s]?.[at] ?? NONE);
  });
  index.studies.forEach((study, s) => {
    if (known.has(study.weighed)) return;
    for (const one of study.weighed) {
      if (old.has(one)) kept.add(one);
      else changed.push({ one, study: s });
    }
  });
  const all = index.studies.reduce((sum, study) => sum + study.weighed.length, 0);
  if (changed.length > MANY * all) return compareAll(index);
  return update(index, before, { old, kept, changed });
}

interface Change {
  /** The statements of the studies that differ from before, as they were. */
  readonly old: ReadonlyMap<Weighed, readonly Related[]>;
  /** Those of them that are still there. */
  readonly kept: ReadonlySet<Weighed>;
  readonly changed: readonly { readonly one: Weighed; readonly study: number }[];
}

function update(index: Index, before: Pairs, { old, kept, changed }: Change): Pairs {
  const gone = new Set<Entry>();
  const losers = new Set<Entry>();
  for (const [one, related] of old) {
    if (kept.has(one)) continue;
    gone.add(one.entry);
    for (const other of related) losers.add(other.entry);
  }
  const added = new Map<Entry, Related[]>();
  const fresh = new Map(changed.map(({ one }, at) => [one, at]));
  const scratch = scratchFor(Math.max(0, ...index.studies.map(({ weighed }) => weighed.length)));
  let compared = 0;
  changed.forEach(({ one, study }, at) => {
    for (const other of candidates(index, one, study, scratch)) {
      if ((fresh.get(other) ?? at) < at) continue;
      compared++;
      addPair(added, one, other);
    }
  });
  const known = new Map(before.index.studies.map((study, at) => [study.weighed, before.related[at] ?? []]));
  const touchedStudies = new Set([...losers, ...added.keys()].map((entry) => entry.study));
  const touched = (one: Weighed): boolean => losers.has(one.entry) || added.has(one.entry);
  const related = index.studies.map((study) => {
    const lists = known.get(study.weighed);
    if (lists !== undefined && !touchedStudies.has(study.weighed[0]?.entry.study ?? "")) return lists;
    return study.weighed.map((one, at) => {
      const list = fresh.has(one) ? NONE : (lists?.[at] ?? old.get(one) ?? NONE);
      if (!touched(one)) return list;
      return [...list.filter((other) => !gone.has(other.entry)), ...(added.get(one.entry) ?? [])].sort(
        nearest,
      );
    });
  });
  return { index, related, compared };
}

/** The statements that `one` of the study `own` is compared with. */
function candidates(index: Index, one: Weighed, own: number, scratch: Scratch): readonly Weighed[] {
  const found: Weighed[] = [];
  for (const [s, { weighed }] of index.studies.entries()) {
    const proposed = s === own ? weighed : proposedBy(postingsOf(weighed), weighed, one, scratch);
    for (const other of proposed) if (other !== one && other.entry.kind === one.entry.kind) found.push(other);
  }
  return found;
}

function compareAll(index: Index): Pairs {
  const found = new Map<Entry, Related[]>();
  const postings: Postings = new Map();
  const all = index.studies.flatMap((study) => study.weighed);
  const scratch = scratchFor(all.length);
  let added = 0;
  let compared = 0;
  for (const study of index.studies) {
    study.weighed.forEach((one, at) => {
      for (let i = 0; i < at; i++) {
        const other = study.weighed[i] as Weighed;
        if (other.entry.kind !== one.entry.kind) continue;
        compared++;
        addPair(found, one, other);
      }
      for (const other of proposedBy(postings, all, one, scratch)) {
        compared++;
        addPair(found, one, other);
      }
    });
    for (const one of study.weighed) addPostings(postings, one, added++);
  }
  for (const list of found.values()) list.sort(nearest);
  const related = index.studies.map((study) => study.weighed.map((one) => found.get(one.entry) ?? NONE));
  return { index, related, compared };
}

function addPair(found: Map<Entry, Related[]>, a: Weighed, b: Weighed): void {
  const wording = dot(a.vector, b.vector);
  if (wording < LEAST && a.entry.study !== b.entry.study) return;
  const judgement = decisionOn(a.entry, b.entry) ?? judge(a.entry.kind, evidenceOn(a, b, wording));
  if (judgement.class === "different") return;
  push(found, a.entry, { ...judgement, entry: b.entry });
  push(found, b.entry, { ...judgement, entry: a.entry });
}

/** What people decided overrules what the texts say. */
function decisionOn(a: Entry, b: Entry): Judgement | undefined {
  if (a.decided.size + b.decided.size === 0) return undefined;
  const decided = a.decided.get(b.fingerprint) ?? b.decided.get(a.fingerprint);
  return decided === undefined ? undefined : { class: decided, score: decided === "same" ? 1 : 0 };
}

function push(found: Map<Entry, Related[]>, to: Entry, related: Related): void {
  const list = found.get(to);
  if (list === undefined) found.set(to, [related]);
  else list.push(related);
}

function nearest(a: Related, b: Related): number {
  return (
    b.score - a.score || compareText(a.entry.study, b.entry.study) || compareText(a.entry.item, b.entry.item)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
