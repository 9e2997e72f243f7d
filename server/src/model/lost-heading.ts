// Headings that lost their style: a paragraph that begins with a clause number and the name of a key issue, a
// solution or one of their parts, or such a line glued behind a note.
import type { Block } from "../syntax/blocks.ts";

/** A heading found in a paragraph: offsets in its prose. */
export interface LostHeading {
  readonly at: number;
  readonly end: number;
  readonly level: number;
}

const DEFINITION = String.raw`(?:key\s?issue|solution)\s?#\s?(?:\d{1,3}(?:\.\d{1,2})?|[XYZ])\s?:\s?\S`;
const PART = String.raw`(?:key\s(?:issue|Issue)\s(?:details|description)|(?:security\s)?threats|potential\s(?:security\s)?requirements|(?:solution\s)(?:details|evaluation))\s*$`;
const WHOLE = new RegExp(
  String.raw`^\s*\d{1,2}(?:\.(?:\d{1,3}|[XYZ])){1,5}[\s:]+(?:${DEFINITION}|${PART})`,
  "i",
);
const GLUED = new RegExp(String.raw`(?<=[.:;)])(?=\d{1,2}(?:\.\d{1,3}){1,3}\s+${DEFINITION})`, "i");

/** More hashes than Markdown has levels: "######### Annex A (normative):". */
const TOO_DEEP = /^\s*#{7,}\s*(?=(?:Annex\s+[A-Z]|\d+(?:\.\d+)*)\b)/;

/** The heading that the paragraph `prose` (masked) holds, or undefined. */
export function lostHeading(prose: string, block: Block): LostHeading | undefined {
  if (block.item || (block.depth > 0 && block.kind === "paragraph") || prose.length > 4000) return undefined;
  const deep = TOO_DEEP.exec(prose);
  if (deep !== null) return { at: deep[0].length, end: firstLine(prose), level: 1 };
  if (!prose.includes("#") && prose.length > 120) return undefined;
  const at = WHOLE.test(prose) ? 0 : (GLUED.exec(prose)?.index ?? -1);
  if (at < 0 || (at === 0 && prose.length > 200)) return undefined;
  const number = /^\s*\S+/.exec(prose.slice(at))?.[0] ?? "";
  return { at, end: prose.length, level: number.split(".").length };
}

function firstLine(prose: string): number {
  const end = prose.indexOf("\n");
  return end < 0 ? prose.length : end;
}
