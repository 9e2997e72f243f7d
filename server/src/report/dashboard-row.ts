// What entries of the dashboard have in common: how an item is named, and what the filter reads of its row.
import { mainAreaOf } from "../model/area-model.ts";
import type { StudyDashboard } from "./dashboard.ts";
import type { DashboardItem } from "./dashboard-item.ts";
import { escapeXml } from "./xml-text.ts";

/** "KI#3 Its title (clause 5.3)", as HTML. */
export function nameOf({ id, label, clause }: DashboardItem): string {
  const where = clause === undefined ? "" : ` <span class="where">(clause ${escapeXml(clause)})</span>`;
  return `<span class="id">${escapeXml(id)}</span> ${escapeXml(label)}${where}`;
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
