// Key issues that are listed in one cell or phrase: "KI#1, KI#9 and KI#11", "Key Issues #1, #2", "1, 3-5".
import type { Span } from "../base/span.ts";

/** One number of a list with the words that name it; those of a range name all of its numbers. */
export interface ListedKeyIssue extends Span {
  readonly number: string;
  /** Whether it is one of a range ("#3 to #5"). */
  readonly ranged: boolean;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?!\w|\.\w)`;
const PREFIX = String.raw`(?:key\s{0,3}issues?|KIs?)\s{0,3}[#-]?\s{0,3}|#\s{0,3}`;
/** A number behind its prefix anywhere, or alone where the list begins and goes on. */
const LISTED = new RegExp(
  String.raw`(?:(?<!\w)(?:${PREFIX})|(?<=^|[,;&/(]\s{0,3}|\b(?:and|or)\s{1,3}))${NUMBER}(?:\s{0,3}(?:-|–|to)\s{0,3}(?:${PREFIX})?${NUMBER})?`,
  "gi",
);
/** A range of more key issues than a study has is no range. */
const LONGEST = 60;

/** Finds the key issues that `prose` (masked), which begins at `start` of its section, lists, in its order. */
export function readListedKeyIssues(prose: string, start: number): readonly ListedKeyIssue[] {
  return [...prose.matchAll(LISTED)].flatMap((found): ListedKeyIssue[] => {
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    const first = found[1] as string;
    const last = found[2];
    if (last === undefined) return [{ ...span, number: first, ranged: false }];
    return rangeOf(first, last).map((number) => ({ ...span, number, ranged: true }));
  });
}

/** The numbers from `first` to `last`; these two where there is nothing to count. */
function rangeOf(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first), Number(last)];
  const counts = Number.isInteger(from) && Number.isInteger(to) && from < to && to - from < LONGEST;
  return counts ? Array.from({ length: to - from + 1 }, (_, at) => String(from + at)) : [first, last];
}
