// The page of the trace: matrix and graph, what somebody chooses, and what is kept over a reload.
import type { TraceAnswer, TraceTable } from "../../../../server/src/lsp/protocol.ts";
import { offerAreas, option } from "../area-choice.ts";
import { hideCard } from "../card.ts";
import { announce, byId, connectHost, moveFocus, stepOf } from "../page.ts";
import { startPan } from "../pan.ts";
import { keepScroll } from "../scroll.ts";
import { words } from "../words.ts";
import { startZoom } from "../zoom.ts";
import { Graph } from "./graph.ts";
import { showKinds, showMarks } from "./legend.ts";
import { Matrix } from "./matrix.ts";
import type { FromTracePage, ToTracePage, TraceState } from "./messages.ts";

/** The scale below which words are too small to be read. */
const FAR = 0.45;

const host = connectHost<TraceState, FromTracePage>({});
const table = byId("table") as HTMLSelectElement;
const area = byId("area") as HTMLSelectElement;
const unanswered = byId("unanswered") as HTMLInputElement;
let answer: TraceAnswer | null = null;
let said = "";

const matrix = new Matrix({
  open: (at) => host.post({ type: "open", at }),
  reached: (cell) => host.keep({ cell }),
});
const graph = new Graph({
  open: (at) => host.post({ type: "open", at }),
  focus: (id) => host.post({ type: "focus", id }),
  reached: (node) => host.keep({ node }),
  drawn: () => {
    showWords();
    scrolls.restore();
  },
});
const scrolls = keepScroll([byId("matrix"), byId("frame")], {
  kept: () => host.state().scrolled ?? {},
  keep: (scrolled) => host.keep({ scrolled }),
});

startPan(byId("frame"));
startZoom((zoom) => {
  host.keep({ zoom });
  showWords();
})(host.state().zoom ?? 1);
byId("frame").addEventListener("scroll", hideCard);

/** From afar nobody can read what items say: their ids are left. */
function showWords(): void {
  const { svg } = graph;
  const { width } = svg.viewBox.baseVal;
  svg.classList.toggle("far", width > 0 && svg.clientWidth / width < FAR);
}

function choose(choice: TraceState): void {
  host.keep(choice);
  show();
}

function show(): void {
  const state = host.state();
  const view = state.view ?? "matrix";
  document.body.classList.toggle("nothing", answer === null);
  byId("note").textContent = answer === null ? words("There is no draft of a Technical Report here.") : "";
  document.body.dataset.view = view;
  if (answer === null) return;
  byId("title").textContent = titleOf(answer, state);
  for (const name of ["matrix", "graph"] as const) {
    byId(`to-${name}`).setAttribute("aria-selected", String(name === view));
    byId(`to-${name}`).tabIndex = name === view ? 0 : -1;
  }
  byId("help").textContent = helpOn(view);
  byId("all").hidden = state.focus === undefined;
  unanswered.checked = state.unanswered ?? false;
  offerAreas(answer.areas, state.area);
  const shown = offerTables(answer, state);
  if (view === "graph") {
    showKinds(answer, state, (hidden) => choose({ hidden }));
    graph.show(answer, state);
  } else if (shown !== undefined) {
    showMarks(answer);
    matrix.show(answer, shown, state);
    scrolls.restore();
  }
}

function helpOn(view: "matrix" | "graph"): string {
  return view === "matrix"
    ? words(
        "Arrow keys move from cell to cell, Enter leads to the text that says so, and again to the next one.",
      )
    : words(
        "Arrow keys move from item to item. Enter leaves what is linked to it, and once more leads to its text. O leads to its text at once. Escape shows all.",
      );
}

function titleOf({ study, items }: TraceAnswer, { view, focus }: TraceState): string {
  const centre = view === "graph" ? items.find(({ id }) => id === focus) : undefined;
  return centre === undefined
    ? `${study.id} ${study.title}`.trim()
    : words("{0}: around {1}", study.id, centre.id);
}

function offerTables({ tables, items, links }: TraceAnswer, state: TraceState): TraceTable | undefined {
  const has = (kind: string, { heads }: TraceTable): boolean =>
    kind === "other" ? heads.length > 0 : items.some((item) => item.kind === kind);
  const isTied = (one: TraceTable): boolean => !one.sparse || links.some(({ kind }) => kind === one.links);
  const offered = tables.filter((one) => has(one.rows, one) && has(one.columns, one) && isTied(one));
  const shown = offered.find(({ name }) => name === state.table) ?? offered[0];
  table.replaceChildren(...offered.map(({ name }) => option(name, name)));
  table.value = shown?.name ?? "";
  if (shown === undefined) byId("matrix").replaceChildren();
  return shown;
}

for (const name of ["matrix", "graph"] as const) {
  byId(`to-${name}`).addEventListener("click", () => choose({ view: name }));
  byId(`to-${name}`).addEventListener("keydown", (event) => {
    const step = stepOf(event.key);
    if (step === undefined) return;
    moveFocus([byId("to-matrix"), byId("to-graph")], step);
    document.activeElement?.dispatchEvent(new MouseEvent("click"));
    event.preventDefault();
  });
}
table.addEventListener("change", () => choose({ table: table.value }));
area.addEventListener("change", () => choose({ area: area.value === "" ? undefined : area.value }));
unanswered.addEventListener("change", () => choose({ unanswered: unanswered.checked }));
byId("all").addEventListener("click", () => host.post({ type: "focus", id: undefined }));
byId("save").addEventListener("click", () => host.post({ type: "save" }));

window.addEventListener("message", async ({ data }: MessageEvent<ToTracePage>) => {
  if (data.type === "draw") {
    const { format } = data;
    return host.post({ type: "drawn", format, data: await graph.save(format) });
  }
  const now = JSON.stringify([data.answer, data.focus]);
  if (now === said) return;
  const isNews = said !== "";
  said = now;
  answer = data.answer;
  host.keep({ uri: data.uri, focus: data.focus });
  show();
  if (isNews)
    announce(data.focus === undefined ? words("The trace has changed.") : words("Around {0}.", data.focus));
});
host.post({ type: "ready" });
