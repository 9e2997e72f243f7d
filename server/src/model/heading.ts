// What a heading says of itself: its clause number, its name and what that name means. Free of context:
// the same words under "Conclusions" are told apart by the outline, not here.

import { trimmed } from "../base/lines.ts";
import type { Span } from "../base/span.ts";
import { plainText } from "../syntax/mask.ts";

/** What a clause is by its title. */
export type ClauseKind =
  | "keyIssue"
  | "solution"
  | "keyIssues"
  | "solutions"
  | "mapping"
  | "conclusions"
  | "overallEvaluation"
  | "details"
  | "threats"
  | "requirements"
  | "introduction"
  | "solutionDetails"
  | "evaluation"
  | "references"
  | "definitions"
  | "abbreviations"
  | "contents"
  | "front"
  | "changeHistory"
  | "annex"
  | "void"
  | "other";

/** A heading. Spans count from the start of the section. */
export interface Heading {
  readonly kind: ClauseKind;
  /** Depth by the clause number where there is one, else by the hashes: a lost style does not move a clause. */
  readonly level: number;
  /** The clause number as written ("5.1.2", "A.1", "6.Y"), or undefined. */
  readonly clause: string | undefined;
  readonly clauseSpan: Span;
  /** The number of a key issue or solution as written, without its prefix ("3", "2.5", "X"), or undefined. */
  readonly number: string | undefined;
  readonly numberSpan: Span;
  /** The title without clause number, "Key issue #3" and the like. */
  readonly title: string;
  readonly titleSpan: Span;
  /** All of the heading's text. */
  readonly span: Span;
  /** Whether it is a line of a template that was never filled in ("Key Issue #X: <Title>"). */
  readonly template: boolean;
}

/** A clause number at the start of a heading; a tab, a space, a no-break space or nothing may follow. */
const CLAUSE_NUMBER =
  /^(?:Annex\s+([A-Z]{1,2})\b(?:\s*\((?:informative|normative)\))?[:.]?|((?:\d{1,2}[a-z]?|[A-Z]{1,2}|[xX])(?:\.(?:\d{1,3}[a-z]?|[xXyYzZnN]{1,2}))+|\d{1,2}[A-Z]?|x)\.?(?=[\s:]|[A-Z][a-z]|$))\s*/;

const NUMBER = String.raw`#?\s*(\d+(?:\.\d+)*[a-z]?|[XYZN](?:\.\d+|\.[XYZ])?)(?![\w])`;
const KEY_ISSUE = new RegExp(String.raw`^(?:key\s*issues?|KI)\s*[#-]?\s*(?:${NUMBER})\s*[:.,–—-]?\s*`, "i");
const KEY_ISSUE_UNNUMBERED = /^key\s*issue\s*(?:[:–—-]|#(?=\s*[:<])\s*:?)\s*(?=[^\s:])/i;
const SOLUTION = new RegExp(
  String.raw`^(?:candidate\s+|proposed\s+)?(?:solution|sol)\s*[#-]?\s*(?:${NUMBER})\s*[:.,–—-]?\s*`,
  "i",
);
const SOLUTION_UNNUMBERED = /^solution\s*(?:[:–—-]|#(?=\s*[:<])\s*:?)\s*(?=[^\s:])/i;

/** Titles and what they mean, the first that fits. Counted over real TRs; upper and lower case alike. */
const TITLES: readonly (readonly [RegExp, ClauseKind])[] = [
  [/^void\.?$/, "void"],
  [/^(?:table of )?contents$/, "contents"],
  [/^(?:foreword|introduction and foreword|scope)$/, "front"],
  [/^references$/, "references"],
  [/^abbreviations$/, "abbreviations"],
  [/^(?:terms|symbols|definitions?)\b/, "definitions"],
  [/change history/, "changeHistory"],
  [/^mapping\b.*(?:solution|key issue)|^(?:solutions?|key issues?)\b.*\bmapping\b/, "mapping"],
  [/^(?:[\w/& -]{0,40} )?key issues?(?: and requirements)?$|^key issues? related\b/, "keyIssues"],
  [/^(?:(?:proposed|potential|candidate|possible|security) )?solutions?(?: for\b.*| to\b.*)?$/, "solutions"],
  [/^(?:overall |interim |general )?(?:conclusions?|recommendations?)\b/, "conclusions"],
  [/^(?:overall|deployment|consolidated|business|comparison).*\bevaluations?\b/, "overallEvaluation"],
  [/^(?:key )?issue (?:details?|description)s?$|^description$|^use case description$/, "details"],
  [/\bthreats?\b(?!.*\brequirements?\b)/, "threats"],
  [/\brequirements?\b/, "requirements"],
  [
    /^(?:introduction|general|overview|solution overview|high-level (?:description|solution principles))$/,
    "introduction",
  ],
  [/^(?:solution )?(?:details?|description)s?$|^procedures?$/, "solutionDetails"],
  [/\bevaluation\b/, "evaluation"],
];

/**
 * Reads the heading that stands in `prose` (masked, from `start`, offsets as in the section) and, unmasked, in
 * `source`. `hashes` is its level in Markdown.
 */
export function readHeading(prose: string, source: string, start: number, hashes: number): Heading {
  const span = { start: trimmed(prose, 0, prose.length).start, end: trimmed(source, 0, source.length).end };
  const text = prose.slice(span.start, span.end);
  const found = CLAUSE_NUMBER.exec(text);
  const annex = found?.[1];
  const clause = annex ?? found?.[2];
  const clauseAt = clause === undefined ? 0 : text.indexOf(clause);
  const behind = found === null ? 0 : found[0].length;
  const rest = text.slice(behind);
  const named = nameOf(rest, annex !== undefined);
  const at = (from: number, to: number): Span => ({
    start: start + span.start + from,
    end: start + span.start + to,
  });
  const titleStart = behind + named.titleAt;
  return {
    kind: named.kind,
    level:
      clause === undefined || annex !== undefined
        ? annex === undefined
          ? hashes
          : 1
        : clause.split(".").length,
    clause,
    clauseSpan: at(clauseAt, clauseAt + (clause?.length ?? 0)),
    number: named.number,
    numberSpan: at(behind + named.numberAt, behind + named.numberAt + (named.number?.length ?? 0)),
    title: plainText(source.slice(span.start + titleStart, span.end)),
    titleSpan: at(titleStart, text.length),
    span: at(0, text.length),
    template:
      named.number !== undefined &&
      /^[XYZN]/.test(named.number) &&
      /^$|^<.*>?$/.test(text.slice(titleStart).trim()),
  };
}

interface Name {
  readonly kind: ClauseKind;
  readonly number: string | undefined;
  readonly numberAt: number;
  readonly titleAt: number;
}

function nameOf(rest: string, annex: boolean): Name {
  const definition =
    numbered(KEY_ISSUE, rest, "keyIssue") ??
    numbered(SOLUTION, rest, "solution") ??
    unnumbered(KEY_ISSUE_UNNUMBERED, rest, "keyIssue") ??
    unnumbered(SOLUTION_UNNUMBERED, rest, "solution");
  if (definition !== undefined) return definition;
  const title = rest.replace(/\s+/g, " ").replace(/[:.]$/, "").toLowerCase().trim();
  const kind = TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? "other";
  return {
    kind: annex && kind !== "changeHistory" ? "annex" : kind,
    number: undefined,
    numberAt: 0,
    titleAt: 0,
  };
}

function numbered(pattern: RegExp, rest: string, kind: ClauseKind): Name | undefined {
  const found = pattern.exec(rest);
  const number = found?.[1];
  if (found === null || number === undefined) return undefined;
  return { kind, number, numberAt: found[0].lastIndexOf(number), titleAt: found[0].length };
}

function unnumbered(pattern: RegExp, rest: string, kind: ClauseKind): Name | undefined {
  const found = pattern.exec(rest);
  if (found === null) return undefined;
  return { kind, number: undefined, numberAt: 0, titleAt: found[0].length };
}
