// The matrix of solutions and key issues in the page of the dashboard. A mark tells who says so by a letter, shows the
// sentence to a pointer, and leads to the list below, where everybody can read it.
import type { StudyDashboard } from "./dashboard.ts";
import type { MappingStatement } from "./dashboard-mapping.ts";
import { nameOf, rowAttributes } from "./dashboard-row.ts";
import { SOURCE_WORDS } from "./dashboard-words.ts";
import { type HtmlRow, htmlTable } from "./html-table.ts";
import { escapeXml } from "./xml-text.ts";

/** The matrix of `study`, a legend, and what tables and sentences say. The ids of the list begin with `key`. */
export function mappingToHtml(study: StudyDashboard, key: string): string {
  const { solutions, keyIssues, statements } = study.mapping;
  if (solutions.length === 0 || keyIssues.length === 0) return "<p>There is nothing to map yet.</p>";
  const places = new Map(
    statements.map((one, at) => [pairOf(one.solution, one.keyIssue), { one, id: `${key}-link-${at + 1}` }]),
  );
  const cell = (solution: string, keyIssue: string): string => {
    const found = places.get(pairOf(solution, keyIssue));
    if (found === undefined) return "";
    const { one, id } = found;
    const letters = one.sources.map((source) => SOURCE_WORDS[source][0]).join(" ");
    const about = `${letters}: ${solution} addresses ${keyIssue} by ${sourcesOf(one)}`;
    return `<a href="#${id}" aria-label="${escapeXml(about)}" title="${escapeXml(one.sentences.join("\n"))}">${letters}</a>`;
  };
  const matrix = htmlTable({
    name: "matrix",
    caption: "",
    header: [
      "Solution",
      ...keyIssues.map(({ id, label }) => `<span title="${escapeXml(label)}">${escapeXml(id)}</span>`),
    ],
    rows: solutions.map((solution): HtmlRow => {
      const marked = statements.some((one) => one.solution === solution.id);
      return {
        cells: [nameOf(study, solution), ...keyIssues.map(({ id }) => cell(solution.id, id))],
        attributes: rowAttributes(study, solution.areas, !marked),
      };
    }),
  });
  return [
    `<p class="muted">${legend()}</p>`,
    `<div class="scroll" role="region" aria-label="Matrix of solutions and key issues" tabindex="0">${matrix}</div>`,
    statementsOf(statements, key),
  ].join("\n");
}

function legend(): string {
  const words = Object.values(SOURCE_WORDS).map(([letter, { title }]) => `${letter} = ${title}`);
  return `Who says that the solution addresses the key issue: ${words.join(", ")}.`;
}

/** The sentences behind the marks, in a list that is folded on screens. */
function statementsOf(statements: readonly MappingStatement[], key: string): string {
  const rows = statements.map(
    (one, at): HtmlRow => ({
      cells: [
        escapeXml(one.solution),
        escapeXml(one.keyIssue),
        `${sourcesOf(one)}${one.resolved ? "" : ', <span class="open">but one of both is not in this study</span>'}`,
        one.sentences.map(escapeXml).join("<br>"),
      ],
      attributes: { id: `${key}-link-${at + 1}` },
    }),
  );
  if (rows.length === 0) return "";
  const table = htmlTable({ caption: "", header: ["Solution", "Key issue", "Said by", "Words"], rows });
  return `<details><summary>What tables and sentences say (${rows.length})</summary>\n<div class="scroll">${table}</div></details>`;
}

function sourcesOf({ sources }: MappingStatement): string {
  return sources.map((source) => SOURCE_WORDS[source][1].title).join(" and ");
}

function pairOf(solution: string, keyIssue: string): string {
  return `${solution}\n${keyIssue}`;
}
