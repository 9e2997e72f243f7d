import { counted } from "../base/phrase.ts";
import { conclusionWords } from "../model/conclusion-words.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsFrom, itemsTo, linksTo, partsOf } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine, itemLink, listBlock, noteLines } from "./item-line.ts";

/** What belongs to a key issue, who addresses it, what is concluded on it and what is open: one block each. */
export function keyIssueCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  const { trace } = study;
  const threats = partsOf(trace, item.id, "threat");
  const requirements = partsOf(trace, item.id, "requirement");
  const named = requirements.filter(({ id }) => linksTo(trace, id, "fulfils").length > 0);
  const counts = [counted(threats.length, "threat"), counted(requirements.length, "requirement")];
  const coverage =
    requirements.length === 0
      ? []
      : [`${named.length} of ${counted(requirements.length, "requirement")} named by solutions`];
  const solutions = itemsTo(trace, item.id, "addresses");
  return [
    [...counts, ...coverage].join(" · "),
    ...listBlock(
      "Requirements:",
      requirements.map((one) => itemLine(study, one, style)),
    ),
    ...(solutions.length === 0
      ? ["No solution addresses it."]
      : listBlock(
          "Solutions:",
          solutions.map((one) => `${itemLine(study, one, style)}${namedParts(study, one, item, style)}`),
        )),
    ...itemsTo(trace, item.id, "about").map(
      (one) => `Conclusion ${itemLink(study, one, style)}: ${style.text(conclusionWords(study, one))}`,
    ),
    ...noteLines(study, item, style),
  ];
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
