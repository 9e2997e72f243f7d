// The text of a new solution in a draft in YAML: an item of the list `solutions`, written like the last one.
import type { Section, TextChange } from "../syntax/sections.ts";
import { entriesOf, isList, itemsOf, parseYaml, sourceOf, type YamlValue } from "../syntax/yaml.ts";
import type { NextSolution } from "./solution-number.ts";
import { OPEN } from "./solution-text.ts";
import { addLines, isFlow, lastEnd } from "./yaml-lines.ts";
import { quotedLike } from "./yaml-quote.ts";

/** What a new solution says, in YAML. */
export interface YamlSolution {
  readonly title: string;
  /** The ids of the key issues that it addresses, and the sentence that says so. */
  readonly addresses: readonly string[];
  readonly sentence: string;
}

/** The lines of a new item like the item that `neighbour` is; undefined where that has no lines of its own. */
export function yamlSolutionLines(
  neighbour: Section,
  next: NextSolution,
  solution: YamlSolution,
): readonly string[] | undefined {
  const item = itemsOf(parseYaml(neighbour.text).root)[0];
  const entries = item === undefined ? [] : entriesOf(item);
  const first = entries[0];
  if (item === undefined || first === undefined) return undefined;
  const dash = neighbour.text.slice(0, isFlow(item) ? item.start : first.keySpan.start);
  if (!/^ *- +$/.test(dash)) return undefined;
  if (isFlow(item)) return [dash + flowItem(item, next, solution)];
  const { number, clause } = next;
  const { title, addresses, sentence } = solution;
  const written = (key: string): string => {
    const value = entries.find((entry) => entry.key === key)?.value;
    return value?.file.slice(value.start, value.end) ?? "";
  };
  const block = /^[|>][-+]?/.exec(written("introduction"))?.[0];
  const lines = [
    `id: ${quotedLike(written("id"), `Sol#${number}`)}`,
    `title: ${titleLike(written("title"), title)}`,
    ...(written("clause") === "" || clause === undefined ? [] : [`clause: ${JSON.stringify(clause)}`]),
    `addresses: [${addresses.map((id) => JSON.stringify(id)).join(", ")}]`,
    ...(block === undefined
      ? [`introduction: ${JSON.stringify(sentence)}`]
      : [`introduction: ${block}`, `  ${sentence}`]),
    "editorsNotes:",
    ...[OPEN.details, OPEN.evaluation].map((note) => `  - ${JSON.stringify(note)}`),
  ];
  return lines.map((line, at) => (at === 0 ? dash : " ".repeat(dash.length)) + line);
}

/**
 * The new item of a list in brackets ("solutions: [{ … }]"), behind the last one and as the line of a file of its own;
 * undefined where `section` has no such list, or nothing in it that the item could be like.
 */
export function yamlSolutionInBrackets(
  section: Section,
  next: NextSolution,
  solution: YamlSolution,
): { readonly behind: TextChange; readonly alone: readonly string[] } | undefined {
  const list = entriesOf(parseYaml(section.text).root).find(({ key }) => key === section.yaml?.key)?.value;
  const items = itemsOf(list);
  const last = items.at(-1);
  if (list === undefined || last === undefined || !isList(list) || !isFlow(list)) return undefined;
  if (!isFlow(last) || entriesOf(last).length === 0) return undefined;
  const item = flowItem(last, next, solution);
  // What stands between the last two, or before a single one in a line of its own, stands before the new one.
  const before = section.text.slice(items.at(-2)?.end ?? list.start + 1, last.start);
  const line = /\r?\n[ \t]*$/.exec(before)?.[0];
  const text = `,${line ?? " "}${item}`;
  return {
    behind: { start: last.end, end: last.end, text },
    alone: [`${section.yaml?.key ?? ""}: [${item}]`],
  };
}

/** An item in braces like the item `neighbour`. */
function flowItem(neighbour: YamlValue, next: NextSolution, solution: YamlSolution): string {
  const from = entriesOf(neighbour)[0]?.keySpan.start ?? neighbour.start;
  const blank = neighbour.file.slice(neighbour.start + 1, from).includes(" ") ? " " : "";
  return `{${blank}${flowEntries(neighbour, next, solution).join(", ")}${blank}}`;
}

/** The entries of an item in braces, in the quotation marks of the item `neighbour`. */
function flowEntries(
  neighbour: YamlValue,
  { number, clause }: NextSolution,
  { title, addresses, sentence }: YamlSolution,
): readonly string[] {
  const entries = entriesOf(neighbour);
  const written = (key: string): string => {
    const value = entries.find((entry) => entry.key === key)?.value;
    return value === undefined ? "" : sourceOf(itemsOf(value)[0] ?? value);
  };
  const isPlain = !title.includes(",");
  return [
    `id: ${quotedLike(written("id"), `Sol#${number}`)}`,
    `title: ${isPlain ? titleLike(written("title"), title) : JSON.stringify(title)}`,
    ...(written("clause") === "" || clause === undefined ? [] : [`clause: ${JSON.stringify(clause)}`]),
    `addresses: [${addresses.map((id) => quotedLike(written("addresses"), id)).join(", ")}]`,
    `introduction: ${JSON.stringify(sentence)}`,
    `editorsNotes: [${[OPEN.details, OPEN.evaluation].map((note) => JSON.stringify(note)).join(", ")}]`,
  ];
}

/** The change that adds `lines` behind the item that `section` is, with a blank line where `apart` says so. */
export function behindItem(section: Section, lines: readonly string[], apart: boolean): TextChange {
  const [item] = itemsOf(parseYaml(section.text).root);
  const end = item === undefined ? section.text.length : lastEnd(item);
  return addLines(section.text, end, apart ? ["", ...lines] : lines);
}

/** A title without quotation marks where `neighbour` has none and it needs none. */
function titleLike(neighbour: string, title: string): string {
  const isPlain = /^[^'"]/.test(neighbour) && /^\p{L}[\p{L}\p{N} ,-]*$/u.test(title);
  return isPlain ? title : quotedLike(neighbour, title);
}
