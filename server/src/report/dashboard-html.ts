// The dashboard as one HTML file that needs nothing else: no network, no script to be read, paper as good as a screen.
import { mainAreas, subdivisionsOf } from "../model/area-model.ts";
import type { Dashboard, StudyDashboard } from "./dashboard.ts";
import { DASHBOARD_SCRIPT } from "./dashboard-script.ts";
import { studyToHtml } from "./dashboard-study-html.ts";
import { DASHBOARD_STYLE } from "./dashboard-style.ts";
import { sha256Base64 } from "./sha256.ts";
import { escapeXml } from "./xml-text.ts";

/** The page of `dashboard`. The same value gives the same text. */
export function dashboardToHtml(dashboard: Dashboard): string {
  const names = dashboard.studies.map(({ id }) => id).join(", ");
  const content = dashboardContent(dashboard);
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(content)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>Coverage of ${escapeXml(names || "no study")}</title>`,
    `<style>${DASHBOARD_STYLE}</style>`,
    "</head>",
    "<body>",
    '<a class="skip" href="#content">To the content</a>',
    content,
    `<script>${DASHBOARD_SCRIPT}</script>`,
    "</body>",
    "</html>",
  ].join("\n");
}

/** What the page of `dashboard` shows, without its frame: header, filter, studies. */
export function dashboardContent({ studies, created, base }: Dashboard): string {
  const sections = studies.map((study, at) => studyToHtml(study, `s${at + 1}`, base));
  return [
    headerOf(studies, created, base),
    filterOf(studies),
    '<main id="content">',
    ...(studies.length === 0 ? ["<p>No draft was found.</p>"] : sections),
    "</main>",
    "<footer>It says what the drafts state. That a solution is named here does not mean that it works.</footer>",
  ].join("\n");
}

/** Only the styles and the script of this file, told by their hashes; nothing from anywhere. */
function policy(content: string): string {
  const figures = [...content.matchAll(/<style>([^<]*)<\/style>/g)];
  const styles = new Set([DASHBOARD_STYLE, ...figures.map(([, style = ""]) => style)]);
  const hash = (text: string): string => `'sha256-${sha256Base64(text)}'`;
  return [
    "default-src 'none'",
    `style-src ${[...styles].map(hash).join(" ")}`,
    `script-src ${hash(DASHBOARD_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function headerOf(studies: readonly StudyDashboard[], created: string, base: string | undefined): string {
  const time = `${created.slice(0, 10)} ${created.slice(11, 16)} UTC`;
  const since = base === undefined ? "" : `, with the changes since ${base}`;
  const links = studies.map(
    ({ id, title }, at) => `<li><a href="#s${at + 1}">${escapeXml(`${id} ${title}`.trim())}</a></li>`,
  );
  return [
    '<header class="page-head">',
    "<h1>Coverage dashboard</h1>",
    `<p class="muted">As of <time datetime="${escapeXml(created)}">${escapeXml(time)}</time>${escapeXml(since)}.</p>`,
    ...(links.length > 1 ? [`<nav aria-label="Studies"><ul>${links.join("")}</ul></nav>`] : []),
    "</header>",
  ].join("\n");
}

/** The controls, which the script shows. */
function filterOf(studies: readonly StudyDashboard[]): string {
  const areas = new Map<string, string>();
  for (const model of studies.flatMap((study) => study.areas?.model ?? []))
    for (const main of mainAreas(model))
      for (const { id, title } of [main, ...subdivisionsOf(model, main.id)]) areas.set(id, title);
  const options = [...areas].map(
    ([id, title]) => `<option value="${escapeXml(id)}">${escapeXml(`${id}: ${title}`)}</option>`,
  );
  return [
    '<div class="filter" id="filter" role="search" aria-label="Filter" hidden><div>',
    '<label><input type="checkbox" id="open"> Only what is open</label>',
    ...(options.length === 0
      ? []
      : [`<label>Area <select id="area"><option value="">all</option>${options.join("")}</select></label>`]),
    '<label>Words <input type="search" id="words" autocomplete="off"></label>',
    '<p id="shown" role="status"></p>',
    "</div></div>",
  ].join("\n");
}
