// A Technical Report of any length for measuring: laid out as security studies are, written by dice in our own words.
// Of 21 published TRs, brought to 10,000 lines, the middle ones have 830 headings, 320 citations, 700 links, 1,100 symbols
// and 230 lenses; the generated one has 680, 550, 970, 990 and 400.
import {
  ABBREVIATIONS,
  type Dice,
  deed,
  dice,
  paragraph,
  party,
  sentence,
  type Theme,
  theme,
  title,
} from "./prose.ts";
import { requirement, threat } from "./statements.ts";

export interface GeneratedTr {
  /** Markdown with exactly as many lines as were asked for. */
  readonly text: string;
  /** How many citations in it have no entry in clause 2. */
  readonly undefinedCitations: number;
}

const REFERENCES = 40;
const UNDEFINED = 12;
/** Lines of report for one key issue. */
const LINES_PER_KEY_ISSUE = 300;

/**
 * Writes a TR of `lines` lines (1000 or more): clauses 1 to 3, key issues, the mapping table, solutions, conclusions,
 * and a change history that fills up what is left. The same `lines` gives the same text.
 */
export function generateTr({ lines }: { readonly lines: number }): GeneratedTr {
  const of = dice(lines);
  const issues = Math.max(3, Math.round(lines / LINES_PER_KEY_ISSUE));
  const before = [...front(of), ...keyIssues(of, issues)];
  const after = conclusions(of, issues);
  const addressed: number[][] = [];
  const solutions: string[] = [];
  for (;;) {
    const number = addressed.length + 1;
    const takes = [((number - 1) % issues) + 1];
    const second = of.below(issues) + 1;
    if (of.below(3) === 0 && !takes.includes(second)) takes.push(second);
    const addresses = takes.sort((a, b) => a - b);
    const written = solution(of, { number, addresses, issues });
    const table = mapping(issues, [...addressed, takes]).length;
    if (before.length + table + solutions.length + written.length + after.length + 8 > lines) break;
    addressed.push(takes);
    solutions.push(...written);
  }
  const undefinedCitations = breakCitations(solutions, addressed.length);
  const body = [...before, ...mapping(issues, addressed), ...solutions, ...after];
  return { text: [...body, ...history(lines - body.length)].join("\n"), undefinedCitations };
}

function front(of: Dice): string[] {
  const things = theme(of);
  return [
    "# Study on a made-up feature (generated)",
    "",
    "# 1 Scope",
    "",
    paragraph(of, things),
    "",
    "# 2 References",
    "",
    ...range(REFERENCES).flatMap((n) => [
      `[${n}] 3GPP TS 33.${600 + n}: "Made-up procedures, part ${n}".`,
      "",
    ]),
    "# 3 Definitions of terms, symbols and abbreviations",
    "",
    "## 3.3 Abbreviations",
    "",
    ...ABBREVIATIONS.flatMap(([short, long]) => [`${short}\t${long}`, ""]),
    "# 4 Assumptions",
    "",
    paragraph(of, things),
    "",
    "# 5 Key issues",
    "",
  ];
}

function keyIssues(of: Dice, issues: number): string[] {
  let threats = 0;
  let requirements = 0;
  return range(issues).flatMap((n) => {
    const things = theme(of);
    return [
      `## 5.${n} Key issue #${n}: ${title(of)}`,
      "",
      `### 5.${n}.1 Key issue details`,
      "",
      ...range(3 + of.below(5)).flatMap(() => [`${paragraph(of, things)}${pointing(of, issues)}`, ""]),
      `### 5.${n}.2 Security threats`,
      "",
      ...range(2 + of.below(4)).flatMap(() => [`- ${threat(threats++)}`, ""]),
      `### 5.${n}.3 Potential security requirements`,
      "",
      ...range(2 + of.below(3)).flatMap(() => [requirement(party(of), requirements++), ""]),
    ];
  });
}

function mapping(issues: number, addressed: readonly (readonly number[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    "# 6 Solutions",
    "",
    "## 6.0 Mapping of solutions to key issues",
    "",
    "Table 6.0-1: Mapping of solutions to key issues",
    "",
    row(["Solutions", ...range(issues).map((n) => `KI#${n}`)]),
    row(["---", ...range(issues).map(() => "---")]),
    ...addressed.map((takes, i) =>
      row([`Solution #${i + 1}`, ...range(issues).map((n) => (takes.includes(n) ? "X" : ""))]),
    ),
    "",
  ];
}

interface Solution {
  readonly number: number;
  readonly addresses: readonly number[];
  /** How many key issues there are. */
  readonly issues: number;
}

function solution(of: Dice, { number: n, addresses, issues }: Solution): string[] {
  const things = theme(of);
  return [
    `## 6.${n} Solution #${n}: ${title(of)}`,
    "",
    `### 6.${n}.1 Introduction`,
    "",
    `This solution addresses ${addresses.map((issue) => `Key issue #${issue}`).join(" and ")}. ${sentence(of, things)}`,
    "",
    `### 6.${n}.2 Solution details`,
    "",
    ...range(3 + of.below(4)).flatMap(() => [`${paragraph(of, things)}${pointing(of, issues)}`, ""]),
    "The procedure has the following steps:",
    "",
    ...range(4 + of.below(6)).flatMap((step) => [`${step}. ${sentence(of, things)}`, ""]),
    ...range(1 + of.below(4)).flatMap(() => [`${paragraph(of, things)}${pointing(of, issues)}`, ""]),
    `The message of step ${1 + of.below(4)} carries:`,
    "",
    ...range(3 + of.below(4)).flatMap(() => [`- what is needed so that ${deed(of, things)};`, ""]),
    ...(of.below(3) === 0 ? parameters(of, n, things) : []),
    `NOTE: ${sentence(of, things)}`,
    "",
    ...range(2 + of.below(5)).flatMap(() => [`${paragraph(of, things)}${pointing(of, issues)}`, ""]),
    ...(of.below(2) === 0 ? [`Editor's note: Whether ${deed(of, things)} is FFS.`, ""] : []),
    `### 6.${n}.3 Evaluation`,
    "",
    ...range(1 + of.below(3)).flatMap(() => [paragraph(of, things), ""]),
  ];
}

function parameters(of: Dice, n: number, things: Theme): string[] {
  return [
    `Table 6.${n}.2-1: Parameters of the request`,
    "",
    "| Parameter | Presence | Description |",
    "| --- | --- | --- |",
    ...range(4 + of.below(5)).map(
      (i) => `| parameter ${i} | ${of.pick(["M", "O", "C"])} | ${sentence(of, things)} |`,
    ),
    "",
  ];
}

function conclusions(of: Dice, issues: number): string[] {
  return [
    "# 7 Conclusions",
    "",
    ...range(issues).flatMap((n) => [
      `## 7.${n} Conclusions on Key issue #${n}`,
      "",
      `Solution #${n} is taken as the basis for normative work. ${paragraph(of, theme(of))}`,
      "",
    ]),
  ];
}

/** An annex of exactly `lines` lines. */
function history(lines: number): string[] {
  const head = [
    "# Annex A: Change history",
    "",
    "| Date | Meeting | Subject | New version |",
    "| --- | --- | --- | --- |",
  ];
  const rows = range(lines - head.length - 1).map(
    (n) => `| made-up | meeting ${n} | Changes agreed | 0.${n}.0 |`,
  );
  return [...head, ...rows, ""];
}

/** The end of a paragraph: often a sentence that cites a document or points to a clause, as often as published TRs do. */
function pointing(of: Dice, issues: number): string {
  const n = 1 + of.below(REFERENCES);
  const chance = of.below(12);
  if (chance < 4)
    return ` ${of.pick(["Details are in", "The mechanism is that of", "Compare"])} TS 33.${600 + n} [${n}].`;
  return chance < 7 ? ` See clause 5.${1 + of.below(issues)}.1.` : "";
}

/** Makes one citation undefined in each of some `solutions`, spread evenly; gives how many. */
function breakCitations(lines: string[], solutions: number): number {
  const broken = Math.min(UNDEFINED, solutions);
  for (const nth of range(broken)) {
    const number = Math.ceil((nth * solutions) / broken);
    const from = lines.findIndex((line) => line.startsWith(`### 6.${number}.2 `));
    const at = lines.findIndex((line, i) => i > from && /\[\d+\]/.test(line));
    lines[at] = lines[at]!.replace(
      /TS 33\.\d+ \[\d+\]/,
      `TS 33.${600 + REFERENCES + nth} [${REFERENCES + nth}]`,
    );
  }
  return broken;
}

function range(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => i + 1);
}
