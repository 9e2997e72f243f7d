import type { Span } from "../base/span.ts";
import { disableRule } from "../edits/disable-rule.ts";
import type { TitledChange } from "../edits/edit.ts";
import type { Workspace } from "../model/workspace.ts";
import { type CheckOptions, checkFile, type PlacedFinding } from "../rules/check.ts";

/** A change with the finding that it is about. */
export interface CodeActionAt extends TitledChange {
  readonly finding: PlacedFinding;
}

/**
 * What can be done about the findings of `uri` that touch `range`: first their fixes, then what disables their rules for
 * those who accept them.
 */
export function codeActions(
  workspace: Workspace,
  uri: string,
  range: Span,
  options: CheckOptions,
): readonly CodeActionAt[] {
  const found = checkFile(workspace, uri, options).filter(
    (finding) => finding.start <= range.end && finding.end >= range.start,
  );
  const study = workspace.studyOf.get(uri);
  // One finding of each rule speaks for those beside it.
  const ofEachRule = found.filter(
    ({ code }, at) => found.findIndex((finding) => finding.code === code) === at,
  );
  return [
    ...found.flatMap((finding) => finding.fixes().map((fix) => ({ ...fix, finding }))),
    ...ofEachRule.flatMap((finding) => {
      const changes = study && disableRule(study, finding.code, finding, workspace.studies);
      return (changes ?? []).map((change) => ({ ...change, finding }));
    }),
  ];
}
