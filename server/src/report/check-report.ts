// Findings for a terminal and for programs.

import type { Severity } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import type { PlacedFinding } from "../rules/check.ts";
import { type LineCharacter, lineCharacterAt } from "../syntax/position.ts";
import type { Document } from "../syntax/sections.ts";

/** A finding with its study, or undefined for a project file's own. */
export interface ReportedFinding {
  readonly study: Study | undefined;
  readonly finding: PlacedFinding;
}

export interface ReportContext {
  readonly documentOf: (uri: string) => Document | undefined;
  /** How a file is called in the text report: usually its path. */
  readonly nameOf: (uri: string) => string;
  readonly colour: boolean;
}

const COLOURS: Readonly<Record<Severity, string>> = { error: "31", warning: "33", info: "36", hint: "90" };

/** `file:line:column severity code message`, grouped by file, and a line that counts. Lines and columns from 1. */
export function findingsToText(findings: readonly ReportedFinding[], context: ReportContext): string {
  const paint = (text: string, code: string): string =>
    context.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const lines: string[] = [];
  let file = "";
  for (const { finding } of findings) {
    if (file !== "" && file !== finding.uri) lines.push("");
    file = finding.uri;
    const { start } = places(finding, context);
    const where = `${context.nameOf(finding.uri)}:${start.line + 1}:${start.character + 1}`;
    lines.push(
      `${where} ${paint(finding.severity, COLOURS[finding.severity])} ${paint(finding.code, "1")} ${finding.message}`,
    );
  }
  if (lines.length > 0) lines.push("");
  lines.push(summary(findings));
  return lines.join("\n");
}

function summary(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return "No findings.";
  const counts = (["error", "warning", "info", "hint"] as const).flatMap((severity) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`];
  });
  return `${findings.length} finding${findings.length === 1 ? "" : "s"}: ${counts.join(", ")}.`;
}

/** The findings as JSON. Others rely on its shape: what is there stays, more may come. */
export function findingsToJson(findings: readonly ReportedFinding[], context: ReportContext): string {
  const result = {
    version: 1,
    findings: findings.map(({ study, finding }) => ({
      document: study?.id ?? null,
      uri: finding.uri,
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      ...places(finding, context),
      related: finding.related.map((one) => ({
        uri: one.uri,
        ...places(one, context),
        message: one.message,
      })),
      fixes: finding.fixes().map((fix) => fix.title),
      docs: `docs/rules/${finding.code}.md`,
    })),
  };
  return JSON.stringify(result, undefined, 2);
}

function places(
  place: { uri: string; start: number; end: number },
  context: ReportContext,
): { start: LineCharacter; end: LineCharacter } {
  const document = context.documentOf(place.uri);
  const at = (offset: number): LineCharacter =>
    document === undefined ? { line: 0, character: offset } : lineCharacterAt(document, offset);
  return { start: at(place.start), end: at(place.end) };
}
