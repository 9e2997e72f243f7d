// One study in the page of the dashboard: headline numbers, changes, what is open, conclusions, key issues, mapping, areas,
// Editor's notes, findings.
import { areaFigure } from "./area-figure.ts";
import type { StudyDashboard } from "./dashboard.ts";
import { changesToHtml } from "./dashboard-changes-html.ts";
import type { DashboardItem } from "./dashboard-item.ts";
import type { Answered } from "./dashboard-key-issues.ts";
import { mappingToHtml } from "./dashboard-mapping-html.ts";
import { leadTo, nameOf, rowAttributes } from "./dashboard-row.ts";
import { STATE_LABELS } from "./dashboard-words.ts";
import { type HtmlRow, htmlTable } from "./html-table.ts";
import { escapeXml } from "./xml-text.ts";

/** The section of `study`; the ids of its parts begin with `key`. */
export function studyToHtml(study: StudyDashboard, key: string, base: string | undefined): string {
  const part = (name: string, title: string, content: string): string =>
    content === ""
      ? ""
      : `<section id="${key}-${name}" aria-labelledby="${key}-${name}-title">\n<h3 id="${key}-${name}-title">${escapeXml(title)}</h3>\n${content}\n</section>`;
  const version =
    study.version === undefined ? "" : `<p class="muted">Version ${escapeXml(study.version)}</p>`;
  return [
    `<section class="study" id="${key}" aria-labelledby="${key}-title">`,
    `<h2 id="${key}-title">${escapeXml(`${study.id} ${study.title}`.trim())}</h2>`,
    version,
    tilesOf(study, key),
    base === undefined ? "" : part("changes", `Changes since ${base}`, changesToHtml(study.changes ?? [])),
    part("open", "What is open", openOf(study)),
    part("conclusions", "Conclusions", conclusionsOf(study)),
    part("key-issues", "Key issues", keyIssuesOf(study)),
    part("mapping", "Solutions by key issue", mappingToHtml(study, key)),
    part("areas", "Areas", areasOf(study)),
    part("notes", "Editor's notes", notesOf(study)),
    part("findings", "Findings", findingsOf(study)),
    "</section>",
  ]
    .filter((html) => html !== "")
    .join("\n");
}

function tilesOf({ counts, unanswered, conclusions, notes, findings }: StudyDashboard, key: string): string {
  const tile = (name: string, label: string, count: number, open: string): string =>
    `<div><dt><a href="#${key}-${name}">${label}</a></dt><dd>${count}</dd><dd class="note${open === "" ? "" : " open"}">${open}</dd></div>`;
  const without = (list: readonly unknown[], what: string): string =>
    list.length === 0 ? "" : `${list.length} ${what}`;
  const disagreed = conclusions.filter(({ state }) => state === "no-agreement" || state === "missing");
  const open = unanswered.unconcluded.length;
  const found = findings.reduce((sum, group) => sum + group.findings.length, 0);
  const errors = findings.filter(({ severity }) => severity === "error").flatMap((group) => group.findings);
  return [
    '<dl class="tiles">',
    tile("key-issues", "Key issues", counts.keyIssue, without(unanswered.keyIssues, "without solution")),
    tile("open", "Threats", counts.threat, without(unanswered.threats, "unanswered")),
    tile("open", "Requirements", counts.requirement, without(unanswered.requirements, "unanswered")),
    tile("mapping", "Solutions", counts.solution, without(unanswered.solutions, "address nothing")),
    tile("conclusions", "Conclusions", counts.conclusion, without(disagreed, "without outcome")),
    tile("open", "Not concluded", open, open === 0 ? "" : "key issues without conclusion"),
    tile("notes", "Editor's notes", notes.length, ""),
    tile("findings", "Findings", found, without(errors, errors.length === 1 ? "error" : "errors")),
    "</dl>",
  ].join("\n");
}

function openOf(study: StudyDashboard): string {
  const { threats, requirements, keyIssues, solutions, unconcluded } = study.unanswered;
  const lists: readonly (readonly [string, readonly DashboardItem[]])[] = [
    ["Key issues that no solution addresses", keyIssues],
    ["Threats that no solution answers", threats],
    ["Requirements that no solution answers", requirements],
    ["Solutions that address no key issue", solutions],
    ["Key issues that no conclusion is about", unconcluded],
  ];
  const left = lists.filter(([, items]) => items.length > 0);
  if (left.length === 0) return "<p>Everything is answered and concluded.</p>";
  return left
    .map(([title, items]) => {
      const entries = items.map((item) => {
        const states = item.concluded.map((state) => STATE_LABELS[state]).join(", ");
        const concluded =
          states === "" ? "" : ` <span class="muted">(concluded: ${escapeXml(states)})</span>`;
        const { "data-areas": areas } = rowAttributes(study, item.areas, true);
        return `<li data-open="yes" data-areas="${escapeXml(areas)}">${nameOf(study, item)}${concluded}</li>`;
      });
      return `<h4>${escapeXml(title)} (${items.length})</h4>\n<ul class="items">${entries.join("\n")}</ul>`;
    })
    .join("\n");
}

function conclusionsOf(study: StudyDashboard): string {
  const { conclusions } = study;
  if (conclusions.length === 0) return "<p>There is no conclusion yet.</p>";
  const count = (state: string): number => conclusions.filter((one) => one.state === state).length;
  const bars = Object.entries(STATE_LABELS).map(([state, words]) => {
    const width = Math.round((count(state) / conclusions.length) * 240);
    const bar = `<svg width="240" height="12" viewBox="0 0 240 12" preserveAspectRatio="xMinYMid" aria-hidden="true"><rect width="${width}" height="12" rx="2"/></svg>`;
    return `<tr><th scope="row">${words}</th><td class="count">${count(state)}</td><td>${bar}</td></tr>`;
  });
  const rows = conclusions.map((one): HtmlRow => {
    const isOpen = one.state === "no-agreement" || one.state === "missing";
    return {
      cells: [
        nameOf(study, one),
        escapeXml(one.keyIssues.join(", ")),
        `<span class="state${isOpen ? " open" : ""}">${STATE_LABELS[one.state]}</span>`,
        escapeXml(one.selected.join(", ")),
      ],
      attributes: rowAttributes(study, one.areas, isOpen),
    };
  });
  return [
    `<table class="bars"><caption>How many come to what</caption><tbody>${bars.join("\n")}</tbody></table>`,
    `<div class="scroll">${htmlTable({ caption: "Each conclusion", header: ["Conclusion", "About", "Outcome", "Selects"], rows })}</div>`,
  ].join("\n");
}

function keyIssuesOf(study: StudyDashboard): string {
  const part = ({ total, answered }: Answered): string =>
    total === answered ? String(total) : `${total}, <span class="open">${total - answered} unanswered</span>`;
  const rows = study.keyIssues.map((one): HtmlRow => {
    const states = one.concluded.map((state) => STATE_LABELS[state]).join(", ");
    return {
      cells: [
        nameOf(study, one),
        ...(study.areas === undefined
          ? []
          : [`<span class="areas">${escapeXml(one.areas.join(", "))}</span>`]),
        part(one.threats),
        part(one.requirements),
        one.solutions.length === 0 ? '<span class="open">none</span>' : escapeXml(one.solutions.join(", ")),
        states === "" ? '<span class="open">none</span>' : escapeXml(states),
      ],
      attributes: rowAttributes(study, one.areas, one.solutions.length === 0 || states === ""),
    };
  });
  if (rows.length === 0) return "<p>There is no key issue yet.</p>";
  const areas = study.areas === undefined ? [] : ["Areas"];
  const header = ["Key issue", ...areas, "Threats", "Requirements", "Solutions", "Conclusion"];
  return `<div class="scroll">${htmlTable({ caption: "", header, rows })}</div>`;
}

function areasOf({ areas }: StudyDashboard): string {
  if (areas === undefined) return "";
  return `<figure>${areaFigure(areas.model, { coverage: areas.coverage })}</figure>`;
}

function notesOf(study: StudyDashboard): string {
  if (study.notes.length === 0) return "<p>No Editor's note is left.</p>";
  const areas = new Map(
    [...study.keyIssues, ...study.mapping.solutions, ...study.conclusions].map((item) => [
      item.id,
      item.areas,
    ]),
  );
  const rows = study.notes.map(
    ({ clause, title, item, text, place }): HtmlRow => ({
      cells: [
        leadTo(study, place, `<span class="id">${escapeXml(clause ?? "")}</span> ${escapeXml(title)}`),
        escapeXml(text),
      ],
      attributes: rowAttributes(study, areas.get(item ?? "") ?? [], true),
    }),
  );
  return `<div class="scroll">${htmlTable({ caption: "", header: ["Clause", "Note"], rows })}</div>`;
}

function findingsOf(study: StudyDashboard): string {
  const { findings } = study;
  if (findings.length === 0) return "<p>The rules find nothing.</p>";
  const groups = findings.map(({ code, severity, summary, findings: own }) => {
    const messages = own
      .map(({ message, place }) => `<li>${leadTo(study, place, escapeXml(message))}</li>`)
      .join("\n");
    const name = `<span class="${severity === "error" ? "open" : "muted"}">${severity}</span> ${escapeXml(summary)} <code>${escapeXml(code)}</code>`;
    return `<details><summary>${own.length} × ${name}</summary><ul>${messages}</ul></details>`;
  });
  return groups.join("\n");
}
