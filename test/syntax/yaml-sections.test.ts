import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSource } from "../../server/src/model/source.ts";
import { toProse, toSource } from "../../server/src/syntax/prose-map.ts";
import { type Document, editDocument, textOf } from "../../server/src/syntax/sections.ts";
import { resolveAliases } from "../../server/src/syntax/yaml-aliases.ts";
import { parseYamlSection, type YamlNode, type YamlPart } from "../../server/src/syntax/yaml-tree.ts";

function parse(text: string): Document {
  return parseSource("file:///draft.yaml", text);
}

/** The texts of the sections. */
function cut(text: string): string[] {
  return parse(text).sections.map((section) => section.text);
}

function partsOf(text: string): readonly YamlPart[] {
  return resolveAliases(parse(text).sections.map(parseYamlSection));
}

function troubles(text: string): string[] {
  return partsOf(text).flatMap((part) =>
    part.troubles.map(({ start, end, message }) => `${part.section.text.slice(start, end)}: ${message}`),
  );
}

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

describe("a scalar", () => {
  /** The text of the value, and whether its words have the same places in prose and source. */
  function read(source: string): { text: string; same: boolean } {
    const part = partsOf(source)[0] as YamlPart;
    const value = part.root?.kind === "map" ? part.root.entries[0]?.value : undefined;
    const scalar = value?.kind === "scalar" ? value : undefined;
    const same = (scalar?.prose.pieces ?? []).every((piece) => {
      const prose = scalar?.text.slice(piece.at, piece.at + piece.length);
      return piece.whole
        ? /^(?:\s*|')$/.test(prose ?? "")
        : prose === source.slice(piece.start, piece.start + piece.size);
    });
    return { text: scalar?.text ?? "", same };
  }

  /** The source behind the first `word` of the prose. */
  function sourceOf(source: string, word: string): string {
    const { prose } = partsOf(source)[0] as YamlPart;
    const at = prose.text.indexOf(word);
    const { start, end } = toSource(prose, { start: at, end: at + word.length });
    expect(toProse(prose, start)).toBe(at);
    return source.slice(start, end);
  }

  it("has the place of every word, in every style", () => {
    expect(sourceOf("a: plain words\n  go on\n", "words go")).toBe("words\n  go");
    expect(sourceOf("a: 'it''s\n  here'\n", "it's here")).toBe("it''s\n  here");
    expect(sourceOf('a: "caf\\u00e9 \\"x\\"\\n\\n\\\n  end"\n', 'café "x"')).toBe('caf\\u00e9 \\"x\\"');
    expect(sourceOf('a: "one\\n\\n\\\n   end"\n', "end")).toBe("end");
    expect(sourceOf("a: | # note\n    one\n      two\n\n    three\n", "two")).toBe("two");
    expect(sourceOf("a: >-\n  one\n  two\n\n  three\n", "two\nthree")).toBe("two\n\n  three");
    expect(sourceOf("a: |2+\n    one\n\n\n", "one")).toBe("one");
  });

  it("is what the library reads, and never a mere whole, for texts of words and white space", () => {
    const style = fc.constantFrom("|\n", ">\n", "|-\n", ">+\n", "'", '"', "");
    const word = fc.constantFrom("KI#1", "the", "(x)", "[5]", "it''s", "a-b", "“q”");
    const gap = fc.constantFrom(" ", "\n  ", "\n\n  ", "  ", "\r\n  ");
    fc.assert(
      fc.property(style, fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }), (open, words) => {
        const close = open === "'" || open === '"' ? open : "";
        const body = `Text ${words.flat().join("").trimEnd()}`;
        const source = `a: ${open}${open.endsWith("\n") ? "  " : ""}${body}${close}\n`;
        const { text, same } = read(source);
        expect(same).toBe(true);
        expect(text.split(/\s+/).join(" ").trim()).toBe(
          (open === "'" ? body.replaceAll("''", "'") : body).split(/\s+/).join(" ").trim(),
        );
      }),
    );
  });
});

describe("aliases", () => {
  it("mean values of other sections, which stand in their place", () => {
    const text = "keyIssues:\n  - areas: &r [A, B]\n  - areas: *r\n";
    const { prose } = partsOf(text)[2] as YamlPart;
    expect(prose.text.trim().split(/\n+/)).toEqual(["areas", "A", "B"]);
    const at = prose.text.indexOf("B");
    const { start, end } = toSource(prose, { start: at, end: at + 1 });
    expect("  - areas: *r\n".slice(start, end)).toBe("*r");
  });

  it("keep what they came to while neither they nor their values change", () => {
    const before = parse("title: x\nkeyIssues:\n  - areas: &r [A, B]\n  - areas: *r\n");
    const after = editDocument(before, { start: 7, end: 8, text: "yy" });
    const [old, young] = [before, after].map((one) => resolveAliases(one.sections.map(parseYamlSection)));
    expect(young?.[3]).toBe(old?.[3]);
  });

  it("reach neither forward nor over a document marker, nor round in a circle", () => {
    expect(troubles("title: *x\nscope: &x y\n")).toEqual(["*x: No value above bears the anchor &x."]);
    expect(troubles("scope: &x y\n---\ntitle: *x\n")).toEqual(["*x: No value above bears the anchor &x."]);
    expect(troubles("terms: &x\n  a: *x\n")).toEqual(["*x: The alias *x leads back to itself."]);
  });

  it("that would explode are refused at once", () => {
    const lines = ["a: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 30; i++)
      lines.push(
        `k${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    const found = troubles(lines.join("\n"));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.includes("more than a draft can hold"))).toBe(true);
    const chain = [
      "k0: &a0 [x]",
      ...Array.from({ length: 4000 }, (_, i) => `k${i + 1}: &a${i + 1} [*a${i}]`),
    ];
    expect(troubles(chain.join("\n")).length).toBeGreaterThan(0);
    const many = `a: &t ${"x".repeat(50_000)}\nkeyIssues:\n${"  - *t\n".repeat(2000)}`;
    expect(partsOf(many).reduce((sum, part) => sum + part.prose.text.length, 0)).toBeLessThan(2_000_000);
  });
});

describe("hostile YAML", () => {
  it("is a trouble, not a crash", () => {
    for (const text of [
      "[".repeat(50_000),
      "a: ".repeat(5000),
      "- ".repeat(50_000),
      "{a: ".repeat(9000),
      '"'.repeat(999),
      "\0\r\x07",
    ])
      expect(() => partsOf(text)).not.toThrow();
    expect(troubles(`a: ${"[".repeat(50_000)}`)).toHaveLength(1);
  });

  // Time quadratic in the keys would be minutes.
  it("with thousands of keys comes to its end", { timeout: 30_000 }, () => {
    const text = `terms:\n${Array.from({ length: 20_000 }, (_, i) => `  t${i}: v\n`).join("")}`;
    expect(troubles(text)).toEqual([]);
  });
});

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
