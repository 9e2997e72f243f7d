// What entries of the dashboard have in common: how an item is named, and what the filter reads of its row.
import { mainAreaOf } from "../model/area-model.ts";
import type { StudyDashboard } from "./dashboard.ts";
import type { DashboardItem } from "./dashboard-item.ts";
import type { ReportPlace } from "./places.ts";
import { escapeXml } from "./xml-text.ts";

/** "KI#3 Its title (clause 5.3)", as HTML; the id leads to its place where entries of `study` tell theirs. */
export function nameOf(study: StudyDashboard, { id, label, clause, place }: DashboardItem): string {
  const where = clause === undefined ? "" : ` <span class="where">(clause ${escapeXml(clause)})</span>`;
  return `${leadTo(study, place, `<span class="id">${escapeXml(id)}</span>`)} ${escapeXml(label)}${where}`;
}

/** `html` as a link to `place`, which an editor opens; just as it is where entries of `study` do not tell theirs. */
export function leadTo({ placed }: StudyDashboard, { uri, start, end }: ReportPlace, html: string): string {
  if (!placed) return html;
  const located = JSON.stringify({ uri, range: { start, end } });
  return `<a href="#" data-place="${escapeXml(located)}">${html}</a>`;
}

/** The attributes of a row: its areas with those that they subdivide, and whether something is open there. */
export function rowAttributes(
  { areas: used }: StudyDashboard,
  areas: readonly string[],
  isOpen: boolean,
): { readonly "data-areas": string; readonly "data-open": string } {
  const all = areas.flatMap((id) => (used === undefined ? [id] : [mainAreaOf(used.model, id), id]));
  return { "data-areas": [...new Set(all)].join(" "), "data-open": isOpen ? "yes" : "no" };
}
