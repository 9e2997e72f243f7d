// The page with two statements side by side: their texts with the shared parts marked, and what stands around them.
import type {
  CompareAnswer,
  ComparedStatement,
  SimilarItem,
  TextPiece,
} from "../../../../server/src/lsp/protocol.ts";
import { announce, byId, connectHost, element, restoreFocus } from "../page.ts";
import type { CompareState, FromComparePage, ShowComparison } from "./messages.ts";

const host = connectHost<CompareState, FromComparePage>({});
let shown = "";

function show({ of, answer }: ShowComparison): void {
  host.keep({ of });
  const now = JSON.stringify(answer);
  if (now === shown) return;
  const isNews = shown !== "";
  shown = now;
  document.body.classList.toggle("nothing", answer === null);
  byId("title").textContent = `${of.a.id} and ${of.b.id}`;
  byId("note").textContent = answer === null ? "One of the two is not there any more." : "";
  if (isNews) announce("The comparison has changed.");
  if (answer === null) return;
  const focused = (document.activeElement as HTMLElement | null)?.dataset.ref;
  byId("sides").replaceChildren(...answer.sides.map((side, at) => sideOf(side, answer.sides[1 - at])));
  byId("common").replaceChildren(...commonOf(answer));
  if (focused !== undefined)
    restoreFocus(document.querySelector<HTMLElement>(`[data-ref="${CSS.escape(focused)}"]`));
}

function sideOf(side: ComparedStatement, other: ComparedStatement | undefined): HTMLElement {
  const made = element("article", "side");
  const heading = element("h2", "");
  heading.append(linkTo(side, side.id), side.study === other?.study ? "" : ` of ${side.study}`);
  made.append(heading);
  if (side.keyIssue !== null) {
    const line = element("p", "hint");
    line.append(linkTo(side.keyIssue, side.keyIssue.id), ` ${side.keyIssue.text}`);
    made.append(line);
  }
  const text = element("p", "text");
  text.append(...side.pieces.map(pieceOf));
  made.append(text);
  if (side.areas.length > 0) made.append(element("p", "hint", `Area ${side.areas.join(", ")}`));
  made.append(element("h3", "", "Solutions that declare it"), solutionsOf(side, other));
  return made;
}

function pieceOf({ text, mark, means }: TextPiece): Node {
  if (mark === undefined) return document.createTextNode(text);
  const made = element("mark", mark, text);
  if (means !== undefined) made.title = `Both speak of ${means}`;
  return made;
}

function solutionsOf({ solutions }: ComparedStatement, other: ComparedStatement | undefined): HTMLElement {
  if (solutions.length === 0) return element("p", "open", "None yet");
  const list = element("ul", "");
  for (const solution of solutions) {
    const line = element("li", "");
    const both = other?.solutions.some(({ ref }) => ref === solution.ref) === true;
    line.append(
      linkTo(solution, solution.id),
      ` ${solution.text}`,
      element("span", "hint", ` declares ${solution.declares.join(", ")}`),
      ...(both ? [element("span", "both", "both")] : []),
    );
    list.append(line);
  }
  return list;
}

const JUDGED: Readonly<Record<CompareAnswer["class"], string>> = {
  same: "They are called the same",
  related: "They are called related",
  different: "They are called different",
};

function commonOf({ class: judged, because }: CompareAnswer): readonly Node[] {
  const list = element("ul", "");
  list.append(...because.map((reason) => element("li", "", reason)));
  const marks = element("p", "hint");
  marks.append(
    element("mark", "word", "marked"),
    " stands in both, ",
    element("mark", "meaning", "underlined"),
    " says in other words what the other one says, too.",
  );
  return [
    element(
      "h2",
      "",
      `${JUDGED[judged]}${because.length === 0 ? "; they have nothing in common." : ". In common:"}`,
    ),
    list,
    marks,
  ];
}

/** A button that leads to the text of an item. */
function linkTo({ ref }: SimilarItem, words: string): HTMLButtonElement {
  const made = element("button", "id", words);
  made.type = "button";
  made.dataset.ref = ref;
  made.title = "Go to the text";
  made.addEventListener("click", () => host.post({ type: "open", ref }));
  return made;
}

window.addEventListener("message", ({ data }: MessageEvent<ShowComparison>) => show(data));
host.post({ type: "ready" });
