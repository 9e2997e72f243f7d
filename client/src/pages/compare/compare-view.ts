// The page with two statements side by side: their texts with the shared parts marked, and what stands around them.
import type {
  CompareAnswer,
  ComparedStatement,
  SimilarItem,
  TextPiece,
} from "../../../../server/src/lsp/protocol.ts";
import { announce, byId, connectHost, element, restoreFocus } from "../page.ts";
import { words } from "../words.ts";
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
  byId("title").textContent = words("{0} and {1}", of.a.id, of.b.id);
  byId("note").textContent = answer === null ? words("One of the two is not there any more.") : "";
  if (isNews) announce(words("The comparison has changed."));
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
  const name = side.study === other?.study ? side.id : words("{0} of {1}", side.id, side.study);
  heading.append(linkTo(side, name));
  made.append(heading);
  if (side.keyIssue !== null) {
    const line = element("p", "hint");
    line.append(linkTo(side.keyIssue, side.keyIssue.id), ` ${side.keyIssue.text}`);
    made.append(line);
  }
  const text = element("p", "text");
  text.append(...side.pieces.map(pieceOf));
  made.append(text);
  if (side.areas.length > 0) made.append(element("p", "hint", words("Area {0}", side.areas.join(", "))));
  made.append(element("h3", "", words("Solutions that declare it")), solutionsOf(side, other));
  return made;
}

function pieceOf({ text, mark, means }: TextPiece): Node {
  if (mark === undefined) return document.createTextNode(text);
  const made = element("mark", mark, text);
  if (means !== undefined) made.title = words("Both speak of {0}", means);
  return made;
}

function solutionsOf({ solutions }: ComparedStatement, other: ComparedStatement | undefined): HTMLElement {
  if (solutions.length === 0) return element("p", "open", words("None yet"));
  const list = element("ul", "");
  for (const solution of solutions) {
    const line = element("li", "");
    const both = other?.solutions.some(({ ref }) => ref === solution.ref) === true;
    line.append(
      linkTo(solution, solution.id),
      ` ${solution.text}`,
      element("span", "hint", ` ${words("declares {0}", solution.declares.join(", "))}`),
      ...(both ? [element("span", "both", words("both"))] : []),
    );
    list.append(line);
  }
  return list;
}

function judgement(judged: CompareAnswer["class"]): string {
  if (judged === "same") return words("They are called the same");
  return judged === "related" ? words("They are called related") : words("They are called different");
}

function commonOf({ class: judged, because }: CompareAnswer): readonly Node[] {
  const list = element("ul", "");
  list.append(...because.map((reason) => element("li", "", reason)));
  const marks = element("p", "hint");
  marks.append(
    element("mark", "word", words("marked")),
    ` ${words("stands in both")}, `,
    element("mark", "meaning", words("underlined")),
    ` ${words("says in other words what the other one says, too")}.`,
  );
  const said = judgement(judged);
  return [
    element(
      "h2",
      "",
      because.length === 0
        ? words("{0}; they have nothing in common.", said)
        : words("{0}. In common:", said),
    ),
    list,
    marks,
  ];
}

/** A button that leads to the text of an item. */
function linkTo({ ref }: SimilarItem, name: string): HTMLButtonElement {
  const made = element("button", "id", name);
  made.type = "button";
  made.dataset.ref = ref;
  made.title = words("Go to the text");
  made.addEventListener("click", () => host.post({ type: "open", ref }));
  return made;
}

window.addEventListener("message", ({ data }: MessageEvent<ShowComparison>) => show(data));
host.post({ type: "ready" });
