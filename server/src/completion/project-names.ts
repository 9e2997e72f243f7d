// What a project file names: key issues and solutions by id, rules by code, files by path.
import type { Project } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import { RULES } from "../rules/index.ts";
import { body } from "./body.ts";
import type { Proposal } from "./proposal.ts";
import { ofKind } from "./yaml-ids.ts";

/** The project file of a study, and the files of the workspace. */
export interface ProjectPlace {
  readonly study: Study;
  readonly project: Project;
  readonly uris: Iterable<string>;
}

/** The names that may stand at `path` of the project file: keys that are not there yet, or values. */
export function projectNames(
  { study, project, uris }: ProjectPlace,
  path: readonly string[],
): readonly Proposal[] {
  switch (path.join(".")) {
    case "keyIssues":
      return itemKeys(ofKind(study, "keyIssue"), project.keyIssues);
    case "solutions":
      return itemKeys(ofKind(study, "solution"), project.solutions);
    case "rules":
      return ruleProposals().flatMap((rule) =>
        project.rules.has(rule.label) ? [] : [{ ...rule, body: body`${rule.label}: ${{ hole: "off" }}` }],
      );
    case "exemptions.[].rule":
      return ruleProposals();
    case "files.[]":
      return fileProposals(uris, project);
    default:
      return [];
  }
}

/** Items as the keys of what is declared for them. */
function itemKeys(items: readonly Proposal[], known: ReadonlyMap<string, unknown>): readonly Proposal[] {
  return items.flatMap((item) =>
    known.has(item.label)
      ? []
      : [{ ...item, body: body`"${item.label}": { areas: [${{ hole: "" }}] }`, words: `"${item.words}` }],
  );
}

function ruleProposals(): readonly Proposal[] {
  return RULES.map(({ code, summary }) => ({
    kind: "value",
    label: code,
    detail: summary,
    body: body`${code}`,
    words: `${code} ${summary}`,
  }));
}

/** The files beside and below the project file that it does not list by their paths. */
function fileProposals(uris: Iterable<string>, { uri, files: listed = [] }: Project): readonly Proposal[] {
  const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
  return [...uris].sort().flatMap((one) => {
    const path = one.startsWith(folder) ? decoded(one.slice(folder.length)) : undefined;
    if (path === undefined || listed.includes(path)) return [];
    return [{ kind: "file", label: path, detail: "", body: body`${path}`, words: path }];
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
