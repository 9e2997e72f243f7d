// The page of the dashboard: what the server has written, with links to the text, its filter, and what is kept over a reload.
import type { DashboardAnswer, Located } from "../../../../server/src/lsp/protocol.ts";
import { announce, byId, connectHost, restoreFocus } from "../page.ts";
import { keepScroll } from "../scroll.ts";
import { withoutStyle } from "../style.ts";
import { words } from "../words.ts";
import { startFilter } from "./entry-filter.ts";
import type { DashboardState, FromDashboardPage, ShowDashboard } from "./messages.ts";

const host = connectHost<DashboardState, FromDashboardPage>({});
const content = byId("dashboard");
const scrolls = keepScroll([content], {
  kept: () => host.state().scrolled ?? {},
  keep: (scrolled) => host.keep({ scrolled }),
});
let shown = "";
/** The part of the page that somebody was led to last. */
let ledTo = "";

function show(answer: DashboardAnswer | null): void {
  document.body.classList.toggle("nothing", answer === null);
  byId("note").textContent = answer === null ? words("There is no draft of a Technical Report here.") : "";
  byId("title").textContent = answer === null ? "" : `${answer.study.id} ${answer.study.title}`.trim();
  if (answer === null) return;
  const [focused, folded] = [focusedIn(content), openDetails()];
  const parsed = new DOMParser().parseFromString(withoutStyle(answer.content, [answer.style]), "text/html");
  content.replaceChildren(...parsed.body.childNodes);
  startFilter(host.state, (choice) => host.keep(choice));
  openDetails().forEach(([element], at) => {
    element.open = folded[at]?.[1] ?? false;
  });
  document.getElementById(ledTo)?.classList.add("led-to");
  restoreFocus(focusables()[focused]);
  scrolls.restore();
}

function focusables(): readonly HTMLElement[] {
  return [...content.querySelectorAll<HTMLElement>("a, input, select, summary, [tabindex]")];
}

function focusedIn(within: HTMLElement): number {
  return within.contains(document.activeElement)
    ? focusables().indexOf(document.activeElement as HTMLElement)
    : -1;
}

function openDetails(): readonly (readonly [HTMLDetailsElement, boolean])[] {
  return [...content.querySelectorAll("details")].map((element) => [element, element.open]);
}

content.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
  if (link === null) return;
  event.preventDefault();
  const { place } = link.dataset;
  if (place !== undefined) host.post({ type: "open", at: JSON.parse(place) as Located });
  else leadTo(link.getAttribute("href")?.slice(1) ?? "");
});

/** Shows a part of the page, unfolded, and puts the focus there. */
function leadTo(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  for (
    let above = target.closest("details");
    above !== null;
    above = above.parentElement?.closest("details") ?? null
  )
    above.open = true;
  for (const before of content.querySelectorAll(".led-to")) before.classList.remove("led-to");
  target.classList.add("led-to");
  ledTo = id;
  target.tabIndex = -1;
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

byId("save").addEventListener("click", () => host.post({ type: "save" }));
window.addEventListener("message", ({ data }: MessageEvent<ShowDashboard>) => {
  // That time has passed is no news.
  const now = data.answer?.content.replace(/<time\b[^<]*<\/time>/, "") ?? "none";
  host.keep({ uri: data.uri });
  if (now === shown) return;
  const isNews = shown !== "";
  shown = now;
  show(data.answer);
  if (isNews) announce(words("The dashboard has changed."));
});
host.post({ type: "ready" });
