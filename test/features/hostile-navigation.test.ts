import { describe, expect, it } from "vitest";
import { callHierarchy } from "../../server/src/features/call-hierarchy.ts";
import { codeLenses } from "../../server/src/features/code-lenses.ts";
import { declaration } from "../../server/src/features/declaration.ts";
import { documentHighlights } from "../../server/src/features/document-highlights.ts";
import { documentSymbols } from "../../server/src/features/document-symbols.ts";
import { hover } from "../../server/src/features/hover.ts";
import { implementation } from "../../server/src/features/implementation.ts";
import { referenceHints } from "../../server/src/features/reference-hints.ts";
import { references } from "../../server/src/features/references.ts";
import { typeDefinition } from "../../server/src/features/type-definition.ts";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import { fixture } from "../fixture.ts";

const BEFORE =
  "# 4 Overview\n\nA) Security between the MTC device and the network.\n\nB) Security between others.\n\n" +
  "## 5.1 Key issue #1: A\n\n### 5.1.2 Security threats\n\n";

/** A quarter of a million characters. What is not linear does not come to its end in the time of a test. */
const endless = (piece: string): string => piece.repeat(Math.ceil(250_000 / piece.length));

describe("every question has an answer in time, whatever the text is", () => {
  it.each([
    "areas A, ",
    "area A ",
    "KI#1 ",
    "the first requirement of KI#1 ",
    "[1] ",
    "Editor's note: x\n\n",
    "Table 1-1: x\n\n",
    "- An attacker can forge it.\n",
    "<!-- areas: A -->\n\n",
    "😀",
    "a.",
    "a-",
    "“:",
    "## 5.1 Key issue #1: A\n\n",
    "\n\n# 2 References\n\n[1] x: “\n",
  ])("%j", { timeout: 30_000 }, (piece) => {
    const { workspace, uri, texts } = fixture(`${BEFORE}${endless(piece)}`);
    const { length } = texts.get(uri)!;
    for (const at of [BEFORE.length + 3, Math.floor(length / 2), length]) {
      hover(workspace, uri, at, { linkTo: () => "" });
      references(workspace, uri, at, { definition: true });
      for (const ask of [declaration, documentHighlights, implementation, typeDefinition, callHierarchy])
        ask(workspace, uri, at);
    }
    expect(documentSymbols(workspace, uri).length).toBeGreaterThan(0);
    codeLenses(workspace, uri);
    referenceHints(workspace, uri, { start: 0, end: length });
    for (const query of ["a", "ki1", "x".repeat(10_000), "a ".repeat(1000)])
      workspaceSymbols(workspace, query, { clauses: () => true });
  });
});
