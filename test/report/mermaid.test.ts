import { describe, expect, it } from "vitest";
import { graphToMermaid } from "../../server/src/report/mermaid.ts";
import { traceGraph } from "../../server/src/report/trace-graph.ts";
import { fixture } from "../fixture.ts";
import { studies } from "../sample.ts";
import { HOSTILE } from "./hostile.ts";
import { parseMermaid } from "./mermaid.ts";

const drawn = (text: string): string => graphToMermaid(traceGraph(fixture(text).workspace.studies));

describe("the flowchart for Mermaid", () => {
  it.each(studies())("of %s is one that Mermaid reads", async (_, study) => {
    expect(await parseMermaid(graphToMermaid(traceGraph([study])))).toBe("flowchart-v2");
  });

  it("tells kinds by shapes, and what is not there by dashes", async () => {
    const text = drawn(
      "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A (b)\n\nThis solution addresses KI#1 and KI#9.\n",
    );
    expect(text).toMatchInlineSnapshot(`
      "flowchart LR
        subgraph s1 ["draft.md"]
          direction LR
          s1n1(["KI#35;1<br/>One"]):::keyIssue
          s1n2("Sol#35;1<br/>A (b)"):::solution
          s1n3["KI#35;9<br/>not in this study"]:::missing
          s1n1 -->|addressed by| s1n2
          s1n3 -.->|addressed by| s1n2
        end
        classDef keyIssue fill:#dcecf7,stroke:#0072b2,color:#1a1a1a,stroke-width:2px
        classDef solution fill:#d9f0e8,stroke:#007a5a,color:#1a1a1a
        classDef missing fill:#ffffff,stroke:#b00020,color:#1a1a1a,stroke-dasharray:5 4"
    `);
    await expect(parseMermaid(text)).resolves.toBe("flowchart-v2");
  });

  it.each(HOSTILE)("takes the title %j as text", async (title) => {
    const text = drawn(
      `## 5.1 Key issue #1: ${title}\n\n## 6.1 Solution #1: ${title}\n\nIt addresses KI#1.\n`,
    );
    await expect(parseMermaid(text)).resolves.toBe("flowchart-v2");
    // Between the quotes stand letters, digits, harmless marks, codes and line breaks, and there are two quotes a line.
    for (const line of text.split("\n").filter((one) => one.includes('"')))
      expect(line).toMatch(
        /^ {2,4}(?:subgraph )?s\d+(?:n\d+)? ?[[({]+"(?:[\p{L}\p{N} .,()/-]|#\d+;|<br\/>)*"[\])}]+(?::::\w+)?$/u,
      );
  });

  it("says where Mermaid has to be told to draw so much", () => {
    const many = Array.from(
      { length: 400 },
      (_, i) => `## 5.${i + 1} Key issue #${i + 1}: ${"Title ".repeat(20)}\n`,
    );
    expect(drawn(many.join("\n"))).toContain("\n  %% Mermaid draws so much only where");
    expect(drawn(many.slice(0, 3).join("\n"))).not.toContain("%%");
  });

  it("is a flowchart of nothing where there is nothing", async () => {
    await expect(parseMermaid(graphToMermaid([]))).resolves.toBe("flowchart-v2");
  });
});

describe("the reader of the tests", () => {
  it("refuses what is no flowchart", async () => {
    await expect(parseMermaid("flowchart LR\n a[[")).rejects.toThrow();
    await expect(parseMermaid('flowchart LR\n a["x"y"]')).rejects.toThrow();
  });
});
