import { cardOf } from "../cards/card.ts";
import { type LinkTo, markdownStyle, PLAIN } from "../cards/card-style.ts";
import type { Place } from "../model/anchor.ts";
import { symbolAt } from "../model/symbol.ts";
import type { Workspace } from "../model/workspace.ts";

/** A card for the thing under the cursor. */
export interface HoverCard {
  readonly text: string;
  readonly place: Place;
}

/** The card of what is at `offset` of `uri`, in Markdown with links by `linkTo`, without it in plain text; or undefined. */
export function hover(
  workspace: Workspace,
  uri: string,
  offset: number,
  linkTo: LinkTo | undefined,
): HoverCard | undefined {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return undefined;
  const { study, target, place } = symbol;
  return { place, text: cardOf(study, target, linkTo === undefined ? PLAIN : markdownStyle(linkTo)) };
}
