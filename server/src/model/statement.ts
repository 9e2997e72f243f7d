// Statements: the threats and requirements of a clause, one item each. What a clause holds is its outline's word;
// this says which of its paragraphs state something, and which only lead in, explain or note.
import { hashText } from "../base/hash.ts";
import type { Span } from "../base/span.ts";
import { maskProse, plainText } from "../syntax/mask.ts";
import type { Paragraph } from "./paragraph.ts";

export type StatementKind = "threat" | "requirement";

/** A threat or requirement. Offsets count from the start of the section. */
export interface Statement extends Span {
  readonly kind: StatementKind;
  /** As a reader sees it, without the author's own id. */
  readonly text: string;
  /** The paragraph that introduces the list it stands in, or "". */
  readonly lead: string;
  /** Of the normalised text: stays when the statement moves. */
  readonly fingerprint: string;
  /** The author's own id ("5.1.6-001"), or undefined. */
  readonly id: string | undefined;
  /** Ids of what it counters or fulfils, as written in its comment. */
  readonly targets: readonly string[];
}

/** What a clause says of itself instead of listing items. */
export type ClauseValue = "not-applicable" | "none" | "void" | "to-be-done" | undefined;

const VALUES: readonly (readonly [RegExp, Exclude<ClauseValue, undefined>])[] = [
  [/^(?:(?:it|this (?:clause|part)) is )?not applicable\b[^.]{0,60}\.?$|^n\/?a\.?$/i, "not-applicable"],
  [
    /^(?:none|no (?:new |specific |additional |potential )*(?:security )?(?:threats?|requirements?)(?: (?:is|are|has been|have been)\b[^.]{0,60})?)\.?$/i,
    "none",
  ],
  [/^(?:void|-|–|—)\.?$/i, "void"],
  [
    /^(?:tbd|tba|tbc|ffs|to be (?:added|defined|determined|done|completed)|(?:this|it) is ffs|(?:\w+ ){0,3}(?:is|are) ffs)\.?$/i,
    "to-be-done",
  ],
];

const MODAL =
  /\b(?:shall|should|may|might|can|cannot|could|must|will|would|need(?:s|ed)?\s+to|ha(?:s|ve)\s+to|(?:is|are)\s+(?:able|required|expected|vulnerable|exposed|subject|possible|to\s+be)|able\s+to|needs?|requires?)\b/i;
const HARM =
  /\b(?:attack|threat|leak|compromis|tamper|spoof|eavesdrop|impersonat|malicious|unauthori[sz]ed|denial|DoS|disclos|intercept|replay|forge|fake|rogue|misus|abus|expos|hijack|steal|track|vulnerab|risk|fraud|exhaust|overload|manipulat|modif)/i;

const ID_COMMENT =
  /<!--\s*(?:id\s*:\s*)?([A-Za-z]+#?\d[\w.#/-]*|[\w.-]*\d[\w.-]*)((?:\s+[a-z]+=[\w.,#/-]+)*)\s*-->/;
const ID_TEXT = /^\[(?:PR|R|T|REQ|CPR)?[.\s-]?([\w.]*\d[\w.-]*)\]\s*[:.]?\s*/;

/** What the paragraphs of a clause say instead of items; undefined where they say more than that. */
export function clauseValue(paragraphs: readonly Paragraph[], source: string): ClauseValue {
  const texts = paragraphs
    .filter((p) => p.kind === "text")
    .map((p) => plainText(source.slice(p.start, p.end)));
  if (texts.length !== 1) return undefined;
  return VALUES.find(([pattern]) => pattern.test(texts[0] as string))?.[1];
}

/** The statements among `paragraphs`, which stand in a clause of threats or requirements of `source`. */
export function readStatements(
  kind: StatementKind,
  paragraphs: readonly Paragraph[],
  source: string,
): readonly Statement[] {
  if (clauseValue(paragraphs, source) !== undefined) return [];
  const texts = paragraphs.filter((paragraph) => paragraph.kind === "text" || paragraph.kind === "reference");
  const statements: Statement[] = [];
  const leads: string[] = [];
  for (let i = 0; i < texts.length; i++) {
    const paragraph = texts[i] as Paragraph;
    const raw = source.slice(paragraph.start, paragraph.end);
    const text = plainText(raw);
    leads.length = Math.min(
      leads.length,
      Math.max(0, paragraph.depth - (paragraph.item ? 0 : 1)) + (paragraph.depth === 0 ? 0 : 1),
    );
    if (paragraph.depth === 0) leads.length = 0;
    if (isLead(text, paragraph, texts[i + 1])) {
      leads[paragraph.depth] = text;
      continue;
    }
    if (!states(kind, text, paragraph)) continue;
    statements.push(
      makeStatement(kind, paragraph, raw, text, leads.filter((lead) => lead !== undefined).join(" ")),
    );
  }
  return statements;
}

/** A paragraph leads in when it ends with a colon and a list, or a deeper one, follows. */
function isLead(text: string, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined) return false;
  const deeper =
    next.item && (next.depth > paragraph.depth || (!paragraph.item && next.depth === paragraph.depth));
  return deeper && /[:;,–-]$/.test(text);
}

function states(kind: StatementKind, text: string, paragraph: Paragraph): boolean {
  if (text.length < 12) return false;
  // The second paragraph of an item explains the first.
  if (paragraph.depth > 0 && !paragraph.item) return false;
  if (paragraph.item) return true;
  return MODAL.test(text) || (kind === "threat" && HARM.test(text));
}

function makeStatement(
  kind: StatementKind,
  paragraph: Paragraph,
  raw: string,
  text: string,
  lead: string,
): Statement {
  const comment = ID_COMMENT.exec(raw);
  const written = ID_TEXT.exec(text);
  const body = written === null ? text : text.slice(written[0].length);
  const prose = maskProse(raw);
  const end = paragraph.start + prose.trimEnd().length;
  const targets = [...(comment?.[2] ?? "").matchAll(/=([\w.,#/-]+)/g)].flatMap((found) =>
    (found[1] as string).split(","),
  );
  return {
    kind,
    start: paragraph.start,
    end,
    text: body,
    lead,
    fingerprint: hashText(
      body
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    ),
    id: comment?.[1] ?? written?.[1],
    targets,
  };
}
