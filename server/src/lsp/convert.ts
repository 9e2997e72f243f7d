// Between offsets and the protocol's positions, kinds and edits: the only place where `Position` is made.
import {
  type CodeLens,
  type Diagnostic,
  DiagnosticSeverity,
  type InlayHint,
  type Location,
  type LocationLink,
  type Position,
  type Range,
} from "vscode-languageserver";
import type { Span } from "../base/span.ts";
import type { CodeLensAt } from "../features/code-lenses.ts";
import type { LensPlaces } from "../features/lens-places.ts";
import type { TitleHintAt } from "../features/title-hints.ts";
import type { Place } from "../model/anchor.ts";
import type { Severity } from "../model/project.ts";
import type { PlacedFinding } from "../rules/check.ts";
import { inSection, lineCharacterAt, offsetAt } from "../syntax/position.ts";
import type { Document, Section } from "../syntax/sections.ts";
import { type LensAnswer, type LensArguments, SHOW_REFERENCES } from "./protocol.ts";
import type { Say } from "./translated.ts";

/** The document of a URI, as the snapshot at hand has it. */
export type DocumentOf = (uri: string) => Document | undefined;

export function toPosition(document: Document, offset: number): Position {
  return lineCharacterAt(document, offset);
}

export function fromPosition(document: Document, position: Position): number {
  return offsetAt(document, position);
}

export function toRange(document: Document | undefined, span: Span): Range {
  if (document === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { start: toPosition(document, span.start), end: toPosition(document, span.end) };
}

/** The range of `span` in `section`, whose first line is `startLine`. */
export function toSectionRange(section: Section, startLine: number, { start, end }: Span): Range {
  return { start: inSection(section, startLine, start), end: inSection(section, startLine, end) };
}

export function fromRange(document: Document, range: Range): Span {
  return { start: fromPosition(document, range.start), end: fromPosition(document, range.end) };
}

export function toLocation(of: DocumentOf, place: Place): Location {
  return { uri: place.uri, range: toRange(of(place.uri), place) };
}

/** A way from `origin`, words of `document`, to `place`. */
export function toLocationLink(of: DocumentOf, document: Document, origin: Span, place: Place): LocationLink {
  const targetRange = toRange(of(place.uri), place);
  return {
    originSelectionRange: toRange(document, origin),
    targetUri: place.uri,
    targetRange,
    targetSelectionRange: targetRange,
  };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const RULE_PAGES = "https://github.com/rapporteur/rapporteur/blob/main/docs/rules";

export function toDiagnostic(of: DocumentOf, finding: PlacedFinding, withRelated: boolean): Diagnostic {
  const related = finding.related.map((one) => ({ location: toLocation(of, one), message: one.message }));
  return {
    range: toRange(of(finding.uri), finding),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    codeDescription: { href: `${RULE_PAGES}/${finding.code}.md` },
    source: "rapporteur",
    message: finding.message,
    ...(withRelated && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

export function toInlayHint(document: Document, hint: TitleHintAt): InlayHint {
  return {
    position: toPosition(document, hint.offset),
    label: hint.label,
    tooltip: hint.tooltip,
    paddingLeft: true,
  };
}

/** A lens with a command that names what it opens: all the places of all lenses would be a long message at every letter. */
export function toCodeLens(of: DocumentOf, { place, words, opens }: CodeLensAt, say: Say): CodeLens {
  const { uri, range } = toLocation(of, place);
  const command = opens === undefined ? "" : SHOW_REFERENCES;
  return {
    range,
    command: {
      title: say(words),
      command,
      ...(opens === undefined ? {} : { arguments: [uri, opens.item, opens.list] satisfies LensArguments }),
    },
  };
}

export function toLensAnswer(of: DocumentOf, { at, places }: LensPlaces): LensAnswer {
  return { at: toLocation(of, at), places: places.map((place) => toLocation(of, place)) };
}
