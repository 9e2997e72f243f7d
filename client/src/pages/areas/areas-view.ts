// The page of the panel: the figure, the list of the area that a reader has chosen, and what is kept over a reload.
import type { AreasAnswer } from "../../../../server/src/lsp/protocol.ts";
import { announce, byId, connectHost } from "../page.ts";
import { words } from "../words.ts";
import { startZoom } from "../zoom.ts";
import { focusArea, labelOf, markChosen, showFigure } from "./figure.ts";
import { focusList, showList } from "./list.ts";
import type { FromPage, PageState, ShowAreas } from "./messages.ts";

const host = connectHost<PageState, FromPage>({});
let shown = "";
let answer: AreasAnswer | null = null;

const setZoom = startZoom((zoom) => host.keep({ zoom }));
setZoom(host.state().zoom ?? 1);

function choose(id: string, byKey: boolean): void {
  const chosen = id === host.state().area && !byKey ? undefined : id;
  host.keep({ area: chosen });
  showChosen();
  if (chosen === undefined) return;
  if (byKey) focusList();
  announce(words("{0}. Escape leads back to the figure.", labelOf(id)));
}

function showChosen(): void {
  const { area } = host.state();
  markChosen(area);
  showList(
    answer?.areas.find((one) => one.id === area),
    {
      open: (id) => host.post({ type: "open", id }),
      leave: () => focusArea(area ?? ""),
    },
  );
}

function show(message: ShowAreas): void {
  host.keep({ uri: message.uri });
  const now = JSON.stringify(message.answer);
  if (now === shown) return;
  const first = shown === "";
  shown = now;
  answer = message.answer;
  document.body.classList.toggle("nothing", answer === null);
  byId("note").textContent = noteOn(answer);
  if (answer === null) return;
  byId("title").textContent = `${answer.study.id} ${answer.study.title}`.trim();
  showFigure(answer, choose);
  showChosen();
  if (!first) announce(words("The figure has changed."));
}

function noteOn(given: AreasAnswer | null): string {
  if (given === null) return words("There is no draft of a Technical Report here.");
  if (given.used) return "";
  return words(
    "This draft states no areas. The figure shows where its threats lie by a built-in model; a rapporteur.yaml with “areas: { model: … }” makes it the draft's own.",
  );
}

byId("save").addEventListener("click", () => host.post({ type: "save" }));
window.addEventListener("message", (event: MessageEvent<ShowAreas>) => {
  if (event.data.type === "areas") show(event.data);
});
host.post({ type: "ready" });
