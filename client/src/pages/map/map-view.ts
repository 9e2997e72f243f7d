// The page of the map: the picture, what somebody chooses and points at, and what is kept over a reload.
import type { SimilarAnswer, SimilarStatement, StatementKind } from "../../../../server/src/lsp/protocol.ts";
import { shownBy } from "../../related-filter.ts";
import { hideCard } from "../card.ts";
import { announce, byId, connectHost } from "../page.ts";
import { startPan } from "../pan.ts";
import { words } from "../words.ts";
import { startZoom } from "../zoom.ts";
import { labelOf, showCard } from "./card.ts";
import { filterOf, startControls } from "./controls.ts";
import { pointFor } from "./direction.ts";
import { showLegend } from "./legend.ts";
import type { FromMapPage, MapState, ToMapPage } from "./messages.ts";
import { Picture } from "./picture.ts";

const host = connectHost<MapState, FromMapPage>({});
const picture = new Picture(listen);
let answer: SimilarAnswer | null = null;
/** Those that the filter lets through, in the order of the texts. */
let shown: readonly SimilarStatement[] = [];
/** The one whose card is shown. */
let pointed: string | undefined;

byId("figure").append(picture.svg);
startPan(byId("frame"));
startZoom((zoom) => host.keep({ zoom }))(host.state().zoom ?? 1);
new ResizeObserver(scaleMarks).observe(picture.svg);
// The card stays beside its point.
byId("frame").addEventListener("scroll", () => pointAt(pointed));
const showControls = startControls((choice) => {
  host.keep(choice);
  show();
  announce(words("{0} of {1} are shown.", shown.length, ofKind().length));
});

function kindShown(): StatementKind {
  return host.state().kind ?? "threat";
}

function ofKind(): readonly SimilarStatement[] {
  return answer?.statements.filter(({ kind }) => kind === kindShown()) ?? [];
}

function show(): void {
  document.body.classList.toggle("nothing", answer === null);
  byId("note").textContent = noteOn(answer);
  if (answer === null) return;
  const given = answer;
  showControls(given, host.state());
  showLegend(kindShown());
  picture.draw(given, kindShown(), (statement) => labelOf(given, statement));
  const passed = shownBy(given, filterOf(host.state(), given));
  shown = ofKind().filter(({ ref }) => passed.has(ref));
  picture.show(passed);
  byId("title").textContent = titleOf(given);
  leaveOneTabStop();
  scaleMarks();
}

function titleOf({ studies }: SimilarAnswer): string {
  const [only, ...more] = studies;
  return more.length > 0 ? words("All documents") : `${only?.id} ${only?.title}`.trim();
}

function noteOn(given: SimilarAnswer | null): string {
  if (given === null) return words("There is no draft of a Technical Report here.");
  if (ofKind().length > 0) return "";
  return kindShown() === "threat"
    ? words("There are no threats yet.")
    : words("There are no requirements yet.");
}

/** Of all points one can be reached by Tab: the one that had the focus last. From there on there are arrows. */
function leaveOneTabStop(): void {
  const current = shown.find(({ ref }) => ref === host.state().ref);
  const stop = current ?? shown[0];
  for (const one of ofKind()) {
    const point = picture.pointOf(one.ref);
    point?.setAttribute("tabindex", one === stop ? "0" : "-1");
    point?.classList.toggle("current", one === current);
  }
}

/** Shows where a statement is, whether or not the page has the focus. */
function reveal(ref: string): void {
  const kind = answer?.statements.find((one) => one.ref === ref)?.kind;
  if (kind === undefined) return;
  host.keep({ kind, ref });
  show();
  picture.pointOf(ref)?.focus();
  pointAt(ref);
}

/** Brings out a statement, with its card; none where `ref` is undefined. */
function pointAt(ref: string | undefined): void {
  pointed = ref;
  picture.bringOut(ref);
  const statement = answer?.statements.find((one) => one.ref === ref);
  const point = picture.pointOf(ref ?? "");
  if (answer === null || statement === undefined || point === undefined) hideCard();
  else showCard(answer, statement, point);
}

/** Where the map is small, marks and names are drawn larger, but not so large that they hide each other. */
function scaleMarks(): void {
  const scale = picture.svg.clientWidth / (picture.svg.viewBox.baseVal.width || 1) || 1;
  const large = (most: number): string => String(Math.min(most, Math.max(1, 0.9 / scale)));
  picture.svg.style.setProperty("--large", large(2));
  picture.svg.style.setProperty("--large-id", large(1.25));
  picture.svg.classList.toggle("far", scale < 0.5);
}

function listen(point: SVGGElement, ref: string): void {
  const leave = (): void => pointAt(undefined);
  point.addEventListener("pointerenter", () => pointAt(ref));
  point.addEventListener("pointerleave", leave);
  point.addEventListener("focus", () => {
    host.keep({ ref });
    leaveOneTabStop();
    pointAt(ref);
  });
  point.addEventListener("blur", leave);
  point.addEventListener("click", () => host.post({ type: "open", ref }));
  point.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const statement = shown.find((one) => one.ref === ref);
    const next = statement === undefined ? undefined : pointFor(event.key, statement, shown);
    if (next !== undefined) picture.pointOf(next.ref)?.focus();
    else if (event.key === "Enter" || event.key === " ") host.post({ type: "open", ref });
    else if (event.key === "c") host.post({ type: "compare", ref });
    else if (event.key === "Escape") leave();
    else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
  });
}

window.addEventListener("message", ({ data }: MessageEvent<ToMapPage>) => {
  if (data.type === "similar") {
    const isNews = answer !== null;
    answer = data.answer;
    show();
    if (isNews) announce(words("The map has changed."));
  } else reveal(data.ref);
});
host.post({ type: "ready" });
