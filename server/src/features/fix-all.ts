// The fixes that may be made without asking, as one change: for a command that mends all, or an editor that does so.
import type { Edit } from "../edits/edit.ts";
import type { PlacedFinding } from "../rules/check.ts";

/**
 * The edits of the automatic fixes for `findings`; of fixes that touch the same place the first one. With `uri` only of
 * fixes that change that file alone.
 */
export function fixAll(findings: readonly PlacedFinding[], uri?: string): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(({ automatic }) => automatic === true);
    if (fix === undefined || fix.edits.some((edit) => chosen.some((other) => meets(edit, other)))) continue;
    if (uri !== undefined && fix.edits.some((edit) => edit.uri !== uri)) continue;
    chosen.push(...fix.edits);
  }
  return chosen;
}

/** Whether two edits touch: two at one place would depend on their order. */
function meets(a: Edit, b: Edit): boolean {
  return a.uri === b.uri && a.start <= b.end && b.start <= a.end;
}
