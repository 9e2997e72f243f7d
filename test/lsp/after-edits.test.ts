// Answers that are made of those for the text before: after any edits they are what the text gives from scratch.
import fc from "fast-check";
import { expect, it } from "vitest";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { documentSymbols } from "../../server/src/features/document-symbols.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import { ShortNames, toDocumentLinks } from "../../server/src/lsp/convert-structure.ts";
import { toDocumentSymbols, toWorkspaceSymbol } from "../../server/src/lsp/convert-symbols.ts";
import { toTokenNumbers } from "../../server/src/lsp/convert-tokens.ts";
import { anew, edited, type Fixture, FOLDER, fixture } from "../fixture.ts";

const TR = `//- rapporteur.yaml
spec: "33.999"
//- 05.md
intro

# 2 References

[1] 3GPP TS 33.401: "SAE".
[2] IETF RFC 4303: "ESP".

# 3 Abbreviations

MTC	Machine-Type Communication

# 5 Key issues

## 5.1 Key issue #1: One

MTC as in clause 6.1 and TS 33.401 [1].

### 5.1.2 Security threats

- An attacker can forge a trigger.
- An attacker can replay a trigger.

### 5.1.3 Potential security requirements

- The network should protect triggers.

Table 5.1.3-1: Names

# 6 Solutions

## 6.1 Solution #1: A

This solution addresses KI#1. Table 5.1.3-1 has more.

Editor's note: More is FFS.
//- 07.md
### 6.1.1 Details

It is as in clause 6.1.

# 7 Conclusions

## 7.1 Key issue #1: One

Solution #1 is selected.
`;

const CAN = { laterSymbolKinds: true };

/** What a client is told of each file; `short` is that of its connection. */
function told(given: Fixture, short: ShortNames): unknown {
  return [...given.texts.keys()]
    .filter((uri) => uri.endsWith(".md"))
    .map((uri) => toldOf({ ...given, uri }, short));
}

function toldOf({ workspace, documents, uri }: Fixture, short: ShortNames): unknown {
  const document = documents.get(uri)!;
  return {
    symbols: toDocumentSymbols(document, documentSymbols(workspace, uri), CAN),
    links: toDocumentLinks(document, documentLinks(workspace, uri, { ownOnly: false }), {
      uri,
      tooltips: true,
      short,
    }),
    tokens: toTokenNumbers(document, semanticTokens(workspace, uri) ?? []),
    found: ["ki", "trigger", "tgger", ""].map((query) =>
      workspaceSymbols(workspace, query, { clauses: () => true }).map((symbol) =>
        toWorkspaceSymbol((of) => documents.get(of), symbol, CAN),
      ),
    ),
    trace: workspace.studies.map(({ trace, statements, outline }) => [
      trace.links,
      statements,
      outline.clauses,
    ]),
  };
}

const piece = fc.constantFrom(
  "x",
  " ",
  "\n",
  "\n\n",
  "- An attacker can read it.\n",
  " KI#1 ",
  " TS 33.501 and clause 5.1 ",
  "\n\n## 6.2 Solution #2: B\n\n",
  "\n# 4 More\n",
  "\nTable 4-1: Parts\n",
  "\n[3] TS 33.501\n",
  "UE\tUser Equipment\n",
  "```\n",
  "#",
  "Solution #2 is selected.",
  "",
);

it("after any edits all is told as of the same text from scratch", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("05.md", "07.md"), fc.nat(), fc.nat(30), piece), { maxLength: 8 }),
      (edits) => {
        const short = new ShortNames();
        let given = fixture(TR);
        told(given, short);
        const past: Fixture[] = [given];
        for (const [name, at, length, text] of edits) {
          const uri = FOLDER + name;
          const whole = given.texts.get(uri)!;
          const start = at % (whole.length + 1);
          given = edited(given, uri, { start, end: Math.min(whole.length, start + length), text });
          expect(told(given, short)).toEqual(told(anew(given), short));
          past.push(given);
        }
        // What was told of a later text does no harm to an earlier one.
        for (const earlier of past.reverse())
          expect(told(earlier, short)).toEqual(told(anew(earlier), short));
      },
    ),
    { numRuns: 60 },
  );
});
