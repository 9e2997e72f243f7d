// Edits of YAML that leave every other byte as it is: entries of mappings and items of lists, added in the style of
// those that stand there. They are worked out on the text; whoever uses them reads the result again.
import { entriesOf, isList, isMapping, itemsOf, type YamlValue } from "../syntax/yaml.ts";

/** Replaces `start` to `end` of the text of a YAML file or section. */
export interface YamlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Entry = ReturnType<typeof entriesOf>[number];

/** Whether a mapping or list is written in braces or brackets. */
export function isFlow({ file, start }: YamlValue): boolean {
  return file[start] === "{" || file[start] === "[";
}

/** Whether there is no value, written or not. */
export function isNothing(value: YamlValue): boolean {
  return (
    !isMapping(value) && !isList(value) && /^(?:~|null)?$/i.test(value.file.slice(value.start, value.end))
  );
}

/** The line end that a text uses. */
export function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Where the line of `at` ends, before its line end. */
export function endOfLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  if (feed < 0) return text.length;
  return feed > at && text[feed - 1] === "\r" ? feed - 1 : feed;
}

/** What stands before `at` in its line, as blanks: the indentation of what continues there. */
export function indentAt(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : " ".repeat(before.length);
}

/**
 * Adds entries to a mapping, behind `behind` or its last one. Each entry is given as lines without the indentation of
 * the mapping; of a mapping in braces as one line. Undefined where the mapping holds nothing and has no braces.
 */
export function addEntries(
  map: YamlValue,
  entries: readonly (readonly string[])[],
  behind: Entry | undefined = entriesOf(map).at(-1),
): YamlEdit | undefined {
  const { file, start, end } = map;
  if (isFlow(map)) {
    const text = entries.map((lines) => lines.join(" ")).join(", ");
    if (behind === undefined) return { start, end, text: `{ ${text} }` };
    const at = Math.max(behind.keySpan.end, behind.value.end);
    return { start: at, end: at, text: `, ${text}` };
  }
  const first = entriesOf(map)[0];
  if (behind === undefined || first === undefined) return undefined;
  const indent = indentAt(file, first.keySpan.start);
  return addLines(
    file,
    lastEnd(behind.value),
    entries.flat().map((line) => indent + line),
  );
}

/** Adds entries to the mapping that a file is, or to a file that is empty; undefined where it is something else. */
export function addToRoot(root: YamlValue, entries: readonly (readonly string[])[]): YamlEdit | undefined {
  if (isMapping(root)) return addEntries(root, entries);
  if (!isNothing(root)) return undefined;
  // A file of comments, or an empty one: the first entry stands at its end.
  const { file } = root;
  const added = addLines(file, file.length, entries.flat());
  return file === "" || file.endsWith("\n")
    ? { ...added, text: added.text.replace(/^(\r?\n)(.*)$/s, "$2$1") }
    : added;
}

/** Adds lines behind the line in which `at` stands, which is the end of a value. */
export function addLines(text: string, at: number, lines: readonly string[]): YamlEdit {
  const eol = lineEndOf(text);
  // The text of a block scalar ends with the line end.
  if (text[at - 1] === "\n") return { start: at, end: at, text: lines.map((line) => line + eol).join("") };
  const place = endOfLine(text, at);
  return { start: place, end: place, text: lines.map((line) => eol + line).join("") };
}

/** Gives the key that ends at `keyEnd` the value `written`, where it has none. */
export function giveValue(value: YamlValue, keyEnd: number, written: string): YamlEdit | undefined {
  if (value.end > value.start) return { start: value.start, end: value.end, text: written };
  const colon = /^\s*:/.exec(value.file.slice(keyEnd, keyEnd + 20));
  const at = keyEnd + (colon?.[0].length ?? 0);
  return colon === null ? undefined : { start: at, end: at, text: ` ${written}` };
}

/** Adds items to a list; a single value becomes a list of it and the items. */
export function addItems(list: YamlValue, items: readonly string[]): YamlEdit {
  const { file, start, end } = list;
  const last = itemsOf(list).at(-1);
  if (!isList(list)) return { start, end, text: `[${[file.slice(start, end), ...items].join(", ")}]` };
  if (last === undefined) return { start, end, text: `[${items.join(", ")}]` };
  if (isFlow(list))
    return { start: last.end, end: last.end, text: items.map((item) => `, ${item}`).join("") };
  return addLines(
    file,
    last.end,
    items.map((item) => dashBefore(last) + item),
  );
}

/** Puts `items` in the place of the one item `item` of `list`. */
export function replaceItem(list: YamlValue, item: YamlValue, items: readonly string[]): YamlEdit {
  const { file, start, end } = item;
  if (!isList(list))
    return { start, end, text: items.length === 1 ? items.join("") : `[${items.join(", ")}]` };
  const between = isFlow(list) ? ", " : lineEndOf(file) + dashBefore(item);
  return { start, end, text: items.join(between) };
}

/** The indentation and the dash of an item. */
function dashBefore({ file, start }: YamlValue): string {
  return file.slice(file.lastIndexOf("\n", start - 1) + 1, start);
}

/** Where the last word of a value ends; a mapping or list without braces ends with its last value. */
function lastEnd(value: YamlValue): number {
  if (isFlow(value)) return value.end;
  const last = isMapping(value)
    ? entriesOf(value).at(-1)?.value
    : isList(value)
      ? itemsOf(value).at(-1)
      : undefined;
  return last === undefined ? value.end : lastEnd(last);
}
