import { buildSimilarity, type Similarity } from "../analysis/similarity.ts";
import { findingsToJson, findingsToText, type ReportedFinding } from "../report/check-report.ts";
import { checkProject, checkStudy } from "../rules/check.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";
import { displayPath } from "./load.ts";

/** `rapporteur check`: all rules over the drafts. */
export function check(context: Context): Answer {
  if (context.values.fix === true) throw new CommandFailure('"--fix" is not there yet');
  const format = formatOf(context, ["text", "json"], ["sarif"]);
  const { workspace, wanted, documentOf } = context.loaded;
  const findings: ReportedFinding[] = [];
  for (const project of workspace.projects) {
    if (wanted(project.uri))
      findings.push(
        ...checkProject(project).map((finding) => ({
          study: workspace.studies.find((one) => one.project === project),
          finding,
        })),
      );
  }
  let alike: Similarity | undefined;
  const similarity = (): Similarity => {
    alike ??= buildSimilarity(workspace.studies);
    return alike;
  };
  for (const study of workspace.studies) {
    const onFailure = (code: string, error: unknown): void => {
      throw new CommandFailure(
        `rule ${code} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    };
    const found = checkStudy(study, { severities: new Map(), onFailure, similarity });
    const order = new Map(study.files.map((file, index) => [file.uri, index]));
    found.sort(
      (a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0) || a.start - b.start || a.end - b.end,
    );
    for (const finding of found) if (wanted(finding.uri)) findings.push({ study, finding });
  }
  const report = {
    documentOf,
    nameOf: (uri: string) => displayPath(uri, context.cwd),
    colour: context.colour,
  };
  const output = format === "json" ? findingsToJson(findings, report) : findingsToText(findings, report);
  return { output, status: statusOf(findings, context.values["max-warnings"]) };
}

function statusOf(findings: readonly ReportedFinding[], maxWarnings: string | undefined): number {
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings))
    throw new CommandFailure("--max-warnings takes a whole number");
  const count = (severity: string): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  if (count("error") > 0) return 1;
  return maxWarnings !== undefined && count("warning") > Number(maxWarnings) ? 1 : 0;
}
