// The trace as the sheets of a workbook: items, links, the matrix of each study, conclusions, Editor's notes, coverage.
import { placeOf } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom } from "../model/trace.ts";
import { usedAreas } from "../rules/check.ts";
import { keyIssuesByArea } from "../tables/key-issues-by-area.ts";
import { solutionsByKeyIssue } from "../tables/solutions-by-key-issue.ts";
import { conclusionsIn } from "./dashboard-conclusions.ts";
import { keyIssuesIn } from "./dashboard-key-issues.ts";
import { placedNotes } from "./editors-notes.ts";
import { linkTable } from "./link-table.ts";
import { type ReportPlace, reportPlace } from "./places.ts";
import { reportItem } from "./report-item.ts";
import { type Table, textTable } from "./table.ts";

/** A sheet of a workbook. */
export interface Sheet {
  /** As its author names it; a writer makes it fit and unique. */
  readonly name: string;
  readonly table: Table;
  /** How many columns at the left stay in view. */
  readonly fixed: number;
}

/** `table` as a sheet of its own, its first column in view. */
export function sheetOf(name: string, table: Table): Sheet {
  return { name, table, fixed: 1 };
}

/** The sheets of `studies`. A row of all but the matrices begins with the study it belongs to. */
export function traceSheets(studies: readonly Study[]): readonly Sheet[] {
  const named = (name: string, study: Study): string => (studies.length > 1 ? `${name} ${study.id}` : name);
  return [
    listing("Items", ITEM_HEADER, studies, (study) => study.trace.items.map((item) => itemRow(study, item))),
    { name: "Links", table: linkTable(studies), fixed: 2 },
    ...studies.map((study) =>
      sheetOf(named("Matrix", study), solutionsByKeyIssue(study, { titles: "rows" })),
    ),
    listing(
      "Conclusions",
      ["Id", "Title", "Clause", "Key issues", "State", "Selects"],
      studies,
      conclusionRows,
    ),
    listing("Editor's notes", ["Clause", "Title", "Item", "Text", "File", "Line"], studies, noteRows),
    listing("Coverage", COVERAGE_HEADER, studies, coverageRows),
    ...studies.flatMap((study) => {
      const areas = usedAreas(study);
      return areas === undefined ? [] : [sheetOf(named("Areas", study), keyIssuesByArea(study, areas))];
    }),
  ];
}

/** A sheet with rows of all studies. */
function listing(
  name: string,
  header: readonly string[],
  studies: readonly Study[],
  rowsOf: (study: Study) => readonly (readonly string[])[],
): Sheet {
  const rows = studies.flatMap((study) => rowsOf(study).map((row) => [study.id, ...row]));
  return { name, table: textTable(name, ["Document", ...header], rows), fixed: 2 };
}

const ITEM_HEADER = [
  "Id",
  "Kind",
  "Number",
  "Title",
  "Text",
  "State",
  "Clause",
  "Parent",
  "Areas",
  "Addresses",
  "Fingerprint",
  "File",
  "Line",
];

function itemRow(study: Study, item: Item): readonly string[] {
  const { clause, text, state, areas, fingerprint } = reportItem(study, item);
  return [
    item.id,
    item.kind,
    item.number ?? "",
    item.title,
    text ?? "",
    state ?? "",
    clause ?? "",
    item.parent ?? "",
    areas.join(", "),
    linksFrom(study.trace, item.id, "addresses")
      .map(({ to }) => to)
      .join(", "),
    fingerprint,
    ...fileAndLine(reportPlace(study, placeOf(study, item.at))),
  ];
}

function conclusionRows(study: Study): readonly (readonly string[])[] {
  return conclusionsIn(study).map(({ id, label, clause, keyIssues, state, selected }) => [
    id,
    label,
    clause ?? "",
    keyIssues.join(", "),
    state,
    selected.join(", "),
  ]);
}

function noteRows(study: Study): readonly (readonly string[])[] {
  return placedNotes(study).map(({ clause, title, item, text, at }) => [
    clause ?? "",
    title,
    item ?? "",
    text,
    ...fileAndLine(reportPlace(study, placeOf(study, at))),
  ]);
}

const COVERAGE_HEADER = [
  "Key issue",
  "Title",
  "Areas",
  "Threats",
  "Threats unanswered",
  "Requirements",
  "Requirements unanswered",
  "Solutions",
  "Conclusions",
];

function coverageRows(study: Study): readonly (readonly string[])[] {
  return keyIssuesIn(study).map(({ id, label, areas, threats, requirements, solutions, concluded }) => [
    id,
    label,
    areas.join(", "),
    String(threats.total),
    String(threats.total - threats.answered),
    String(requirements.total),
    String(requirements.total - requirements.answered),
    solutions.join(", "),
    concluded.join(", "),
  ]);
}

/** The name of the file and the line, counted from 1. */
function fileAndLine({ uri, start }: ReportPlace): readonly [string, string] {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  return [decoded(name), String(start.line + 1)];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
