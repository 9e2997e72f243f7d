// Key issues or solutions that are listed in one cell or phrase: "KI#1, KI#9 and KI#11", "Solutions #1, #2", "1, 3-5".
import type { Span } from "../base/span.ts";
import type { Mentioned } from "./claim.ts";

/** One number of a list with the words that name it; those of a range name all of its numbers. */
export interface ListedNumber extends Span {
  readonly number: string;
  /** Whether it is one of a range ("#3 to #5"). */
  readonly ranged: boolean;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?!\w|\.\w)`;
const NAME = {
  keyIssue: String.raw`(?:key\s{0,3}issues?|KIs?)\s{0,3}[#-]?\s{0,3}`,
  solution: String.raw`(?:solutions?|sols?\.?)\s{0,3}[#-]?\s{0,3}`,
} as const;
const LISTED = { keyIssue: listed(NAME.keyIssue), solution: listed(NAME.solution) } as const;

/** A number behind its prefix anywhere, or alone where the list begins and goes on. */
function listed(name: string): RegExp {
  const prefix = String.raw`${name}|#\s{0,3}`;
  return new RegExp(
    String.raw`(?:(?<!\w)(?:${prefix})|(?<=^|[,;&/(]\s{0,3}|\b(?:and|or)\s{1,3}))${NUMBER}(?:\s{0,3}(?:-|–|to)\s{0,3}(?:${prefix})?${NUMBER})?`,
    "gi",
  );
}

/** A range of more numbers than a study has items is no range. */
const LONGEST = 60;

/** Finds the items of `kind` that `prose` (masked), which begins at `start` of its section, lists, in its order. */
export function readListedNumbers(kind: Mentioned, prose: string, start: number): readonly ListedNumber[] {
  return [...prose.matchAll(LISTED[kind])].flatMap((found): ListedNumber[] => {
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

const NOTHING =
  /^\W*(?:none|no\s+(?:solutions?|key\s*issues?))(?:\s+(?:yet|so\s+far|is|are|was|were|has|have|been|proposed|available|identified|addressed|provided|in\s+th(?:e\s+present|is)\s+(?:document|study|release))){0,6}\W*$/i;

/** Whether a place for a list says that there is nothing to list: "no solution", "none", "No solution so far". */
export function saysNothing(prose: string): boolean {
  return NOTHING.test(prose);
}
