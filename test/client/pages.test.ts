// The pages of panels in another language: one that is made of all messages, in letters that English does not have, so
// that what is left in English shows.
import { expect, it, vi } from "vitest";
import { comparePage } from "../../client/src/compare-page.ts";
import { mapPage } from "../../client/src/map-page.ts";
import type { PageContent } from "../../client/src/page-html.ts";
import { speak, words } from "../../client/src/pages/words.ts";
import { filterWords, NO_FILTER } from "../../client/src/related-filter.ts";
import { type RelatedNode, relatedNodes } from "../../client/src/related-nodes.ts";
import { tracePage } from "../../client/src/trace-page.ts";
import { messages } from "../../scripts/l10n.mjs";
import { toTraceAnswer } from "../../server/src/lsp/convert-trace.ts";
import type { CompareAnswer, TraceAnswer } from "../../server/src/lsp/protocol.ts";
import { sayBy } from "../../server/src/lsp/translated.ts";
import { traceView } from "../../server/src/report/trace-view.ts";
import { fixture, studyIn } from "../fixture.ts";
import { openPage, type Page } from "./page.ts";
import { answer, group, statement } from "./related.ts";

/** `text` in letters that are twice as wide, but for {0}, {1} …. */
function wide(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
}

const PSEUDO = Object.fromEntries(messages().map((message) => [message, wide(message)]));

/** A page in these letters. */
function open(content: () => PageContent, state: object): Promise<Page> {
  speak(PSEUDO);
  return openPage(content(), PSEUDO, state);
}

/** What a page tells with letters of English in it, but those of the draft: `own` is what stands there. */
function english({ told }: Page, own: readonly (string | RegExp)[]): readonly string[] {
  const rest = (text: string): string => own.reduce<string>((left, one) => left.replaceAll(one, ""), text);
  return told().filter((text) => /[A-Za-z]/.test(rest(text)));
}

const AREAS = [
  { id: "A", title: "ACCESS", parent: null },
  { id: "B", title: "BORDER", parent: null },
];

/** A study whose own words are ids or in capitals, but for sentences. */
function traceAnswer(): TraceAnswer {
  const given = fixture(`
    //- rapporteur.yaml
    spec: "33.999"
    areas: { model: mtc }
    keyIssues: { "KI#2": { derives: ["TS 22.368#5"] } }
    //- draft.md
    ## 5.1 Key issue #1: TRIGGERS
    Areas: A
    ### 5.1.2 Security threats
    - ATTACKERS FORGE TRIGGERS.
    ### 5.1.3 Potential security requirements
    - NETWORKS SHALL AUTHENTICATE.
    ## 5.2 Key issue #2: COSTS
    ## 5.3 Key issue #3: OPEN
    ## 6.0 Mapping
    | Solutions | KI#1 | KI#2 |
    | --- | --- | --- |
    | Solution #1 | | x |
    ## 6.1 Solution #1: SIGNATURES
    This solution addresses KI#1.
    ## 6.2 Solution #2: LOST
    This solution addresses KI#9.
  `);
  const study = studyIn(given);
  const serving = { documentOf: (uri: string) => given.documents.get(uri), say: sayBy(PSEUDO) };
  return toTraceAnswer(serving, study, AREAS, traceView(study));
}

/** Ids, titles and what is made up. */
const OF_THE_DRAFT = [
  /\b(?:KI#\d(?:\/[TR]\d)?|Sol#\d|T[SR] [\d.#]+|[A-Z]\d?|[A-Z]{4,})\b/g,
  /This solution addresses/g,
];

it.each(["matrix", "graph"])(
  "the trace as %s has no word of its own that is not translated",
  async (view) => {
    const given = traceAnswer();
    // What rules say is English, and so are the areas of a model.
    const areas = given.tables.flatMap(({ heads }) =>
      heads.map(({ text }) => text).filter((text) => text !== ""),
    );
    const findings = given.tables.flatMap(({ disagreements }) => disagreements.map(({ message }) => message));
    const own = [...findings, ...areas.reverse(), ...OF_THE_DRAFT];
    for (const { name } of view === "matrix" ? given.tables : given.tables.slice(0, 1)) {
      const page = await open(tracePage, { view, table: name });
      page.say({ type: "trace", answer: given });
      await vi.waitUntil(
        () => page.document.querySelector(view === "matrix" ? "th" : "#figure .node") !== null,
      );
      expect(english(page, own)).toEqual([]);
      for (const pointed of page.document.querySelectorAll("th, td.mark, #figure .node")) {
        page.happen(pointed, view === "matrix" ? "pointerover" : "pointerenter");
        expect(page.document.querySelector("#card h2")).not.toBeNull();
        expect(english(page, own)).toEqual([]);
      }
      page.say({ type: "trace", answer: given, focus: "KI#1" });
      expect(page.document.querySelector("#status")?.textContent).toBe(`${wide("Around")} KI#1.`);
      expect(english(page, own)).toEqual([]);
      expect(page.told()).toContain(wide("Not answered yet"));
    }
  },
);

it("a picture of the graph is English, and the page is not after it was made", async () => {
  const page = await open(tracePage, { view: "graph" });
  page.say({ type: "trace", answer: traceAnswer() });
  await vi.waitUntil(() => page.document.querySelector("#figure .node") !== null);
  const before = page.told();
  page.say({ type: "draw", format: "svg" });
  await vi.waitUntil(() => page.heard.length > 1);
  const { data } = page.heard[1] as { readonly data: string };
  expect(data).toMatch(/aria-label="Graph of \d items of 33\.999"/);
  expect(data).toContain(">not in this study<");
  expect(data).toMatch(/aria-label="KI#3\. OPEN\. Not answered yet\. Linked to 0 others/);
  expect(/[\uff21-\uff5a]/.exec(data)).toBeNull();
  expect(page.told()).toEqual(before);
});

it.each(["threat", "requirement"])(
  "the map of each %s has no word of its own that is not translated",
  async (kind) => {
    const open1 = statement("KI#1/T1", { text: "TEXT", areas: ["A"], solutions: [] });
    const other = statement("KI#2/R1", { text: "TEXT", study: "33.111" });
    const given = answer(
      [open1, statement("KI#2/T1", { text: "TEXT", y: 9 }), other],
      [group([open1], { label: "LABEL" })],
    );
    const page = await open(mapPage, { kind });
    page.say({ type: "similar", answer: { ...given, statements: [] } });
    expect(page.document.querySelector("#note")?.textContent).toBe(wide(`There are no ${kind}s yet.`));
    page.say({ type: "similar", answer: given });
    const own = [...OF_THE_DRAFT, /Title of|Access|attached|Core|Made up/g];
    for (const point of page.document.querySelectorAll(".dot")) {
      page.happen(point, "pointerenter");
      expect(page.document.querySelector("#card h2")).not.toBeNull();
      expect(english(page, own)).toEqual([]);
    }
    expect(page.told()).toContain(wide("Like no other"));
    page.happen(page.document.querySelector("#unanswered")!, "change");
    expect(page.document.querySelector("#status")?.textContent).toMatch(new RegExp(`^\\d${wide(" of ")}\\d`));
    page.say({ type: "similar", answer: null });
    expect(english(page, own)).toEqual([]);
  },
);

it.each(["same", "related", "different"] as const)(
  "the comparison of what is %s has no word of its own that is not translated",
  async (judged) => {
    const { keyIssues, solutions } = answer([]);
    const side = (id: string, study: string, declared: typeof solutions): CompareAnswer["sides"][number] => ({
      ...statement(id, { study }),
      keyIssue: keyIssues[0] ?? null,
      solutions: declared,
      areas: ["A"],
      pieces: [{ text: "TEXT" }, { text: "WORD", mark: "meaning", means: "MEANING" }],
    });
    const sides = [side("KI#1/T1", "33.999", solutions), side("KI#2/T1", "33.111", [])] as const;
    const page = await open(comparePage, {});
    const of = { a: { study: "33.999", id: "KI#1/T1" }, b: { study: "33.111", id: "KI#2/T1" } };
    const own = [...OF_THE_DRAFT, /Title of|Signed rejects|Bounded timers/g];
    for (const because of [["REASON"], []]) {
      page.say({ type: "comparison", of, answer: { class: judged, because, sides } });
      expect(page.told()).toContain(wide("None yet"));
      expect(english(page, own)).toEqual([]);
    }
    page.say({ type: "comparison", of, answer: null });
    expect(english(page, own)).toEqual([]);
  },
);

it("the tree has no word of its own that is not translated", () => {
  speak(PSEUDO);
  const [first, open] = [statement("KI#1/T1"), statement("KI#2/T1", { areas: ["A"], solutions: [] })];
  const covers = { solution: "33.999 Sol#1", covers: [first.ref], leaves: [open.ref] };
  const all = { solution: "33.999 Sol#2", covers: [first.ref, open.ref], leaves: [] };
  const given = answer([first, open], [group([first, open], { label: "LABEL", solutions: [covers, all] })]);
  const lines = (nodes: readonly RelatedNode[]): readonly string[] =>
    nodes.flatMap(({ label, description, tooltip, children }) => [
      label,
      description,
      tooltip,
      ...lines(children),
    ]);
  const own =
    /The text of|Title of|Signed rejects|Bounded timers|its text speaks of keys|\b[A-Z]+[a-z]*#\d|\/T1|LABEL|\bA\b/g;
  expect(
    lines(relatedNodes(given, NO_FILTER)).filter((line) => /[A-Za-z]/.test(line.replace(own, ""))),
  ).toEqual([]);
  expect(filterWords({ areas: ["A"], kind: "threat", unanswered: true })).toBe(
    `${wide("area ")}A · ${wide("threats")} · ${wide("not answered yet")}`,
  );
  speak(undefined);
});

it("messages that a translation lacks are English, and what they say cannot leave its attribute", async () => {
  speak({ Graph: { message: 'Le "<graphe>" & {0}' } });
  expect(words("Graph", "{1}", "x")).toBe('Le "<graphe>" & {1}');
  expect(words("Matrix")).toBe("Matrix");
  const { document } = await openPage(tracePage(), {}, {});
  expect(document.querySelector("#to-graph")?.textContent).toBe('Le "<graphe>" & {0}');
  expect(document.querySelector("#to-matrix")?.textContent).toBe("Matrix");
  speak(undefined);
});
