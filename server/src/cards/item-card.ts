import { evidenceWords } from "../analysis/area-evidence.ts";
import { areasOf } from "../analysis/item-areas.ts";
import type { Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Item } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { conclusionCard } from "./conclusion-card.ts";
import { itemLink } from "./item-line.ts";
import { keyIssueCard } from "./key-issue-card.ts";
import { solutionCard } from "./solution-card.ts";
import { statementCard } from "./statement-card.ts";

/** The card of a key issue, threat, requirement, solution or conclusion, in blocks. */
export function itemCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  return [title(study, item, style), ...areaLines(study, item, style), ...details(study, item, style)];
}

function title(study: Study, item: Item, style: CardStyle): string {
  const clause = study.outline.clauses[item.clause]?.clause;
  const where = clause === undefined ? "" : ` · clause ${clause}`;
  const called = item.title === "" ? "" : ` ${style.text(item.title)}`;
  return `${style.strong(itemLink(study, item, style))}${called}${where}`;
}

function details(study: Study, item: Item, style: CardStyle): readonly string[] {
  switch (item.kind) {
    case "keyIssue":
      return keyIssueCard(study, item, style);
    case "solution":
      return solutionCard(study, item, style);
    case "threat":
    case "requirement":
      return statementCard(study, item, style);
    case "conclusion":
      return conclusionCard(study, item, style);
  }
}

/** The declared areas, and those that the text lies in with the words that say so. */
function areaLines(study: Study, item: Item, style: CardStyle): readonly string[] {
  const areas = usesAreas(study) ? areasOf(study) : undefined;
  const { declared, inferred } = areas?.items.get(item.id) ?? { declared: [], inferred: [] };
  const read = inferred.map(
    (area) =>
      `${area.id} ${Math.round(100 * area.confidence)} % (${evidenceWords(study, area).map(style.text).join(", ")})`,
  );
  return [
    ...(declared.length === 0 ? [] : [`Areas: ${declared.map(style.text).join(", ")}`]),
    ...(read.length === 0 ? [] : [`Areas by its text: ${read.join("; ")}`]),
  ];
}
