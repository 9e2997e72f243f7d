import { shift } from "../base/span.ts";
import { continueItem } from "../edits/continue-item.ts";
import type { Edit } from "../edits/edit.ts";
import { sectionAt, studyFileOf, type Workspace } from "../model/workspace.ts";

/** The edits that continue or end a numbered list, notes or references, once a line end was typed before `offset`. */
export function continuation(workspace: Workspace, uri: string, offset: number): readonly Edit[] {
  const file = studyFileOf(workspace, uri)?.file;
  if (file === undefined) return [];
  const { section, offset: at } = sectionAt(file, offset);
  const facts = file.facts[section];
  const base = file.document.starts[section] ?? 0;
  const edits = facts === undefined ? [] : continueItem(facts, at);
  return edits.map((edit) => ({ uri, ...edit, ...shift(edit, base) }));
}
