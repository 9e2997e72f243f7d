import { type Essence, essenceOf } from "../completion/essence.ts";
import type { Target } from "../model/symbol.ts";
import type { Workspace } from "../model/workspace.ts";

/** The documentation of a proposal for the file `uri` that names `target`; undefined where that is gone. */
export function completionDocumentation(
  workspace: Workspace,
  uri: string,
  target: Target,
): Essence | undefined {
  const study = workspace.studyOf.get(uri) ?? workspace.studies.find(({ project }) => project?.uri === uri);
  return study === undefined ? undefined : essenceOf(study, target);
}
