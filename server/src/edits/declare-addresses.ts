// Writes into the project file what a mapping table marks, and that the rapporteur alone writes the table. What comes
// out is read again: only edits after which the project file says so, and no less than before, are handed on.
import type { Project } from "../model/project.ts";
import { readProject } from "../model/project.ts";
import { entriesOf, parseYaml, type YamlValue } from "../syntax/yaml.ts";
import { applied, type Edit } from "./edit.ts";
import { addEntries, addToRoot, giveValue, isFlow, isNothing, type YamlEdit } from "./yaml-lines.ts";

/** The key issues of each solution, by id. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

/** The edits of the project file; undefined where its shape does not let them be worked out. */
export function declareAddresses(project: Project, addresses: Addresses): readonly Edit[] | undefined {
  const { root, problems } = parseYaml(project.text);
  if (problems.length > 0) return undefined;
  const known = entriesOf(entriesOf(root).find(({ key }) => key === "solutions")?.value ?? root);
  const entryOf = (id: string): YamlValue | undefined => known.find(({ key }) => key === id)?.value;
  const lines: string[] = [];
  const edits: Below[] = [];
  for (const [solution, keyIssues] of addresses) {
    const list = `addresses: [${keyIssues.map((id) => `"${id}"`).join(", ")}]`;
    const entry = entryOf(solution);
    if (entry === undefined) lines.push(`"${solution}": { ${list} }`);
    else if (project.solutions.get(solution)?.addresses.length === 0)
      edits.push({ edit: addEntries(entry, [[list]]) });
  }
  if (lines.length > 0) edits.push(below(root, "solutions", lines));
  if (project.tables.owner !== "rapporteur") edits.push(below(root, "tables", ["owner: rapporteur"]));
  const added = edits.flatMap((edit) => ("lines" in edit ? [edit.lines] : []));
  const inside = edits.flatMap((edit) => ("lines" in edit ? [] : [edit.edit]));
  const atRoot = added.length === 0 ? [] : [addToRoot(root, added)];
  const all = [...inside, ...atRoot];
  if (all.includes(undefined)) return undefined;
  const written = all.flatMap((edit) => edit ?? []);
  return isRead(project, applied(project.text, written), addresses)
    ? written.map((edit) => ({ uri: project.uri, ...edit }))
    : undefined;
}

/** An edit of a mapping that is there, or the lines of a key that is not. */
type Below = { readonly lines: readonly string[] } | { readonly edit: YamlEdit | undefined };

/** What adds `lines` below a key of the project file: an edit of its mapping, or the lines of a new key. */
function below(root: YamlValue, key: string, lines: readonly string[]): Below {
  const entry = entriesOf(root).find((one) => one.key === key);
  const inline = `{ ${lines.join(", ")} }`;
  if (entry === undefined)
    return {
      lines:
        isFlow(root) || lines.length === 1
          ? [`${key}: ${inline}`]
          : [`${key}:`, ...lines.map((line) => `  ${line}`)],
    };
  if (isNothing(entry.value)) return { edit: giveValue(entry.value, entry.keySpan.end, inline) };
  return {
    edit: addEntries(
      entry.value,
      lines.map((line) => [line]),
    ),
  };
}

function isRead(project: Project, text: string, addresses: Addresses): boolean {
  const after = readProject(project.uri, text);
  const declared = [...addresses].every(
    ([solution, keyIssues]) => after.solutions.get(solution)?.addresses.join() === keyIssues.join(),
  );
  const kept = [...project.solutions].every(
    ([id, { areas }]) => after.solutions.get(id)?.areas.join() === areas.join(),
  );
  return (
    declared &&
    kept &&
    after.tables.owner === "rapporteur" &&
    after.keyIssues.size === project.keyIssues.size &&
    after.problems.length <= project.problems.length
  );
}
