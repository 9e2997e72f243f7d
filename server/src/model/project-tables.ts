// What the project file says of the tables that Rapporteur keeps.
import { entriesOf, isMapping, itemsOf, scalarOf, type YamlValue } from "../syntax/yaml.ts";
import { type Complain, readMapping } from "./project-values.ts";
import { readTableOptions, TABLE_KINDS, type TableKind, type TableOptions } from "./table-options.ts";

export interface ProjectTables {
  /** Who writes the mapping table: all authors, each with a solution, or the rapporteur alone. */
  readonly owner: "authors" | "rapporteur";
  /** Options of the tables of a kind, unless the comment of a table says otherwise. */
  readonly options: ReadonlyMap<TableKind, TableOptions>;
}

/** Reads `tables` of a project file. */
export function readProjectTables(value: YamlValue | undefined, complain: Complain): ProjectTables {
  const options = new Map<TableKind, TableOptions>();
  let owner: ProjectTables["owner"] = "authors";
  if (value === undefined) return { owner, options };
  readMapping(value, "tables", complain);
  for (const { key, keySpan, value: given } of entriesOf(value)) {
    const kind = TABLE_KINDS.find((name) => name === key);
    if (key === "owner") {
      const named = scalarOf(given);
      if (named === "rapporteur" || named === "authors") owner = named;
      else complain(given, 'The owner of the tables is "authors" or "rapporteur".');
    } else if (kind !== undefined) options.set(kind, readOptions(given, complain));
    else
      complain(
        { ...keySpan, path: given.path },
        `There is no table "${key}". There is owner, and ${TABLE_KINDS.join(", ")}.`,
      );
  }
  return { owner, options };
}

function readOptions(value: YamlValue, complain: Complain): TableOptions {
  readMapping(value, "A table", complain);
  const entries = isMapping(value) ? entriesOf(value) : [];
  const pairs = entries.map(({ key, value: given }): [string, string] => [
    key,
    itemsOf(given)
      .map((item) => scalarOf(item) ?? "")
      .join(","),
  ]);
  return readTableOptions(pairs, (name, message) => {
    const entry = entries.find(({ key }) => key === name);
    complain(entry === undefined ? value : { ...entry.keySpan, path: entry.value.path }, message);
  });
}
