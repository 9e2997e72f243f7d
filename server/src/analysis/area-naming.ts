// Whether a text names what lies in an area at all, however it is meant.
import { type AreaModel, areaOf, mainAreaOf } from "../model/area-model.ts";
import { termsIn, tokensOf } from "../model/area-vocabulary.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";

/**
 * Whether the title or a paragraph of a key issue or solution has a term of the area `id`, or the whole text names
 * both of its ends. The words of a subdivision are those of its area.
 */
export function namesArea(study: Study, model: AreaModel, item: Item, id: string): boolean {
  const main = mainAreaOf(model, id);
  const { clauses } = study.outline;
  const own = clauses
    .slice(item.clause, clauses[item.clause]?.end)
    .filter(({ owner }) => owner === item.clause);
  const named = new Set<string>();
  for (const text of [item.title, ...own.map(({ index }) => proseOf(study, index))]) {
    for (const { meanings } of termsIn(model, tokensOf(text))) {
      for (const meaning of meanings) {
        if (meaning.kind === "party") named.add(meaning.id);
        else if (mainAreaOf(model, meaning.id) === main) return true;
      }
    }
  }
  const ends = areaOf(model, main)?.between ?? [];
  return ends.length > 0 && ends.every((end) => named.has(end));
}

function proseOf(study: Study, clause: number): string {
  const found = study.outline.clauses[clause];
  const prose = study.files[found?.file ?? -1]?.facts[found?.section ?? -1]?.prose ?? "";
  const paragraphs = factsAt(study, clause)?.paragraphs ?? [];
  return paragraphs.map(({ start, end }) => prose.slice(start, end)).join("\n\n");
}
