// Text in a picture: measured without a font at hand, and broken into lines that surely fit.
import { cleanText } from "./xml-text.ts";

/** A word that is never broken in two unless it is longer than a line. */
export interface Word {
  readonly text: string;
  readonly bold: boolean;
}

export type Line = readonly Word[];

/** The words of `text`, at its spaces. What no XML may hold is replaced. */
export function wordsOf(text: string, bold = false): readonly Word[] {
  return cleanText(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ text: word, bold }));
}

/**
 * `words` in lines of at most `width` at the font size `size`, all of it in user units. Behind `most` lines it ends with
 * an ellipsis.
 */
export function wrapWords(
  words: readonly Word[],
  width: number,
  size: number,
  most: number,
): readonly Line[] {
  const lines: Word[][] = [];
  let room = 0;
  for (const word of words.flatMap((one) => pieces(one, width, size))) {
    const own = widthOf(word.text, size, word.bold);
    const gap = widthOf(" ", size, true);
    if (lines.length > 0 && own + gap <= room) {
      lines.at(-1)?.push(word);
      room -= own + gap;
    } else {
      lines.push([word]);
      room = width - own;
    }
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shortened(kept[most - 1] ?? [], width, size);
  return kept;
}

/**
 * How wide `text` is at most: by the widths of DejaVu Sans, which is wider than Arial, Helvetica, Liberation Sans and
 * Segoe UI. A script that it lacks counts as full squares.
 */
export function widthOf(text: string, size: number, bold: boolean): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character, bold);
  return ems * size;
}

/** A word that does not fit into a line, in parts that do: at its no-break spaces, else anywhere. */
function pieces(word: Word, width: number, size: number): readonly Word[] {
  if (widthOf(word.text, size, word.bold) <= width) return [word];
  const [first = "", ...behind] = word.text.split("\u00a0");
  if (behind.length > 0)
    return [first, behind.join("\u00a0")].flatMap((text) => pieces({ ...word, text }, width, size));
  const parts: string[] = [""];
  for (const character of word.text) {
    const longer = `${parts.at(-1)}${character}`;
    if (parts.at(-1) !== "" && widthOf(longer, size, word.bold) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((text) => ({ text, bold: word.bold }));
}

function shortened(line: Line, width: number, size: number): Word[] {
  const words = [...line];
  const wide = (): number =>
    words.reduce((sum, word) => sum + widthOf(`${word.text} `, size, true), widthOf("…", size, true));
  while (words.length > 1 && wide() > width) words.pop();
  const last = words.pop();
  if (last === undefined) return words;
  const characters = [...last.text];
  while (characters.length > 1 && widthOf(`${characters.join("")}…`, size, true) > width) characters.pop();
  return [...words, { text: `${characters.join("").replace(/[\s,;:]+$/, "")}…`, bold: last.bold }];
}

/** Advance widths of the characters from the space to the tilde in DejaVu Sans, in hundredths of the font size. */
const REGULAR = `32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54
  100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50
  50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84`;
const BOLD = `35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59
  100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50
  50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84`;
const [regular, bold] = [REGULAR, BOLD].map((list) => list.split(/\s+/).map((width) => Number(width) / 100));

function emsOf(character: string, isBold: boolean): number {
  const code = character.codePointAt(0) ?? 0;
  const known = (isBold ? bold : regular)?.[code - 0x20];
  if (known !== undefined) return known;
  if (character === "·" || character === "\u00a0") return 0.38;
  if (code < 0x180) return isBold ? 1.15 : 1;
  return code > 0xffff ? 1.4 : 1.6;
}
