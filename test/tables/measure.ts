// Measures on real TRs: what adopting a mapping table and renewing it change, and whether planted mistakes are found.
// The TRs are other people's copyright: they are read in place, and only counts leave this file.
import { adoptTable } from "../../server/src/edits/adopt-table.ts";
import { applied, type Edit } from "../../server/src/edits/edit.ts";
import { regenerateTable } from "../../server/src/edits/regenerate-table.ts";
import { tableActions } from "../../server/src/features/table-actions.ts";
import { placeOf } from "../../server/src/model/anchor.ts";
import { readProject } from "../../server/src/model/project.ts";
import { parseSource } from "../../server/src/model/source.ts";
import type { Study } from "../../server/src/model/study.ts";
import { placedTables } from "../../server/src/model/study-tables.ts";
import { buildWorkspace, type Workspace } from "../../server/src/model/workspace.ts";
import { checkStudy } from "../../server/src/rules/check.ts";
import { expectedMark } from "../../server/src/tables/expected-mark.ts";
import { type Mapping, type MappingCell, mappingsOf } from "../../server/src/tables/mapping-cells.ts";
import type { CorpusFile } from "../corpus/load.ts";
import { only } from "../fixture.ts";

const URI = "file:///tr/tr.md";
const PROJECT = "file:///tr/rapporteur.yaml";

function workspaceOf(text: string, project?: string): Workspace {
  return buildWorkspace({
    files: [{ uri: URI, document: parseSource(URI, text) }],
    projects: project === undefined ? [] : [readProject(PROJECT, project)],
    roots: ["file:///tr"],
    asked: new Set([URI]),
  });
}

function studyOf(text: string, project?: string): Study {
  return workspaceOf(text, project).studies[0] as Study;
}

/** The mapping table of a TR: the one with most cells. */
function mainMapping(study: Study): Mapping | undefined {
  return [...mappingsOf(study)].sort((a, b) => b.cells.length - a.cells.length)[0];
}

/** "Sol#1 KI#2" of each marked cell of `study`'s main table. */
function marksOf(study: Study): ReadonlySet<string> {
  const cells = mainMapping(study)?.cells ?? [];
  return new Set(
    cells.filter(({ marked }) => marked).map(({ solution, keyIssue }) => `${solution} ${keyIssue}`),
  );
}

/** What adopting and renewing did to one TR. */
export interface Adoption {
  readonly name: string;
  readonly form: string;
  readonly marks: number;
  /** Of the marks after renewing, against those that the editors of the TR made. */
  readonly f1: number;
  /** Lines of the table that renewing changed and added, where the table is the source. */
  readonly changed: number;
  readonly added: number;
  /** Whether all but the two comments and these lines is the same to the byte. */
  readonly restIsSame: boolean;
  /** Whether renewing a second time changes nothing. */
  readonly settles: boolean;
  /** Lines that renewing changes, adds or takes away where marks follow the text. */
  readonly untrue: number;
}

/** Adopts the mapping table of a TR and renews it; undefined where the TR has none. */
export function measureAdoption({ name, text, expected }: CorpusFile): Adoption | undefined {
  const study = studyOf(text);
  const mapping = mainMapping(study);
  if (mapping === undefined) return undefined;
  const adopted = applied(text, edits(adoptTable(study, place(mapping), "table")));
  const renewed = renew(adopted);
  const marks = marksOf(studyOf(renewed));
  const wanted = new Set(
    (expected?.table_pairs ?? []).flatMap(({ solution, ki }) =>
      solution === null ? [] : [`Sol#${solution} KI#${ki}`],
    ),
  );
  // Rows without a number are not in the expectation: there the table itself is what the editors made.
  const truth =
    wanted.size > 0 && [...marksOf(study)].every((mark) => wanted.has(mark)) ? wanted : marksOf(study);
  const [before, after] = [adopted.split("\n"), renewed.split("\n")];
  const kept = new Set(after);
  const rest = (lines: readonly string[]): string => lines.filter((line) => !line.startsWith("|")).join("\n");
  const strip = (lines: readonly string[]): string =>
    lines.join("\n").replace(/<!-- rapporteur:table [^\n]* -->\n\n|\n\n<!-- \/rapporteur:table -->/g, "");
  const byText = applied(text, edits(adoptTable(study, place(mapping), "text")));
  return {
    name,
    form: mapping.table.form,
    marks: truth.size,
    f1: f1(marks, truth),
    changed: before.filter((line) => !kept.has(line)).length,
    added: after.length - before.length,
    restIsSame: rest(before) === rest(after) && strip(before) === text,
    settles: renew(renewed) === renewed,
    untrue: differing(byText, renew(byText)),
  };
}

function place({ clause, index }: Mapping): { readonly clause: number; readonly table: number } {
  return { clause, table: index };
}

function edits(made: readonly Edit[] | undefined): readonly Edit[] {
  if (made === undefined) throw new Error("the table cannot be adopted");
  return made;
}

function renew(text: string, project?: string): string {
  const study = studyOf(text, project);
  return applied(
    text,
    placedTables(study).flatMap((placed) => regenerateTable(study, placed, [study])?.edits ?? []),
  );
}

function differing(a: string, b: string): number {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const known = new Set(left);
  return Math.max(right.filter((line) => !known.has(line)).length, Math.abs(left.length - right.length));
}

function f1(found: ReadonlySet<string>, truth: ReadonlySet<string>): number {
  const right = [...found].filter((mark) => truth.has(mark)).length;
  return (2 * right) / Math.max(1, found.size + truth.size);
}

/**
 * Of planted changes of single cells: how many there were, were told, and were undone by the fix to the byte. Nothing is
 * planted where a solution has a row for each of its procedures: there one marked row speaks for it.
 */
export interface Drift {
  /** Cells in which something could be planted, of all that the table has. */
  readonly cells: number;
  readonly all: number;
  readonly planted: number;
  readonly told: number;
  readonly restored: number;
}

/** Plants `count` changes where the text says what the cell has to be, one at a time. */
export function driftByText({ text }: CorpusFile, count: number, seed: number): Drift {
  const study = studyOf(text);
  const cells = (mainMapping(study)?.cells ?? []).filter(
    ({ solution, keyIssue, marked }) => expectedMark(study, solution, keyIssue)?.marked === marked,
  );
  return plant({ text, study, cells }, count, seed);
}

/** Plants `count` changes in a table that was adopted for the rapporteur: the project file holds what it marked. */
export function driftByProject({ text }: CorpusFile, count: number, seed: number): Drift {
  const study = studyOf(text);
  const mapping = mainMapping(study);
  if (mapping === undefined) return { cells: 0, all: 0, planted: 0, told: 0, restored: 0 };
  const adopted = applied(text, edits(adoptTable(study, place(mapping), "text")));
  const plain = 'type: TR\nfiles: ["tr.md"]\n';
  const project = applied(plain, ownedByRapporteur(text, plain));
  const owned = studyOf(adopted, project);
  const declared = owned.project?.solutions;
  const cells = (mainMapping(owned)?.cells ?? []).filter(({ solution }) => declared?.has(solution));
  return plant({ text: adopted, study: owned, cells, project }, count, seed);
}

/** The edits of the project file that the code action on the table of `text` makes, for the rapporteur. */
function ownedByRapporteur(text: string, project: string): readonly Edit[] {
  const workspace = workspaceOf(text, project);
  const mapping = mainMapping(workspace.studies[0] as Study) as Mapping;
  const at = { clause: mapping.clause, part: "table", index: 0, table: mapping.index } as const;
  const { start } = placeOf(workspace.studies[0] as Study, at);
  const action = tableActions(workspace, URI, { start, end: start }).at(-1);
  return edits(action?.edits).filter(({ uri }) => uri === PROJECT);
}

interface Planting {
  readonly text: string;
  readonly study: Study;
  readonly cells: readonly MappingCell[];
  readonly project?: string;
}

function plant({ text, study, cells: given, project }: Planting, count: number, seed: number): Drift {
  const cells = given.filter(({ rows }) => rows === 1);
  const all = mainMapping(study)?.cells.length ?? 0;
  const random = generator(seed);
  let told = 0;
  let restored = 0;
  for (let at = 0; at < count && cells.length > 0; at++) {
    const cell = cells[Math.floor(random() * cells.length)] as MappingCell;
    const planted = applied(text, [flipped(text, study, cells, cell)]);
    const found = checkStudy(studyOf(planted, project), { severities: only("mapping-disagrees") }).filter(
      ({ message }) => message.includes(`${cell.solution} `) || message.includes(`for ${cell.solution},`),
    );
    const fixes = found
      .filter(
        ({ message }) => new RegExp(`${cell.keyIssue}\\b`).test(message) && message.includes(cell.solution),
      )
      .flatMap((finding) => finding.fixes());
    if (fixes.length > 0) told++;
    if (fixes.some((fix) => applied(planted, fix.edits) === text)) restored++;
  }
  return { cells: cells.length, all, planted: cells.length === 0 ? 0 : count, told, restored };
}

/** The edit by which a cell says the opposite, written as another cell of the table is; of a list, as a person would. */
function flipped(
  text: string,
  study: Study,
  cells: readonly MappingCell[],
  cell: MappingCell,
): Omit<Edit, "uri"> {
  const raw = ({ at }: MappingCell): { readonly start: number; readonly end: number } => {
    const { start, end } = placeOf(study, at);
    return { start: text.lastIndexOf("|", start - 1) + 1, end: text.indexOf("|", end) };
  };
  const { start, end } = raw(cell);
  const mapping = mainMapping(study);
  if (mapping?.table.form === "list") {
    const listed = cells
      .filter(
        ({ solution, marked, keyIssue }) =>
          solution === cell.solution && (keyIssue === cell.keyIssue ? !marked : marked),
      )
      .map(({ keyIssue }) => keyIssue)
      .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
    const last = listed.pop() ?? "";
    const words = listed.length === 0 ? last : `${listed.join(", ")} and ${last}`;
    return { start, end, text: words === "" ? "  " : ` ${words} ` };
  }
  const model = cells.find((one) => one.marked !== cell.marked);
  const from = model === undefined ? undefined : raw(model);
  const other = from === undefined ? (cell.marked ? "  " : " X ") : text.slice(from.start, from.end);
  return { start, end, text: other };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
