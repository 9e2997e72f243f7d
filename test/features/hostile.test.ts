// What an editor asks for while somebody types, of texts that nobody would write: all of it is answered, in time.
import { describe, expect, it } from "vitest";
import { continuation } from "../../server/src/features/continuation.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { foldingRanges } from "../../server/src/features/folding-ranges.ts";
import { formatting } from "../../server/src/features/formatting.ts";
import { linkedEditingRanges } from "../../server/src/features/linked-editing-ranges.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { fixture } from "../fixture.ts";

const BEFORE =
  "## 3.1 Terms\n\n**trigger:** one.\n\n## 5.1 Key issue #1: A\n\n### 5.1.3 Potential security requirements\n\n";
const LONG = 300_000;

/** Asks for everything, at the end of the text. */
function askAll(text: string): void {
  const { workspace, uri } = fixture(`//- draft.md\n${text}`);
  const end = workspace.files.get(uri)!.document.length;
  expect(foldingRanges(workspace, uri, { limit: 100, ownOnly: false })!.length).toBeLessThanOrEqual(100);
  expect(selectionRanges(workspace, uri, end)!.at(-1)).toEqual({ start: 0, end });
  expect(semanticTokens(workspace, uri)).toBeDefined();
  documentLinks(workspace, uri, { ownOnly: false });
  formatting(workspace, uri);
  linkedEditingRanges(workspace, uri, end);
  continuation(workspace, uri, end);
}

const repeated = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length));

describe("texts of 300,000 characters are answered about", () => {
  it.each([
    "[",
    "[a](",
    "[a](b",
    "![a](b (",
    "TS 33.401 ",
    "[a](b) TS 33.401 ",
    "3GPP ",
    "RFC ",
    "trigger ",
    "trigger",
    "shall ",
    "shall not\n",
    "1. a\n",
    "1) ",
    "a) b\n\n",
    "NOTE 1: a\n",
    "NOTE 1: a\n\n",
    "| a ",
    "|",
    "| a | b |\n| - | - |\n",
    "\\|",
    "clause 5.1, ",
    "Areas: A, ",
    "- The UE shall do it. <!-- R1.1 -->\n",
    "Table 1-1: x\n\n",
    "> ",
    "\t",
    "é",
    "😀",
  ])("%j again and again", (piece) => {
    askAll(BEFORE + repeated(piece));
  });

  it.each(["\n", "\r\n", "\r"])("metadata without an end, in lines that end with %j", (end) => {
    askAll(`---${end}title: A${end}${`a: b${end}`.repeat(20_000)}${end}${BEFORE}`);
  });

  it("a table of 300 columns, and one of 5,000 rows", () => {
    const row = (cells: number): string => `|${" a |".repeat(cells)}\n`;
    askAll(`${BEFORE}${row(300)}|${"-|".repeat(300)}\n${row(300).repeat(50)}`);
    askAll(`${BEFORE}${row(3)}|${"-|".repeat(3)}\n${row(3).repeat(5000)}`);
  });
});

it("YAML that is nested deep, broken or full of aliases is answered about", () => {
  for (const text of [
    `keyIssues:\n  - id: KI#1\n    title: ${"[".repeat(300)}\n`,
    `keyIssues:\n  - id: KI#1\n    details: |\n${"      NOTE 1: a\n".repeat(5000)}`,
    `keyIssues:\n  - id: KI#1\n    title: "A\n`,
    `keyIssues:\n  - &a\n    id: KI#1\n    title: A\n  - *a\n`,
    `terms: { ${"a: b, ".repeat(2000)} }\nkeyIssues:\n  - id: KI#1\n`,
  ]) {
    const { workspace, uri } = fixture(`//- draft.yaml\n${text}`);
    const end = workspace.files.get(uri)!.document.length;
    foldingRanges(workspace, uri, { limit: 100, ownOnly: false });
    semanticTokens(workspace, uri);
    documentLinks(workspace, uri, { ownOnly: false });
    continuation(workspace, uri, end);
    expect(selectionRanges(workspace, uri, end)?.at(-1)).toEqual({ start: 0, end });
  }
});
