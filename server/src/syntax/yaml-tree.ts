// One section of YAML as a tree of values with their places, and as prose. Never throws; what is wrong is a problem.
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import { type Prose, ProseBuilder } from "./prose-map.ts";
import type { Section } from "./sections.ts";
import { readYaml, TOO_DEEP } from "./yaml-library.ts";
import { type ScalarStyle, scalarProse } from "./yaml-scalar.ts";

/** A text, number, truth value or nothing. Offsets of a node count from the start of its section. */
export interface YamlScalar extends Span {
  readonly kind: "scalar";
  /** The text as a reader sees it, without quotes, escapes and indentation; of a number as it was written. */
  readonly text: string;
  readonly type: "text" | "number" | "flag" | "nothing";
  readonly style: ScalarStyle;
  /** Where the text begins in the prose of the section. */
  readonly at: number;
  /** The text with its places. */
  readonly prose: Prose;
}

export interface YamlMap extends Span {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlList extends Span {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

/** An alias, whose value is another node of the file. */
export interface YamlAlias extends Span {
  readonly kind: "alias";
  readonly name: string;
}

export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias;

/** Something wrong at a place of the section. */
export interface YamlTrouble extends Span {
  readonly message: string;
}

/** A section of YAML, read. */
export interface YamlPart {
  readonly section: Section;
  readonly root: YamlNode | undefined;
  /** All keys and values, one behind the other. */
  readonly prose: Prose;
  readonly troubles: readonly YamlTrouble[];
  /** Whether the syntax is wrong, so that values may be missing or stand in the wrong place. */
  readonly broken: boolean;
  /** Anchors and aliases in the order of the text. */
  readonly names: readonly (YamlAnchor | YamlAlias)[];
}

export interface YamlAnchor {
  readonly kind: "anchor";
  readonly name: string;
  readonly node: YamlNode;
}

/** Reads a section, and remembers what it read as long as the section lives. */
export const parseYamlSection = memo((section: Section): YamlPart => new Reader(section).read());

/** Deeper values are no draft; the library's time grows with the depth. */
const DEEPEST = 40;

/** What to do about the mistakes that writers of prose make most, behind the library's words. */
const ADVICE: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: ". A text with a colon in it stands in quotation marks.",
  MISSING_CHAR: ".",
};

class Reader {
  private readonly builder = new ProseBuilder();
  private readonly troubles: YamlTrouble[] = [];
  private readonly names: (YamlAnchor | YamlAlias)[] = [];
  private readonly source: string;
  private broken = false;

  constructor(private readonly section: Section) {
    const text = section.text
      .replace(/\r(?!\n)/g, "\n")
      .replace(/\0/g, "\uFFFD")
      .replace(/^\uFEFF/, " ");
    // The directives of a YAML document say nothing that a draft needs.
    this.source = section.yaml?.key === undefined ? text.replace(/^%/gm, "#") : text;
  }

  read(): YamlPart {
    const contents = this.parse();
    const root = contents === null ? undefined : this.node(contents, 0);
    const { section, troubles, broken, names } = this;
    return { section, root, prose: this.builder.prose(), troubles, broken, names };
  }

  private parse(): Node | null {
    const { source } = this;
    const document = readYaml(source, { uniqueKeys: false });
    if (document === undefined) return this.giveUp();
    this.broken = document.errors.length > 0;
    for (const error of [...document.errors, ...document.warnings].slice(0, 20)) {
      const start = Math.min(error.pos[0], source.trimEnd().length);
      const end = Math.min(Math.max(start + 1, error.pos[1]), source.length);
      this.trouble({ start, end }, `${error.message}${ADVICE[error.code] ?? ""}`);
    }
    return document.contents;
  }

  private giveUp(): null {
    this.broken = true;
    this.trouble({ start: 0, end: this.source.trimEnd().length }, TOO_DEEP);
    return null;
  }

  private trouble(span: Span, message: string): void {
    this.troubles.push({ start: span.start, end: span.end, message });
  }

  private node(node: Node | null, depth: number): YamlNode {
    const span = { start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
    if (node === null || depth > DEEPEST) {
      if (node !== null) this.trouble(span, "The values are nested too deep to be read.");
      return this.nothing(span);
    }
    if (isAlias(node)) return this.alias(node, span);
    const name = "anchor" in node ? node.anchor : undefined;
    const place = this.names.length;
    const read = this.value(node, span, depth);
    // An anchor counts from where it is written: an alias inside its value means the value itself.
    if (name !== undefined) this.names.splice(place, 0, { kind: "anchor", name, node: read });
    return read;
  }

  private alias(node: Alias, span: Span): YamlAlias {
    const alias: YamlAlias = { kind: "alias", name: node.source, ...span };
    this.names.push(alias);
    return alias;
  }

  private value(node: Node, span: Span, depth: number): YamlNode {
    if (isSeq(node))
      return {
        kind: "list",
        ...span,
        items: node.items.map((item) => this.node(item as Node | null, depth + 1)),
      };
    if (isMap(node)) return { kind: "map", ...span, entries: this.entries(node.items as Pair[], depth) };
    return isScalar(node) ? this.scalar(node, span) : this.nothing(span);
  }

  private entries(pairs: readonly Pair[], depth: number): YamlEntry[] {
    const taken = new Set<string>();
    return pairs.flatMap((pair) => {
      const key = pair.key as Node | null;
      const span = { start: key?.range?.[0] ?? 0, end: key?.range?.[1] ?? 0 };
      if (!isScalar(key)) {
        this.trouble(span, "A key must be a word.");
        return [];
      }
      const read = this.scalar(key, span);
      if (taken.has(read.text)) this.trouble(span, `The key "${read.text}" is there already.`);
      taken.add(read.text);
      return [{ key: read, value: this.node(pair.value as Node | null, depth + 1) }];
    });
  }

  private scalar(node: Scalar, span: Span): YamlScalar {
    const style = STYLES[node.type ?? ""] ?? "plain";
    const { value } = node;
    const type =
      typeof value === "string"
        ? "text"
        : typeof value === "boolean"
          ? "flag"
          : value === null
            ? "nothing"
            : "number";
    const text = type === "nothing" ? "" : typeof value === "string" ? value : (node.source ?? String(value));
    const prose = scalarProse(this.source, span, style, text);
    return { kind: "scalar", ...span, text, type, style, prose, at: this.builder.add(prose) };
  }

  private nothing({ start }: Span): YamlScalar {
    const prose: Prose = { text: "", pieces: [] };
    const span = { start, end: start };
    return {
      kind: "scalar",
      ...span,
      text: "",
      type: "nothing",
      style: "plain",
      prose,
      at: this.builder.add(prose),
    };
  }
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};
