import { type Titled, titled } from "../base/words.ts";
import { stateMarkedLink } from "../edits/link-solution.ts";
import { listItem } from "../edits/list-item.ts";
import { isBlankCell, markCell } from "../edits/mark-cell.ts";
import { solveKeyIssues } from "../edits/solved-key-issue.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Mentioned } from "../model/claim.ts";
import { inSentence } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import { linksFrom, statedBy } from "../model/trace.ts";
import { unsolvedKeyIssues } from "../model/unsolved.ts";
import { expectedMark, type Reason } from "../tables/expected-mark.ts";
import { type Mapping, type MappingCell, mappingsOf } from "../tables/mapping-cells.ts";
import type { Finding, Fix, Related, StudyRule } from "./rule.ts";

/** What a finding of this rule is about, in its `data`. */
export interface Disagreement {
  readonly cell: MappingCell;
  /** What the cell would have to say to agree with the text. */
  readonly marked: boolean;
  /** Which of the two a list names; undefined for a matrix. */
  readonly listed: Mentioned | undefined;
  /** Whether a sentence of the solution is all that is missing. */
  readonly unsaid: boolean;
  /** Whether a table follows the text by itself: nobody wants to be asked. */
  readonly follows: boolean;
  /** Whether table and solution agree, and only the sentence is wrong that says that the key issue has no solution. */
  readonly solved?: true;
}

/** The mapping table and the solutions say the same of which key issues they address (TRC-03). */
export const mappingDisagrees: StudyRule = {
  code: "mapping-disagrees",
  summary: "The mapping table and the text of a solution disagree",
  severity: "warning",
  severityIn: ({ project }) => (project?.tables.owner === "rapporteur" ? "hint" : undefined),
  scope: "study",
  *check(study) {
    const unsolved = unsolvedKeyIssues(study);
    for (const mapping of mappingsOf(study)) {
      const told = new Set<string>();
      for (const cell of mapping.cells) {
        const expected = expectedMark(study, cell.solution, cell.keyIssue);
        const denial = unsolved.get(cell.keyIssue);
        if (expected !== undefined && expected.marked !== cell.marked)
          yield finding(study, mapping, cell, expected.reason, denial);
        else if (cell.marked && denial !== undefined && expected?.marked !== true)
          yield unsolvedFinding(study, mapping, cell, denial);
        else if (cell.marked && denial !== undefined && !told.has(cell.keyIssue)) {
          told.add(cell.keyIssue);
          yield solvedFinding(study, mapping, cell, denial);
        }
      }
    }
  },
  fixes(study, { data }) {
    const { cell, marked, listed, unsaid, follows, solved } = data as Disagreement;
    if (solved === true) return solving(study, cell);
    const isList = listed !== undefined;
    const edits = isList ? listItem(study, cell, marked) : markCell(study, cell, marked);
    const title = titleOf(cell, marked, listed);
    // What somebody wrote into the cell, "No" or "FFS", is not overruled unasked.
    const isCertain = marked && follows && cell.rows === 1 && (isList || isBlankCell(study, cell));
    const fix: Fix = isCertain ? { ...title, edits, automatic: true } : { ...title, edits };
    return [...(edits.length === 0 ? [] : [fix]), ...(unsaid ? sayings(study, cell) : [])];
  },
};

/** The text follows the table. */
function sayings(study: Study, { solution: from, keyIssue: to }: MappingCell): readonly Fix[] {
  const [solution, keyIssue] = [study.trace.byId.get(from), study.trace.byId.get(to)];
  if (solution === undefined || keyIssue === undefined) return [];
  const change = stateMarkedLink(study, solution, keyIssue);
  const title = titled(
    "Say in {0} that it addresses {1}, as the table does",
    inSentence(solution),
    inSentence(keyIssue),
  );
  return change === undefined ? [] : [{ ...title, ...change }];
}

/** What says that the key issue has no solution follows table and text. */
function solving(study: Study, { keyIssue }: MappingCell): readonly Fix[] {
  const edits = solveKeyIssues(study, [keyIssue]) ?? [];
  const title = titled("Take {0} out of what has no solution, as the table and the text say", keyIssue);
  return edits.length === 0 ? [] : [{ ...title, edits }];
}

function titleOf(cell: MappingCell, marked: boolean, listed: Mentioned | undefined): Titled {
  if (listed !== undefined)
    return marked
      ? titled("List {0}, as the text says", cell[listed])
      : titled("Take {0} off the list, as the text does not say it", cell[listed]);
  return marked
    ? titled("Mark the cell, as the text says")
    : titled("Clear the mark, as the text does not say it");
}

function finding(
  study: Study,
  mapping: Mapping,
  cell: MappingCell,
  reason: Reason,
  denial: Anchor | undefined,
): Finding<Anchor> {
  const { solution, keyIssue } = cell;
  const { place, verb, pair } = wordsOf(mapping, cell);
  const table = `The ${place} ${verb}s ${pair}`;
  const related: Related[] = [];
  let message: string;
  switch (reason.kind) {
    case "stated": {
      const said = reason.link.mentions.find(({ source }) => source === "text");
      const declared = reason.link.mentions.find(({ source }) => source === "declared");
      const at = (said ?? declared)?.at;
      if (at !== undefined) related.push({ at, message: `${solution} says so here` });
      message =
        said === undefined
          ? `${solution} is declared to address ${keyIssue}`
          : `${solution} says that it addresses ${keyIssue}`;
      message += `, but the ${place} does not ${verb} it.`;
      if (denial !== undefined)
        related.push({ at: denial, message: `This says that ${keyIssue} has no solution` });
      break;
    }
    case "denied":
      related.push({ at: reason.at, message: `${solution} says so here` });
      message = `${table}, but ${solution} says that it does not address it.`;
      break;
    case "undeclared":
      message = `${table}, but the project file does not list it among what ${solution} addresses.`;
      break;
    case "silent":
      message = linksFrom(study.trace, solution, "addresses").some((link) => statedBy(link, "text"))
        ? `${table}, but no sentence of ${solution} says that it addresses ${keyIssue}.`
        : `${table}, but ${solution} does not declare that it addresses ${keyIssue}.`;
  }
  const data: Disagreement = {
    cell,
    marked: !cell.marked,
    listed: listedIn(mapping),
    unsaid: reason.kind === "silent",
    follows: follows(study, mapping),
  };
  return { at: cell.at, message, related, data };
}

/** A sentence says of a key issue that it has no solution, and the table names one. */
function unsolvedFinding(study: Study, mapping: Mapping, cell: MappingCell, denial: Anchor): Finding<Anchor> {
  const { keyIssue } = cell;
  const { place, verb, pair } = wordsOf(mapping, cell);
  return {
    at: cell.at,
    message: `The ${place} ${verb}s ${pair}, but a sentence says that ${keyIssue} has no solution.`,
    related: [{ at: denial, message: `This says that ${keyIssue} has no solution` }],
    data: {
      cell,
      marked: false,
      listed: listedIn(mapping),
      unsaid: false,
      follows: follows(study, mapping),
    } satisfies Disagreement,
  };
}

/** Table and solution say the same of a key issue, and a sentence says that it has no solution. */
function solvedFinding(study: Study, mapping: Mapping, cell: MappingCell, denial: Anchor): Finding<Anchor> {
  const { solution, keyIssue } = cell;
  const finding = unsolvedFinding(study, mapping, cell, denial);
  return {
    ...finding,
    message: `${solution} says that it addresses ${keyIssue}, as the table does, but a sentence says that ${keyIssue} has no solution.`,
    data: { ...(finding.data as Disagreement), marked: true, solved: true } satisfies Disagreement,
  };
}

/** Which of the two the lists of a mapping name; undefined for a matrix. */
function listedIn({ table: { form, turned } }: Mapping): Mentioned | undefined {
  if (form !== "list") return undefined;
  return turned ? "solution" : "keyIssue";
}

/** "The table marks KI#1 for Sol#2", "The list names Sol#2 for KI#1": the three words of it that differ. */
function wordsOf(mapping: Mapping, cell: MappingCell) {
  const listed = listedIn(mapping);
  const [one, other] =
    listed === "solution" ? (["solution", "keyIssue"] as const) : (["keyIssue", "solution"] as const);
  const isLines = mapping.table.written === "lines";
  return {
    place: isLines ? "list" : "table",
    verb: listed === undefined ? "mark" : isLines ? "name" : "list",
    pair: `${cell[one]} for ${cell[other]}`,
  };
}

function follows({ project }: Study, { managed }: Mapping): boolean {
  return project?.tables.owner !== "rapporteur" && managed?.options.from !== "table";
}
