// What an author calls an item in a sentence.
import { listed } from "../base/listed.ts";
import type { Study } from "./study.ts";
import { type Item, partsOf } from "./trace.ts";

/** "Key Issue #7", "Solution #4"; the id of what has no number. */
export function nameOf({ id, kind, number }: Item): string {
  if (number === undefined) return id;
  if (kind === "keyIssue") return `Key Issue #${number}`;
  return kind === "solution" ? `Solution #${number}` : id;
}

/** "no solution", "solution #1", "solutions #1, #2"; ids of what has no number. `noun` is the singular. */
export function numbered(noun: string, items: readonly Item[]): string {
  if (items.length === 0) return `no ${noun}`;
  return `${noun}${items.length === 1 ? "" : "s"} ${numbersOf(items)}`;
}

/** "#1, #2"; ids of what has no number. */
export function numbersOf(items: readonly Item[]): string {
  return items.map(({ id, number }) => (number === undefined ? id : `#${number}`)).join(", ");
}

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** " (clause 5.7.2)", or "" where the clause has no number. */
export function whereOf(study: Study, { clause }: Item): string {
  const number = study.outline.clauses[clause]?.clause;
  return number === undefined ? "" : ` (clause ${number})`;
}

/** The name of a key issue or solution in the text of a TR, where ids mean nothing: by its title if it has no number. */
export function inSentence(item: Item): string {
  if (item.number !== undefined) return nameOf(item);
  return `the ${item.kind === "keyIssue" ? "key issue" : "solution"} "${item.title}"`;
}

/** "the first threat of Key Issue #7 (clause 5.7.2)"; "Key Issue #7 (clause 5.7)". */
export function longNameOf(study: Study, item: Item): string {
  const parent = study.trace.byId.get(item.parent ?? "");
  // In a draft in YAML only the key issue has a clause number.
  const where = whereOf(study, item) || (parent === undefined ? "" : whereOf(study, parent));
  if (parent === undefined && item.kind === "requirement" && item.number !== undefined)
    return `requirement ${item.number}${where}`;
  if (parent === undefined || (item.kind !== "threat" && item.kind !== "requirement"))
    return `${nameOf(item)}${where}`;
  const all = partsOf(study.trace, parent.id, item.kind);
  const ordinal = all.length === 1 ? "" : `${ORDINALS[all.indexOf(item)] ?? `${all.indexOf(item) + 1}th`} `;
  return `the ${ordinal}${item.kind} of ${nameOf(parent)}${where}`;
}

const NUMBERS = new Intl.Collator("en", { numeric: true });

/** "Solution #4", "Solutions #4 and #5", "Key Issues #3 and #7", by their numbers; ids where one has no number. */
export function namesOf(items: readonly Item[]): string {
  const first = items[0];
  if (first === undefined) return "";
  if (items.length === 1) return nameOf(first);
  if (items.some((item) => item.number === undefined || item.kind !== first.kind))
    return listed(items.map(nameOf));
  const numbers = items.map(({ number = "" }) => number).sort(NUMBERS.compare);
  return `${first.kind === "keyIssue" ? "Key Issues" : "Solutions"} ${listed(numbers.map((number) => `#${number}`))}`;
}
