// A study: one TR, in one file or several, with its outline and trace. Every step hands on the old value where its
// result says the same, so that what is computed from it can rest.
import { buildTrace } from "./build-trace.ts";
import { decisionsOf } from "./conclusion-state.ts";
import { type FileModel, sameMeaning } from "./file.ts";
import { buildOutline, type Clause, type Outline } from "./outline.ts";
import type { Project } from "./project.ts";
import type { Statement } from "./statement.ts";
import { statementsKey, statementsOf } from "./study-statements.ts";
import type { Trace } from "./trace.ts";

export interface Study {
  /** Unique in the workspace: the TR's number, else its path. */
  readonly id: string;
  /** The project file, else the first file. */
  readonly uri: string;
  readonly title: string;
  readonly project: Project | undefined;
  readonly files: readonly FileModel[];
  readonly outline: Outline;
  readonly trace: Trace;
  /** The threats and requirements of each clause of the outline. */
  readonly statements: readonly (readonly Statement[])[];
}

/** What makes a study: its name and its files in order. */
export interface StudyPlan {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly project: Project | undefined;
  /** The number of the TR ("33.868"), where it is known. */
  readonly spec: string | undefined;
  readonly files: readonly FileModel[];
}

/** Builds the study of `plan`, with whatever of `before` still holds. */
export function buildStudy(plan: StudyPlan, before: Study | undefined): Study {
  const sameFiles =
    before !== undefined &&
    before.files.length === plan.files.length &&
    plan.files.every((file, i) => sameMeaning(before.files[i] as FileModel, file));
  const outline = sameFiles ? before.outline : buildOutline(plan.files);
  const read = (clause: Clause): readonly Statement[] => statementsOf(plan.files, clause);
  // Where the outline is the same, only clauses of sections that are not can state something else.
  const edited = sameFiles ? clausesThatDiffer(outline, plan.files, before.files) : [];
  const statements = sameFiles ? replaced(before.statements, edited, read) : outline.clauses.map(read);
  const sameTrace =
    sameFiles &&
    before.project === plan.project &&
    before.trace.names.own === plan.spec &&
    edited.every(
      (clause) =>
        sameStatements(statements[clause.index] ?? [], before.statements[clause.index] ?? []) &&
        (outline.clauses[clause.owner]?.role !== "conclusion" ||
          sameDecisions(clause, plan.files, before.files)),
    );
  const trace = sameTrace ? before.trace : buildTrace(plan.files, outline, plan);
  const { id, uri, title, project, files } = plan;
  return { id, uri, title, project, files, outline, trace, statements };
}

/** The clauses in sections whose facts are others than `before`. */
function clausesThatDiffer(
  { clauses }: Outline,
  files: readonly FileModel[],
  before: readonly FileModel[],
): readonly Clause[] {
  return clauses.filter(({ file, section }) => files[file]?.facts[section] !== before[file]?.facts[section]);
}

/** `before`, with what `read` gives for `clauses` in its place; the same array where that is the same. */
function replaced(
  before: Study["statements"],
  clauses: readonly Clause[],
  read: (clause: Clause) => readonly Statement[],
): Study["statements"] {
  const lists = clauses.map((clause) => [clause.index, read(clause)] as const);
  if (lists.every(([index, list]) => before[index] === list)) return before;
  const after = before.slice();
  for (const [index, list] of lists) after[index] = list;
  return after;
}

/** Whether a clause of a conclusion decides what it decided before: its state is part of what the trace means. */
function sameDecisions(clause: Clause, files: readonly FileModel[], before: readonly FileModel[]): boolean {
  const now = files[clause.file]?.facts[clause.section];
  const then = before[clause.file]?.facts[clause.section];
  if (now === then || now === undefined || then === undefined) return now === then;
  return JSON.stringify(decisionsOf(now)[clause.part]) === JSON.stringify(decisionsOf(then)[clause.part]);
}

function sameStatements(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a === b || statementsKey(a) === statementsKey(b);
}

/** The facts of a clause of the outline. */
export function factsAt(study: Study, clause: number) {
  const found = study.outline.clauses[clause];
  return found === undefined ? undefined : study.files[found.file]?.facts[found.section]?.clauses[found.part];
}
