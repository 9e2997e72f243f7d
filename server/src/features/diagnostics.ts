import type { Workspace } from "../model/workspace.ts";
import { type CheckOptions, checkFile, type PlacedFinding } from "../rules/check.ts";

/** The findings of the file `uri`, in the order of the text. */
export function diagnostics(
  workspace: Workspace,
  uri: string,
  options: CheckOptions,
): readonly PlacedFinding[] {
  return checkFile(workspace, uri, options);
}
