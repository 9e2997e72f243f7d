import type { Change } from "../edits/edit.ts";
import { type Refusal, refused } from "../edits/refusal.ts";
import { type Renamable, renamableAt, rename as renameTo } from "../edits/rename.ts";
import { symbolAt } from "../model/symbol.ts";
import type { Workspace } from "../model/workspace.ts";

const NOTHING = refused(
  "There is nothing to rename here. Key issues, solutions, references, clauses, tables, figures, titles, terms and abbreviations can be renamed where they are named.",
);

/** What can be renamed at `offset` of `uri`, and by which words it is called now. */
export function prepareRename(workspace: Workspace, uri: string, offset: number): Renamable | Refusal {
  const symbol = symbolAt(workspace, uri, offset);
  return symbol === undefined ? NOTHING : renamableAt(workspace, symbol, offset);
}

/** The change that renames what stands at `offset` of `uri` to `name`, in all files concerned. */
export function rename(workspace: Workspace, uri: string, offset: number, name: string): Change | Refusal {
  const symbol = symbolAt(workspace, uri, offset);
  return symbol === undefined ? NOTHING : renameTo(workspace, symbol, offset, name);
}
