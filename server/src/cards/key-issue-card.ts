import { counted } from "../base/phrase.ts";
import { conclusionWords } from "../model/conclusion-words.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsFrom, itemsTo, linksTo, partsOf, type Trace } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine, itemLink, listBlock, noteLines } from "./item-line.ts";

/** What belongs to a key issue, what is concluded on it, who addresses it and what is open: one block each. */
export function keyIssueCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  const { trace } = study;
  const requirements = partsOf(trace, item.id, "requirement");
  const solutions = itemsTo(trace, item.id, "addresses");
  return [
    counts(trace, item, requirements),
    ...itemsTo(trace, item.id, "about").map(
      (one) => `Conclusion ${itemLink(study, one, style)}: ${style.text(conclusionWords(study, one))}`,
    ),
    ...(solutions.length === 0
      ? ["No solution addresses it."]
      : listBlock(
          "Solutions:",
          solutions.map((one) => `${itemLine(study, one, style)}${namedParts(study, one, item, style)}`),
        )),
    ...listBlock(
      "Requirements:",
      requirements.map((one) => itemLine(study, one, style)),
    ),
    ...noteLines(study, item, style),
  ];
}

/** "5 threats · 3 requirements (2 named by solutions)". */
function counts(trace: Trace, { id }: Item, requirements: readonly Item[]): string {
  const named = requirements.filter((one) => linksTo(trace, one.id, "fulfils").length > 0).length;
  const coverage = requirements.length === 0 ? "" : ` (${named === 0 ? "none" : named} named by solutions)`;
  const threats = counted(partsOf(trace, id, "threat").length, "threat");
  return `${threats} · ${counted(requirements.length, "requirement")}${coverage}`;
}

/** " (names R1, R3)": the requirements and threats of a key issue that a solution speaks of. */
function namedParts(study: Study, solution: Item, keyIssue: Item, style: CardStyle): string {
  const named = [
    ...itemsFrom(study.trace, solution.id, "fulfils"),
    ...itemsFrom(study.trace, solution.id, "mitigates"),
  ].filter(({ parent }) => parent === keyIssue.id);
  const ids = named.map(({ id }) => style.text(id.replace(`${keyIssue.id}/`, "")));
  return ids.length === 0 ? "" : ` (names ${ids.join(", ")})`;
}
