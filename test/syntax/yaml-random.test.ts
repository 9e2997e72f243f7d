import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDocument, textOf } from "../../server/src/syntax/sections.ts";
import { resolveAliases } from "../../server/src/syntax/yaml-aliases.ts";
import { parseYamlSection, type YamlNode } from "../../server/src/syntax/yaml-tree.ts";
import { parse } from "./yaml.ts";

const line = fc.constantFrom(
  "keyIssues:",
  "solutions: # c",
  "'references': &r",
  "title: x",
  "- a",
  "  - id: b",
  "    - c",
  "  -",
  "-x: y",
  "    text: |",
  "      more",
  "---",
  "--- # c",
  "...",
  "%YAML 1.2",
  "# comment",
  "  # comment",
  "",
  " ",
  "\t- t",
  "{",
  "]",
  "? k",
  "foo",
  '"a',
  "\uFEFFkeyIssues:",
  "  areas: [A, *r]",
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n", "\n", "\r\n", "\r", "")), { maxLength: 24 })
  .map((lines) => lines.flat().join(""));

describe("properties", () => {
  it("an edited document equals the document of the edited text", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat(12), text), { maxLength: 6 }),
        (initial, edits) => {
          let whole = initial;
          let document = parse(whole);
          for (const [at, size, inserted] of edits) {
            const start = at % (whole.length + 1);
            const end = Math.min(whole.length, start + size);
            whole = whole.slice(0, start) + inserted + whole.slice(end);
            document = editDocument(document, { start, end, text: inserted });
            const { work: _, ...incremental } = document;
            const { work: __, ...scratch } = parse(whole);
            expect(incremental).toEqual(scratch);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("sections hold the whole text, and every value lies in its section in the order of the text", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const document = parse(whole);
        expect(textOf(document)).toBe(whole);
        for (const part of resolveAliases(document.sections.map(parseYamlSection))) {
          let [at, start] = [0, 0];
          for (const piece of part.prose.pieces) {
            expect(piece.at).toBeGreaterThanOrEqual(at);
            expect(piece.start).toBeGreaterThanOrEqual(start);
            at = piece.at + piece.length;
            start = piece.whole ? piece.start : piece.start + piece.size;
            expect(piece.start + piece.size).toBeLessThanOrEqual(part.section.text.length);
          }
          for (const scalar of part.root === undefined ? [] : scalarsOf(part.root))
            expect(part.prose.text.slice(scalar.at, scalar.at + scalar.text.length)).toBe(scalar.text);
        }
      }),
    );
  });
});

function scalarsOf(node: YamlNode): Extract<YamlNode, { kind: "scalar" }>[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "list") return node.items.flatMap(scalarsOf);
  return node.kind === "map" ? node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)]) : [];
}
