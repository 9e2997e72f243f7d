// The outline of a study: its clauses in order over all files, and what each is where it stands. Without offsets:
// a keystroke that changes no heading, mention or table leaves the outline as it is.
import type { ClauseFacts } from "./facts.ts";
import type { FileModel } from "./file.ts";
import type { ClauseKind } from "./heading.ts";
import { treeNumber } from "./tree-number.ts";

/** What a clause is in its place. A heading "KI #5: …" under "Conclusions" defines nothing. */
export type Role = "keyIssue" | "solution" | "threats" | "requirements" | "conclusion" | "mapping" | "text";

export interface Clause {
  /** Its place in the outline. */
  readonly index: number;
  /** Where its facts are: file of the study, section of the file, clause of the section. */
  readonly file: number;
  readonly section: number;
  readonly part: number;
  readonly kind: ClauseKind;
  readonly role: Role;
  readonly level: number;
  /** The clause number as written, or undefined. */
  readonly clause: string | undefined;
  /** The number of the key issue or solution as written, or undefined. */
  readonly number: string | undefined;
  readonly title: string;
  /** The clause above, or -1. */
  readonly parent: number;
  /** The index behind its last subclause. */
  readonly end: number;
  /** The key issue, solution or conclusion it belongs to (itself included), or -1. */
  readonly owner: number;
}

/** An entry of the references of the study, by its place in the facts. */
export interface ReferenceEntry {
  readonly clause: number;
  readonly index: number;
  readonly number: string;
  readonly document: string | undefined;
}

export interface Outline {
  readonly clauses: readonly Clause[];
  readonly references: ReadonlyMap<string, readonly ReferenceEntry[]>;
}

/** The level of text without a heading. */
const LOWEST = 99;

/** Whether a clause has a heading; text before the first heading of a file has none. */
export function isHeaded({ level }: Pick<Clause, "level">): boolean {
  return level < LOWEST;
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { template: boolean };

/** Builds the outline of `files`, which are in the order of the study. */
export function buildOutline(files: readonly FileModel[]): Outline {
  const drafts = collect(files);
  findUnnamedKeyIssues(drafts);
  for (const draft of drafts) assign(draft, drafts);
  if (!drafts.some((draft) => draft.role === "keyIssue")) assignWithoutKeyIssues(drafts, files);
  return { clauses: drafts, references: collectReferences(files, drafts) };
}

function collect(files: readonly FileModel[]): Draft[] {
  const drafts: Draft[] = [];
  const open: Draft[] = [];
  files.forEach((file, fileIndex) => {
    file.facts.forEach((facts, section) => {
      facts.clauses.forEach((clause, part) => {
        const draft = draftOf(clause, { index: drafts.length, file: fileIndex, section, part });
        draft.clause = treeNumber(draft.clause, file.uri);
        while (open.length > 0 && (open.at(-1) as Draft).level >= draft.level)
          (open.pop() as Draft).end = draft.index;
        draft.parent = open.at(-1)?.index ?? -1;
        open.push(draft);
        drafts.push(draft);
      });
    });
  });
  for (const draft of open) draft.end = drafts.length;
  return drafts;
}

function draftOf(
  facts: ClauseFacts,
  at: { index: number; file: number; section: number; part: number },
): Draft {
  const heading = facts.heading;
  return {
    index: at.index,
    file: at.file,
    section: at.section,
    part: at.part,
    kind: heading?.kind ?? "other",
    role: "text",
    // Text before the first heading of a file stays below the clause that is open.
    level: heading?.level ?? LOWEST,
    clause: heading?.clause,
    number: heading?.number,
    title: heading?.title ?? "",
    parent: -1,
    end: at.index + 1,
    owner: -1,
    template: heading?.template ?? false,
  };
}

/**
 * The layout of TR 33.868: clause 5.1 bears the name of the issue alone, and its parts tell what it is.
 * A clause that directly holds two of details, threats and requirements is a key issue.
 */
function findUnnamedKeyIssues(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== "other" || draft.level < 2 || draft.clause === undefined) continue;
    const parts = new Set<ClauseKind>();
    for (let i = draft.index + 1; i < draft.end; i++) {
      const child = drafts[i] as Draft;
      if (child.parent === draft.index) parts.add(child.kind);
    }
    const named = (["details", "threats", "requirements"] as const).filter((kind) => parts.has(kind));
    if (
      named.length >= 2 &&
      parts.has("threats") &&
      !ancestors(draft, drafts).some((above) => above.kind === "keyIssue")
    ) {
      draft.kind = "keyIssue";
    }
  }
}

const NO_KEY_ISSUE: ReadonlySet<ClauseKind> = new Set([
  "conclusions",
  "overallEvaluation",
  "solutions",
  "solution",
  "keyIssue",
  "evaluation",
  "mapping",
]);
const NO_SOLUTION: ReadonlySet<ClauseKind> = new Set([
  "conclusions",
  "overallEvaluation",
  "solution",
  "evaluation",
  "mapping",
]);

function assign(draft: Draft, drafts: readonly Draft[]): void {
  const above = ancestors(draft, drafts);
  const parent = above[0];
  const owner = parent === undefined ? undefined : drafts[parent.owner];
  draft.owner = owner?.index ?? -1;
  const conclusions = above.filter((clause) => clause.kind === "conclusions").at(-1);
  if (draft.kind === "keyIssue" && !draft.template && !above.some((a) => NO_KEY_ISSUE.has(a.kind)))
    own("keyIssue");
  else if (draft.kind === "solution" && !draft.template && !above.some((a) => NO_SOLUTION.has(a.kind)))
    own("solution");
  else if (isConclusion(draft, conclusions, drafts)) own("conclusion");
  else if (draft.kind === "mapping" && owner?.role !== "keyIssue") draft.role = "mapping";
  else if (owner?.role === "keyIssue") draft.role = partOfKeyIssue(draft, parent);

  function own(role: Role): void {
    draft.role = role;
    draft.owner = draft.index;
  }
}

/** Each subclause of "Conclusions" concludes something; where there is none, the clause itself does. */
function isConclusion(draft: Draft, conclusions: Draft | undefined, drafts: readonly Draft[]): boolean {
  if (!isHeaded(draft)) return false;
  if (conclusions !== undefined) return draft.parent === conclusions.index;
  if (draft.kind !== "conclusions" || (draft.level > 1 && draft.parent >= 0)) return false;
  return !drafts.slice(draft.index + 1, draft.end).some(isHeaded);
}

/**
 * Studies that have no key issues: threats, requirements and solutions in clauses of their own (TR 33.844), potential
 * requirements of use cases (SA1), and catalogues of threats, where only the blocks that name a threat state one.
 */
function assignWithoutKeyIssues(drafts: readonly Draft[], files: readonly FileModel[]): void {
  const catalogue = drafts.some((draft) => namesThreat(draft, files));
  const solutions = drafts.some((draft) => draft.role === "solution");
  for (const draft of drafts) {
    if (draft.role !== "text" || draft.owner >= 0) continue;
    const parent = drafts[draft.parent];
    if (catalogue) {
      if (namesThreat(draft, files)) draft.role = "threats";
    } else if (parent?.role === "threats" || parent?.role === "requirements") draft.role = parent.role;
    else if (draft.kind === "threats" || draft.kind === "requirements") draft.role = draft.kind;
    else if (
      !solutions &&
      parent?.kind === "solutions" &&
      draft.kind === "other" &&
      draft.clause !== undefined
    ) {
      draft.role = "solution";
      draft.owner = draft.index;
    } else if (parent !== undefined && parent.owner >= 0) draft.owner = parent.owner;
  }
}

function namesThreat(draft: Draft, files: readonly FileModel[]): boolean {
  const facts = files[draft.file]?.facts[draft.section]?.clauses[draft.part];
  return facts?.paragraphs.some((paragraph) => paragraph.kind === "threatName") === true;
}

function partOfKeyIssue(draft: Draft, parent: Draft | undefined): Role {
  if (parent?.role === "threats" || parent?.role === "requirements") return parent.role;
  if (draft.kind === "threats" || draft.kind === "requirements") return draft.kind;
  return "text";
}

/** The clauses above, the nearest first. */
function ancestors(draft: Draft, drafts: readonly Draft[]): Draft[] {
  const above: Draft[] = [];
  for (let at = draft.parent; at >= 0; at = (drafts[at] as Draft).parent) above.push(drafts[at] as Draft);
  return above;
}

function collectReferences(
  files: readonly FileModel[],
  clauses: readonly Clause[],
): ReadonlyMap<string, readonly ReferenceEntry[]> {
  const references = new Map<string, ReferenceEntry[]>();
  for (const clause of clauses) {
    const inReferences = clause.kind === "references" || clauses[clause.parent]?.kind === "references";
    const facts = files[clause.file]?.facts[clause.section]?.clauses[clause.part];
    if (!inReferences || facts === undefined) continue;
    facts.references.forEach((reference, index) => {
      const entry = { clause: clause.index, index, number: reference.number, document: reference.document };
      const known = references.get(reference.number);
      if (known === undefined) references.set(reference.number, [entry]);
      else known.push(entry);
    });
  }
  return references;
}
