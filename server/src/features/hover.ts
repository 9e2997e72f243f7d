import type { Similarity } from "../analysis/similarity.ts";
import { cardOf } from "../cards/card.ts";
import { type LinkTo, markdownStyle, PLAIN } from "../cards/card-style.ts";
import { relatedBlock } from "../cards/related-block.ts";
import type { Place } from "../model/anchor.ts";
import { symbolAt } from "../model/symbol.ts";
import type { Workspace } from "../model/workspace.ts";

/** A card for the thing under the cursor. */
export interface HoverCard {
  readonly text: string;
  readonly place: Place;
}

export interface HoverOptions {
  /** Makes links of a card in Markdown; without it the card is plain text. */
  readonly linkTo?: LinkTo | undefined;
  /** Asked for only on threats and requirements; without it their cards do not say what is related. */
  readonly similarity?: (() => Similarity) | undefined;
}

/** The card of what is at `offset` of `uri`, or undefined. */
export function hover(
  workspace: Workspace,
  uri: string,
  offset: number,
  { linkTo, similarity }: HoverOptions,
): HoverCard | undefined {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return undefined;
  const { study, target, place } = symbol;
  const style = linkTo === undefined ? PLAIN : markdownStyle(linkTo);
  const item = target.kind === "item" ? study.trace.byId.get(target.id) : undefined;
  const isStatement = item?.kind === "threat" || item?.kind === "requirement";
  const related =
    isStatement && similarity !== undefined ? relatedBlock(similarity(), { study, item }, style) : [];
  return { place, text: [cardOf(study, target, style), ...related].join("\n\n") };
}
