// How a card is written: as Markdown for editors that render it, else as plain text.
import type { Place } from "../model/anchor.ts";

/** The pieces that a card is put together from. */
export interface CardStyle {
  /** Text of a draft, which means nothing but itself. */
  readonly text: (plain: string) => string;
  readonly strong: (written: string) => string;
  readonly link: (written: string, place: Place) => string;
}

/** Makes a link target of a place; the edge knows how an editor opens one. */
export type LinkTo = (place: Place) => string;

/** Cards without any markup. */
export const PLAIN: CardStyle = {
  text: (plain) => plain,
  strong: (written) => written,
  link: (written) => written,
};

/** Cards in Markdown, with links by `linkTo`. */
export function markdownStyle(linkTo: LinkTo): CardStyle {
  return {
    text: escaped,
    strong: (written) => `**${written}**`,
    link: (written, place) => `[${written}](${withoutBrackets(linkTo(place))})`,
  };
}

/** What is markup anywhere, and what opens a heading or a list. */
function escaped(plain: string): string {
  return plain
    .replace(/[\\`*_[\]<>&~]/g, "\\$&")
    .replace(/^[#+-]/, "\\$&")
    .replace(/^(\d{1,9})(?=[.)]\s)/, "$1\\");
}

function withoutBrackets(target: string): string {
  return target.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20");
}
