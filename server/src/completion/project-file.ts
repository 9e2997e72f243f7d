// Proposals for the project file.
import { atCursor } from "./draft-yaml.ts";
import { type ProjectPlace, projectNames } from "./project-names.ts";
import type { Found } from "./proposal.ts";
import { SCHEMAS } from "./schema.ts";
import { yamlCursor } from "./yaml-cursor.ts";
import { yamlProposals } from "./yaml-proposals.ts";

/** What may be written at `offset` of a project file; `keys` says whether the schema's words are ours to propose. */
export function inProjectFile(place: ProjectPlace, offset: number, keys: boolean): Found | undefined {
  const { study, project } = place;
  const cursor = yamlCursor(project.text, offset, []);
  if (cursor === undefined || cursor.style === "block") return undefined;
  const own = (path: readonly string[]) => projectNames(place, path);
  const file = { study, schema: SCHEMAS.project, keys, owner: undefined, own };
  const after = /^[^\r\n]{0,200}/.exec(project.text.slice(offset))?.[0] ?? "";
  return atCursor(cursor, offset, after, yamlProposals(file, cursor));
}
