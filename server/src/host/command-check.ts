import { fixAll } from "../features/fix-all.ts";
import { findingsToJson, findingsToText, type ReportedFinding } from "../report/check-report.ts";
import { findingsToSarif } from "../report/sarif.ts";
import { textOf } from "../syntax/sections.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";
import { findingsIn } from "./findings.ts";
import { displayPath, type Loaded } from "./load.ts";
import { VERSION } from "./version.ts";
import { writeEdits } from "./write.ts";

/** Fixes can bring findings that can be fixed; more rounds than this would be fixes that undo each other. */
const ROUNDS = 10;

/** `rapporteur check`: all rules over the drafts; with `--fix` after what can be mended without asking is mended. */
export async function check(context: Context): Promise<Answer> {
  const format = formatOf(context, ["text", "json", "sarif"], []);
  const loaded = context.values.fix === true ? await fixed(context) : context.loaded;
  const findings = findingsIn(loaded);
  const report = {
    documentOf: loaded.documentOf,
    nameOf: (uri: string) => displayPath(uri, context.cwd),
    colour: context.colour,
    version: VERSION,
  };
  const write =
    { text: findingsToText, json: findingsToJson, sarif: findingsToSarif }[format] ?? findingsToText;
  return { output: write(findings, report), status: statusOf(findings, context.values["max-warnings"]) };
}

/** What is there once all automatic fixes are made and written. */
async function fixed(context: Context): Promise<Loaded> {
  let { loaded } = context;
  for (let round = 0; round < ROUNDS; round++) {
    const { documentOf, wanted } = loaded;
    const edits = fixAll(findingsIn(loaded).map(({ finding }) => finding)).filter(({ uri }) => wanted(uri));
    if (edits.length === 0) break;
    const text = (uri: string): string | undefined => {
      const document = documentOf(uri);
      return document === undefined ? undefined : textOf(document);
    };
    const failed = await writeEdits(edits, text);
    const [first] = failed;
    if (first !== undefined) throw new CommandFailure(`${displayPath(first[0], context.cwd)} ${first[1]}`);
    loaded = await context.reload();
  }
  return loaded;
}

function statusOf(findings: readonly ReportedFinding[], maxWarnings: string | undefined): number {
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings))
    throw new CommandFailure("--max-warnings takes a whole number");
  const count = (severity: string): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  if (count("error") > 0) return 1;
  return maxWarnings !== undefined && count("warning") > Number(maxWarnings) ? 1 : 0;
}
