// A cell that lists key issues: one more or one less, in the words of its author.
import { readListedKeyIssues } from "../model/key-issue-list.ts";
import { maskProse } from "../syntax/mask.ts";

/** One key issue of a list: its words, its number, and what stands between them and the next. */
interface Listed {
  readonly words: string;
  readonly number: string;
  readonly note: string;
}

/** What stands between two key issues: words that belong to the first, then a comma, a slash or "and". */
const BETWEEN = /^(.*?)(\s*(?:[,;]\s*(?:and\s+)?|\/\s*|&\s*|<br\s*\/?>\s*|\band\s+))$/is;
const CONJUNCTION = /^(?:,?\s+and\s+|\s*&\s*)$/i;

/**
 * The list `standing` with exactly the key issues `wanted`, by number, in the order of numbers. As it is where it is no
 * list that can be taken apart.
 */
export function relist(standing: string, wanted: readonly string[]): string {
  const found = readListedKeyIssues(maskProse(standing), 0);
  const numbers = found.map(({ number }) => number);
  const same = new Set([...numbers, ...wanted]).size === wanted.length && numbers.length === wanted.length;
  if (same || found.some(({ ranged }) => ranged)) return standing;
  if (found.length === 0) return fresh(standing, wanted);
  const taken = takeApart(standing, found);
  if (taken === undefined) return standing;
  const { lead, entries, separator, conjunction } = taken;
  const kept = entries.filter(({ number }) => wanted.includes(number));
  const pattern = entries.at(-1) as Listed;
  const added = wanted
    .filter((number) => !numbers.includes(number))
    .map((number): Listed => ({ words: pattern.words.replace(pattern.number, number), number, note: "" }));
  const all = [...kept, ...added].sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }));
  // "Key Issues #1, #3": the words before the first one are said for all.
  const [head, ...tail] = all;
  const opening = entries[0] as Listed;
  const first = head && { ...head, words: opening.words.replace(opening.number, head.number) };
  return lead + joined(first === undefined ? [] : [first, ...tail], separator, conjunction);
}

function fresh(standing: string, wanted: readonly string[]): string {
  const list = wanted.map((number) => `KI#${number}`).join(", ");
  const none = /^(?:[-–—]|none|n\/a)?\.?$/i.test(standing);
  return none ? list : [standing, list].filter((part) => part !== "").join(" ");
}

interface Taken {
  readonly lead: string;
  readonly entries: readonly Listed[];
  readonly separator: string;
  /** What stands before the last one; undefined where nothing else does. */
  readonly conjunction: string | undefined;
}

function takeApart(standing: string, found: ReturnType<typeof readListedKeyIssues>): Taken | undefined {
  const entries: Listed[] = [];
  const separators: string[] = [];
  for (const [at, { start, end, number }] of found.entries()) {
    const next = found[at + 1]?.start;
    const behind = standing.slice(end, next);
    const between = next === undefined ? undefined : BETWEEN.exec(behind);
    if (between === null) return undefined;
    const note = between === undefined ? behind : (between[1] ?? "");
    if (between !== undefined) separators.push(between[2] ?? "");
    entries.push({ words: standing.slice(start, end), number, note });
  }
  const last = separators.at(-1);
  const conjunction = last !== undefined && CONJUNCTION.test(last) ? last : undefined;
  const plain = separators.find((separator) => !CONJUNCTION.test(separator));
  return { lead: standing.slice(0, found[0]?.start), entries, separator: plain ?? ", ", conjunction };
}

function joined(entries: readonly Listed[], separator: string, conjunction: string | undefined): string {
  return entries
    .map(({ words, note }, at) => {
      const before = at === 0 ? "" : at === entries.length - 1 ? (conjunction ?? separator) : separator;
      return `${before}${words}${note}`;
    })
    .join("");
}
