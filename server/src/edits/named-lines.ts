// Key issues that a solution names on lines of their own, in list items or paragraphs: "- Key Issue #1: Attach". A
// further one gets a line in the same form.
import { lineAround } from "../base/lines.ts";
import { countOf } from "../model/item-mark.ts";
import { idOf, sharedWords } from "../model/names.ts";
import type { Paragraph } from "../model/paragraph.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { TextChange } from "../syntax/sections.ts";
import type { ClauseSource } from "./clause-source.ts";
import { itemOf } from "./item-list.ts";
import { compareNumbers } from "./number-list.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** A paragraph or list item that is the name of a key issue and nothing else. */
interface NamedLine {
  readonly paragraph: Paragraph;
  /** What stands before the number and behind it, up to the title. */
  readonly before: string;
  readonly number: string;
  readonly between: string;
  readonly title: string;
  /** What ends the line. */
  readonly closing: string;
}

/** The lines of a clause that follow each other and name key issues alone. */
export interface NamedLines {
  readonly source: ClauseSource;
  readonly lines: readonly [NamedLine, ...NamedLine[]];
}

const LINE =
  /^([*_]{0,2}(?:key[\s-]{0,2}issues?|KI)[\s#-]{0,4})(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:([*_]{0,2}\s*[:–—-]?[*_]{0,2}\s+)([^\s*_:;][^;\n]*?))?([.,;]?[*_]{0,2}[.,;]?)$/i;

/** The lines around the mention `at` that name key issues alone; undefined where it stands in none, or in a list of numbers. */
export function namedLinesAt(study: Study, source: ClauseSource, at: number): NamedLines | undefined {
  const { paragraphs, mentions } = source.facts;
  const mention = mentions[at];
  if (source.section.yaml !== undefined || mention === undefined) return undefined;
  const place = paragraphs.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
  const first = namedLine(study, source, paragraphs[place]);
  if (first === undefined) return undefined;
  const lines: [NamedLine, ...NamedLine[]] = [first];
  const isBeside = (one: NamedLine | undefined): one is NamedLine =>
    one !== undefined &&
    one.paragraph.item === first.paragraph.item &&
    one.paragraph.depth === first.paragraph.depth;
  for (let before = place - 1; ; before--) {
    const line = namedLine(study, source, paragraphs[before]);
    if (!isBeside(line)) break;
    lines.unshift(line);
  }
  for (let behind = place + 1; ; behind++) {
    const line = namedLine(study, source, paragraphs[behind]);
    if (!isBeside(line)) break;
    lines.push(line);
  }
  const isList = first.paragraph.item || lines.length > 1 || first.title !== "";
  return isList ? { source, lines } : undefined;
}

function namedLine(
  study: Study,
  { text }: ClauseSource,
  paragraph: Paragraph | undefined,
): NamedLine | undefined {
  if (paragraph?.kind !== "text") return undefined;
  const found = LINE.exec(text.slice(paragraph.start, paragraph.end));
  if (found === null) return undefined;
  const [, before = "", number = "", between = "", title = "", closing = ""] = found;
  const known = study.trace.byId.get(idOf(study.trace.names, "keyIssue", number))?.title ?? "";
  const { shared, least } = sharedWords(title, known);
  // What is no title says something of the key issue.
  const isTitle = shared * 2 >= least && shared > 0 && title.length <= known.length * 2;
  return title === "" || isTitle ? { paragraph, before, number, between, title, closing } : undefined;
}

/** The change that names `keyIssue` on a line of its own: in its place where the lines ascend, else behind the last. */
export function addNamedLine({ source, lines }: NamedLines, keyIssue: Item): TextChange | undefined {
  const { text } = source;
  const { number } = keyIssue;
  const last = lines.at(-1);
  if (number === undefined || last === undefined) return undefined;
  const [first] = lines;
  const mark = first.paragraph.item ? itemOf(text, lineAround(text, last.paragraph.start)) : undefined;
  const ascends = lines.every(
    (line, at) => at === 0 || compareNumbers(lines[at - 1]?.number ?? "", line.number) < 0,
  );
  const next =
    ascends && mark === undefined ? lines.findIndex((line) => compareNumbers(number, line.number) < 0) : -1;
  const gap = gapOf({ source, lines });
  if (next >= 0) {
    const behind = lines[next] ?? first;
    const mould = lines[next - 1] ?? behind;
    const at = lineAround(text, behind.paragraph.start).start;
    return { start: at, end: at, text: openingOf(text, mould) + wordsOf(mould, keyIssue) + gap };
  }
  const count = mark && countOf(mark.mark, mark.mark.value + 1);
  if (mark !== undefined && count === undefined) return undefined;
  const opening = mark === undefined ? openingOf(text, last) : mark.mark.before + count + mark.mark.after;
  const { end } = last.paragraph;
  // "…;" and "….": what ended the last line ends the new one.
  const closing = lines.at(-2)?.closing ?? last.closing;
  const added = gap + opening + wordsOf(last, keyIssue);
  return closing === last.closing
    ? { start: end, end, text: added }
    : { start: end - last.closing.length, end, text: closing + added };
}

/** \`keyIssues\` named as \`mould\` names them. */
export function namedLinesLike(mould: NamedLines, keyIssues: readonly Item[]): readonly string[] {
  const { source, lines } = mould;
  const [first] = lines;
  const line = lineAround(source.text, first.paragraph.start);
  const mark = first.paragraph.item ? itemOf(source.text, line)?.mark : undefined;
  const apart = gapOf(mould).split("\n").length > 2 ? [""] : [];
  return keyIssues.flatMap((keyIssue, at) => {
    const count = mark && countOf(mark, at + 1);
    const opening =
      mark === undefined ? openingOf(source.text, first) : mark.before + (count ?? "") + mark.after;
    const closing = (at < keyIssues.length - 1 ? first : (lines.at(-1) ?? first)).closing;
    return [...(at === 0 ? [] : apart), opening + wordsOf({ ...first, closing }, keyIssue)];
  });
}

/** What stands before the words in their line: a mark and blanks. */
function openingOf(text: string, { paragraph }: NamedLine): string {
  return text.slice(lineAround(text, paragraph.start).start, paragraph.start);
}

function wordsOf({ before, between, title, closing }: NamedLine, { number = "", title: own }: Item): string {
  return before + number + (title === "" ? "" : between + own) + closing;
}

/** What stands between two lines. */
function gapOf({ source: { text }, lines: [first, second] }: NamedLines): string {
  const eol = lineEndOf(text);
  const written = second && text.slice(first.paragraph.end, lineAround(text, second.paragraph.start).start);
  if (written !== undefined && /^\s+$/.test(written)) return written;
  return first.paragraph.item ? eol : eol + eol;
}
