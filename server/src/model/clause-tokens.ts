// The words of a clause that mean something in a TR, by what the clause alone says.
import type { Span } from "../base/span.ts";
import type { ClauseFacts, SectionFacts } from "./facts.ts";
import type { Mention } from "./mention.ts";

export type TokenKind =
  | "keyIssue"
  | "solution"
  | "threat"
  | "requirement"
  | "pointer"
  | "citation"
  | "term"
  | "note"
  | "editorsNote"
  | "modal"
  | "area";

/** Words that mean something. Offsets as whoever gives them says. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Whether what it names is defined here. */
  readonly defines: boolean;
}

/**
 * The tokens of a clause by itself, in the order in which one is preferred to another that it meets. Offsets in the
 * prose of its section.
 */
export function clauseTokens(facts: SectionFacts, clause: ClauseFacts): readonly Token[] {
  const named = (kind: TokenKind, spans: readonly Span[], defines = false): Token[] =>
    spans.map(({ start, end }) => ({ kind, start, end, defines }));
  return [
    ...clause.mentions.map((mention) => ({ ...span(mention), kind: mentioned(mention), defines: false })),
    ...ownId(facts, clause),
    ...(clause.declarations ?? []).flatMap((one) => named(declared(one.target), [one])),
    ...named("citation", clause.citations),
    ...named(
      "citation",
      numbers(facts, clause),
      facts.yaml !== undefined || clause.heading?.kind === "references",
    ),
    ...named("pointer", clause.pointers),
    ...openings(facts, clause),
    ...clause.areas.flatMap(({ names }) => named("area", names)),
  ];
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function mentioned({ kind, part }: Mention): TokenKind {
  if (part === undefined) return kind;
  return part.startsWith("T") ? "threat" : "requirement";
}

function declared(target: string): TokenKind {
  if (target.startsWith("Sol#")) return "solution";
  if (!target.startsWith("KI#")) return "pointer";
  return /\/T/.test(target) ? "threat" : target.includes("/") ? "requirement" : "keyIssue";
}

/** The id of a key issue or solution in YAML: "KI#" stands right before its number. */
function ownId({ yaml, prose, section }: SectionFacts, { heading }: ClauseFacts): Token[] {
  if (yaml === undefined || heading?.number === undefined) return [];
  const { start, end } = heading.numberSpan;
  const prefix = /(?:KI|Sol)#$/.exec(prose.slice(Math.max(0, start - 4), start))?.[0];
  if (prefix === undefined) return [];
  const kind = prefix === "KI#" ? "keyIssue" : "solution";
  return [{ kind, start: start - prefix.length, end, defines: section.yaml?.key !== "conclusions" }];
}

/** The numbers of references with their brackets; in YAML they have none. */
function numbers({ prose }: SectionFacts, { references }: ClauseFacts): readonly Span[] {
  return references.map(({ numberSpan: { start, end } }) =>
    prose[start - 1] === "[" && prose[end] === "]" ? { start: start - 1, end: end + 1 } : { start, end },
  );
}

/** "NOTE 1:", "Editor's note:", "EXAMPLE:"; the name of a table or figure before its caption. */
function openings({ prose }: SectionFacts, { paragraphs }: ClauseFacts): readonly Token[] {
  return paragraphs.flatMap(({ kind, start, bodyStart }): Token[] => {
    const opening = { start, end: start + prose.slice(start, bodyStart).trimEnd().length };
    if (kind === "caption") return [{ ...opening, kind: "pointer", defines: true }];
    if (kind === "editorsNote") return [{ ...opening, kind, defines: false }];
    return kind === "note" || kind === "example" ? [{ ...opening, kind: "note", defines: false }] : [];
  });
}
