import { memo } from "../base/memo.ts";
import { type Span, shift } from "../base/span.ts";
import { alignTable } from "../edits/align-table.ts";
import type { Edit, Replacement } from "../edits/edit.ts";
import { studyFileOf, type Workspace } from "../model/workspace.ts";
import type { Section } from "../syntax/sections.ts";

/**
 * The edits that align the pipe tables of the draft `uri`, of those alone that touch `range` where there is one.
 * Nothing else is formatted, and nothing in YAML, whose servers format it themselves.
 */
export function formatting(workspace: Workspace, uri: string, range?: Span): readonly Edit[] {
  const document = studyFileOf(workspace, uri)?.file.document;
  if (document === undefined) return [];
  const { start, end } = range ?? { start: 0, end: document.length };
  return document.sections.flatMap((section, index) => {
    const base = document.starts[index] ?? 0;
    if (base > end || base + section.text.length < start) return [];
    return alignedTables(section)
      .filter(({ table }) => base + table.start <= end && base + table.end >= start)
      .flatMap(({ edits }) => edits.map((edit) => ({ uri, ...edit, ...shift(edit, base) })));
  });
}

interface AlignedTable {
  readonly table: Span;
  readonly edits: readonly Replacement[];
}

/** The tables of a section that are not aligned. Offsets in the section. */
export const alignedTables = memo((section: Section): readonly AlignedTable[] =>
  section.blocks
    .filter(({ kind }) => kind === "table")
    .map((table) => {
      const edits = alignTable(section.text.slice(table.start, table.end));
      return { table, edits: edits.map((edit) => ({ ...edit, ...shift(edit, table.start) })) };
    }),
);
