import { conclusionWords } from "../model/conclusion-words.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsFrom } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine, listBlock, noteLines } from "./item-line.ts";

/** What a conclusion comes to, on which key issue, which solutions it selects and what is open in it. */
export function conclusionCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  const lines = (items: readonly Item[]): readonly string[] =>
    items.map((one) => itemLine(study, one, style));
  const words = conclusionWords(study, item);
  const chosen = itemsFrom(study.trace, item.id, "concludes");
  return [
    ...listBlock("On:", lines(itemsFrom(study.trace, item.id, "about"))),
    ...(chosen.length === 0
      ? [style.text(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`)]
      : listBlock("Selects:", lines(chosen))),
    ...noteLines(study, item, style),
  ];
}
