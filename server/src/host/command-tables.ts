import { usesAreas } from "../model/study-areas.ts";
import { TABLE_KINDS, type TableKind } from "../model/table-options.ts";
import { tablesToCsv } from "../report/table-csv.ts";
import { tablesToHtml } from "../report/table-html.ts";
import { type DocumentTable, tablesToJson } from "../report/tables-json.ts";
import { sheetOf } from "../report/workbook.ts";
import { tableToMarkdown } from "../tables/markdown.ts";
import { tablesOf } from "../tables/tables-of.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";
import { checkTables, writeTables } from "./managed-tables.ts";
import { stamp } from "./stamp.ts";

/** `rapporteur tables`: the cross-reference tables of each study, or those that its drafts hold. */
export async function tables(context: Context): Promise<Answer> {
  const { write, check } = context.values;
  if (write === true && check === true)
    throw new CommandFailure("--write renews tables and --check only tells; choose one of them");
  const { format: asked = "text" } = context.values;
  if ((write === true || check === true) && asked !== "text")
    throw new CommandFailure(
      `${write === true ? "--write" : "--check"} tells in text; --format ${asked} goes without it`,
    );
  const kinds = kindsOf(context);
  if (write === true) return writeTables(context, kinds);
  if (check === true) return checkTables(context, kinds);
  const format = formatOf(context, ["text", "md", "csv", "html", "json", "xlsx"], []);
  const found = tablesIn(context, kinds);
  return { output: format === "xlsx" ? await excel(found) : written(format, found), status: 0 };
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
): readonly DocumentTable[] {
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

function written(format: string, found: readonly DocumentTable[]): string {
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

/** The library of workbooks is loaded when somebody asks for one. */
async function excel(found: readonly DocumentTable[]): Promise<Uint8Array> {
  if (found.length === 0) throw new CommandFailure("there is no table to write into a workbook");
  const { sheetsToExcel } = await import("../report/excel.ts");
  const documents = new Set(found.map(({ document }) => document));
  const sheets = found.map(({ document, table }) =>
    sheetOf(documents.size > 1 ? `${document} ${table.caption}` : table.caption, table),
  );
  return sheetsToExcel(sheets, { created: stamp().created, title: `Tables of ${[...documents].join(", ")}` });
}
