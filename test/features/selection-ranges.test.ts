import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { fixture } from "../fixture.ts";

/** What the selection grows to at the cursor, one a line; of longer texts the start and the end. */
function grown(source: string): string {
  const { workspace, uri, offset, texts } = fixture(source);
  return (selectionRanges(workspace, uri, offset) ?? [])
    .map(({ start, end }) => {
      const text = texts.get(uri)!.slice(start, end).replaceAll("\n", "⏎");
      return text.length <= 50 ? text : `${text.slice(0, 24)} … ${text.slice(-24)}`;
    })
    .join("\n");
}

const TR = `# 6 Solutions

## 6.1 Solution #1: Signed triggers

### 6.1.1 Introduction

`;

describe("a selection grows", () => {
  it("from a word over mention, sentence, paragraph and clause to the document", () => {
    expect(
      grown(
        `${TR}First one. It addresses key is$0sue #3 in full. Last one.\n\nAnother.\n\n### 6.1.2 Details\n\nText.\n\n# 7 Conclusions\n`,
      ),
    ).toMatchInlineSnapshot(`
      "issue
      key issue #3
      It addresses key issue #3 in full.
      First one. It addresses  … ue #3 in full. Last one.
      First one. It addresses  … ull. Last one.⏎⏎Another.
      ### 6.1.1 Introduction⏎⏎ … ull. Last one.⏎⏎Another.
      ## 6.1 Solution #1: Sign … ### 6.1.2 Details⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So … ### 6.1.2 Details⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So … ⏎Text.⏎⏎# 7 Conclusions⏎"
    `);
  });

  it("from the title of a heading", () => {
    expect(grown(`# 6 Solutions\n\n## 6.1 Solution #1: Signed trig$0gers\n\nText.\n`)).toMatchInlineSnapshot(`
      "triggers
      Signed triggers
      6.1 Solution #1: Signed triggers
      ## 6.1 Solution #1: Signed triggers
      ## 6.1 Solution #1: Signed triggers⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So … : Signed triggers⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So …  Signed triggers⏎⏎Text.⏎"
    `);
  });

  it("over cell, row, table and caption", () => {
    expect(
      grown(`${TR}Table 6.1-1: Parts\n\n| a | b c |\n| - | - |\n| d | e f$0 |\n\nText.\n`),
    ).toMatchInlineSnapshot(`
      "f
      e f
      | d | e f |
      | a | b c |⏎| - | - |⏎| d | e f |
      Table 6.1-1: Parts⏎⏎| a  …  |⏎| - | - |⏎| d | e f |
      Table 6.1-1: Parts⏎⏎| a  … | - |⏎| d | e f |⏎⏎Text.
      ### 6.1.1 Introduction⏎⏎ … | - |⏎| d | e f |⏎⏎Text.
      ## 6.1 Solution #1: Sign … | - |⏎| d | e f |⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So … | - |⏎| d | e f |⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So …  - |⏎| d | e f |⏎⏎Text.⏎"
    `);
  });

  it("over item and list, of each level", () => {
    expect(
      grown(`${TR}Some:\n\n- One.\n- Two:\n  - Deep$0er one.\n  - Next.\n- Three.\n\nText.\n`),
    ).toMatchInlineSnapshot(`
      "Deeper
      Deeper one.
      - Deeper one.
      - Deeper one.⏎  - Next.
      - Two:⏎  - Deeper one.⏎  - Next.
      - One.⏎- Two:⏎  - Deeper one.⏎  - Next.⏎- Three.
      Some:⏎⏎- One.⏎- Two:⏎  - …  - Next.⏎- Three.⏎⏎Text.
      ### 6.1.1 Introduction⏎⏎ …  - Next.⏎- Three.⏎⏎Text.
      ## 6.1 Solution #1: Sign …  - Next.⏎- Three.⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So …  - Next.⏎- Three.⏎⏎Text.
      # 6 Solutions⏎⏎## 6.1 So … - Next.⏎- Three.⏎⏎Text.⏎"
    `);
  });

  it("over the line and the fence of code", () => {
    expect(grown(`${TR}\`\`\`mermaid\ngraph LR\nA --$0> B\n\`\`\`\n`)).toMatchInlineSnapshot(`
      "--
      A --> B
      \`\`\`mermaid⏎graph LR⏎A --> B⏎\`\`\`
      ### 6.1.1 Introduction⏎⏎ … aid⏎graph LR⏎A --> B⏎\`\`\`
      ## 6.1 Solution #1: Sign … aid⏎graph LR⏎A --> B⏎\`\`\`
      # 6 Solutions⏎⏎## 6.1 So … aid⏎graph LR⏎A --> B⏎\`\`\`
      # 6 Solutions⏎⏎## 6.1 So … id⏎graph LR⏎A --> B⏎\`\`\`⏎"
    `);
  });

  it("over one entry of the references, though lines follow each other", () => {
    expect(
      grown(
        "# 2 References\n\n[1] 3GPP TS 33.401.\n[2] 3GPP TS 33$0.501.\n\n# 5 Key issues\n\n## 5.1 Key issue #1: A\n",
      ),
    ).toMatchInlineSnapshot(`
      "33
      3GPP TS 33.501
      [2] 3GPP TS 33.501.
      [1] 3GPP TS 33.401.⏎[2] 3GPP TS 33.501.
      # 2 References⏎⏎[1] 3GPP … 401.⏎[2] 3GPP TS 33.501.
      # 2 References⏎⏎[1] 3GPP … ⏎## 5.1 Key issue #1: A⏎"
    `);
  });

  it("from a place between two words", () => {
    expect(grown(`${TR}One, $0 two.\n`).split("\n")[0]).toBe("One,  two.");
  });

  it("over words of any script, with their hyphens", () => {
    expect(grown(`${TR}The MTC-I$0WF and Müller.\n`).split("\n")[0]).toBe("MTC-IWF");
    expect(grown(`${TR}The MTC-IWF and Mü$0ller 😀.\n`).split("\n")[0]).toBe("Müller");
  });

  it("from an empty place to the clause", () => {
    expect(grown(`${TR}One.\n\n$0\n\nTwo.\n`).split("\n")[0]).toBe("One.⏎⏎⏎⏎Two.");
  });
});

describe("in a draft in YAML it grows", () => {
  const yaml = (text: string): string =>
    `//- draft.yaml\ntitle: A\nsolutions:\n  - id: Sol#1\n    title: B\n${text}  - id: Sol#2\n    title: C\n`;

  it("over sentence, text, entry and item", () => {
    expect(
      grown(
        yaml("    details: |\n      First one. It addre$0sses KI#3.\n\n      Second.\n    evaluation: D\n"),
      ),
    ).toMatchInlineSnapshot(`
      "addresses
      It addresses KI#3.
      First one. It addresses KI#3.
      |⏎      First one. It ad … ses KI#3.⏎⏎      Second.
      details: |⏎      First o … ses KI#3.⏎⏎      Second.
      id: Sol#1⏎    title: B⏎  … econd.⏎    evaluation: D
      - id: Sol#1⏎    title: B … econd.⏎    evaluation: D
      solutions:⏎  - id: Sol#1 … - id: Sol#2⏎    title: C
      title: A⏎solutions:⏎  -  …  id: Sol#2⏎    title: C⏎"
    `);
  });

  it("over what quotes and folded lines hold", () => {
    expect(grown(yaml('    evaluation: "One\n      tw$0o. Three."\n'))).toMatchInlineSnapshot(`
      "two
      One⏎      two.
      One⏎      two. Three.
      "One⏎      two. Three."
      evaluation: "One⏎      two. Three."
      id: Sol#1⏎    title: B⏎  …  "One⏎      two. Three."
      - id: Sol#1⏎    title: B …  "One⏎      two. Three."
      solutions:⏎  - id: Sol#1 … - id: Sol#2⏎    title: C
      title: A⏎solutions:⏎  -  …  id: Sol#2⏎    title: C⏎"
    `);
  });
});

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r\n",
    "# ",
    "## 5.1 ",
    "- ",
    "1. ",
    "| ",
    "| - |",
    "KI#1",
    ". ",
    "```",
    "😀",
    "> ",
    "Key issue #1: A",
  );

  it("each selection holds the one before it and the place, and the last one is all", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), (pieces, place) => {
        const text = `## 5.1 Key issue #1: A\n\n${pieces.join("")}`;
        const given = fixture(`//- a.md\n${text}`);
        const whole = given.texts.get(given.uri)!;
        const at = place % (whole.length + 1);
        const spans = selectionRanges(given.workspace, given.uri, at)!;
        let before = { start: at, end: at };
        for (const span of spans) {
          expect(span.start).toBeLessThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end - span.start).toBeGreaterThan(before.end - before.start);
          before = span;
        }
        expect(before).toEqual({ start: 0, end: whole.length });
      }),
      { numRuns: 1000 },
    );
  });
});

it("a file that is no draft is left to others", () => {
  expect(grown("//- readme.md\n# Read m$0e\n")).toBe("");
});
