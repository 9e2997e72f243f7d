// Lists of key issues or solutions as sentences and cells have them: "key issues #1, #5 and #6", "KI#1 and KI#4",
// "Solutions #1, #3", "1, 3". A further number is put in the way in which the list is written.

/** A list of numbers: each with what stands before it, and what stands between two of them. */
export interface NumberList {
  readonly items: readonly { readonly prefix: string; readonly number: string }[];
  readonly separators: readonly string[];
}

/** What may stand between two numbers of a list; nothing else does. */
export const SEPARATOR = /^\s{0,4}(?:,\s{0,4}(?:and\b)?|and\b|&|\/)\s{0,4}(?:the\s)?$/i;

const ITEM =
  /((?:(?:key[\s-]{0,2}issues?|KIs?|solutions?|sols?)\s{0,3})?#?\s{0,3})(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?!\w)/gi;

/** Reads `text`, which is a list and nothing else; undefined where it is something else. */
export function readList(text: string): NumberList | undefined {
  const items: { prefix: string; number: string }[] = [];
  const separators: string[] = [];
  let at = 0;
  for (const found of text.matchAll(ITEM)) {
    const prefix = (found[1] ?? "").trimStart();
    const number = found[2] ?? "";
    const start = found.index + found[0].length - number.length - prefix.length;
    const between = text.slice(at, start);
    if (items.length === 0 ? between !== "" : !SEPARATOR.test(between)) return undefined;
    if (items.length > 0) separators.push(between);
    items.push({ prefix, number });
    at = found.index + found[0].length;
  }
  return items.length === 0 || at < text.length ? undefined : { items, separators };
}

/** The text of `list` with `number`: in its place where the list ascends, else at its end. */
export function withNumber({ items, separators }: NumberList, number: string): string {
  const [first, second] = items;
  if (first === undefined) return number;
  const ascends = items.every(
    (item, i) => i === 0 || compareNumbers(items[i - 1]?.number ?? "", item.number) < 0,
  );
  const behind = items.findIndex((item) => compareNumbers(number, item.number) < 0);
  const at = ascends && behind >= 0 ? behind : items.length;
  const further = second?.prefix ?? furtherOf(first.prefix);
  const opening = second === undefined ? pluralOf(first.prefix) : first.prefix;
  const all = [{ ...first, prefix: at === 0 ? further : opening }, ...items.slice(1)];
  all.splice(at, 0, { prefix: at === 0 ? opening : further, number });
  const between = separatorsWith(separators, at);
  return all.map((item, i) => (between[i - 1] ?? "") + item.prefix + item.number).join("");
}

/** The list of `numbers` in their order, each once, that begins with `prefix` before a single number. */
export function listOf(prefix: string, numbers: readonly string[]): string {
  const [first = "", ...more] = [...new Set(numbers)].sort(compareNumbers);
  const start: NumberList = { items: [{ prefix, number: first }], separators: [] };
  return more.reduce((text, number) => withNumber(readList(text) ?? start, number), prefix + first);
}

/** The separators of a list with one more item, which stands at `at`: what stands before the last one stays there. */
function separatorsWith(separators: readonly string[], at: number): readonly string[] {
  const last = separators.at(-1);
  if (last === undefined) return [" and "];
  const before = separators.slice(0, -1);
  const comma = before[0] ?? (/and|&/i.test(last) ? ", " : last);
  before.splice(Math.min(at, before.length), 0, comma);
  return [...before, last];
}

/** "key issue #" of a list of one as that of a list of two; "KI#" stays and is repeated. */
function pluralOf(prefix: string): string {
  return prefix.replace(/(issue|solution)(?=\s*#?\s*$)/i, "$1s");
}

/** "key issues #" or "Solutions #" of a list as it stands before a single number. */
export function singular(prefix: string): string {
  return prefix.replace(/(?<=issue|KI|solution|sol)s(?=\s*#?\s*$)/i, "");
}

/** What stands before the second number where `prefix` stands before the first. */
function furtherOf(prefix: string): string {
  if (/^(?:KI|sol(?!ution))/i.test(prefix)) return prefix;
  return prefix.includes("#") ? prefix.slice(prefix.indexOf("#")) : "";
}

/** Negative where `a` comes before `b`: "2" before "10", "2.1" before "2.10". */
export function compareNumbers(a: string, b: string): number {
  const [x, y] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (Number.parseInt(x[i] ?? "0", 10) || 0) - (Number.parseInt(y[i] ?? "0", 10) || 0);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
