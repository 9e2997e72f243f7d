import { describe, expect, it } from "vitest";
import { editDocument } from "../../server/src/syntax/sections.ts";
import { cut, parse } from "./yaml.ts";

describe("the cut of YAML", () => {
  it("begins a section at document markers, at top-level keys and at the items of the lists of a draft", () => {
    expect(
      cut('# hi\n---\ntitle: x\nkeyIssues:\n  # one\n  - id: "KI#1"\n    areas:\n      - A\n  - id: b\n'),
    ).toEqual([
      "# hi\n",
      "---\n",
      "title: x\n",
      "keyIssues:\n  # one\n",
      '  - id: "KI#1"\n    areas:\n      - A\n',
      "  - id: b\n",
    ]);
    expect(cut("solutions:\n- id: a\n  addresses:\n  - KI#1\n- id: b\n")).toEqual([
      "solutions:\n",
      "- id: a\n  addresses:\n  - KI#1\n",
      "- id: b\n",
    ]);
  });

  it("leaves dashes alone that stand deeper, in a block scalar or below another key", () => {
    expect(
      cut("keyIssues:\n  - details: |\n      - no\n\n     - no\n    threats:\n      - no\n"),
    ).toHaveLength(2);
    expect(cut("terms:\n  - a\n  - b\n")).toHaveLength(1);
    expect(cut("keyIssues: none\n  - a\n  - b\n")).toHaveLength(1);
  });

  it("takes quoted keys, comments and anchors behind a key, CR and CRLF, and a byte order mark", () => {
    expect(cut('\uFEFF"keyIssues" : &all # five\r\n  - a\r\n  - b\r\n')).toHaveLength(3);
    expect(cut("'solutions':\r  - a\r  - b\r")).toHaveLength(3);
  });

  it("keeps a flow map at the top whole", () => {
    expect(cut('{\n  "keyIssues": [\n    { "id": "KI#1" }\n  ]\n}\n')).toHaveLength(1);
  });
});

describe("an edit", () => {
  const item = (n: number) => `  - id: "KI#${n}"\n    title: Title ${n}\n    threats:\n      - A text\n`;
  const text = `title: x\nkeyIssues:\n${Array.from({ length: 5000 }, (_, n) => item(n)).join("")}`;
  const document = parse(text);

  it("reads at most two sections again for a letter typed in an item", () => {
    for (const at of [
      text.indexOf("Title 7"),
      text.indexOf("A text", 9000),
      text.indexOf('"KI#4999'),
      text.length - 1,
    ]) {
      const before = new Set(document.sections);
      const after = editDocument(document, { start: at, end: at, text: "x" });
      expect(after.work.sections).toBeLessThanOrEqual(2);
      expect(after.sections.filter((section) => !before.has(section)).length).toBeLessThanOrEqual(2);
    }
  });

  it("takes all items of a list along when its key or its indentation changes", () => {
    const list = "keyIssues:\n  - a\n  - b\n  - c\n";
    const other = editDocument(parse(list), { start: 0, end: 9, text: "solutions" });
    expect(other.sections.map((section) => section.yaml?.key)).toEqual(Array(4).fill("solutions"));
    const deeper = editDocument(parse(list), { start: 11, end: 11, text: " " });
    expect(deeper.sections.map((section) => section.text)).toEqual([
      "keyIssues:\n",
      "   - a\n  - b\n  - c\n",
    ]);
  });

  it("gives items back to their list when its key is whole again", () => {
    const small = parse("keyIssues:\n  - a\n  - b\n");
    const broken = editDocument(small, { start: 3, end: 4, text: "" });
    expect(broken.sections).toHaveLength(1);
    expect(editDocument(broken, { start: 3, end: 3, text: "I" }).sections).toHaveLength(3);
  });
});
