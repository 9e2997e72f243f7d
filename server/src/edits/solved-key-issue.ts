// Takes key issues out of what says that they have no solution: out of the list of a sentence, or the whole sentence or
// list item where it speaks of nothing else. A sentence that says more than that is left alone.
import { lineAround } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import type { Mention } from "../model/mention.ts";
import { idOf } from "../model/names.ts";
import type { Paragraph } from "../model/paragraph.ts";
import { sentencesOf } from "../model/sentence.ts";
import type { Study } from "../model/study.ts";
import { unsolvedIn } from "../model/unsolved.ts";
import { relist } from "./cell-list.ts";
import { type ClauseSource, clauseSource } from "./clause-source.ts";
import type { Edit } from "./edit.ts";
import { itemOf, recount } from "./item-list.ts";
import { leastChange } from "./least-change.ts";
import type { TextEdit } from "./merge-line.ts";
import { proseEdits } from "./prose-edit.ts";

/**
 * The edits after which no sentence says that one of `keyIssues` has no solution: none where nothing does. Undefined where a
 * sentence that does cannot be taken apart. Lists of a mapping that say so are written by what marks a link.
 */
export function solveKeyIssues(study: Study, keyIssues: readonly string[]): readonly Edit[] | undefined {
  const places = [...unsolvedIn(study)].filter(
    ({ keyIssue, at }) => at.part === "mention" && keyIssues.includes(keyIssue),
  );
  const edits: Edit[] = [];
  for (const index of new Set(places.map(({ at }) => at.clause))) {
    const clause = study.outline.clauses[index];
    const source = clause && clauseSource(study, clause);
    if (source === undefined) return undefined;
    const isSolved = ({ kind, claim, number }: Mention): boolean =>
      kind === "keyIssue" &&
      claim === "unsolved" &&
      keyIssues.includes(idOf(study.trace.names, kind, number));
    const changes = changesIn(source, isSolved);
    const inFile = changes && proseEdits(study, clause, changes);
    if (inFile === undefined) return undefined;
    edits.push(...inFile);
  }
  return edits;
}

type Solved = (mention: Mention) => boolean;

/** The changes of the prose of a clause. */
function changesIn(source: ClauseSource, isSolved: Solved): readonly TextEdit[] | undefined {
  const changes: TextEdit[] = [];
  const gone = new Set<Paragraph>();
  const { paragraphs, mentions } = source.facts;
  for (const paragraph of paragraphs) {
    const own = mentions.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
    for (const sentence of sentencesWith(source, paragraph, own.filter(isSolved))) {
      const change = changeOf(source, sentence, own, isSolved);
      if (change === undefined) return undefined;
      if (change === "all" && isWhole(paragraph, sentence)) gone.add(paragraph);
      else if (change === "all") changes.push(withoutSentence(source, sentence));
      else changes.push(change);
    }
  }
  for (const paragraph of gone) if (paragraph.item && hasMore(source, paragraph)) return undefined;
  return [...changes, ...withoutParagraphs(source, gone)];
}

/** The sentences of `paragraph` in which `mentions` stand, without the blanks behind them. */
function sentencesWith(
  { section }: ClauseSource,
  { start, end }: Paragraph,
  mentions: readonly Mention[],
): readonly Span[] {
  const prose = section.prose.slice(start, end);
  const sentenceAt = sentencesOf(prose);
  const spans = new Map<number, Span>();
  for (const mention of mentions) {
    const found = sentenceAt(mention.start - start);
    const length = prose.slice(found.start, found.end).trimEnd().length;
    spans.set(found.start, { start: start + found.start, end: start + found.start + length });
  }
  return [...spans.values()];
}

/** What makes a sentence say more of a key issue than that it has no solution. */
const MORE = /[,;(]|\b(?:but|however|although|though|while|which|that|because|since|as|for|in|only)\b/i;
/** What says no more than how long this holds. */
const SO_FAR = /\b(?:so far|yet|in (?:the present document|this (?:study|document|report|release)))\b/gi;
const BECAUSE = String.raw`(?:because|since|due\s+to|owing\s+to|given\s+that|in\s+view\s+of|as(?=\s+(?:it|its|they|their|this|that|these|the|there|no)\b))`;
/** Why there is no solution, behind it or before: what goes with the sentence. Other words there say more. */
const REASON = new RegExp(String.raw`,?\s*\b${BECAUSE}\s.*$`, "is");
const REASON_FIRST = new RegExp(String.raw`^\W*${BECAUSE}\s[^,;]*,\s*`, "i");
const NO_REASON = /;|\b(?:but|however|although|though|while|whereas|except|only|unless)\b/i;
/** What speaks of several key issues, and cannot be said of one. */
const SEVERAL = /\b(?:both|these|those|each|all|either|they\s+(?!are|were|have)|them)\b/i;
/** A title in brackets behind a name. */
const TITLE = /^\s*\([^()]*\)/;
/** What may stand before the name: nothing, or what the names are the end of. */
const OBJECT = /\b(?:solutions? (?:for|to)|solutions?:?)\s*$/i;

/** The change of one sentence with all its key issues or some of them taken out; "all" where nothing is left of it. */
function changeOf(
  { section: { prose } }: ClauseSource,
  sentence: Span,
  among: readonly Mention[],
  isSolved: Solved,
): TextEdit | "all" | undefined {
  const mentions = among.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const kept = mentions.filter((mention) => !isSolved(mention));
  const behind = prose.slice(last.end, sentence.end);
  if (kept.length === 0) {
    const before = withoutReason(prose.slice(sentence.start, first.start), REASON_FIRST);
    const rest = withoutReason(behind.replace(TITLE, ""), REASON).replaceAll(SO_FAR, "");
    // An item of a list says behind the name what the key issue is called.
    const isNamed = before.trim() === "" && !/\b(?:have|has|is|are)\b/.test(rest);
    return isNamed || !MORE.test(before.replace(OBJECT, "").replaceAll(SO_FAR, "") + rest)
      ? "all"
      : undefined;
  }
  const list = prose.slice(first.start, last.end);
  if (mentions.some(({ claim }) => claim !== "unsolved")) return undefined;
  const shorter = relist("keyIssue", list, [...new Set(kept.map(({ number }) => number))]);
  if (shorter === list) return undefined;
  const isOne = kept.length === 1;
  if (isOne && SEVERAL.test(behind)) return undefined;
  const verb = isOne ? ofOne(behind) : behind;
  return leastChange(list + behind, shorter + verb, first.start);
}

/** `text` without the reason that it gives, if it says nothing else. */
function withoutReason(text: string, reason: RegExp): string {
  const found = reason.exec(text)?.[0];
  return found === undefined || NO_REASON.test(found) ? text : text.replace(found, "");
}

/** What is said behind the names of several key issues, said of one. */
function ofOne(behind: string): string {
  return behind
    .replace(/^(\s+)(have|are)\b/, (_, blank, word) => blank + ONE[word])
    .replace(/\bthey(\s+)(are|were|have)\b/g, (_, blank, word) => `it${blank}${ONE[word]}`)
    .replace(/\btheir\b/g, "its");
}

const ONE: Readonly<Record<string, string>> = { have: "has", are: "is", were: "was" };

function isWhole(paragraph: Paragraph, sentence: Span): boolean {
  return sentence.start <= paragraph.bodyStart && paragraph.end <= sentence.end;
}

/** A sentence goes with the blanks before it, at the start of its paragraph with those behind it. */
function withoutSentence({ section: { prose }, facts }: ClauseSource, { start, end }: Span): TextEdit {
  if (facts.paragraphs.some((paragraph) => paragraph.start === start)) {
    const blank = /^\s*/.exec(prose.slice(end))?.[0].length ?? 0;
    return { start, end: end + blank, text: "" };
  }
  return { start: prose.slice(0, start).trimEnd().length, end, text: "" };
}

/** Whether an item of a list has more than its one paragraph. */
function hasMore({ facts: { paragraphs } }: ClauseSource, item: Paragraph): boolean {
  const next = paragraphs[paragraphs.indexOf(item) + 1];
  return next !== undefined && (next.depth > item.depth || (next.depth === item.depth && !next.item));
}

/** Paragraphs and items go with the blank lines before them; a list of which nothing is left with what introduces it. */
function withoutParagraphs(source: ClauseSource, gone: ReadonlySet<Paragraph>): readonly TextEdit[] {
  const { paragraphs } = source.facts;
  const leads = paragraphs.flatMap((lead, at): TextEdit[] => {
    const list = itemsBelow(paragraphs, at);
    if (list.length === 0 || !list.every((item) => gone.has(item))) return [];
    const { start, end } = lead;
    const prose = source.section.prose.slice(start, end);
    const sentence = { start: start + sentencesOf(prose)(prose.length - 1).start, end };
    return [isWhole(lead, sentence) ? alone(source, lead) : withoutSentence(source, sentence)];
  });
  return [...leads, ...[...gone].flatMap((paragraph) => withoutParagraph(source, paragraph, gone))];
}

/** `paragraph` with its lines and the blank ones before it. */
function alone({ section: { prose, yaml } }: ClauseSource, { start, end }: Paragraph): TextEdit {
  if (yaml !== undefined) return { start, end, text: "" };
  const before = prose.slice(0, lineAround(prose, start).start).trimEnd().length;
  return { start: before, end: lineAround(prose, end).end, text: "" };
}

/** The items of the list that the paragraph `at` introduces. */
function itemsBelow(paragraphs: readonly Paragraph[], at: number): readonly Paragraph[] {
  const lead = paragraphs[at];
  if (lead === undefined || lead.item) return [];
  const behind = paragraphs.slice(at + 1);
  const end = behind.findIndex(({ item }) => !item);
  return end < 0 ? behind : behind.slice(0, end);
}

function withoutParagraph(
  source: ClauseSource,
  paragraph: Paragraph,
  gone: ReadonlySet<Paragraph>,
): readonly TextEdit[] {
  const { section, facts } = source;
  const { prose } = section;
  const at = facts.paragraphs.indexOf(paragraph);
  const behind = facts.paragraphs.slice(at + 1);
  const list = paragraph.item ? behind.slice(0, behind.findIndex(({ item }) => !item) >>> 0) : [];
  const [next] = list;
  if (next === undefined || list.every((item) => gone.has(item))) return [alone(source, paragraph)];
  const first = lineAround(prose, paragraph.start);
  const item = gone.size > 1 || section.yaml !== undefined ? undefined : itemOf(prose, first);
  const counted = item === undefined ? [] : recount(prose, item, { first: item.mark.value + 1, by: -1 });
  return [{ start: first.start, end: lineAround(prose, next.start).start, text: "" }, ...counted];
}
