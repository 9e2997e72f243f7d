// Mentions of key issues and solutions in prose: "KI#3", "key issues #1 and #3", "Solution 7".
import { type Span, touches } from "../base/span.ts";
import { type Claim, type Mentioned, readClaim } from "./claim.ts";
import { sentencesOf } from "./sentence.ts";

/** One number in a mention. Offsets count from the start of the section. */
export interface Mention extends Span {
  readonly kind: Mentioned;
  /** As written, without prefix ("3", "2.5"). */
  readonly number: string;
  /** What the sentence says of it. */
  readonly claim: Claim;
  /** The document that the text says it belongs to ("33.875", or "?" where only [n] tells), or undefined. */
  readonly document: string | undefined;
  /** Which of its requirements are spoken of: ordinals from 1, or all; empty where the sentence names none. */
  readonly requirements: readonly number[] | "all";
  /** The part that an id names: "R1" of "KI#3/R1", "T2" of "KI#3/T2". */
  readonly part: string | undefined;
}

/**
 * The index of the mention that is written at `offset`, of those that `counts` takes; -1 where there is none. "#1 to #5"
 * means #2 to #4 too: they stand where the number behind them does.
 */
export function writtenMention(
  mentions: readonly Mention[],
  offset: number,
  counts: (mention: Mention) => boolean,
): number {
  const first = mentions.findIndex((one) => counts(one) && touches(one, offset));
  let last = first;
  while (first >= 0 && isImplied(mentions, last)) last++;
  return last;
}

/** Whether nobody wrote the number of the mention `index`: the next one stands in its place. */
export function isImplied(mentions: readonly Mention[], index: number): boolean {
  const next = mentions[index + 1];
  return next !== undefined && next.start === mentions[index]?.start;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})?[a-z]?(?!\.\d)(?![\w-]*\w)|[XYZ](?!\w)`;
const HEAD = new RegExp(
  String.raw`\b(key[\s-]{0,4}issues?|KIs?|solutions?|sol(?=[#.\s\d]))\.?(?:\s{0,4}[#-]?\s{0,4}|\s{0,2}:\s{0,2}#\s{0,2})(${NUMBER})`,
  "gi",
);
const NEXT = new RegExp(
  String.raw`(?:\s{0,4}\([^()]{1,80}\))?\s{0,4}(,\s{0,4}(?:and|or)?|and|or|&|/|to|–|-)\s{0,4}(?:the\s|also\s)?(#?)\s{0,4}(${NUMBER})`,
  "iy",
);

/**
 * Finds the mentions in `prose` (masked), which begins at `start` of its section.
 * `lead` is what the paragraph above says when this one is an item of its list.
 */
export function readMentions(prose: string, start: number, lead: Claim): Mention[] {
  const mentions: Mention[] = [];
  const sentenceAt = sentencesOf(prose);
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(prose); head !== null; head = HEAD.exec(prose)) {
    const numbers = [...betweenMentions(prose, head, mentions.at(-1), start), ...readNumbers(prose, head)];
    const behind = numbers.at(-1)?.end ?? HEAD.lastIndex;
    HEAD.lastIndex = behind;
    const kind = kindOf(head);
    const sentence = sentenceAt(head.index);
    const before = prose.slice(sentence.start, head.index);
    const after = prose.slice(behind, sentence.end);
    const document = documentOf(before, after);
    // Of "Addressed key issues: #3" the words before the colon are no mention, but say of what follows what it is.
    const label = head[0].slice(0, head[0].indexOf(":") + 1);
    const claim = readClaim({ before: before + label, after, lead, kind });
    const requirements = kind === "keyIssue" ? readOrdinals(before, after) : [];
    const part =
      kind === "keyIssue" ? /^\/([RT]\d{1,3})\b/.exec(prose.slice(behind, behind + 6))?.[1] : undefined;
    for (const { number, at, end } of numbers) {
      const last = end === behind && part !== undefined;
      mentions.push({
        kind,
        number,
        start: start + at,
        end: start + end + (last ? part.length + 1 : 0),
        claim,
        document,
        requirements,
        part: last ? part : undefined,
      });
    }
  }
  return mentions;
}

/** The numbers between two mentions that are the ends of a range: "KI#3 to KI#6", but not "from KI#3 to KI#6". */
function betweenMentions(
  prose: string,
  head: RegExpExecArray,
  before: Mention | undefined,
  start: number,
): readonly NumberAt[] {
  if (before === undefined || before.kind !== kindOf(head)) return [];
  const between = prose.slice(before.end - start, head.index);
  if (!/^\s{0,3}(?:to|–|-)\s{0,3}$/i.test(between)) return [];
  if (/\bfrom\s+(?:the\s+)?$/i.test(prose.slice(0, before.start - start).slice(-20))) return [];
  const [from, to] = [Number(before.number), Number(head[2])];
  const count = to - from - 1;
  const end = head.index + head[0].length;
  if (!Number.isInteger(count) || count < 1 || count > 50 || prose[end] === "/") return [];
  return Array.from({ length: count }, (_, i) => ({ number: String(from + 1 + i), at: head.index, end }));
}

function kindOf(head: RegExpExecArray): Mentioned {
  return /^k/i.test(head[1] as string) ? "keyIssue" : "solution";
}

interface NumberAt {
  readonly number: string;
  readonly at: number;
  readonly end: number;
}

/** The numbers of a mention: "#1, #2 and #4", "1 to 3". The first one's place begins at the word before it. */
function readNumbers(prose: string, head: RegExpExecArray): NumberAt[] {
  const first = head[2] as string;
  let end = head.index + head[0].length;
  const numbers: NumberAt[] = [{ number: first, at: head.index, end }];
  const many = /s$/i.test(head[1] as string) || head[0].includes("#");
  for (;;) {
    NEXT.lastIndex = end;
    const next = NEXT.exec(prose);
    if (next === null || (next[2] !== "#" && !many) || (next[2] !== "#" && isQuantity(prose, NEXT.lastIndex)))
      return numbers;
    const number = next[3] as string;
    const at = NEXT.lastIndex - number.length - (next[2] === "#" ? 1 : 0);
    if (/^(?:to|–|-)$/i.test((next[1] as string).trim())) {
      const from = Number(numbers.at(-1)?.number);
      for (let n = from + 1; n < Number(number) && n < from + 50; n++)
        numbers.push({ number: String(n), at, end: NEXT.lastIndex });
    }
    numbers.push({ number, at, end: NEXT.lastIndex });
    end = NEXT.lastIndex;
  }
}

/** "KI#1 and 2 devices": the second number counts something else. */
function isQuantity(prose: string, behind: number): boolean {
  return /^\s+(?!and\b|or\b|are\b|is\b|in\b|of\b|for\b|by\b|to\b|on\b|with\b|as\b|can\b|have\b|has\b|do\b|does\b)[a-z]/.test(
    prose.slice(behind, behind + 12),
  );
}

const DOCUMENT = String.raw`(?:the\s+)?(?:3GPP\s+)?T[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)`;
const DOCUMENT_AFTER = new RegExp(
  String.raw`^([^.;]{0,160}?\W)?(?:in|of|from|by|see)\s+(?:(?:clause|annex)\s+[\w.]+\s+(?:of|in)\s+)?(?:${DOCUMENT}|\[\d{1,3}\])`,
);
const DOCUMENT_AT_ONCE = new RegExp(String.raw`^\s*(?:[([]\s*)?${DOCUMENT}`);
const DOCUMENT_BEFORE =
  /T[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)\s*(?:\[\w+\])?\s*(?:[,:–-]|'s|\(|under|defines|has|with|for|on)?\s*(?:(?:conclusions?|study|solutions?|work)\s+(?:to|on|of|for|in)\s+)?(?:the\s+)?$/;

/** The document whose number stands right behind or before the mention, as that of what is mentioned. */
function documentOf(before: string, after: string): string | undefined {
  const earlier = DOCUMENT_BEFORE.exec(before.slice(-80));
  if (earlier !== null) return earlier[1];
  const next = DOCUMENT_AT_ONCE.exec(after);
  if (next !== null) return next[1];
  const later = DOCUMENT_AFTER.exec(after.slice(0, 220));
  // A verb or another mention in between: the document belongs to what stands nearer to it.
  if (later === null || BETWEEN.test(withoutParticiples(later[1] ?? ""))) return undefined;
  return later[2] ?? "?";
}

const BETWEEN =
  /\b(?:is|are|be|addresse?s?|uses?|using|based|specified|by\s+\w+ing|reus\w+|KI|key\s*issue|solution)\b/i;

/** "as defined in": a participle before the document changes nothing. */
function withoutParticiples(text: string): string {
  return text.replace(
    /\b(?:as\s+)?(?:defined|described|specified|documented|identified|captured|studied|outlined|listed|given)\b/gi,
    "",
  );
}

const WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  "5th": 5,
  "6th": 6,
};
const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)\b/gi;

/** "the first and second requirement of KI#2" → [1, 2]; "all the requirements in KI#2" → all. */
function readOrdinals(before: string, after: string): readonly number[] | "all" {
  const phrase =
    /\b((?:all|first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th))\b[^.;]{0,60}?\brequirements?\b)[^.;]{0,30}$/i.exec(
      before,
    )?.[1];
  const text =
    phrase ??
    /^[^.;]{0,12}\b((?:first|second|third|[1-6](?:st|nd|rd|th))\b[^.;]{0,30}?\brequirements?\b)/i.exec(
      after,
    )?.[1];
  if (text === undefined) return [];
  const ordinals = [...text.matchAll(ORDINAL)].map((found) => WORDS[found[0].toLowerCase()] as number);
  return ordinals.length > 0 ? ordinals : /^all/i.test(text) ? "all" : [];
}
