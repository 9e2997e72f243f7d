// What a reader decided by hand, compared with what Rapporteur finds. The readings hold numbers and hashes only.
import fs from "node:fs";
import { hashText } from "../../server/src/base/hash.ts";
import { type ConclusionState, conclusionState } from "../../server/src/model/conclusion-state.ts";
import type { StatementKind } from "../../server/src/model/statement.ts";
import { factsAt, type Study } from "../../server/src/model/study.ts";
import { linksFrom, statedBy } from "../../server/src/model/trace.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";
import type { CorpusFile } from "./load.ts";

/** A paragraph of a clause of threats or requirements, by the hash of its text with single spaces. */
interface StatementReading {
  readonly tr: string;
  readonly clause: string;
  readonly hash: string;
  readonly kind: StatementKind;
  readonly item: boolean;
  /** Another reader could decide otherwise. */
  readonly close?: boolean;
}

interface ConclusionReading {
  readonly tr: string;
  readonly clause: string;
  readonly state: ConclusionState;
  readonly solutions: readonly string[];
  /** Another state that the wording allows. */
  readonly second: ConclusionState | null;
}

/** Which solution says that it addresses which key issue, for each TR. */
type PairReadings = Readonly<Record<string, readonly (readonly [solution: string, keyIssue: string])[]>>;

function read<T>(name: string): T {
  return JSON.parse(fs.readFileSync(`test/corpus/readings/${name}.json`, "utf8")) as T;
}

/** The section of the report that says how far Rapporteur agrees with the reader. */
export function readByHand(corpus: readonly CorpusFile[]): string {
  const files = new Map(corpus.map((file) => [file.name, file]));
  const studies = new Map(corpus.map((file) => [file.name, studyOf(file)]));
  return [
    "## Read by hand",
    "",
    "A reader judged these TRs before seeing what Rapporteur says of them: every paragraph of the clauses of",
    "threats and of requirements below the key issues of 14 SA3 TRs (is it one item or not), what each solution",
    "claims in its own words to address, and what each conclusion comes to. Rapporteur was made with these TRs at",
    "hand; others may fare worse.",
    "",
    ...statementLines(read<readonly StatementReading[]>("statements"), studies),
    "",
    ...pairLines(read<PairReadings>("text-pairs"), studies, files),
    "",
    ...conclusionLines(read<readonly ConclusionReading[]>("conclusions"), studies),
  ].join("\n");
}

function studyOf(file: CorpusFile): Study {
  const uri = `file:///corpus/${file.name}.md`;
  const { studies } = buildWorkspace({
    files: [{ uri, document: parseDocument(file.text) }],
    projects: [],
    roots: ["file:///corpus"],
  });
  const study = studies[0];
  if (study === undefined) throw new Error(`${file.name} was not taken for a TR`);
  return study;
}

/** The hashes of the paragraphs of the study that are statements, each behind its kind and clause. */
function statementHashes(study: Study): ReadonlySet<string> {
  const found = new Set<string>();
  study.statements.forEach((statements, index) => {
    const clause = study.outline.clauses[index];
    const own = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
    for (const statement of statements) {
      const paragraph = factsAt(study, index)?.paragraphs.find((one) => one.start === statement.start);
      const text = own?.section.text.slice(statement.start, paragraph?.end ?? statement.end) ?? "";
      found.add(`${statement.kind} ${clause?.clause} ${hashText(text.replace(/\s+/g, " ").trim())}`);
    }
  });
  return found;
}

function statementLines(
  readings: readonly StatementReading[],
  studies: ReadonlyMap<string, Study>,
): readonly string[] {
  const hashes = new Map([...studies].map(([name, study]) => [name, statementHashes(study)]));
  const judged = readings
    .filter((one) => hashes.has(one.tr))
    .map((one) => ({
      ...one,
      right: (hashes.get(one.tr)?.has(`${one.kind} ${one.clause} ${one.hash}`) ?? false) === one.item,
    }));
  const rows = [...new Set(judged.map((one) => one.tr))].map((tr) => {
    const own = judged.filter((one) => one.tr === tr);
    const wrong = own
      .filter((one) => !one.right)
      .map(
        (one) => `${one.item ? "−" : "+"}${one.kind} ${one.clause}${one.close === true ? " (close)" : ""}`,
      );
    return [tr, share(own, "threat"), share(own, "requirement"), wrong.join(", ")];
  });
  const items = judged.filter((one) => one.item).length;
  return [
    `Of ${judged.length} paragraphs ${items} are items and ${judged.length - items} are not; ` +
      `${judged.filter((one) => one.close === true).length} of these are close calls.`,
    "",
    `- threats: ${percent(judged.filter((one) => one.kind === "threat"))}`,
    `- requirements: ${percent(judged.filter((one) => one.kind === "requirement"))}`,
    "",
    "Right of all, and the misjudged by clause (− an item not seen, + no item but taken for one):",
    "",
    ...table(["TR", "threats", "requirements", "misjudged"], rows),
  ];
}

interface Judged {
  readonly kind: StatementKind;
  readonly right: boolean;
}

function share(judged: readonly Judged[], kind: StatementKind): string {
  const own = judged.filter((one) => one.kind === kind);
  return own.length === 0 ? "" : `${own.filter((one) => one.right).length}/${own.length}`;
}

function percent(judged: readonly { readonly right: boolean }[]): string {
  const right = judged.filter((one) => one.right).length;
  return `${right} right of ${judged.length}, ${((100 * right) / Math.max(1, judged.length)).toFixed(1)} %`;
}

function pairLines(
  readings: PairReadings,
  studies: ReadonlyMap<string, Study>,
  files: ReadonlyMap<string, CorpusFile>,
): readonly string[] {
  const total = { right: 0, found: 0, read: 0 };
  const rows = Object.entries(readings).flatMap(([tr, pairs]) => {
    const study = studies.get(tr);
    if (study === undefined) return [];
    const reading = new Set(pairs.map(([solution, keyIssue]) => `${solution}→${keyIssue}`));
    const found = textPairs(study);
    const expectation = files.get(tr)?.expected;
    const expected = new Set(expectation?.text_pairs.map((pair) => `${pair.solution}→${pair.ki}`));
    total.right += common(found, reading);
    total.found += found.size;
    total.read += reading.size;
    return [
      [
        tr,
        String(reading.size),
        ratio(common(found, reading), found.size),
        ratio(common(found, reading), reading.size),
        difference(found, reading),
        expectation === undefined ? "" : ratio(common(found, expected), found.size),
        expectation === undefined ? "" : ratio(common(found, expected), expected.size),
        expectation === undefined ? "" : difference(expected, reading),
      ],
    ];
  });
  return [
    `What solutions say that they address: precision ${ratio(total.right, total.found)}, recall ` +
      `${ratio(total.right, total.read)} over ${total.read} pairs that were read.`,
    "The last column says where the expectation differs from the reading (− it lacks the pair, + it has one that",
    "the text does not claim).",
    "",
    ...table(
      [
        "TR",
        "read",
        "precision",
        "recall",
        "wrong",
        "precision, expected",
        "recall, expected",
        "expectation",
      ],
      rows,
    ),
  ];
}

/** "7→2" for each link that the text of a numbered solution states. */
function textPairs(study: Study): ReadonlySet<string> {
  const number = (id: string): string => study.trace.byId.get(id)?.number ?? id.replace(/^(?:Sol|KI)#/, "");
  return new Set(
    study.trace.links
      .filter((link) => link.kind === "addresses" && statedBy(link, "text"))
      .map((link) => `${number(link.from)}→${number(link.to)}`),
  );
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

function difference(found: ReadonlySet<string>, reading: ReadonlySet<string>): string {
  const lacks = [...reading].filter((one) => !found.has(one)).map((one) => `−${one}`);
  const surplus = [...found].filter((one) => !reading.has(one)).map((one) => `+${one}`);
  return [...lacks, ...surplus].join(" ");
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

function conclusionLines(
  readings: readonly ConclusionReading[],
  studies: ReadonlyMap<string, Study>,
): readonly string[] {
  const judged = readings.flatMap((reading) => {
    const study = studies.get(reading.tr);
    return study === undefined ? [] : [{ reading, ...concluded(study, reading.clause) }];
  });
  const states = judged.map((one) => ({
    right: one.state === one.reading.state || one.state === one.reading.second,
  }));
  const selections = judged.map((one) => ({
    right: one.solutions.join() === one.reading.solutions.join(),
  }));
  const wrong = judged.flatMap(({ reading, state, solutions }, index) => {
    const named = (list: readonly string[]): string => list.map((one) => ` #${one}`).join("");
    if (states[index]?.right && selections[index]?.right) return [];
    return [
      `- ${reading.tr} ${reading.clause}: read as ${reading.state}${named(reading.solutions)}, found ${state}${named(solutions)}`,
    ];
  });
  return [
    `What conclusions come to: ${percent(states)}. The solutions that they select: ${percent(selections)}.`,
    ...(wrong.length === 0 ? [] : ["", ...wrong]),
  ];
}

/** What the study says of the conclusion of `clause`, or of the conclusion that this clause is part of. */
function concluded(
  study: Study,
  clause: string,
): { readonly state: ConclusionState | "no conclusion"; readonly solutions: readonly string[] } {
  const { items } = study.trace;
  const at = (number: string) =>
    items.find((item) => item.kind === "conclusion" && study.outline.clauses[item.clause]?.clause === number);
  const item = at(clause) ?? at(clause.replace(/\.[^.]*$/, ""));
  if (item === undefined) return { state: "no conclusion", solutions: [] };
  const solutions = linksFrom(study.trace, item.id, "concludes").map((link) =>
    link.to.replace(/^.*Sol#/, ""),
  );
  return { state: conclusionState(study, item), solutions: solutions.sort() };
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}
