// The threats and requirements of a study, each with what it is compared by. An entry is the same object as long as
// nothing that counts for its comparison differs, wherever its text has moved.
import { memo } from "../base/memo.ts";
import { wordingOf } from "../model/item-text.ts";
import type { Project } from "../model/project.ts";
import type { StatementKind } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import { statementsOf } from "../model/study-statements.ts";
import type { Item } from "../model/trace.ts";
import { type Expansion, expansionOf } from "./expansion.ts";
import type { Lexicon } from "./lexicon.ts";
import { readTerms, type StatementTerms } from "./statement-terms.ts";

/** The areas of the items of a study: declared ones, or what a better reader infers. */
export type AreasOf = (study: Study) => (item: Item) => readonly string[];

/** A threat or requirement of a study, by their ids. */
export interface Entry {
  readonly study: string;
  readonly item: string;
  readonly kind: StatementKind;
  /** The key issue it belongs to, else the clause it stands in. */
  readonly owner: string;
  readonly text: string;
  readonly lead: string;
  readonly areas: readonly string[];
  readonly fingerprint: string;
  /** What people decided on it and others, by the fingerprints of these. */
  readonly decided: ReadonlyMap<string, "same" | "different">;
  readonly terms: StatementTerms;
}

/** How to read the entries of a study. */
export interface Reading {
  readonly lexiconOf: (study: Study) => Lexicon;
  readonly areasOf: AreasOf;
}

/** What the entries of a study were read with, and what came of it. */
export interface EntriesRead {
  readonly lexicon: Lexicon;
  readonly expansion: Expansion;
  readonly entries: readonly Entry[];
}

/** The entries of `study` in document order, with those of `before` that still say the same. */
export function readEntries(study: Study, reading: Reading, before?: EntriesRead): EntriesRead {
  const [lexicon, expansion] = [reading.lexiconOf(study), expansionOf(study)];
  const sameWords = lexicon === before?.lexicon && expansion.key === before.expansion.key;
  const known = new Map(before?.entries.map((entry) => [entry.item, entry]));
  const areasOf = reading.areasOf(study);
  const entries = study.trace.items.flatMap((item) => {
    if (item.kind !== "threat" && item.kind !== "requirement") return [];
    const wording = wordingOf(study, item);
    if (wording === undefined) return [];
    const { text, fingerprint } = wording;
    const decided = (study.project && decisionsIn(study.project).get(fingerprint)) ?? UNDECIDED;
    const lead = leadOf(study, item);
    const owner = `${study.id} ${item.parent ?? study.outline.clauses[item.clause]?.clause ?? ""}`;
    const areas = areasOf(item);
    const old = known.get(item.id);
    const says =
      old !== undefined && sameWords && old.text === text && old.lead === lead && old.kind === item.kind;
    if (says && old.owner === owner && sameList(old.areas, areas) && old.decided === decided) return [old];
    const terms = says
      ? old.terms
      : readTerms({ kind: item.kind, text, lead }, lexicon, expansion.meaningsIn);
    return [
      {
        study: study.id,
        item: item.id,
        kind: item.kind,
        owner,
        text,
        lead,
        areas,
        fingerprint,
        decided,
        terms,
      },
    ];
  });
  const same = before !== undefined && sameList(before.entries, entries);
  return { lexicon, expansion, entries: same ? before.entries : entries };
}

const UNDECIDED: ReadonlyMap<string, "same" | "different"> = new Map();

const decisionsIn = memo((project: Project) => {
  const all = new Map<string, Map<string, "same" | "different">>();
  const add = (one: string, other: string, kind: "same" | "different"): void => {
    all.set(one, (all.get(one) ?? new Map()).set(other, kind));
  };
  for (const { kind, pair } of project.decisions) {
    add(pair[0], pair[1], kind);
    add(pair[1], pair[0], kind);
  }
  return all;
});

function leadOf(study: Study, item: Item): string {
  if (item.at.part !== "statement") return "";
  return statementsOf(study.files, study.outline.clauses[item.clause])[item.at.index]?.lead ?? "";
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
