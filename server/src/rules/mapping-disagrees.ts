import { type Titled, titled } from "../base/words.ts";
import { stateMarkedLink } from "../edits/link-solution.ts";
import { listKeyIssue } from "../edits/list-key-issue.ts";
import { isBlankCell, markCell } from "../edits/mark-cell.ts";
import { solveKeyIssues } from "../edits/solved-key-issue.ts";
import type { Anchor } from "../model/anchor.ts";
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
  readonly isList: boolean;
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
    const { cell, marked, isList, unsaid, follows, solved } = data as Disagreement;
    if (solved === true) return solving(study, cell);
    const number = study.trace.byId.get(cell.keyIssue)?.number;
    const edits =
      isList && number !== undefined
        ? listKeyIssue(study, cell.at, number, marked)
        : markCell(study, cell, marked);
    const title = titleOf(cell.keyIssue, marked, isList);
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

function titleOf(keyIssue: string, marked: boolean, isList: boolean): Titled {
  if (isList)
    return marked
      ? titled("List {0}, as the text says", keyIssue)
      : titled("Take {0} off the list, as the text does not say it", keyIssue);
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
  const isList = mapping.table.form === "list";
  const mark = isList ? "list" : "mark";
  const table = `The table ${mark}s ${keyIssue} for ${solution}`;
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
      message += `, but the table does not ${mark} it.`;
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
    isList,
    unsaid: reason.kind === "silent",
    follows: follows(study, mapping),
  };
  return { at: cell.at, message, related, data };
}

/** A sentence says of a key issue that it has no solution, and the table names one. */
function unsolvedFinding(study: Study, mapping: Mapping, cell: MappingCell, denial: Anchor): Finding<Anchor> {
  const { solution, keyIssue } = cell;
  const isList = mapping.table.form === "list";
  return {
    at: cell.at,
    message: `The table ${isList ? "lists" : "marks"} ${keyIssue} for ${solution}, but a sentence says that ${keyIssue} has no solution.`,
    related: [{ at: denial, message: `This says that ${keyIssue} has no solution` }],
    data: {
      cell,
      marked: false,
      isList,
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

function follows({ project }: Study, { managed }: Mapping): boolean {
  return project?.tables.owner !== "rapporteur" && managed?.options.from !== "table";
}
