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
  /** Everything that it says, the title included. */
  readonly all: Bag;
  /** The same with what is concluded on it: that tells of the mechanisms that suit a key issue, which it does not know yet. */
  readonly known: Bag;
  /** The families of the lexicon of security that all this speaks of. */
  readonly families: Bag;
}

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
  return rarityAmong([...keyIssues, ...solutions].map((one) => one.known));
});

function readItem(study: Study, item: Item): ItemFields {
  const lexicon = lexiconOf(study);
  const [title, headings, all, families] = [newBag(), newBag(), newBag(), newBag()];
  addTerms(title, item.title);
  for (const clause of ownClauses(study, item)) {
    if (clause.index === item.clause || clause.kind === "other") addTerms(headings, clause.title);
    addTerms(all, clause.title);
    addFamilies(families, lexicon, clause.title);
    addBag(all, textOf(study, clause, maskedTerms));
    addBag(families, textOf(study, clause, maskedFamilies(lexicon)));
  }
  const known = new Map(all);
  for (const conclusion of itemsTo(study.trace, item.id, "about"))
    for (const clause of ownClauses(study, conclusion)) {
      addBag(known, textOf(study, clause, maskedTerms));
      addBag(families, textOf(study, clause, maskedFamilies(lexicon)));
    }
  return { item, title, headings, all, known, families };
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
