// The fields of key issues and solutions: what each part of them says, since a title weighs more than a procedure.
import { memo } from "../base/memo.ts";
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { addBag, addTerms, type Bag, maskedTerms } from "./masked-terms.ts";
import { type Rarity, rarityAmong } from "./retrieval.ts";

/** Of key issues: title, body, demands (threats and requirements). Of solutions: title, introduction, body, headings. */
export type FieldName = "title" | "introduction" | "headings" | "demands" | "body";

export interface ItemFields {
  readonly item: Item;
  readonly fields: Readonly<Record<FieldName, Bag>>;
  readonly all: Bag;
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
  return rarityAmong([...keyIssues, ...solutions].map((one) => one.all));
});

function readItem(study: Study, item: Item): ItemFields {
  const bags = {
    title: new Map<string, number>(),
    introduction: new Map<string, number>(),
    headings: new Map<string, number>(),
    demands: new Map<string, number>(),
    body: new Map<string, number>(),
  };
  addTerms(bags.title, item.title, 1);
  addTerms(bags.headings, item.title, 1);
  const clauses = study.outline.clauses;
  const end = clauses[item.clause]?.end ?? item.clause;
  for (let i = item.clause; i < end; i++) {
    const clause = clauses[i];
    if (clause === undefined || clause.owner !== item.clause) continue;
    const facts = study.files[clause.file]?.facts[clause.section];
    const bag = facts === undefined ? undefined : maskedTerms(facts)[clause.part];
    const field = fieldOf(item, clause);
    if (bag !== undefined) addBag(bags[field], bag, 1);
    if (i === item.clause) continue;
    addTerms(bags[field], clause.title, 1);
    if (clause.kind === "other") addTerms(bags.headings, clause.title, 1);
  }
  const all = new Map<string, number>();
  for (const field of ["title", "introduction", "demands", "body"] as const) addBag(all, bags[field], 1);
  return { item, fields: bags, all };
}

function fieldOf(item: Item, clause: Clause): FieldName {
  if (item.kind === "keyIssue")
    return clause.role === "threats" || clause.role === "requirements" ? "demands" : "body";
  return clause.kind === "introduction" || clause.index === item.clause ? "introduction" : "body";
}
