// The cut of YAML into sections, by lines alone: at document markers, at keys in the first column, and at the items
// of the lists below keys that hold one item a key issue, solution or the like. In block YAML every line that
// continues a value is deeper than the key or item it belongs to, so these lines can be nothing else.
import { lineStarts } from "../base/lines.ts";
import { type Cut, type Language, lineEnd, type Section } from "./sections.ts";

/** What a section of YAML is a part of. */
export interface YamlContext {
  /** The key in the first column that it belongs to; undefined before the first key of a YAML document. */
  readonly key: string | undefined;
  /** Of an item of that key's list: its indentation. Of any other section: whether items may follow. */
  readonly list: number | "awaited" | "none";
  /** Whether it opens with a document marker. */
  readonly marker: boolean;
}

/** YAML in which the lists below the top-level keys `lists` are cut into their items. */
export function yamlLanguage(lists: ReadonlySet<string>): Language {
  return { cut: (text, before, following) => cutYaml(text, before, following, lists) };
}

const START: YamlContext = { key: undefined, list: "none", marker: false };

function cutYaml(
  text: string,
  before: Section | undefined,
  following: readonly Section[],
  lists: ReadonlySet<string>,
): Cut {
  const sections: Section[] = [];
  let state = before?.yaml === undefined ? START : contextBehind(before.yaml, before.text, lists);
  let opened = START;
  let parts: string[] = [];
  let swallowed = 0;
  let characters = 0;
  const close = (): void => {
    const whole = parts.join("");
    if (whole !== "") sections.push(makeSection(whole, opened));
    parts = [];
  };
  for (let rest = text; ; ) {
    let from = 0;
    for (let at = 0, behind = 0; at < rest.length; at = behind) {
      behind = lineEnd(rest, at);
      const line = readLine(rest.slice(at, behind), state, lists);
      state = line.context;
      if (!line.cuts) continue;
      parts.push(rest.slice(from, at));
      close();
      from = at;
      opened = state;
    }
    parts.push(rest.slice(from));
    characters += rest.length;
    const next = following[swallowed];
    if (next === undefined || isCutBefore(next, state, lists)) break;
    rest = next.text;
    swallowed++;
  }
  close();
  if (sections.length + swallowed === 0 && before === undefined && following.length === 0)
    sections.push(makeSection("", START));
  return { sections, swallowed, characters };
}

function makeSection(text: string, yaml: YamlContext): Section {
  return { text, lines: lineStarts(text).length - 1, blocks: [], yaml };
}

/** Whether the text that leaves `state` leaves `section`, which stands behind it, as it is. */
function isCutBefore(section: Section, state: YamlContext, lists: ReadonlySet<string>): boolean {
  const { cuts, context } = readLine(section.text.slice(0, lineEnd(section.text, 0)), state, lists);
  const { yaml } = section;
  return cuts && context.key === yaml?.key && context.list === yaml?.list && context.marker === yaml?.marker;
}

/** The state behind a section. Only what follows a key can change it: items are awaited until something else comes. */
function contextBehind(context: YamlContext, text: string, lists: ReadonlySet<string>): YamlContext {
  let state = context;
  for (let at = lineEnd(text, 0); at < text.length && state.list === "awaited"; at = lineEnd(text, at))
    state = readLine(text.slice(at, lineEnd(text, at)), state, lists).context;
  return state;
}

const MARKER = /^(?:---|\.\.\.)(?=\s|$)/;
const EMPTY = /^\s*(?:#|$)/;
const ITEM = /^( *)-(?=\s|$)/;
/** What may stand behind a key whose value follows in the next lines: an anchor, a tag, a comment. */
const NOTHING = /^[ \t]*(?:[&!]\S*(?:\s+|$))*(?:#.*)?$/;

interface Line {
  /** Whether a section begins here. */
  readonly cuts: boolean;
  readonly context: YamlContext;
}

/** What `line` is where the lines above leave `state`. */
function readLine(line: string, state: YamlContext, lists: ReadonlySet<string>): Line {
  const text = line.replace(/^\uFEFF/, "").trimEnd();
  if (MARKER.test(text)) return { cuts: true, context: { key: undefined, list: "none", marker: true } };
  if (EMPTY.test(text)) return { cuts: false, context: state };
  const indent = ITEM.exec(text)?.[1]?.length;
  if (indent !== undefined) {
    const cuts = state.list === "awaited" || state.list === indent;
    return { cuts, context: cuts ? { key: state.key, list: indent, marker: false } : state };
  }
  if (/^[\s%,\]}]/.test(text)) {
    const context: YamlContext = state.list === "awaited" ? { ...state, list: "none" } : state;
    return { cuts: false, context };
  }
  const key = keyOf(text);
  const awaited = key !== undefined && lists.has(key.name) && NOTHING.test(text.slice(key.end));
  return { cuts: true, context: { key: key?.name, list: awaited ? "awaited" : "none", marker: false } };
}

/** The key that a line without indentation opens with, and where its colon ends; undefined where it is none. */
function keyOf(line: string): { readonly name: string; readonly end: number } | undefined {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?=\s|$)/.exec(line);
  if (quoted !== null) return { name: quoted[1] ?? quoted[2] ?? "", end: quoted[0].length };
  if (/^["'&*!|>@`#{[]/.test(line)) return undefined;
  const colon = line.search(/:(?:\s|$)/);
  return colon < 1 ? undefined : { name: line.slice(0, colon).trimEnd(), end: colon + 1 };
}
