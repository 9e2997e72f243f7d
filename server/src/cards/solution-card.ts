import type { Study } from "../model/study.ts";
import { type Item, itemsFrom, itemsTo } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine, listBlock, noteLines } from "./item-line.ts";

/** What a solution addresses, which requirements and threats it names, who selects it and what is open in it. */
export function solutionCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  const { trace } = study;
  const lines = (items: readonly Item[]): readonly string[] =>
    items.map((one) => itemLine(study, one, style));
  const addressed = itemsFrom(trace, item.id, "addresses");
  const named = [...itemsFrom(trace, item.id, "fulfils"), ...itemsFrom(trace, item.id, "mitigates")];
  return [
    ...(addressed.length === 0
      ? ["It says of no key issue that it addresses it."]
      : listBlock("Addresses:", lines(addressed))),
    ...listBlock("Names:", lines(named)),
    ...listBlock("Selected in:", lines(itemsTo(trace, item.id, "concludes"))),
    ...noteLines(study, item, style),
  ];
}
