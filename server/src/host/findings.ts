import { buildSimilarity, type Similarity } from "../analysis/similarity.ts";
import type { ReportedFinding } from "../report/check-report.ts";
import { checkProject, checkStudy } from "../rules/check.ts";
import { CommandFailure } from "./command.ts";
import type { Loaded } from "./load.ts";

/** What the rules say of the drafts that somebody asked for, in the order of studies, files and text. */
export function findingsIn({ workspace, wanted }: Loaded): readonly ReportedFinding[] {
  const findings: ReportedFinding[] = [];
  for (const project of workspace.projects) {
    const study = workspace.studies.find((one) => one.project === project);
    if (wanted(project.uri))
      findings.push(...checkProject(project, workspace).map((finding) => ({ study, finding })));
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
    const found = checkStudy(study, {
      severities: new Map(),
      onFailure,
      similarity,
      studies: workspace.studies,
    });
    const order = new Map(study.files.map((file, index) => [file.uri, index]));
    found.sort(
      (a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0) || a.start - b.start || a.end - b.end,
    );
    for (const finding of found) if (wanted(finding.uri)) findings.push({ study, finding });
  }
  return findings;
}
