// Values of a draft in YAML as the model reads them: what is not there, or is something else, is simply not read.
import { trimmed } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../syntax/yaml-tree.ts";

/** The entries of a map by their keys; of a key that is there twice, the first. */
export function entriesOf(node: YamlNode | undefined): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>();
  for (const entry of node?.kind === "map" ? node.entries : [])
    if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry);
  return entries;
}

/** The text at a node, or undefined where it is none or empty. */
export function scalarOf(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === "scalar" && node.text.trim() !== "" ? node : undefined;
}

/** The texts of a list. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  return node?.kind === "list" ? node.items.flatMap((item) => scalarOf(item) ?? []) : [];
}

/** Whether a node says `true`. */
export function isTrue(node: YamlNode | undefined): boolean {
  return node?.kind === "scalar" && node.type === "flag" && node.text === "true";
}

/** Where a text stands in the prose of its section, without white space around it. */
export function spanOf({ at, text }: YamlScalar): Span {
  const { start, end } = trimmed(text, 0, text.length);
  return { start: at + start, end: at + end };
}

/** From the first to the last word of a value in the prose; undefined where it has none. */
export function extentOf(node: YamlNode): Span | undefined {
  if (node.kind === "scalar") return node.text === "" ? undefined : spanOf(node);
  if (node.kind === "alias") return undefined;
  const children = node.kind === "list" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  const spans = children.flatMap((child) => extentOf(child) ?? []);
  const first = spans[0];
  return first === undefined ? undefined : { start: first.start, end: spans.at(-1)?.end ?? first.end };
}
