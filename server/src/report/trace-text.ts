// The trace for readers: Markdown, and CSV for spreadsheets.
import { conclusionState } from "../model/conclusion-state.ts";
import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsTo, linksFrom, partsOf } from "../model/trace.ts";
import { tableToMarkdown } from "../tables/markdown.ts";
import { solutionsByKeyIssue } from "../tables/solutions-by-key-issue.ts";

/** Key issues with their threats, requirements and solutions, the table of clause 6.0, and the conclusions. */
export function traceToMarkdown(studies: readonly Study[]): string {
  if (studies.length === 0) return "There is no draft here.";
  return studies.map(studyToMarkdown).join("\n\n");
}

function studyToMarkdown(study: Study): string {
  const { trace } = study;
  if (study.files.length === 0) return `# ${study.id}\n\nThis study has no files.`;
  if (trace.items.length === 0) return `# ${study.id}\n\nThis study has no key issues and no solutions.`;
  const lines = [`# ${study.id}${study.title === "" ? "" : ` ${study.title}`}`, ""];
  for (const keyIssue of trace.items.filter((item) => item.kind === "keyIssue")) {
    lines.push(`## ${heading(study, keyIssue)}`, "");
    for (const kind of ["threat", "requirement"] as const) {
      for (const item of partsOf(trace, keyIssue.id, kind))
        lines.push(`- ${item.id}: ${textOf(study, item)}`);
    }
    const solutions = itemsTo(trace, keyIssue.id, "addresses");
    lines.push(
      `- Solutions: ${solutions.length === 0 ? "none" : solutions.map((item) => `${item.id} ${item.title}`.trim()).join("; ")}`,
      "",
    );
  }
  if (trace.items.some((item) => item.kind === "solution")) {
    lines.push(
      "## Solutions by key issue",
      "",
      tableToMarkdown(solutionsByKeyIssue(study, { titles: "rows" })),
      "",
    );
  }
  const conclusions = trace.items.filter((item) => item.kind === "conclusion");
  if (conclusions.length > 0) {
    lines.push("## Conclusions", "");
    for (const item of conclusions) {
      const about = linksFrom(trace, item.id, "about").map((link) => link.to);
      const chosen = linksFrom(trace, item.id, "concludes").map((link) => link.to);
      const what = [conclusionState(study, item), ...(chosen.length > 0 ? [chosen.join(", ")] : [])].join(
        ": ",
      );
      lines.push(`- ${item.id}${about.length === 0 ? "" : ` (${about.join(", ")})`}: ${what}`);
    }
    lines.push("");
  }
  return lines.join("\n").trimEnd();
}

function heading(study: Study, item: Item): string {
  const clause = study.outline.clauses[item.clause]?.clause;
  return `${item.id} ${item.title}${clause === undefined ? "" : ` (clause ${clause})`}`;
}

function textOf(study: Study, item: Item): string {
  return wordingOf(study, item)?.text ?? "";
}
