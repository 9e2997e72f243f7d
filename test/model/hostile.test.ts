import { describe, expect, it } from "vitest";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { checkStudy } from "../../server/src/rules/check.ts";
import { parseDocument, textOf } from "../../server/src/syntax/sections.ts";

const URI = "file:///draft.md";
const BEFORE = "# 5 Key issues\n\n## 5.1 Key issue #1: A\n\n### 5.1.2 Security threats\n\n";

/** A million characters on one line. A pattern that backtracks does not come to its end in the time of a test. */
const endless = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

describe("one line of a megabyte is read to its end", () => {
  it.each([
    "Key issue #1, ",
    "KI#1,",
    "y <!-- areas: ",
    "[1] x\n",
    "This solution addresses ",
    "this solution addresses KI#1 and ",
    "solutions addressing ",
    "TR 33.401 [1] Key issue ",
    "clause 5.1 of TS 22.333 requirement ",
    "first requirement of KI#1 ",
    "Appropriate restrictions may include ",
    "<!-- T1.1 a=1 ",
    "](",
    "](a",
    "`",
    "<a ",
    "&",
    "\\",
    "*",
    "| ",
    "#",
    "> ",
    "- ",
    "1.1.1.",
    " ",
    "not ",
    "e.g. ",
    "Editor's note ",
  ])("%j", (piece) => {
    const document = parseDocument(`${BEFORE}${endless(piece)}\n`);
    const { studies } = buildWorkspace({ files: [{ uri: URI, document }], projects: [], roots: [] });
    expect(studies[0]?.trace.byId.get("KI#1")?.title).toBe("A");
    for (const study of studies) checkStudy(study, { severities: new Map() });
    expect(textOf(document)).toHaveLength(document.length);
  });
});

describe("what never ends, nests or conflicts", () => {
  const keyIssues = (text: string): number => {
    const document = parseDocument(text);
    const { studies } = buildWorkspace({ files: [{ uri: URI, document }], projects: [], roots: [] });
    return studies[0]?.trace.items.filter((item) => item.kind === "keyIssue").length ?? 0;
  };

  it("an unterminated fence or comment hides what is behind it, and nothing before", () => {
    expect(keyIssues(`${BEFORE}\`\`\`\n\n## 5.2 Key issue #2: B\n`)).toBe(1);
    expect(keyIssues(`${BEFORE}<!--\n\n## 5.2 Key issue #2: B\n`)).toBe(1);
  });

  it("a list of 10,000 levels ends where the next clause begins", () => {
    const list = Array.from(
      { length: 10_000 },
      (_, depth) => `${" ".repeat(Math.min(depth * 2, 2000))}- x`,
    ).join("\n");
    expect(keyIssues(`${BEFORE}${list}\n\n## 5.2 Key issue #2: B\n`)).toBe(2);
  });

  it("marks of a merge conflict are text", () => {
    const conflict =
      "<<<<<<< HEAD\n## 5.2 Key issue #2: B\n=======\n## 5.2 Key issue #2: C\n>>>>>>> branch\n";
    expect(keyIssues(`${BEFORE}${conflict}`)).toBe(3);
  });

  it.each(["\r\n", "\r"])("lines end with %j", (end) => {
    expect(keyIssues(`${BEFORE}## 5.2 Key issue #2: B\n`.replaceAll("\n", end))).toBe(2);
  });
});
