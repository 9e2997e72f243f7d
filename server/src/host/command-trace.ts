import { traceToJson } from "../report/trace-json.ts";
import { traceToCsv, traceToMarkdown } from "../report/trace-text.ts";
import { type Answer, type Context, formatOf } from "./command.ts";

/** `rapporteur trace`: who is linked to whom. */
export function trace(context: Context): Answer {
  const format = formatOf(context, ["md", "json", "csv"], ["html", "mermaid", "dot", "reqif"]);
  const { studies } = context.loaded.workspace;
  if (format === "json") return { output: traceToJson(studies), status: 0 };
  return { output: format === "csv" ? traceToCsv(studies) : traceToMarkdown(studies), status: 0 };
}
