import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toProse, toSource } from "../../server/src/syntax/prose-map.ts";
import { editDocument } from "../../server/src/syntax/sections.ts";
import { resolveAliases } from "../../server/src/syntax/yaml-aliases.ts";
import { parseYamlSection, type YamlPart } from "../../server/src/syntax/yaml-tree.ts";
import { parse, partsOf, troubles } from "./yaml.ts";

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
