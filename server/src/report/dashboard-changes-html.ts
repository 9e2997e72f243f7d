// What changed since a revision, in the page of the dashboard.
import type { ItemChange, ItemVersion } from "./changes.ts";
import { DIFFERENCE_WORDS, KIND_WORDS, STATE_LABELS } from "./dashboard-words.ts";
import { escapeXml } from "./xml-text.ts";

/** `changes` in lists: what came, what went, what differs, and what only has another number. */
export function changesToHtml(changes: readonly ItemChange[]): string {
  if (changes.length === 0) return "<p>No item changed.</p>";
  const isMoved = ({ differences }: ItemChange): boolean => differences.join() === "id";
  const lists: readonly (readonly [string, readonly ItemChange[]])[] = [
    ["Added", changes.filter(({ before }) => before === undefined)],
    ["Removed", changes.filter(({ after }) => after === undefined)],
    [
      "Changed",
      changes.filter((one) => one.before !== undefined && one.after !== undefined && !isMoved(one)),
    ],
    ["Numbered anew", changes.filter(isMoved)],
  ];
  return lists
    .filter(([, own]) => own.length > 0)
    .map(([title, own]) => {
      const entries = own.map((one) => `<li>${changeToHtml(one)}</li>`);
      return `<h4>${title} (${own.length})</h4>\n<ul class="items">${entries.join("\n")}</ul>`;
    })
    .join("\n");
}

function changeToHtml({ kind, before, after, differences }: ItemChange): string {
  const shown = after ?? before;
  if (shown === undefined) return "";
  const name = `<span class="muted">${KIND_WORDS[kind]}</span> <span class="id">${escapeXml(shown.id)}</span> ${escapeXml(shown.label)}`;
  if (before === undefined || after === undefined) return name;
  const what = differences.filter((one) => one !== "id").map((one) => DIFFERENCE_WORDS[one]);
  return [
    name,
    ...(what.length === 0 ? [] : [`<br><span class="muted">Changed: ${what.join(", ")}.</span>`]),
    ...(before.id === after.id ? [] : [`<br><span class="muted">It was ${escapeXml(before.id)}.</span>`]),
    ...(differences.includes("wording")
      ? [`<br><span class="muted">Before:</span> <del>${escapeXml(before.label)}</del>`]
      : []),
    ...(differences.includes("state") ? [`<br>${stateOf(before)} → ${stateOf(after)}`] : []),
  ].join("");
}

function stateOf({ state }: ItemVersion): string {
  const words: Readonly<Record<string, string>> = { ...STATE_LABELS, "not-applicable": "Not applicable" };
  return `<span class="state">${escapeXml(words[state ?? ""] ?? "Open")}</span>`;
}
