// The fast source of blocks against the parser of record, remark with GFM, on whole documents.
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Nodes, Parents } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../server/src/syntax/sections.ts";

const remark = unified().use(remarkParse).use(remarkGfm);

/** Blocks as lines: kind, depth of a heading, place, content. */
function fast(text: string): string[] {
  const document = parseDocument(text);
  return document.sections.flatMap((section, index) =>
    section.blocks
      .filter(({ kind }) => kind !== "code" && kind !== "html")
      .map(({ kind, depth, start, end }) => {
        const base = document.starts[index]!;
        const name = kind === "heading" ? `heading ${depth}` : kind;
        return line(name, text, base + start, base + end);
      }),
  );
}

function slow(text: string): string[] {
  const blocks: { readonly at: number; readonly line: string }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "heading" || node.type === "paragraph" || node.type === "table") {
      const name = node.type === "heading" ? `heading ${node.depth}` : node.type;
      const whole = [node.position!.start.offset!, node.position!.end.offset!] as const;
      // A heading's content is that of its children; a task's box belongs to its paragraph.
      const [start, end] = node.type === "heading" ? contentOf(node, whole[1]) : whole;
      blocks.push({ at: start, line: line(name, text, start, end) });
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(remark.parse(text));
  return blocks.sort((a, b) => a.at - b.at).map((block) => block.line);
}

function contentOf(node: Parents, end: number): readonly [number, number] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  return first === undefined ? [end, end] : [first.position!.start.offset!, last!.position!.end.offset!];
}

function line(name: string, text: string, start: number, end: number): string {
  const content = text.slice(start, end).replace(/\s+/g, " ").trim();
  return `${name} ${content === "" ? "" : `${text.slice(0, start).split("\n").length}: ${content}`}`.trim();
}

describe("the blocks of a document are those of the parser of record", () => {
  const examples = path.resolve(import.meta.dirname, "../../examples");
  const files = fs
    .readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"));

  it.each(files)("in examples/%s", (name) => {
    const text = fs.readFileSync(path.join(examples, name), "utf8");
    expect(fast(text)).toEqual(slow(text));
  });

  it.each([
    ["headings of both kinds", "# A #\n\nB\n=\n\n## C ##\n\nD\n-\n\n### \n"],
    ["lists in lists", "- a\n  - b\n\n    c\n\n1. d\n   1. e\n\ntext\n"],
    ["quotes", "> a\n> b\n>\n> - c\n\n> # D\n"],
    ["tables", "a | b\n- | -\nc | d\n\n| a |\n| - |\n\ntext\n"],
    ["code and HTML", "    # no\n\n```\n# no\n```\n\n<div>\n# no\n</div>\n\n# yes\n"],
    ["comments", "<!--\n# no\n-->\n\ntext <!-- # no -->\n"],
    ["definitions", "[x]: y\n\n[z]: <a b> 'c'\ntext\n"],
    ["Windows line ends", "# A\r\n\r\ntext\r\nmore\r\n\r\n| a |\r\n| - |\r\n| b |\r\n"],
    ["characters beyond the first plane", "# 😀 A\n\n😀 b\n"],
  ])("with %s", (_what, text) => {
    expect(fast(text)).toEqual(slow(text));
  });

  it("in random documents that are shaped like TRs", () => {
    fc.assert(
      fc.property(DOCUMENT, (text) => {
        expect(fast(text)).toEqual(slow(text));
      }),
      { numRuns: 1000 },
    );
  });
});

// Each with what the fast source says and what the parser of record says. A new entry is a decision, not a repair.
describe("the known differences are these", () => {
  it.each([
    [
      "the mark of a footnote belongs to its text",
      "[^1]: See KI#1.\n",
      ["paragraph 1: [^1]: See KI#1."],
      ["paragraph 1: See KI#1."],
    ],
    ["a footnote of one word is a definition", "[^1]: KI#1\n", [], ["paragraph 1: KI#1"]],
    [
      "the box of a task belongs to its text",
      "- [ ] task\n",
      ["paragraph 1: [ ] task"],
      ["paragraph 1: task"],
    ],
    [
      "a tag on a line of its own goes on with the item above it",
      "- item\n<br>\n",
      ["paragraph 1: item <br>"],
      ["paragraph 1: item"],
    ],
    ["an indented line right behind a definition is code", "[x]: y\n    z\n", [], ["paragraph 2: z"]],
    [
      "a heading that is indented too far for one ends the item above it",
      "   - item\n    # code\n",
      ["paragraph 1: item"],
      ["paragraph 1: item # code"],
    ],
    ["an empty item right behind code is an item", "    code\n- \n", [], ["paragraph 2: -"]],
  ])("%s", (_what, text, ours, theirs) => {
    expect({ ours: fast(text), theirs: slow(text) }).toEqual({ ours, theirs });
  });
});

const BLOCK = fc.constantFrom(
  "# 5 Key issues",
  "## 5.1\tKey issue #1: *Title* of `it` ##",
  "### 5.1.2 Security threats",
  "Clause\n------",
  "Some text, see [1] and KI\\#3.",
  "Text over\ntwo lines.",
  "- item\n- item\n  - deeper\n\n  more of the first",
  "1. one\n2. two\n\n   - three",
  "- # heading in an item",
  "> NOTE 1: quoted\n> more",
  "NOTE 2:\ttext",
  "| a | b |\n| --- | :-: |\n| KI#1 | X |\n| c \\| d | |",
  "Table 6.0-1: Mapping\n\n| KI#1 |\n| ---- |",
  "```mermaid\nA --> B\n# no\n```",
  "    code",
  "<!-- # comment -->",
  "<!--\n# comment\n\n## more\n-->",
  "<div>\n\n# heading\n\n</div>",
  "[1]: https://example.org\n",
  '[1] 3GPP TS 33.401: "Title".',
  "***",
  "![](figure.png)",
  "&nbsp;",
  "Text<br>more",
);
const DOCUMENT = fc
  .array(fc.tuple(BLOCK, fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\n\n\n")), { maxLength: 12 })
  .map((blocks) => blocks.flat().join(""));
