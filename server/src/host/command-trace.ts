import type { Study } from "../model/study.ts";
import { dashboardOf } from "../report/dashboard.ts";
import { dashboardToHtml } from "../report/dashboard-html.ts";
import { graphToDot } from "../report/dot.ts";
import { linkTable } from "../report/link-table.ts";
import { graphToMermaid } from "../report/mermaid.ts";
import { traceToNeeds } from "../report/needs-json.ts";
import { traceToReqif } from "../report/reqif.ts";
import { tablesToCsv } from "../report/table-csv.ts";
import { NODE_KINDS, type NodeKind, type StudyGraph, traceGraph } from "../report/trace-graph.ts";
import { traceToJson } from "../report/trace-json.ts";
import { traceToMarkdown } from "../report/trace-text.ts";
import { traceSheets } from "../report/workbook.ts";
import { loadRevision } from "./base-revision.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";
import { findingsIn } from "./findings.ts";
import { stamp } from "./stamp.ts";

type Writer = (studies: readonly Study[], context: Context) => Answer["output"] | Promise<Answer["output"]>;

/** The formats, of which the first is the default. */
const WRITERS: Readonly<Record<string, Writer>> = {
  md: traceToMarkdown,
  json: traceToJson,
  csv: (studies) => tablesToCsv([linkTable(studies)]),
  html: dashboard,
  mermaid: (studies, context) => graphToMermaid(graphsOf(studies, context)),
  dot: (studies, context) => graphToDot(graphsOf(studies, context)),
  reqif: (studies) => traceToReqif(studies, stamp()),
  needs: (studies) => traceToNeeds(studies, stamp()),
  xlsx: excel,
};

/** Options that only some formats heed. */
const HEEDED: readonly (readonly ["base" | "focus" | "kinds", readonly string[]])[] = [
  ["base", ["html"]],
  ["focus", ["mermaid", "dot"]],
  ["kinds", ["mermaid", "dot"]],
];

/** `rapporteur trace`: who is linked to whom. */
export async function trace(context: Context): Promise<Answer> {
  const format = formatOf(context, Object.keys(WRITERS), []);
  for (const [option, formats] of HEEDED) {
    if (context.values[option] !== undefined && !formats.includes(format))
      throw new CommandFailure(`--${option} goes with --format ${formats.join(" or ")}`);
  }
  const write = WRITERS[format] ?? traceToMarkdown;
  return { output: await write(context.loaded.workspace.studies, context), status: 0 };
}

async function dashboard(studies: readonly Study[], { loaded, values }: Context): Promise<string> {
  const revision = values.base;
  const base =
    revision === undefined
      ? undefined
      : { revision, studies: (await loadRevision(loaded, revision)).workspace.studies };
  const { created } = stamp();
  return dashboardToHtml(dashboardOf({ studies, findings: findingsIn(loaded), created, base }));
}

/** The library of workbooks is loaded when somebody asks for one. */
async function excel(studies: readonly Study[]): Promise<Uint8Array> {
  const { sheetsToExcel } = await import("../report/excel.ts");
  const title = `Trace of ${studies.map(({ id }) => id).join(", ")}`;
  return sheetsToExcel(traceSheets(studies), { created: stamp().created, title });
}

function graphsOf(studies: readonly Study[], { values }: Context): readonly StudyGraph[] {
  const kinds = values.kinds?.split(",").map((word) => kindOf(word.trim()));
  const { focus } = values;
  if (focus !== undefined && !traceGraph(studies).some(({ nodes }) => nodes.some(({ id }) => id === focus)))
    throw new CommandFailure(`there is no item "${focus}"; "rapporteur trace" lists them, such as KI#1`);
  return traceGraph(studies, { focus, kinds });
}

function kindOf(word: string): NodeKind {
  const kind = NODE_KINDS.find((one) => one === word);
  if (kind === undefined)
    throw new CommandFailure(`--kinds takes some of ${NODE_KINDS.join(", ")}, not "${word}"`);
  return kind;
}
