import { statedBy } from "../../server/src/model/trace.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { checkStudy } from "../../server/src/rules/check.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";
import type { CorpusFile } from "./load.ts";

/** How many of the expected things were found, and how many found things were not expected. */
export interface Hits {
  readonly right: number;
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
}

export interface Score {
  readonly name: string;
  readonly series: "SA3" | "SA2 / SA6";
  readonly keyIssues: Hits;
  readonly solutions: Hits;
  readonly tablePairs: Hits;
  readonly textPairs: Hits;
  readonly threats: number;
  readonly requirements: number;
  readonly conclusions: number;
  readonly findings: ReadonlyMap<string, number>;
}

/** Reads one TR and compares. Rows that the corpus could not number are matched by title and left out of the count. */
export function score(file: CorpusFile): Score {
  const uri = `file:///corpus/${file.name}.md`;
  const workspace = buildWorkspace({
    files: [{ uri, document: parseDocument(file.text) }],
    projects: [],
    roots: ["file:///corpus"],
  });
  const study = workspace.studies[0];
  if (study === undefined) throw new Error(`${file.name} was not taken for a TR`);
  const { items, links } = study.trace;
  const numbers = (kind: string): string[] =>
    items.filter((item) => item.kind === kind).map((item) => item.number ?? item.id);
  const pairs = (source: "table" | "text"): string[] =>
    links
      .filter((link) => link.kind === "addresses" && statedBy(link, source))
      .map((link) => `${link.from}→${link.to}`);
  const expected = file.expected;
  const unnumbered = new Set(
    expected?.table_pairs.filter((pair) => pair.solution === null).map((pair) => pair.row_label),
  );
  const wanted = (list: readonly { solution: string | null; ki: string }[]): string[] =>
    list.flatMap((pair) => (pair.solution === null ? [] : [`Sol#${pair.solution}→KI#${pair.ki}`]));
  const tablePairs =
    unnumbered.size > 0 && wanted(expected?.table_pairs ?? []).length === 0 ? [] : pairs("table");
  const counts = new Map<string, number>();
  for (const finding of checkStudy(study, { severities: new Map() }))
    counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  return {
    name: file.name,
    series: file.name.startsWith("33") ? "SA3" : "SA2 / SA6",
    keyIssues: compare(
      numbers("keyIssue"),
      expected?.key_issues.map((item) => item.num),
    ),
    solutions: compare(
      numbers("solution"),
      expected?.solutions.map((item) => item.num),
    ),
    tablePairs: compare(tablePairs, expected === undefined ? undefined : wanted(expected.table_pairs)),
    textPairs: compare(pairs("text"), expected === undefined ? undefined : wanted(expected.text_pairs)),
    threats: numbers("threat").length,
    requirements: numbers("requirement").length,
    conclusions: numbers("conclusion").length,
    findings: counts,
  };
}

/** Compares sets; without an expectation everything found counts as right. */
function compare(found: readonly string[], wanted: readonly string[] | undefined): Hits {
  const have = new Set(found);
  const want = new Set(wanted ?? found);
  return {
    right: [...have].filter((one) => want.has(one)).length,
    missed: [...want].filter((one) => !have.has(one)),
    surplus: [...have].filter((one) => !want.has(one)),
  };
}

/** The harmonic mean of precision and recall of several comparisons taken together. */
export function f1(hits: readonly Hits[]): number {
  const right = hits.reduce((sum, one) => sum + one.right, 0);
  const wrong = hits.reduce((sum, one) => sum + one.missed.length + one.surplus.length, 0);
  return right === 0 && wrong === 0 ? 1 : (2 * right) / (2 * right + wrong);
}

/** The sentences that sum up, for TRs with an expectation. */
export function totals(scores: readonly Score[]): string {
  const lines: string[] = [];
  for (const series of ["SA3", "SA2 / SA6"] as const) {
    const own = scores.filter(
      (one) => one.series === series && one.keyIssues.right + one.keyIssues.missed.length > 0,
    );
    const figure = (pick: (one: Score) => Hits): string => f1(own.map(pick)).toFixed(3);
    lines.push(
      `- ${series}, ${own.length} TRs: F1 of key issues ${figure((one) => one.keyIssues)}, of solutions ${figure((one) => one.solutions)}, ` +
        `of marks in mapping tables ${figure((one) => one.tablePairs)}, of sentences (the expectation is noisy) ${figure((one) => one.textPairs)}.`,
    );
  }
  return lines.join("\n");
}
