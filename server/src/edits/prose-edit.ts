// Edits of the prose of a clause as edits of its file. In Markdown they are the same; a text of a draft in YAML is
// indented, and quoted in ways that do not take every edit: there the result is read again.
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { yamlFactsOf } from "../model/yaml-facts.ts";
import { toSource } from "../syntax/prose-map.ts";
import { parseYamlSection } from "../syntax/yaml-tree.ts";
import { applied, type Edit } from "./edit.ts";
import type { TextEdit } from "./merge-line.ts";
import { indentAt, lineEndOf } from "./yaml-lines.ts";

/** `edits`, whose offsets count in the prose of the clause's section; undefined where the file cannot be edited so. */
export function proseEdits(
  study: Study,
  clause: Clause | undefined,
  edits: readonly TextEdit[],
): readonly Edit[] | undefined {
  const file = study.files[clause?.file ?? -1];
  const facts = file?.facts[clause?.section ?? -1];
  if (clause === undefined || file === undefined || facts === undefined) return undefined;
  const base = file.document.starts[clause.section] ?? 0;
  const moved = (edit: TextEdit): Edit => ({
    uri: file.uri,
    start: base + edit.start,
    end: base + edit.end,
    text: edit.text,
  });
  const { section, yaml, prose } = facts;
  if (yaml === undefined) return edits.map(moved);
  const eol = lineEndOf(section.text);
  const inSource = edits.map(({ start, end, text }): TextEdit => {
    const span = toSource(yaml.prose, { start, end });
    // What is put behind the last character of a line stands before its line end.
    const before = toSource(yaml.prose, { start: start - 1, end: start });
    const at = start === end ? { start: before.end, end: before.end } : span;
    const isLast = /^(?:\r?\n|$)/.test(section.text.slice(at.end, at.end + 2));
    const indent = indentAt(section.text, lineBeginning(section.text, at.start));
    return { ...at, text: indented(text, { indent, eol, isLast }) };
  });
  const after = yamlFactsOf(parseYamlSection({ ...section, text: applied(section.text, inSource) }));
  return after.prose === applied(prose, edits) ? inSource.map(moved) : undefined;
}

/** `text` with every line but the first at `indent`; a last line without words only where more follows in it. */
function indented(
  text: string,
  { indent, eol, isLast }: { readonly indent: string; readonly eol: string; readonly isLast: boolean },
): string {
  const lines = text.split("\n");
  const isBlank = (line: string, at: number): boolean => line === "" && (isLast || at < lines.length - 1);
  return lines.map((line, at) => (at === 0 || isBlank(line, at) ? line : indent + line)).join(eol);
}

/** Where the first word of the line of `at` stands. */
function lineBeginning(text: string, at: number): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0);
}
