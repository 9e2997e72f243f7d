// Clauses of a draft in YAML: a key or an item as the heading, its texts as Markdown below it.
import { type Span, shift } from "../base/span.ts";
import { type Block, parseBlocks } from "../syntax/blocks.ts";
import { plainText } from "../syntax/mask.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../syntax/yaml-tree.ts";
import type { AreaName } from "./area.ts";
import type { Declaration } from "./declaration.ts";
import { type ClauseFacts, readClauses } from "./facts.ts";
import type { ClauseKind, Heading } from "./heading.ts";
import type { ParagraphKind } from "./paragraph.ts";
import { fingerprintOf, type Statement, type StatementKind } from "./statement.ts";
import type { LinkKind } from "./trace.ts";
import { entriesOf, extentOf, scalarOf, scalarsOf, spanOf } from "./yaml-values.ts";

/** The heading that a key or item stands for. */
export function headingOf(
  kind: ClauseKind,
  level: number,
  given: {
    readonly title: string;
    readonly titleSpan: Span;
    readonly span?: Span;
    readonly clause?: YamlScalar | undefined;
    readonly number?: string | undefined;
    readonly numberSpan?: Span;
  },
): Heading {
  const { title, titleSpan, clause } = given;
  const nowhere = { start: titleSpan.start, end: titleSpan.start };
  return {
    kind,
    level,
    clause: clause?.text.trim(),
    clauseSpan: clause === undefined ? nowhere : spanOf(clause),
    number: given.number,
    numberSpan: given.numberSpan ?? nowhere,
    title: title.replace(/\s+/g, " ").trim(),
    titleSpan,
    span: given.span ?? titleSpan,
    template: false,
  };
}

/** The texts of a clause. Items are those of a list in YAML, each of which may hold lists in its Markdown. */
export interface Texts {
  readonly values: readonly YamlScalar[];
  readonly items: boolean;
  /** What the paragraphs are, where YAML says so. */
  readonly kind?: ParagraphKind;
}

/** A clause with its texts, and further ones where these hold headings of their own. */
export function clausesOf(
  prose: string,
  heading: Heading | undefined,
  extent: Span,
  texts: Texts,
): ClauseFacts[] {
  const blocks = texts.values.flatMap((value) => blocksOf(value, texts.items));
  const [first, ...more] = readClauses(prose, blocks, { heading, start: extent.start, end: extent.end });
  if (first === undefined) return [];
  const { kind } = texts;
  const paragraphs =
    kind === undefined
      ? first.paragraphs
      : first.paragraphs.map((paragraph) => (paragraph.kind === "text" ? { ...paragraph, kind } : paragraph));
  // What stands in a text stays below it, however it numbers its headings.
  const lowest = (heading?.level ?? 1) + 1;
  return [{ ...first, paragraphs }, ...more.map((clause) => atLevel(clause, lowest))];
}

function atLevel(clause: ClauseFacts, lowest: number): ClauseFacts {
  const { heading } = clause;
  if (heading === undefined || heading.level >= lowest) return clause;
  return { ...clause, heading: { ...heading, level: lowest } };
}

function blocksOf(value: YamlScalar, item: boolean): Block[] {
  return parseBlocks(value.text).blocks.map((block, index): Block => {
    const moved = { ...block, ...shift(block, value.at) };
    if (!item || block.kind === "heading") return moved;
    return { ...moved, item: block.item || index === 0, depth: block.depth + 1 };
  });
}

/** A clause of threats or requirements: each item of the list is one, whatever its words. */
export function statementClauses(
  prose: string,
  kind: StatementKind,
  { key, value }: YamlEntry,
  heading: Heading,
): ClauseFacts[] {
  const list = value.kind === "list" ? value.items : [value];
  const values = list.flatMap((item) => statementText(item) ?? []);
  const extent = { start: key.at, end: extentOf(value)?.end ?? spanOf(key).end };
  const clauses = clausesOf(prose, heading, extent, { values, items: value.kind === "list" });
  const [first, ...more] = clauses;
  // A list of one item that says "Not applicable" states nothing.
  if (first === undefined || value.kind !== "list" || first.value !== undefined) return clauses;
  const statements: Statement[] = [];
  const declarations: Declaration[] = [];
  for (const item of value.items) {
    const text = statementText(item);
    if (text === undefined) continue;
    const entries = entriesOf(item);
    const id = scalarOf(entries.get("id")?.value);
    const counters = entries.get("counters")?.value;
    declarations.push(...declarationsOf("counters", counters, statements.length));
    const wording = plainText(text.text);
    statements.push({
      kind,
      ...spanOf(text),
      text: wording,
      lead: "",
      fingerprint: fingerprintOf(wording),
      id: id?.text.trim(),
      ...(id === undefined ? {} : { idSpan: spanOf(id) }),
      targets: scalarsOf(counters).map((target) => target.text.trim()),
      areas: areaNamesOf(entries.get("areas")?.value),
    });
  }
  return [{ ...first, statements, declarations }, ...more];
}

function statementText(node: YamlNode): YamlScalar | undefined {
  return node.kind === "map" ? scalarOf(entriesOf(node).get("text")?.value) : scalarOf(node);
}

/** The areas in a list of them. */
export function areaNamesOf(node: YamlNode | undefined): readonly AreaName[] {
  return scalarsOf(node).map((area) => ({ id: area.text.trim(), ...spanOf(area) }));
}

/** The links that a list of ids declares, or a single id. */
export function declarationsOf(
  kind: LinkKind,
  node: YamlNode | undefined,
  statement?: number,
): readonly Declaration[] {
  const single = scalarOf(node);
  return (single === undefined ? scalarsOf(node) : [single]).map((target) => ({
    kind,
    target: target.text.trim(),
    statement,
    ...spanOf(target),
  }));
}
