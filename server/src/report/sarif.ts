// Findings as SARIF 2.1.0 (OASIS), which code hosting services show beside the text.

import type { Severity } from "../model/project.ts";
import { RULES } from "../rules/index.ts";
import { lineCharacterAt } from "../syntax/position.ts";
import type { ReportContext, ReportedFinding } from "./check-report.ts";

const LEVEL: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};
const PAGES = "https://github.com/rapporteur/rapporteur/blob/main/docs/rules";

/** One run with all rules and `findings`. Files are named as `context` names them; lines and columns count from 1. */
export function findingsToSarif(
  findings: readonly ReportedFinding[],
  context: ReportContext & { readonly version: string },
): string {
  const location = (place: { uri: string; start: number; end: number }) => ({
    physicalLocation: {
      artifactLocation: { uri: context.nameOf(place.uri).split("\\").join("/") },
      region: regionOf(place, context),
    },
  });
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "rapporteur", version: context.version, rules: RULES.map(ruleToSarif) } },
        columnKind: "utf16CodeUnits",
        results: findings.map(({ finding }) => ({
          ruleId: finding.code,
          level: LEVEL[finding.severity],
          message: { text: finding.message },
          locations: [location(finding)],
          ...(finding.related.length === 0
            ? {}
            : {
                relatedLocations: finding.related.map((one, at) => ({
                  id: at + 1,
                  ...location(one),
                  message: { text: one.message },
                })),
              }),
        })),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function ruleToSarif({ code, summary, severity }: (typeof RULES)[number]) {
  return {
    id: code,
    shortDescription: { text: summary },
    helpUri: `${PAGES}/${code}.md`,
    defaultConfiguration: severity === "off" ? { enabled: false } : { enabled: true, level: LEVEL[severity] },
  };
}

function regionOf(place: { uri: string; start: number; end: number }, context: ReportContext) {
  const document = context.documentOf(place.uri);
  if (document === undefined) return { startLine: 1 };
  const [start, end] = [lineCharacterAt(document, place.start), lineCharacterAt(document, place.end)];
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
