import { evidenceWords } from "../analysis/area-evidence.ts";
import { areasOf, type ItemAreas } from "../analysis/item-areas.ts";
import type { Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Item } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { conclusionCard } from "./conclusion-card.ts";
import { itemLink } from "./item-line.ts";
import { keyIssueCard } from "./key-issue-card.ts";
import { solutionCard } from "./solution-card.ts";
import { statementCard } from "./statement-card.ts";

/**
 * The card of a key issue, threat, requirement, solution or conclusion, in blocks. An editor shows the first lines of a
 * long one: what was decided stands before what was read, and few words before many.
 */
export function itemCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  const areas = usesAreas(study) ? areasOf(study).items.get(item.id) : undefined;
  return [
    title(study, item, style),
    ...declaredAreas(areas, style),
    ...details(study, item, style),
    ...inferredAreas(study, areas, style),
  ];
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

function declaredAreas(areas: ItemAreas | undefined, style: CardStyle): readonly string[] {
  const declared = areas?.declared ?? [];
  return declared.length === 0 ? [] : [`Areas: ${declared.map(style.text).join(", ")}`];
}

/** The areas that the text lies in, with the words that say so. */
function inferredAreas(study: Study, areas: ItemAreas | undefined, style: CardStyle): readonly string[] {
  const read = (areas?.inferred ?? []).map((area) => {
    const words = evidenceWords(study, area).map(style.text).join(", ");
    return `${area.id} ${Math.round(100 * area.confidence)} % (${words})`;
  });
  return read.length === 0 ? [] : [`Areas by its text: ${read.join("; ")}`];
}
