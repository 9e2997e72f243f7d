// Statements: the threats and requirements of a clause, one item each. What a clause holds is its outline's word;
// this says which of its paragraphs state something, and which only lead in, explain or note.
import { hashText } from "../base/hash.ts";
import type { Span } from "../base/span.ts";
import { maskProse, plainText } from "../syntax/mask.ts";
import type { AreaName } from "./area.ts";
import { clauseValue } from "./clause-value.ts";
import { LETTERED, type Paragraph } from "./paragraph.ts";

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
  /** Of a draft in YAML: where that id stands, which is not in the text. */
  readonly idSpan?: Span;
  /** Ids of what it counters or fulfils, as written in its comment. */
  readonly targets: readonly string[];
  /** The areas that a draft in YAML declares for it. */
  readonly areas?: readonly AreaName[];
}

const MODAL =
  /\b(?:shall|should|may|might|can|cannot|could|must|will|would|need(?:s|ed)?\s+to|ha(?:s|ve)\s+to|(?:is|are)\s+(?:able|required|expected|vulnerable|exposed|subject|possible|to\s+be)|able\s+to|needs?|requires?)\b/i;
/** Words of harm: what a threat speaks of, as an act or as its outcome. */
const POSSIBLE = /\b(?:can|may|might|could|will|would)\b/i;
const HARM =
  /\b(?:attack|threat|leak|compromis|tamper|spoof|eavesdrop|impersonat|malicious|unauthori[sz]ed|unauthenticated|denial|den(?:y|ied)|DoS|disclos|intercept|replay|forge|fake|rogue|misus|abus|expos|hijack|steal|stolen|track|trac(?:e|ing)|vulnerab|risk|fraud|exhaust|overload|manipulat|modif|adversar|mischiev|obtain|infer|fail|loss|lost|lose|unavailab|cannot|can\s+not|unable|not\s+(?:be\s+)?(?:able|protected|verified|authenticated|authori[sz]ed|available|refreshed|accessible|fulfil|aware|encrypted)|block|disrupt|outag|without|lack|wrong|incorrect|degrad|damag|deplet|drain|wast|consum|misbehav|corrupt|illegal|violat|inconsisten|conflict|unnecessar|overhead|out\s+of\s+sync|breach|break|harm|danger|theft|clone|collision|mislead|misled|intru|inject|visible|insecure|weak)/i;
/** What points back to the threat before it. */
const EXPLAINS =
  /^(?:the\s+above|such\s+(?:an?\s+)?(?:threats?|attacks?|behaviou?r)|these\s+(?:threats?|attacks?|examples?))\b/i;
/** A threat that the text denies, or the protection against it. */
const DENIED =
  /\bno\s+(?:\w+\s+){0,3}(?:threats?|risks?|attacks?|vulnerabilit(?:y|ies)|issues?|concerns?|problems?|impacts?)\b|\b(?:is|are)\s+not\s+(?:a\s+|an\s+)?(?:threat|risk|vulnerable|exposed)\b|\bdoes\s+not\s+(?:introduce|pose|create|lead)\b|\bmay\s+or\s+may\s+not\b/i;
const PROTECTS =
  /^(?:therefore|hence|thus|consequently|so),?\s.*\b(?:needs?|should|shall|required|necessary|important)\b|^(?:it is (?:assumed|necessary|recommended)|to (?:mitigate|prevent|avoid|counter))\b/i;
/** What is, as other documents have it: the ground on which a threat stands, not a threat. */
const BACKGROUND =
  /^(?:according\s+to|as\s+(?:defined|specified|described|stated)|in\s+(?:clause|TS|TR))\b|^[^.]{0,120}\b(?:is|are)\s+(?:comprised|composed|defined|specified|described|assumed|used\s+to)\b/i;
/** A lead-in whose items are protections: "Appropriate restrictions may include:". */
const PROTECTIONS =
  /\b(?:restrictions?|countermeasures?|mitigations?|protections?|measures?|controls?|safeguards?|recommendations?)\s+(?:\w+\s+){0,4}(?:include|are|can\s+be|may\s+be|should)\b[^.]*[:;,–-]$/i;
/** A tail about where a solution belongs, not a requirement of its own. */
const SCOPE_TAIL = /^solutions?\s+(?:to|to\s+enable|for)\s+th(?:is|ese)\s+requirements?\b/i;

const ID_COMMENT =
  /<!--\s*(?:id\s*:\s*)?([A-Za-z]+#?\d[\w.#/-]*|[\w.-]*\d[\w.-]*)((?:\s+[a-z]+=[\w.,#/-]+)*)\s*-->/;
/** An id in brackets before the text: "[PR 5.1.6-001]", "[P.R.6.2-001]", "[CAPIF-SEC-4.4-a]"; never a citation "[5]". */
const ID_TEXT =
  /^\[(?:P\.?\s?R\.?[\s-]?(?=\d+\.)|(?:R|T|REQ)\s(?=\d))?\s?((?=[\w.-]*[.-])[\w.-]*\d[\w.-]*)\]\s*[:.]?\s*/;

/** The statements among `paragraphs`, which stand in a clause of threats or requirements of `source`. */
export function readStatements(
  kind: StatementKind,
  paragraphs: readonly Paragraph[],
  source: string,
): readonly Statement[] {
  if (clauseValue(paragraphs, source) !== undefined) return [];
  const texts = paragraphs.filter((paragraph) => paragraph.kind === "text" || paragraph.kind === "reference");
  if (kind === "threat" && paragraphs.some((paragraph) => paragraph.kind === "threatName"))
    return readThreatBlocks(paragraphs, source);
  const statements: Statement[] = [];
  const leads: string[] = [];
  let protections = false;
  for (let i = 0; i < texts.length; i++) {
    const paragraph = texts[i] as Paragraph;
    const raw = source.slice(paragraph.start, paragraph.end);
    const text = plainText(raw).replace(LETTERED, "");
    if (!paragraph.item) protections = false;
    leads.length =
      paragraph.depth === 0 ? 0 : Math.min(leads.length, paragraph.depth + (paragraph.item ? 0 : -1) + 1);
    if (isLead(text, paragraph, texts.slice(i + 1, i + 8))) {
      protections = kind === "threat" && PROTECTIONS.test(text);
      if (!protections) {
        leads[paragraph.depth] = text;
        continue;
      }
    } else if (protections) continue;
    if (!states(kind, text, paragraph)) continue;
    statements.push(
      makeStatement(kind, paragraph, raw, text, leads.filter((lead) => lead !== undefined).join(" ")),
    );
  }
  const tagged = statements.filter((statement) => statement.id !== undefined);
  if (kind !== "requirement" || tagged.length === 0 || !allAtTop(texts)) return statements;
  return statements.filter((statement) => statement.id !== undefined || /\bshall\b/i.test(statement.text));
}

/** Where authors tag their requirements in paragraphs, the untagged paragraphs between them explain. */
function allAtTop(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every((paragraph) => !paragraph.item);
}

function namesThreat(paragraph: Paragraph): boolean {
  return paragraph.kind === "threatName" && paragraph.bodyStart < paragraph.end;
}

/** The blocks of a threat catalogue: "Threat name: …", "Threat Category: …", "Threat Description: …". */
function readThreatBlocks(paragraphs: readonly Paragraph[], source: string): readonly Statement[] {
  const statements: Statement[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (!namesThreat(paragraph)) return;
    const name = plainText(source.slice(paragraph.bodyStart, paragraph.end));
    if (/^i\.e\./.test(name)) return;
    const behind = paragraphs.findIndex((other, at) => at > index && other.kind === "threatName");
    const block = paragraphs
      .slice(index, behind < 0 ? undefined : behind)
      .filter((other) => other.kind === "text" || other === paragraph);
    const description = block
      .map((other) => plainText(source.slice(other.start, other.end)))
      .find((text) => /^threat description\s*:/i.test(text));
    const text = `${name}${description === undefined ? "" : `: ${description.replace(/^threat description\s*:\s*/i, "")}`}`;
    const whole = { ...paragraph, end: block.at(-1)?.end ?? paragraph.end };
    statements.push(makeStatement("threat", whole, source.slice(whole.start, whole.end), text, ""));
  });
  return statements;
}

/** A paragraph leads in when it ends with a colon and its list follows, at once or behind a remark. */
function isLead(text: string, paragraph: Paragraph, behind: readonly Paragraph[]): boolean {
  const next = behind[0];
  if (next === undefined) return false;
  const opens = (other: Paragraph): boolean =>
    other.item && (other.depth > paragraph.depth || (!paragraph.item && other.depth === paragraph.depth));
  if (text.endsWith(":") && !paragraph.item) return behind.some(opens);
  return opens(next) && /[:;,–-]$/.test(text);
}

function states(kind: StatementKind, text: string, paragraph: Paragraph): boolean {
  if (text.length < 12) return false;
  // The second paragraph of an item explains the first.
  if (paragraph.depth > 0 && !paragraph.item) return false;
  if (kind === "requirement") return (paragraph.item || MODAL.test(text)) && !SCOPE_TAIL.test(text);
  if (isDenied(text) || PROTECTS.test(text) || EXPLAINS.test(text)) return false;
  return paragraph.item || HARM.test(text) || (MODAL.test(text) && !BACKGROUND.test(text));
}

/** Whether a sentence denies the threat and none behind it speaks of harm that can happen. */
function isDenied(text: string): boolean {
  const sentences = text.split(/(?<=[.;])\s+/);
  const denied = sentences.findIndex((sentence) => DENIED.test(sentence));
  if (denied < 0) return false;
  return !sentences
    .slice(denied + 1)
    .some((sentence) => !DENIED.test(sentence) && HARM.test(sentence) && POSSIBLE.test(sentence));
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
    fingerprint: fingerprintOf(body),
    id: comment?.[1] ?? written?.[1],
    targets,
  };
}

/** What stays when a statement moves or is punctuated anew. */
export function fingerprintOf(text: string): string {
  return hashText(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}
