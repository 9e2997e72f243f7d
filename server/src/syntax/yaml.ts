// YAML through its library: values with places, problems as values. Aliases are bounded, so that a file that
// explodes is a problem and not a hang.
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Span } from "../base/span.ts";

/** Something wrong in a YAML file. Offsets in the text. */
export interface YamlProblem extends Span {
  readonly message: string;
  readonly path: string;
}

/** A value of a YAML file with its place. */
export interface YamlValue extends Span {
  /** The keys and indices that lead to it, as in `keyIssues["KI#1"].areas[0]`. */
  readonly path: string;
  readonly node: Node | null;
  /** The text of the file. */
  readonly file: string;
}

/** Parses the first document of `text`. Never throws. */
export function parseYaml(text: string): {
  readonly root: YamlValue;
  readonly problems: readonly YamlProblem[];
} {
  const document = parseDocument(text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    logLevel: "silent",
  });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    start: error.pos[0],
    end: Math.max(error.pos[0] + 1, error.pos[1]),
    message: error.message,
    path: "",
  }));
  return { root: valueAt(document.contents, "", text), problems };
}

function valueAt(node: Node | null, path: string, file: string): YamlValue {
  const range = node?.range ?? [0, 0, 0];
  return { start: range[0], end: range[1], path, node, file };
}

/** The entries of a mapping, each key with its place; none where it is something else. */
export function entriesOf(
  value: YamlValue,
): readonly { readonly key: string; readonly keySpan: Span; readonly value: YamlValue }[] {
  if (!isMap(value.node)) return [];
  return (value.node as YAMLMap<Node, Node | null>).items.map((pair: Pair<Node, Node | null>) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const range = pair.key?.range ?? [0, 0, 0];
    const path = /^[\w-]+$/.test(key)
      ? `${value.path === "" ? "" : `${value.path}.`}${key}`
      : `${value.path}["${key}"]`;
    return { key, keySpan: { start: range[0], end: range[1] }, value: valueAt(pair.value, path, value.file) };
  });
}

/** The items of a sequence; a single value counts as a sequence of one, nothing as none. */
export function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  if (value?.node == null) return [];
  if (!isSeq(value.node)) return [value];
  return value.node.items.map((item, index) =>
    valueAt(item as Node | null, `${value.path}[${index}]`, value.file),
  );
}

/** A scalar as text; undefined where the value is none. */
export function scalarOf(value: YamlValue | undefined): string | undefined {
  if (value === undefined || !isScalar(value.node) || value.node.value === null) return undefined;
  return value.node.source ?? String(value.node.value);
}

/** Whether the value is a mapping. */
export function isMapping(value: YamlValue): boolean {
  return isMap(value.node);
}

/** Whether the value is a sequence. */
export function isList(value: YamlValue): boolean {
  return isSeq(value.node);
}

/** The value as it is written, on one line and shortened: for messages. */
export function sourceOf(value: YamlValue): string {
  const text = value.file.slice(value.start, value.end).replace(/\s+/g, " ").trim();
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** Every key and single value of a YAML file, in order, as text with its place, quotes included. */
export function scalarsIn(text: string): readonly (Span & { readonly value: string })[] {
  const found: (Span & { readonly value: string })[] = [];
  visit(parseDocument(text, { logLevel: "silent" }), {
    Scalar(_, { value, range }) {
      if (range) found.push({ value: String(value), start: range[0], end: range[1] });
    },
  });
  return found;
}
