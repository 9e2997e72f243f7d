// What key issues and solutions say, each in several ways, since a title weighs more than a procedure.
import { memo } from "../base/memo.ts";
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsTo } from "../model/trace.ts";
import { addBag, addFamilies, addTerms, type Bag, maskedFamilies, maskedTerms } from "./masked-terms.ts";
import { type Rarity, rarityAmong } from "./retrieval.ts";
import { lexiconOf } from "./study-lexicon.ts";

export interface ItemFields {
  readonly item: Item;
  readonly title: Bag;
  /** The title and the titles of the clauses below. */
  readonly headings: Bag;
  /** Everything, the title included. */
  readonly all: Bag;
  /** The same with a title that weighs as much as several sentences. */
  readonly emphasised: Bag;
  /** The families of the lexicon of security that everything speaks of. */
  readonly families: Bag;
  /** What is concluded on a key issue; nothing for solutions. */
  readonly conclusion: Bag;
}

/** How many more times a title counts than it stands there. */
const EMPHASIS = 4;

/** The key issues and solutions of a study by their fields. */
export interface StudyFields {
  readonly keyIssues: readonly ItemFields[];
  readonly solutions: readonly ItemFields[];
}

/** Reads the fields of `study`; the words of a section are read once. */
export const fieldsOf = memo((study: Study): StudyFields => {
  const of = (kind: "keyIssue" | "solution"): ItemFields[] =>
    study.trace.items.filter((item) => item.kind === kind).map((item) => readItem(study, item));
  return { keyIssues: of("keyIssue"), solutions: of("solution") };
});

/** The rarity of terms among the key issues and solutions of `study`. */
export const rarityIn = memo((study: Study): Rarity => {
  const { keyIssues, solutions } = fieldsOf(study);
  return rarityAmong([...keyIssues, ...solutions].map((one) => one.all));
});

function readItem(study: Study, item: Item): ItemFields {
  const lexicon = lexiconOf(study);
  const [title, headings, all, families, conclusion] = [newBag(), newBag(), newBag(), newBag(), newBag()];
  addTerms(title, item.title);
  for (const clause of ownClauses(study, item)) {
    if (clause.index === item.clause || clause.kind === "other") addTerms(headings, clause.title);
    addTerms(all, clause.title);
    addFamilies(families, lexicon, clause.title);
    addBag(all, textOf(study, clause, maskedTerms));
    addBag(families, textOf(study, clause, maskedFamilies(lexicon)));
  }
  for (const one of itemsTo(study.trace, item.id, "about"))
    if (one.kind === "conclusion")
      for (const clause of ownClauses(study, one)) addBag(conclusion, textOf(study, clause, maskedTerms));
  const emphasised = new Map(all);
  for (const [term, count] of title) emphasised.set(term, (all.get(term) ?? 0) + EMPHASIS * count);
  return { item, title, headings, all, emphasised, families, conclusion };
}

function newBag(): Map<string, number> {
  return new Map();
}

/** The clauses of `item` without those of other items in it. */
function ownClauses(study: Study, item: Item): readonly Clause[] {
  const { clauses } = study.outline;
  const end = clauses[item.clause]?.end ?? item.clause;
  return clauses.slice(item.clause, end).filter(({ owner }) => owner === item.clause);
}

function textOf(study: Study, clause: Clause, read: typeof maskedTerms): Bag {
  const facts = study.files[clause.file]?.facts[clause.section];
  return (facts === undefined ? undefined : read(facts)[clause.part]) ?? newBag();
}
