// What a cell of a table reads once it says what it has to: the words that people wrote beside stay.
import { isBareMark, isMarked, isQualified, noteBeside, takeMark } from "../model/mark.ts";
import { plainText } from "../syntax/mask.ts";
import { cellMarkdown } from "../tables/markdown.ts";

/** How a table writes its marks. */
export interface MarkStyle {
  /** What marks a cell. */
  readonly mark: string;
  /** What an unmarked cell reads: "" or a dash. */
  readonly unmarked: string;
  /**
   * Whether a cell that is marked in another way is to bear `mark`: "never"; "plain", but for marks that say more than
   * that, such as "(x)" and "partly"; or always, where marks differ in what they say ("exact").
   */
  readonly insist: "never" | "plain" | "exact";
  /** How the project file says that the cell reads. It counts only where it says what the cell has to. */
  readonly known?: string | undefined;
}

/** What says by itself that a cell is not marked. */
const UNMARKED = /^(?:[-–—]|no|n\/a|none|not applicable)\.?$/i;

/** The cell that reads `standing`, marked or not. */
export function withMark(standing: string, marked: boolean, style: MarkStyle): string {
  const { mark, unmarked, known } = style;
  if (known !== undefined && isMarked(known) === marked && isRestored(standing, marked, known)) return known;
  const plain = plainText(standing);
  if (!marked) {
    // "X (partly)" says twice that it is marked; what says something else stays.
    if (!isMarked(standing)) return standing;
    const note = noteBeside(standing);
    return note === "" ? unmarked : withMark(note, false, style);
  }
  if (isMarked(standing)) return remarked(standing, style);
  if (standing === "" || UNMARKED.test(plain)) return mark;
  const both = `${mark} ${standing}`;
  return isMarked(both) ? both : standing;
}

/** The cell that reads `standing`, which is marked, with the mark that it is to bear. */
function remarked(standing: string, { mark, insist }: MarkStyle): string {
  const { mark: own, rest } = takeMark(standing);
  if (insist === "never" || plainText(own) === plainText(mark)) return standing;
  if (rest === "") return insist === "plain" && isQualified(own) ? standing : mark;
  const letters = (text: string): string => plainText(text).replace(/[()]/g, "").toLowerCase();
  return insist === "exact" && letters(own) === letters(mark) ? mark + rest : standing;
}

/** Whether `known` says all that the cell does but for its mark, which is the other way round. */
function isRestored(standing: string, marked: boolean, known: string): boolean {
  if (isMarked(standing) === marked) return standing === known;
  const words = marked ? standing : noteBeside(standing);
  return words === "" || UNMARKED.test(plainText(words)) || words === known || words === noteBeside(known);
}

/** The usual mark among the cells that read `texts`, and the usual way to leave one out; `wanted` where it is given. */
export function markStyleOf(texts: readonly string[], wanted: string | undefined): MarkStyle {
  const counts = new Map<string, number>();
  const count = (text: string): number => counts.get(text) ?? 0;
  for (const text of texts) counts.set(text, count(text) + 1);
  const usual = (fits: (text: string) => boolean): string | undefined =>
    [...counts.keys()].filter(fits).sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
  const bare = (text: string): boolean => text.length <= 8 && isBareMark(text) && !isQualified(text);
  return {
    mark: wanted ?? usual(bare) ?? "X",
    unmarked: usual((text) => text === "" || UNMARKED.test(plainText(text))) ?? "",
    insist: wanted === undefined ? "never" : "plain",
  };
}

/** A note of a table ("NOTE 2") behind the words of a cell. */
const NOTE = /\s*\(?\s*NOTES?\b(?:\s*\d+[a-z]?)?\s*\)?$/;

/** The cell that reads `standing`, in the words `text`; a note behind them stays. */
export function withWords(standing: string, text: string): string {
  const note = NOTE.exec(standing.slice(-40))?.[0] ?? "";
  const words = standing.slice(0, standing.length - note.length);
  return [standing, words].some((known) => plainText(known) === text) ? standing : cellMarkdown(text) + note;
}
