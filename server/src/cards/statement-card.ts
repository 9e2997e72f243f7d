import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsFrom, itemsTo } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine, listBlock } from "./item-line.ts";

/** What a threat or requirement says, where it belongs, and what names it. */
export function statementCard(study: Study, item: Item, style: CardStyle): readonly string[] {
  const { trace } = study;
  const parent = trace.byId.get(item.parent ?? "");
  const lines = (items: readonly Item[]): readonly string[] =>
    items.map((one) => itemLine(study, one, style));
  return [
    style.text(wordingOf(study, item)?.text ?? ""),
    ...(parent === undefined ? [] : [`of ${itemLine(study, parent, style)}`]),
    ...listBlock("Counters:", lines(itemsFrom(trace, item.id, "counters"))),
    ...listBlock("Countered by:", lines(itemsTo(trace, item.id, "counters"))),
    ...listBlock(
      "Named by:",
      lines([...itemsTo(trace, item.id, "fulfils"), ...itemsTo(trace, item.id, "mitigates")]),
    ),
  ];
}
