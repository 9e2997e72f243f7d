// Declarations of areas: what an author sees in the file afterwards, and that it is read as it was meant.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anew, fixture, items, links } from "../fixture.ts";
import { DRAFT, declared, edits, PROJECT, withProject, write } from "./declaring.ts";

const PIECES = [
  'spec: "33.868"',
  "# A comment of the authors",
  "files: [draft.md]",
  "title: |\n  A study\n  of things",
  "areas: { model: mtc } # as agreed",
  "rules:\n  # why\n  number-gap: off",
  "",
];
const KEY_ISSUES = [
  undefined,
  "keyIssues:",
  "keyIssues: # soon",
  "keyIssues: {}",
  "keyIssues: ~",
  'keyIssues: { "KI#2": { areas: [C], derives: ["TS 22.368#7.1"] } }',
  'keyIssues:\n  "KI#2": { status: open } # ours\n  # and no more',
  "keyIssues:\n  'KI#2':\n    status: open\n\n    # between\n    areas:\n      - C",
  'keyIssues:\n  "KI#2":\n  "KI#1": {}',
  'keyIssues:\n   KI#1:\n       status: "open"\n   KI#2: {areas: [ ]}',
  'keyIssues: {\n  "KI#1": {status: open}, # one\n  "KI#2": {areas: [C],},\n}',
];
const PROJECT_FILE = fc
  .record({
    before: fc.subarray(PIECES),
    keyIssues: fc.constantFrom(...KEY_ISSUES),
    behind: fc.subarray(PIECES),
    crlf: fc.boolean(),
    end: fc.boolean(),
  })
  .map(({ before, keyIssues, behind, crlf, end }) => {
    const pieces = [...before, ...(keyIssues === undefined ? [] : [keyIssues])];
    pieces.push(
      ...behind.filter((piece) => piece === "" || piece.startsWith("#") || !pieces.includes(piece)),
    );
    const text = pieces.join("\n") + (end && pieces.length > 0 ? "\n" : "");
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });
const WANTED = fc
  .subarray(["KI#1", "KI#2"], { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.subarray(["A1", "B", "C"], { minLength: 1 }).map((areas) => [id, areas] as const),
      ),
    ),
  );

/** The file as a map, without the areas of key issues and what stands there only for them. */
function withoutAreas(text: string): unknown {
  const { keyIssues, ...rest } = (parse(text) ?? {}) as { keyIssues?: Record<string, { areas?: unknown }> };
  const others = Object.entries(keyIssues ?? {}).map(([id, entry]) => [id, { ...entry, areas: [] }]);
  return {
    ...rest,
    keyIssues: Object.fromEntries(others.filter(([, entry]) => Object.keys(entry!).length > 1)),
  };
}

describe("any project file", () => {
  it("declares exactly what was meant, once, and keeps every byte but empty values", () => {
    fc.assert(
      fc.property(PROJECT_FILE, WANTED, (text, pairs) => {
        const given = withProject(text);
        const wanted = Object.fromEntries(pairs);
        const before = declared(given);
        const made = edits(given, wanted, "project");
        expect(made.every(({ uri }) => uri === PROJECT)).toBe(true);
        for (const { start, end } of made) expect(text.slice(start, end)).toMatch(/^(?:|~|\{\s*\}|\[\s*\])$/);
        const once = write(given, wanted, "project");
        const expected = Object.fromEntries(
          Object.entries(before).map(([id, areas]) => [
            id,
            [...new Set([...areas, ...(wanted[id] ?? [])])].sort(),
          ]),
        );
        expect(declared(once)).toEqual(expected);
        expect(withoutAreas(once.texts.get(PROJECT)!)).toEqual(withoutAreas(text));
        expect(edits(once, wanted, "project")).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

const BLOCKS = [
  "Text of the details.",
  "- Item\n- Another",
  "1. Step\n\n   More of it.",
  "| a | b |\n| - | - |\n| 1 | 2 |",
  "```\ncode\n```",
  "> Quote",
  "NOTE: A note.",
  "<!-- a comment -->",
  "<div>\nhtml\n</div>",
  "    indented code",
];
const MARKDOWN = fc
  .record({
    lead: fc.subarray(BLOCKS, { maxLength: 2 }),
    details: fc.option(fc.subarray(BLOCKS, { maxLength: 4 }), { nil: undefined }),
    tight: fc.boolean(),
    crlf: fc.boolean(),
    threats: fc.boolean(),
  })
  .map(({ lead, details, tight, crlf, threats }) => {
    const parts = ["## 5.1 Key issue #1: One", ...lead];
    if (details !== undefined) parts.push("### 5.1.1 Key issue details", ...details);
    if (threats) parts.push("### 5.1.2 Security threats", "- An attacker can forge a trigger.");
    const text = `${parts.join(tight ? "\n" : "\n\n")}\n`;
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });

describe("any Markdown", () => {
  it("declares exactly what was meant, once, by an insertion after which all else is read as before", () => {
    fc.assert(
      fc.property(MARKDOWN, fc.constantFrom("line", "comment"), (text, where) => {
        const given = anew({ ...fixture("#"), texts: new Map([[DRAFT, text]]) });
        const wanted = { "KI#1": ["A1", "B"] };
        const made = edits(given, wanted, where);
        expect(made.map(({ start, end }) => end - start)).toEqual([0]);
        const once = write(given, wanted, where);
        expect(declared(once)).toEqual(wanted);
        expect([items(once), links(once)]).toEqual([items(given), links(given)]);
        expect(edits(once, wanted, where)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
