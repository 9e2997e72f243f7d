// What Enter means behind an item of a list that counts: the next item, and behind one that is still empty the end of
// the list. The counts below follow; notes are counted anew in their whole clause.
import { lineAbove, lineAround, lineBelow } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import { countOf } from "../model/item-mark.ts";
import { proseOffset, sourceSpan } from "../model/prose.ts";
import { yamlPath } from "../syntax/yaml-path.ts";
import { parseYamlSection } from "../syntax/yaml-tree.ts";
import type { Replacement } from "./edit.ts";
import { type ItemLine, isBlank, itemBefore, itemOf, type Recount, recount } from "./item-list.ts";

/**
 * The edits once a line end was typed and the cursor is at `at` of the section, in the order of the text; none where
 * the line above is no item that counts, or where nobody would expect another one.
 */
export function continueItem(facts: SectionFacts, at: number): readonly Replacement[] {
  const { text } = facts.section;
  const line = lineAround(text, at);
  const above = lineAbove(text, line);
  const item = above && itemOf(text, above);
  if (item === undefined || itemOf(text, line) !== undefined) return [];
  const content = item.start + item.mark.before.length + item.mark.count.length + item.mark.after.length;
  if (content < item.end) return isRead(facts, item) ? nextItem(facts, item, line) : [];
  const before = isBlank(text, line) ? itemBefore(text, item) : undefined;
  return before !== undefined && isRead(facts, before) ? endList(facts, item, line) : [];
}

/** Whether the item is one to a reader too, and not a line of code or of something else. */
function isRead(facts: SectionFacts, { mark, start, end }: ItemLine): boolean {
  const offset = start + facts.section.text.slice(start, end).trimEnd().length;
  const at = proseOffset(facts, offset);
  const paragraph = facts.clauses
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ start, end }) => start <= at && at <= end);
  if (paragraph === undefined || (facts.yaml !== undefined && !isLiteral(facts, offset))) return false;
  return mark.kind === "note" || mark.kind === "reference" ? paragraph.kind === mark.kind : paragraph.item;
}

/** Only a literal text of YAML keeps its lines as they are. */
function isLiteral({ section }: SectionFacts, offset: number): boolean {
  const node = yamlPath(parseYamlSection(section), offset).at(-1)?.node;
  return node?.kind === "scalar" && section.text[node.start] === "|";
}

function nextItem(facts: SectionFacts, item: ItemLine, line: Span): readonly Replacement[] {
  const { text } = facts.section;
  const { mark } = item;
  const before = itemBefore(text, item);
  const below = nearestBelow(text, line);
  const clause = clauseAt(facts, item.start);
  if (mark.kind === "note" && (below?.mark.kind !== "note" || !isBlank(text, line))) return [];
  if (mark.kind === "reference" && !isLastReference(clause, mark.value, below)) return [];
  // A single "i)" may count in Roman numerals.
  if (mark.kind === "letter" && mark.value > 1 && before === undefined) return [];
  const alike = before?.mark.value === mark.value;
  const count = countOf(mark, mark.value + (alike ? 0 : 1));
  if (count === undefined) return [];
  const next = `${mark.before}${count}${/\s$/.test(mark.after) ? mark.after : `${mark.after} `}`;
  const apart = isApart(text, item, { before, below, line });
  const inserted = {
    start: line.start,
    end: line.start + (/^[ \t]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0),
    text: `${apart ? text.slice(item.end, line.start) : ""}${next}`,
  };
  const moved = { first: mark.value + 1, by: 1, below: line, ...among(facts, item) } as const;
  return [inserted, ...(alike ? [] : recount(text, item, moved))];
}

function endList(facts: SectionFacts, item: ItemLine, line: Span): readonly Replacement[] {
  const { value } = item.mark;
  const removed = { start: item.start, end: line.end, text: "" };
  return [removed, ...recount(facts.section.text, item, { first: value + 1, by: -1, ...among(facts, item) })];
}

/** Notes are counted through their clause, whatever stands between them. */
function among(facts: SectionFacts, item: ItemLine): Pick<Recount, "among"> {
  const clause = item.mark.kind === "note" ? clauseAt(facts, item.start) : undefined;
  if (clause === undefined) return {};
  const { end } = sourceSpan(facts, clause);
  return { among: { end, meant: (line) => isRead(facts, line) } };
}

function clauseAt(facts: SectionFacts, offset: number): ClauseFacts | undefined {
  const at = proseOffset(facts, offset);
  return facts.clauses.filter(({ start }) => start <= at).at(-1);
}

/** References are never counted anew, since the text cites them: only the last one is continued. */
function isLastReference(
  clause: ClauseFacts | undefined,
  value: number,
  below: ItemLine | undefined,
): boolean {
  if (clause?.heading?.kind !== "references" || below?.mark.kind === "reference") return false;
  return !clause.references.some(({ number }) => Number(number) > value);
}

function nearestBelow(text: string, line: Span): ItemLine | undefined {
  let below = lineBelow(text, line);
  while (below !== undefined && isBlank(text, below)) below = lineBelow(text, below);
  return below && itemOf(text, below);
}

/** Whether a blank line stands between the items: as between the neighbours, else as Markdown needs it. */
function isApart(
  text: string,
  item: ItemLine,
  near: { readonly before: ItemLine | undefined; readonly below: ItemLine | undefined; readonly line: Span },
): boolean {
  const above = lineAbove(text, item);
  if (near.before !== undefined) return above !== undefined && isBlank(text, above);
  const next = lineBelow(text, near.line);
  if (near.below?.mark.kind === item.mark.kind) return next !== undefined && isBlank(text, next);
  // Markdown knows "1." and "1)" as items; any others would become one paragraph.
  return item.mark.kind !== "number" || item.mark.before.endsWith("(");
}
