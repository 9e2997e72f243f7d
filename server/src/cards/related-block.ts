// What is related, on the card of a threat or requirement. The score stands here only.
import { becauseOf } from "../analysis/because.ts";
import { type RelatedItem, relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLink } from "./item-line.ts";

/** How many related statements a card names. */
const NAMED = 5;

/** The statements nearest to `item`, a line each: id as a link, class, score, and why; nothing where there is none. */
export function relatedBlock(
  similarity: Similarity,
  { study, item }: { readonly study: Study; readonly item: Item },
  style: CardStyle,
): readonly string[] {
  const found = relatedItems(similarity, { study, item });
  if (found.length === 0) return [];
  const more = found.length > NAMED ? [`- and ${found.length - NAMED} more`] : [];
  const lines = found.slice(0, NAMED).map((one) => relatedLine(similarity, study, one, style));
  return ["Related:", [...lines, ...more].join("\n")];
}

function relatedLine(similarity: Similarity, own: Study, one: RelatedItem, style: CardStyle): string {
  const { study, item, related } = one;
  const where = study === own ? "" : ` in ${style.text(study.id)}`;
  const because = becauseOf(similarity.index, one.own, related.entry).map(style.text).join("; ");
  const why = because === "" ? "" : `: ${because}`;
  return `- ${itemLink(study, item, style)}${where} ${related.class} ${related.score.toFixed(2)}${why}`;
}
