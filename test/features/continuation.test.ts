import { describe, expect, it } from "vitest";
import { continuation } from "../../server/src/features/continuation.ts";
import { applied, type Fixture, fixture, textOf, typed } from "../fixture.ts";

/** The text after Enter was pressed at the cursor, and after what the server made of it. */
function entered(source: string, lineEnd = "\n"): string {
  const after = typed(fixture(source), lineEnd);
  const edits = continuation(after.workspace, after.uri, after.offset);
  return edits.length === 0 ? textOf(after) : applied(after, { edits });
}

/** Whether Enter at the cursor does nothing more than it always does. */
function isPlain(source: string): boolean {
  const after: Fixture = typed(fixture(source), "\n");
  return continuation(after.workspace, after.uri, after.offset).length === 0;
}

const HEADING = "## 6.1 Solution #1: A\n\n";

describe("Enter continues", () => {
  it.each([
    ["a numbered list", "1. One$0\n", "1. One\n2. \n"],
    ["with the numbers of brackets", "3) Three$0\n", "3) Three\n4) \n"],
    ["numbers in brackets", "(1) One\n\n(2) Two$0\n", "(1) One\n\n(2) Two\n\n(3) \n"],
    ["numbers that Markdown takes for text", "(1) One$0\n", "(1) One\n\n(2) \n"],
    ["with the blanks behind the mark", "1.\tOne$0\n", "1.\tOne\n2.\t\n"],
    ["a lettered list", "a) one;\n\nb) two;$0\n", "a) one;\n\nb) two;\n\nc) \n"],
    ["a lettered list from its first item on", "a) one;$0\n", "a) one;\n\nb) \n"],
    ["a list below another one", "1. One\n   1. Deep$0\n", "1. One\n   1. Deep\n   2. \n"],
    ["a list whose numbers are all the same", "1. One\n1. Two$0\n", "1. One\n1. Two\n1. \n"],
    ["with a blank line where the list has them", "1. One\n\n2. Two$0\n", "1. One\n\n2. Two\n\n3. \n"],
    ["with the rest of the line", "1. One$0 and two\n", "1. One\n2. and two\n"],
  ])("%s", (_what, text, expected) => {
    expect(entered(HEADING + text)).toBe(HEADING + expected);
  });

  it("a list in its middle, and counts the items below it anew", () => {
    expect(entered(`${HEADING}1. One$0\n2. Two\n   more\n3. Three\n\nText.\n\n4. Four\n`)).toBe(
      `${HEADING}1. One\n2. \n3. Two\n   more\n4. Three\n\nText.\n\n4. Four\n`,
    );
  });

  it("the list where an item was cut in two", () => {
    expect(entered(`${HEADING}1. One$0 and a half\n2. Two\n`)).toBe(
      `${HEADING}1. One\n2. and a half\n3. Two\n`,
    );
  });

  it("only up to a gap in the numbers, which is not of this making", () => {
    expect(entered(`${HEADING}1. One$0\n2. Two\n7. Seven\n`)).toBe(
      `${HEADING}1. One\n2. \n3. Two\n7. Seven\n`,
    );
  });

  it("the references behind the last one", () => {
    const references = '# 2 References\n\n[1] 3GPP TR 21.905: "Vocabulary".\n\n[2] 3GPP TS 33.401: "SAE".';
    expect(entered(`${references}$0\n`)).toBe(`${references}\n\n[3] \n`);
  });

  it("with the line ends of the text", () => {
    expect(entered(`${HEADING}a) one$0\r\n\r\nb) two\r\n`, "\r\n")).toBe(
      `${HEADING}a) one\r\n\r\nb) \r\n\r\nc) two\r\n`,
    );
  });

  it("where the editor has indented the new line already", () => {
    const after = typed(fixture(`${HEADING}- Item\n  1. One$0\n`), "\n  ");
    const edits = continuation(after.workspace, after.uri, after.offset);
    expect(applied(after, { edits })).toBe(`${HEADING}- Item\n  1. One\n  2. \n`);
  });
});

describe("Enter behind a note", () => {
  const notes = "NOTE 1: One.$0\n\nNOTE 2: Two.\n\nText.\n\nNOTE 3: Three.\n";

  it("adds one where a note follows, and counts those of the clause anew", () => {
    expect(entered(`${HEADING}${notes}\n## 6.2 Other\n\nNOTE 2: Stays.\n`)).toBe(
      `${HEADING}NOTE 1: One.\n\nNOTE 2: \n\nNOTE 3: Two.\n\nText.\n\nNOTE 4: Three.\n\n## 6.2 Other\n\nNOTE 2: Stays.\n`,
    );
  });

  it("leaves what only looks like a note in a fence", () => {
    const after = entered(`${HEADING}NOTE 1: One.$0\n\nNOTE 2: Two.\n\n\`\`\`\nNOTE 3: code\n\`\`\`\n`);
    expect(after).toContain("NOTE 3: Two.\n\n```\nNOTE 3: code");
  });

  it("keeps the way in which notes are written", () => {
    expect(entered(`${HEADING}Note 1: One.$0\nNote 2: Two.\n`)).toBe(
      `${HEADING}Note 1: One.\nNote 2: \nNote 3: Two.\n`,
    );
  });

  it.each([
    ["behind the last note", "NOTE 1: One.\n\nNOTE 2: Two.$0\n\nText.\n"],
    ["behind the only one", "NOTE: One.$0\n"],
    ["in the middle of one", "NOTE 1: One$0 more.\n\nNOTE 2: Two.\n"],
    ["behind one whose number has a letter", "NOTE 1a: One.$0\n\nNOTE 2: Two.\n"],
  ])("does nothing %s", (_where, text) => {
    expect(isPlain(HEADING + text)).toBe(true);
  });
});

describe("Enter in an empty item ends the list", () => {
  it.each([
    ["of numbers", "1. One\n2. $0\n", "1. One\n\n"],
    ["of letters", "a) one\n\nb) $0\n", "a) one\n\n\n"],
    ["of references", "# 2 References\n\n[1] A.\n\n[2] $0\n", "# 2 References\n\n[1] A.\n\n\n"],
    [
      "and counts back what stands below",
      "1. One\n2. $0\n3. Two\n4. Three\n",
      "1. One\n\n2. Two\n3. Three\n",
    ],
    ["of notes", "NOTE 1: A.\n\nNOTE 2: $0\n\nNOTE 3: B.\n", "NOTE 1: A.\n\n\n\nNOTE 2: B.\n"],
  ])("%s", (_what, text, expected) => {
    expect(entered(HEADING + text)).toBe(HEADING + expected);
  });

  it("but leaves a first item that is empty", () => {
    expect(isPlain(`${HEADING}1. $0\n`)).toBe(true);
  });
});

describe("Enter does nothing more", () => {
  it.each([
    ["in a fence", "```\n1. One$0\n```\n"],
    ["in a fence that is still open", "```\n1. One$0\n"],
    ["in indented code", "Text.\n\n    1. One$0\n"],
    ["in a comment", "<!--\n1. One$0\n-->\n"],
    ["in a table", "| a |\n| - |\n| 1. One |$0\n"],
    ["behind a heading", "### 6.1.1 Text$0\n"],
    ["behind a bullet", "- One$0\n"],
    ["behind a citation that begins a paragraph", "[5] says so.$0\n"],
    ["behind a letter that no list leads to", "i) one$0\n"],
    ["behind the last letter", "y) one\n\nz) two$0\n"],
    ["behind a letter that ends a sentence", "as in\na. One$0\n"],
    ["in the middle of the mark", "1.$0 One\n"],
    ["at the start of the text", "$0"],
  ])("%s", (_where, text) => {
    expect(isPlain(HEADING + text)).toBe(true);
  });

  it("where the editor has continued the list itself", () => {
    const after = typed(fixture(`${HEADING}1. One$0\n`), "\n2. ");
    expect(continuation(after.workspace, after.uri, after.offset)).toEqual([]);
  });

  it("behind a reference that is not the last one", () => {
    expect(isPlain("# 2 References\n\n[1] A.$0\n\n[2] B.\n")).toBe(true);
    expect(isPlain("# 2 References\n\n[7] A.\n\n[1] B.$0\n")).toBe(true);
  });

  it("in a file that is no draft", () => {
    expect(isPlain("1. One$0\n")).toBe(true);
  });
});

describe("in a draft in YAML", () => {
  const item = (style: string, text: string): string =>
    `//- draft.yaml\nsolutions:\n  - id: Sol#1\n    title: A\n    details: ${style}\n${text}`;

  it("lists in a literal text are continued and ended", () => {
    expect(entered(item("|", "      1. One$0\n      2. Two\n    evaluation: B\n"))).toContain(
      "      1. One\n      2. \n      3. Two\n    evaluation: B\n",
    );
    expect(entered(item("|", "      1. One\n      2. $0\n      3. Two\n"))).toContain(
      "      1. One\n\n      2. Two\n",
    );
  });

  it("notes of a text are counted anew in it alone", () => {
    expect(
      entered(
        item("|", "      NOTE 1: One.$0\n\n      NOTE 2: Two.\n    evaluation: |\n      NOTE 2: Stays.\n"),
      ),
    ).toContain(
      "NOTE 1: One.\n\n      NOTE 2: \n\n      NOTE 3: Two.\n    evaluation: |\n      NOTE 2: Stays.",
    );
  });

  it.each([
    [">", "      1. One$0\n"],
    ["|", "      ```\n      1. One$0\n      ```\n"],
    ["", "      1. One$0\n"],
  ])("a text of the style %j with %j is left alone", (style, text) => {
    expect(isPlain(item(style, text))).toBe(true);
  });
});
