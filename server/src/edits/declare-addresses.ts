// Writes into the project file what a mapping table marks, and that the rapporteur alone writes the table. What comes
// out is read again: only edits after which the project file says so, and no less than before, are handed on.
import type { Project } from "../model/project.ts";
import { readProject } from "../model/project.ts";
import { entriesOf, parseYaml, type YamlValue } from "../syntax/yaml.ts";
import { applied, type Edit } from "./edit.ts";
import { addEntries, addToRoot, giveValue, isFlow, isNothing, type YamlEdit } from "./yaml-lines.ts";

/** What a table says of one solution. */
interface Addressed {
  /** The ids of the key issues that it marks. */
  readonly keyIssues: readonly string[];
  /** How cells read that are not written as most of the table, by key issue. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What a table says of each solution, by id. */
export type Addresses = ReadonlyMap<string, Addressed>;

/** The edits of the project file; undefined where its shape does not let them be worked out. */
export function declareAddresses(project: Project, addresses: Addresses): readonly Edit[] | undefined {
  const { root, problems } = parseYaml(project.text);
  if (problems.length > 0) return undefined;
  const known = entriesOf(entriesOf(root).find(({ key }) => key === "solutions")?.value ?? root);
  const entryOf = (id: string): YamlValue | undefined => known.find(({ key }) => key === id)?.value;
  const lines: string[] = [];
  const edits: Below[] = [];
  for (const [solution, addressed] of addresses) {
    const keys = keysOf(addressed);
    const entry = entryOf(solution);
    if (entry === undefined) lines.push(`"${solution}": { ${keys.join(", ")} }`);
    else if (project.solutions.get(solution)?.addresses.length === 0)
      edits.push({
        edit: addEntries(
          entry,
          keys.map((line) => [line]),
        ),
      });
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

/** The entries of a solution. */
function keysOf({ keyIssues, cells }: Addressed): readonly string[] {
  const list = `addresses: [${keyIssues.map((id) => `"${id}"`).join(", ")}]`;
  const texts = [...cells].map(([id, text]) => `"${id}": ${JSON.stringify(text)}`);
  return texts.length === 0 ? [list] : [list, `cells: { ${texts.join(", ")} }`];
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
  const declared = [...addresses].every(([solution, { keyIssues, cells }]) => {
    const said = after.solutions.get(solution);
    return (
      said?.addresses.join() === keyIssues.join() &&
      [...cells].every(([id, text]) => said.cells.get(id) === text)
    );
  });
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
