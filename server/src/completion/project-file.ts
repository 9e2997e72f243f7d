// Proposals for the project file.
import type { Project } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import { atCursor } from "./draft-yaml.ts";
import { projectNames } from "./project-names.ts";
import type { Found } from "./proposal.ts";
import { SCHEMAS } from "./schema.ts";
import { yamlCursor } from "./yaml-cursor.ts";
import { yamlProposals } from "./yaml-proposals.ts";

/** What may be written at `offset` of the project file of `study`; `keys` as for a draft. */
export function inProjectFile(
  study: Study,
  project: Project,
  offset: number,
  keys: boolean,
): Found | undefined {
  const cursor = yamlCursor(project.text, offset, []);
  if (cursor === undefined || cursor.style === "block") return undefined;
  const own = (path: readonly string[]) => projectNames(study, project, path);
  const file = { study, schema: SCHEMAS.project, keys, owner: undefined, own };
  const after = /^[^\r\n]{0,200}/.exec(project.text.slice(offset))?.[0] ?? "";
  return atCursor(cursor, offset, after, yamlProposals(file, cursor));
}
