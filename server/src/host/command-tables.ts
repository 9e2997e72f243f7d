import { usesAreas } from "../model/study-areas.ts";
import { TABLE_KINDS, type TableKind } from "../model/table-options.ts";
import { tablesToCsv } from "../report/table-csv.ts";
import { type NamedTable, tablesToHtml } from "../report/table-html.ts";
import { tablesToJson } from "../report/tables-json.ts";
import { tableToMarkdown } from "../tables/markdown.ts";
import { tablesOf } from "../tables/tables-of.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";
import { checkTables, writeTables } from "./managed-tables.ts";

/** `rapporteur tables`: the cross-reference tables of each study, or those that its drafts hold. */
export function tables(context: Context): Answer | Promise<Answer> {
  const { write, check } = context.values;
  if (write === true && check === true)
    throw new CommandFailure("--write renews tables and --check only tells; choose one of them");
  const kinds = kindsOf(context);
  if (write === true) return writeTables(context, kinds);
  if (check === true) return checkTables(context, kinds);
  const format = formatOf(context, ["text", "md", "csv", "html", "json"], ["xlsx"]);
  return { output: written(format, tablesIn(context, kinds)), status: 0 };
}

function kindsOf({ values: { kind: asked = [] } }: Context): readonly TableKind[] {
  const names = asked.flatMap((one) => one.split(","));
  for (const name of names) {
    if (!TABLE_KINDS.some((kind) => kind === name))
      throw new CommandFailure(`there is no table "${name}"; there is ${TABLE_KINDS.join(", ")}`);
  }
  return names.length === 0 ? TABLE_KINDS : TABLE_KINDS.filter((kind) => names.includes(kind));
}

/**
 * The tables that have something to say: of areas only where the study works with them or somebody asks. With titles,
 * unless the project file wants them otherwise.
 */
function tablesIn(
  { loaded: { workspace }, values }: Context,
  kinds: readonly TableKind[],
): readonly NamedTable[] {
  const { studies } = workspace;
  return studies.flatMap((study) =>
    kinds.flatMap((kind) => {
      if (kind === "key-issues-by-area" && values.kind === undefined && !usesAreas(study)) return [];
      const options = { titles: "rows", ...study.project?.tables.options.get(kind) } as const;
      return tablesOf(kind, { study, studies, options })
        .filter(({ rows, header }) => rows.length > 0 && header.length > 1)
        .map((table) => ({ document: study.id, table }));
    }),
  );
}

function written(format: string, found: readonly NamedTable[]): string {
  switch (format) {
    case "json":
      return tablesToJson(found);
    case "html":
      return tablesToHtml(found);
    case "csv":
      return tablesToCsv(found.map(({ table }) => table));
    case "md":
      return found.map(({ table }) => `**${table.caption}**\n\n${tableToMarkdown(table)}`).join("\n\n");
    default:
      return found
        .map(({ document, table }) => `${document}: ${table.caption}\n\n${tableToMarkdown(table)}`)
        .join("\n\n");
  }
}
