// A cell or phrase that lists key issues or solutions: one more or one less, in the words of its author.
import type { Mentioned } from "../model/claim.ts";
import { readListedNumbers, saysNothing } from "../model/listed-numbers.ts";
import { maskProse } from "../syntax/mask.ts";
import { compareNumbers, singular } from "./number-list.ts";

/** One item of a list, or a range of them: what names it, its number as written, and what stands behind it. */
interface Listed {
  readonly prefix: string;
  /** From the first digit on: "3", "3 to #5". */
  readonly words: string;
  readonly numbers: readonly string[];
  readonly note: string;
}

/** What stands between two items: words that belong to the first, then a comma, a slash or "and". */
const BETWEEN = /^(.*?)(\s*(?:[,;]\s*(?:and\s+)?|\/\s*|&\s*|<br\s*\/?>\s*|\band\s+))$/is;
const CONJUNCTION = /^(?:,?\s+and\s+|\s*&\s*)$/i;

/**
 * The list `standing` with exactly the items `wanted` of `kind`, by number, in the order of numbers; where it lists
 * nothing yet they are named with `prefix`. As it is where it is no list that can be taken apart.
 */
export function relist(
  kind: Mentioned,
  standing: string,
  wanted: readonly string[],
  prefix = kind === "keyIssue" ? "KI#" : "Sol#",
): string {
  const found = readListedNumbers(kind, maskProse(standing), 0);
  const numbers = found.map(({ number }) => number);
  const same = new Set([...numbers, ...wanted]).size === wanted.length && numbers.length === wanted.length;
  if (same) return standing;
  if (found.length === 0) return fresh(standing, wanted, prefix);
  const taken = takeApart(standing, found);
  if (taken === undefined) return standing;
  const { lead, entries, separator, conjunction } = taken;
  const [opening, last] = [entries[0] as Listed, entries.at(-1) as Listed];
  const further = furtherPrefix(entries[1]?.prefix ?? opening.prefix);
  const added = wanted
    .filter((number) => !numbers.includes(number))
    .map((number): Listed => {
      const own = /(?:-|–|to)\s{0,3}(\D*)\d[\w.]*$/i.exec(last.words)?.[1] ?? furtherPrefix(last.prefix);
      return { prefix: own, words: number, numbers: [number], note: "" };
    });
  const all = [...entries.flatMap((entry) => keptOf(entry, wanted)), ...added].sort((a, b) =>
    compareNumbers(a.numbers[0] ?? "", b.numbers[0] ?? ""),
  );
  // "Key Issues #1, #3": the words before the first one are said for all.
  const isOne = all.length === 1 && all[0]?.numbers.length === 1;
  const texts = all.map((one, at) => {
    const before =
      at === 0
        ? isOne
          ? singular(opening.prefix)
          : opening.prefix
        : one.prefix === opening.prefix
          ? further
          : one.prefix;
    return before + one.words + one.note;
  });
  return lead + joined(texts, separator, conjunction);
}

function fresh(standing: string, wanted: readonly string[], prefix: string): string {
  const list = wanted.map((number) => prefix + number).join(", ");
  const none = /^(?:[-–—]|n\/a)?\.?$/i.test(standing) || saysNothing(standing);
  return none ? list : [standing, list].filter((part) => part !== "").join(" ");
}

/** What stands before a further number where `prefix` stands before the first: "#" of "Solutions #", all of "KI#". */
function furtherPrefix(prefix: string): string {
  if (!/s\s*#?\s*$/i.test(prefix)) return prefix;
  return prefix.includes("#") ? prefix.slice(prefix.indexOf("#")) : "";
}

const RANGE = /^([\w.]+)(\s*(?:-|–|to)\s*)(\D*)([\w.]+)$/i;

/** What is left of `entry` where only `wanted` is to be listed; of a range its runs. */
function keptOf(entry: Listed, wanted: readonly string[]): readonly Listed[] {
  const kept = entry.numbers.filter((number) => wanted.includes(number));
  if (kept.length === entry.numbers.length) return [entry];
  const range = RANGE.exec(entry.words);
  if (range === null) return [];
  const [, , to = "", further = ""] = range;
  const runs: string[][] = [];
  for (const number of kept) {
    const run = runs.at(-1);
    if (run !== undefined && Number(run.at(-1)) + 1 === Number(number)) run.push(number);
    else runs.push([number]);
  }
  // Two are no range.
  const pieces = runs.flatMap((run) => (run.length > 2 ? [run] : run.map((number) => [number])));
  return pieces.map((run, at): Listed => {
    const [first = "", last = first] = [run[0], run.at(-1)];
    return {
      prefix: at === 0 ? entry.prefix : further,
      words: run.length === 1 ? first : `${first}${to}${further}${last}`,
      numbers: run,
      note: at === pieces.length - 1 ? entry.note : "",
    };
  });
}

interface Taken {
  readonly lead: string;
  readonly entries: readonly Listed[];
  readonly separator: string;
  /** What stands before the last one; undefined where nothing else does. */
  readonly conjunction: string | undefined;
}

function takeApart(standing: string, found: ReturnType<typeof readListedNumbers>): Taken | undefined {
  const entries: Listed[] = [];
  const separators: string[] = [];
  const places = found.filter(({ start }, at) => found[at - 1]?.start !== start);
  for (const [at, { start, end }] of places.entries()) {
    const next = places[at + 1]?.start;
    const behind = standing.slice(end, next);
    const between = next === undefined ? undefined : BETWEEN.exec(behind);
    if (between === null) return undefined;
    const note = between === undefined ? behind : (between[1] ?? "");
    if (between !== undefined) separators.push(between[2] ?? "");
    const text = standing.slice(start, end);
    const digits = text.search(/\d/);
    const numbers = found.flatMap((one) => (one.start === start ? [one.number] : []));
    entries.push({ prefix: text.slice(0, digits), words: text.slice(digits), numbers, note });
  }
  const last = separators.at(-1);
  const conjunction = last !== undefined && CONJUNCTION.test(last) ? last : undefined;
  const plain = separators.find((separator) => !CONJUNCTION.test(separator));
  // "#3 to #5" is said in words, and so is what is left of it.
  const isWorded = separators.length === 0 && /\dto\b|\d\s+to\b/.test(entries[0]?.words ?? "");
  return {
    lead: standing.slice(0, places[0]?.start),
    entries,
    separator: plain ?? ", ",
    conjunction: conjunction ?? (isWorded ? " and " : undefined),
  };
}

function joined(texts: readonly string[], separator: string, conjunction: string | undefined): string {
  return texts
    .map((text, at) => {
      const before = at === 0 ? "" : at === texts.length - 1 ? (conjunction ?? separator) : separator;
      return before + text;
    })
    .join("");
}
