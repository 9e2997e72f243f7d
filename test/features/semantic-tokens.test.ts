import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { tokensWith } from "../../server/src/model/section-tokens.ts";
import { vocabularyOf } from "../../server/src/model/vocabulary.ts";
import { edited, type Fixture, fixture, studyIn, typed } from "../fixture.ts";

/** The lines of the file under the cursor that hold tokens, each token in braces with its kind. */
function shown(
  { workspace, uri, texts, documents }: Fixture,
  range?: { start: number; end: number },
): string {
  const starts = documents.get(uri)!.starts;
  let text = texts.get(uri)!;
  const tokens = (semanticTokens(workspace, uri, range) ?? []).flatMap(({ section, tokens: { tokens } }) =>
    tokens.map((token) => ({
      ...token,
      start: token.start + starts[section]!,
      end: token.end + starts[section]!,
    })),
  );
  for (const { start, end, kind, defines } of tokens.reverse())
    text = `${text.slice(0, start)}{${text.slice(start, end)}|${kind}${defines ? "!" : ""}}${text.slice(end)}`;
  return text
    .split("\n")
    .filter((line) => line.includes("{"))
    .join("\n");
}

function inSolution(text: string): string {
  return shown(fixture(`## 6.1 One\n\n### 6.1.1 Introduction\n\n${text}\n`));
}

describe("a token is", () => {
  it.each([
    [
      "each mention of a key issue",
      "See KI#1 and key issues #2 and #3.",
      "See {KI#1|keyIssue} and {key issues #2|keyIssue} and {#3|keyIssue}.",
    ],
    ["each mention of a solution", "As in Solution 7.", "As in {Solution 7|solution}."],
    [
      "each threat and requirement named by its id",
      "It meets KI#1/R2 and counters KI#1/T1.",
      "It meets {KI#1/R2|requirement} and counters {KI#1/T1|threat}.",
    ],
    [
      "what points to a clause, table or figure",
      "See clause 5.1 and figure 6.1-1.",
      "See {clause 5.1|pointer} and {figure 6.1-1|pointer}.",
    ],
    ["a citation", "TS 33.401 [5] and [6].", "TS 33.401 {[5]|citation} and {[6]|citation}."],
    ["the opening of a note", "NOTE 1: Some text.", "{NOTE 1:|note} Some text."],
    ["the opening of an example", "EXAMPLE: Some text.", "{EXAMPLE:|note} Some text."],
    [
      "the opening of an Editor's note",
      "Editor's note: It is FFS.",
      "{Editor's note:|editorsNote} It is FFS.",
    ],
    ["the name of a table before its caption", "Table 6.1-1: Parts", "{Table 6.1-1:|pointer!} Parts"],
    ["each area that is stated", "Areas: A1, B", "Areas: {A1|area}, {B|area}"],
    ["each area in a comment", "<!-- areas: C -->", "<!-- areas: {C|area} -->"],
  ])("%s", (_what, text, expected) => {
    expect(
      shown(fixture(`## 6.1 Solution #1: A\n\n### 6.1.1 Introduction\n\n${text}\n`))
        .split("\n")
        .slice(1)
        .join("\n"),
    ).toBe(expected);
  });

  it("the number of a reference where it is listed", () => {
    expect(shown(fixture('# 2 References\n\n[5] 3GPP TS 33.401: "SAE".\n\n## 5.1 Key issue #1: A\n'))).toBe(
      '{[5]|citation!} 3GPP TS 33.401: "SAE".\n## 5.1 {Key issue #1|keyIssue}: A',
    );
  });

  it("the number that opens a paragraph elsewhere, as a citation", () => {
    expect(inSolution("[5] says so.")).toBe("{[5]|citation} says so.");
  });

  it("a term or abbreviation of clause 3, the longest that fits", () => {
    expect(
      shown(
        fixture(
          "## 3.1 Terms\n\n**MTC device:** one that talks.\n\n## 3.3 Abbreviations\n\nMTC\tMachine-Type Communication\n\n## 6.1 Solution #1: A\n\nAn mtc Device, MTC devices, MTC and mtc.\n",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "**{MTC device|term!}:** one that talks.
      {MTC|term!}	Machine-Type Communication
      ## 6.1 {Solution #1|solution}: A
      An {mtc Device|term}, {MTC devices|term}, {MTC|term} and mtc."
    `);
  });

  it("a modal verb of a requirement, and the id that its author gave it", () => {
    expect(
      shown(
        fixture(
          "## 5.1 Key issue #1: A\n\n### 5.1.2 Threats\n\n- It should not be seen as a modal verb here. <!-- T1.1 -->\n\n### 5.1.3 Potential security requirements\n\n- The network shall not send it. <!-- R1.1 threats=T1.1 -->\n- [PR 5.1.3-002] The UE should check it.\n",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "## 5.1 {Key issue #1|keyIssue}: A
      - It should not be seen as a modal verb here. <!-- {T1.1|threat!} -->
      - The network {shall not|modal} send it. <!-- {R1.1|requirement!} threats=T1.1 -->
      - [PR {5.1.3-002|requirement!}] The UE {should|modal} check it."
    `);
  });
});

describe("no token is", () => {
  it.each(["`KI#1`", "```\nKI#1 [5]\n```", "<!-- KI#1 -->", "The issue is key.", "[5](x.md)"])(
    "in %j",
    (text) => {
      expect(inSolution(text)).toBe("");
    },
  );

  it("a modal verb outside of requirements", () => {
    expect(inSolution("The UE shall send it.")).toBe("");
  });
});

describe("in a draft in YAML", () => {
  const YAML = `
    //- draft.yaml
    references:
      - number: 5
        document: 3GPP TS 33.401
        title: "SAE"
    terms:
      device trigger: request that wakes a device.
    abbreviations:
      MTC: Machine-Type Communication
    keyIssues:
      - id: KI#1
        title: "MTC"
        areas: [A1, B]
        details: |
          A device trigger of clause
          5.1, "see" [5].

          NOTE 1: Text.
        requirements:
          - text: "The network
              shall not do it."
            counters: [KI#1/T1]
    solutions:
      - id: Sol#1
        title: A
        addresses: [KI#1, KI#1/R1]
    conclusions:
      - keyIssue: KI#1
        solutions: [Sol#1]
  `;

  it("ids, texts and what they declare have tokens, none over a line end", () => {
    expect(shown(fixture(YAML))).toMatchInlineSnapshot(`
      "  - number: {5|citation!}
        {device trigger|term!}: request that wakes a device.
        {MTC|term!}: Machine-Type Communication
        - id: {KI#1|keyIssue!}
          title: "{MTC|term}"
          areas: [{A1|area}, {B|area}]
            A {device trigger|term} of {clause|pointer}
            {5.1|pointer}, "see" {[5]|citation}.
            {NOTE 1:|note} Text.
                {shall not|modal} do it."
              counters: [{KI#1/T1|threat}]
        - id: {Sol#1|solution!}
          addresses: [{KI#1|keyIssue}, {KI#1/R1|requirement}]
        - keyIssue: {KI#1|keyIssue}
          solutions: [{Sol#1|solution}]"
    `);
  });
});

it("a file that is no draft is left to others", () => {
  const given = fixture("As in clause 5.1 and [5].\n");
  expect(semanticTokens(given.workspace, given.uri)).toBeUndefined();
});

it("a range gives the sections that it touches", () => {
  const text =
    "## 6.1 Solution #1: A\n\n[5]\n\n## 6.2 Solution #2: B\n\n[6]\n\n## 6.3 Solution #3: C\n\n[7]\n";
  const at = text.indexOf("[6]");
  expect(shown(fixture(text), { start: at, end: at })).toBe(
    "## 6.2 {Solution #2|solution}: B\n{[6]|citation}",
  );
});

describe("work", () => {
  const TR =
    "## 3.1 Terms\n\n**trigger:** one.\n\n## 5.1 Key issue #1: One\n\nA trigger.$0\n\n## 5.2 Key issue #2: Two\n\nA trigger.\n";
  const runs = (given: Fixture): number => tokensWith(vocabularyOf(studyIn(given))).runs();

  it("is one section for a letter", () => {
    const given = fixture(TR);
    shown(given);
    const before = runs(given);
    const after = typed(given, "x");
    shown(after);
    expect(vocabularyOf(studyIn(after))).toBe(vocabularyOf(studyIn(given)));
    expect(runs(after) - before).toBe(1);
  });

  it("is one section for a letter in a clause 3 that lists nothing", () => {
    const given = fixture(`## 3.2 Symbols\n\nVoid$0\n\n${TR.replace("$0", "")}`);
    shown(given);
    const before = runs(given);
    const after = typed(given, ".");
    shown(after);
    expect(runs(after) - before).toBe(1);
  });

  it("is all of them for a new term, which may stand everywhere", () => {
    const given = fixture(TR);
    shown(given);
    const at = given.texts.get(given.uri)!.indexOf("**trigger");
    const after = edited(given, given.uri, { start: at, end: at, text: "**two:** another one.\n\n" });
    shown(after);
    expect(runs(after)).toBe(3);
  });

  it("gives the same tokens as a text that is read from scratch, the same objects where nothing changed", () => {
    const given = fixture(TR);
    const before = semanticTokens(given.workspace, given.uri)!;
    const after = semanticTokens(typed(given, " KI#2").workspace, given.uri)!;
    expect(after.map(({ tokens }, at) => tokens === before[at]!.tokens)).toEqual([true, false, true]);
  });
});

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "KI#1",
    " ",
    "\n",
    "\r\n",
    "## ",
    "- ",
    "| ",
    "[5]",
    "NOTE 1:",
    "clause 5.1",
    "trigger",
    "shall",
    "Areas: A",
    "😀",
    "**",
    "`",
    "<!-- R1 -->",
    "1 to 9",
  );

  it("tokens are in order, in one line, not empty and apart", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const given = fixture(
          `//- a.md\n## 3.1 Terms\n\n**trigger:** a 😀.\n\n## 5.1 Key issue #1: A\n\n### 5.1.3 Requirements\n\n${pieces.join("")}`,
        );
        const { sections } = given.documents.get(given.uri)!;
        for (const { section, tokens } of semanticTokens(given.workspace, given.uri)!) {
          let at = 0;
          for (const { start, end } of tokens.tokens) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(sections[section]!.text.slice(start, end)).toMatch(/^\S(?:[^\r\n]*\S)?$/);
            at = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
