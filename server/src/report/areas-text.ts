// The areas for readers: every key issue and threat with its areas, and which key issues touch which area.
import { evidenceWords } from "../analysis/area-evidence.ts";
import type { ItemAreas, StudyAreas } from "../analysis/item-areas.ts";
import type { Study } from "../model/study.ts";
import { partsOf } from "../model/trace.ts";
import { keyIssuesByArea } from "../tables/key-issues-by-area.ts";
import { tableToMarkdown } from "../tables/markdown.ts";
import type { StudyWithAreas } from "./areas-json.ts";

/** Areas of every key issue and threat, each study with its coverage table. */
export function areasToText(studies: readonly StudyWithAreas[]): string {
  return studies.map(({ study, areas }) => studyToText(study, areas)).join("\n\n");
}

function studyToText(study: Study, areas: StudyAreas): string {
  const lines = [`${study.id}: areas of the model ${areas.model.name}`, ""];
  for (const { id, title, parent } of areas.model.areas)
    lines.push(`  ${parent === undefined ? "" : "  "}${id}  ${title}`);
  for (const keyIssue of study.trace.items.filter((item) => item.kind === "keyIssue")) {
    lines.push("", `${keyIssue.id} ${keyIssue.title}`, `  ${describe(study, areas.items.get(keyIssue.id))}`);
    for (const threat of partsOf(study.trace, keyIssue.id, "threat"))
      lines.push(`  ${threat.id}: ${describe(study, areas.items.get(threat.id))}`);
  }
  lines.push("", tableToMarkdown(keyIssuesByArea(study, areas)));
  return lines.join("\n");
}

/** "declared A, B; inferred A1 (0.93: attach request, MME)". */
function describe(study: Study, { declared, inferred }: ItemAreas = { declared: [], inferred: [] }): string {
  const read = inferred.map(
    (area) => `${area.id} (${area.confidence.toFixed(2)}: ${evidenceWords(study, area).join(", ")})`,
  );
  return [
    ...(declared.length > 0 ? [`declared ${declared.join(", ")}`] : []),
    read.length > 0 ? `inferred ${read.join(", ")}` : "nothing inferred",
  ].join("; ");
}
