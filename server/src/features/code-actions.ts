import type { Span } from "../base/span.ts";
import type { Workspace } from "../model/workspace.ts";
import { type CheckOptions, checkFile, type PlacedFinding } from "../rules/check.ts";
import type { Fix } from "../rules/rule.ts";

/** A quick fix with the finding it mends. */
export interface CodeActionAt extends Fix {
  readonly finding: PlacedFinding;
}

/** The quick fixes for the findings of `uri` that touch `range`. */
export function codeActions(
  workspace: Workspace,
  uri: string,
  range: Span,
  options: CheckOptions,
): readonly CodeActionAt[] {
  return checkFile(workspace, uri, options)
    .filter((finding) => finding.start <= range.end && finding.end >= range.start)
    .flatMap((finding) => finding.fixes().map((fix) => ({ ...fix, finding })));
}
