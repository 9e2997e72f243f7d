// Reads the areas of a key issue with its threats and requirements, or of a solution, from the facts of its clauses.
import { memo } from "../base/memo.ts";
import { type Span, shift } from "../base/span.ts";
import type { ClauseSpan } from "../model/anchor.ts";
import { type AreaModel, inModelOrder, mainAreaOf } from "../model/area-model.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Clause } from "../model/outline.ts";
import { maskedProse } from "../model/prose.ts";
import type { Study } from "../model/study.ts";
import { statementsOf } from "../model/study-statements.ts";
import type { Item } from "../model/trace.ts";
import { type Context, type InferredArea, inferAreas } from "./area-inference.ts";

/** An area that the text of an item lies in. */
export interface ItemArea {
  readonly id: string;
  /** From LIKELY to 1. */
  readonly confidence: number;
  /** The words that led there. */
  readonly evidence: readonly ClauseSpan[];
}

/** Items that are read together: a key issue with its threats and requirements, a solution, or those of one clause. */
export interface AreaGroup {
  /** The key issue or solution, or undefined where statements stand alone. */
  readonly head: Item | undefined;
  readonly statements: readonly Item[];
  /** Where evidence counts from, so that clauses before the group can come and go. */
  readonly base: number;
}

/** The areas of a group of items. Clauses of evidence count from the first clause of the group. */
export interface GroupAreas {
  /** Of the key issue or solution itself. */
  readonly own: readonly ItemArea[];
  /** Of its statements, in order. */
  readonly statements: readonly (readonly ItemArea[])[];
}

interface Slot {
  inputs?: readonly object[];
  result?: GroupAreas;
}

const slots = memo((_model: AreaModel) => memo((_facts: SectionFacts) => new Map<string, Slot>()));
let reads = 0;

/** How many groups were read, and not remembered. Tests assert on it. */
export function groupReads(): number {
  return reads;
}

/** The areas of `group`; the same object as before where its facts and the model are the same. */
export function readGroup(study: Study, model: AreaModel, group: AreaGroup): GroupAreas {
  const clauses = clausesOf(study, group);
  const first = clauses[0];
  const facts = clauses.flatMap((clause) => factsOf(study, clause) ?? []);
  if (first === undefined || facts[0] === undefined) return { own: [], statements: [] };
  const inputs = [...facts, ...clauses.map((clause) => statementsOf(study.files, clause))];
  const known = slots(model)(facts[0]);
  const key = `${first.part} ${group.head?.kind}`;
  const slot = known.get(key) ?? {};
  known.set(key, slot);
  if (slot.result === undefined || !sameList(slot.inputs, inputs)) {
    reads++;
    slot.inputs = inputs;
    slot.result =
      group.head?.kind === "solution"
        ? { own: readSolution(study, model, group.head.title, clauses), statements: [] }
        : readKeyIssue(study, model, group, clauses);
  }
  return slot.result;
}

function clausesOf(study: Study, group: AreaGroup): readonly Clause[] {
  const { clauses } = study.outline;
  const first = clauses[group.base];
  if (first === undefined || group.head === undefined) return first === undefined ? [] : [first];
  return clauses.slice(group.base, first.end).filter((clause) => clause.owner === group.base);
}

function factsOf(study: Study, clause: Clause): SectionFacts | undefined {
  return study.files[clause.file]?.facts[clause.section];
}

function sameList(a: readonly object[] | undefined, b: readonly object[]): boolean {
  return a !== undefined && a.length === b.length && a.every((one, i) => one === b[i]);
}

function readKeyIssue(
  study: Study,
  model: AreaModel,
  group: AreaGroup,
  clauses: readonly Clause[],
): GroupAreas {
  const title = group.head?.title ?? "";
  const about = clauses
    .filter((clause) => clause.role !== "threats" && clause.role !== "requirements")
    .flatMap((clause) => paragraphsOf(study, clause, group.base));
  const background = contextOf(model, title, about);
  const statements = group.statements.map((item) => {
    const clause = study.outline.clauses[item.clause] as Clause;
    const facts = factsOf(study, clause);
    const statement = statementsOf(study.files, clause)[item.at.index];
    if (facts === undefined || statement === undefined) return [];
    const context = { ...background, lead: statement.lead };
    return placed(
      inferAreas(model, maskedProse(facts, statement), context),
      statement,
      clause.index - group.base,
    );
  });
  const spoken = statements.some((areas) => areas.length > 0)
    ? statements
    : about.map((one) => one.read(model));
  return { own: sumUp(model, spoken), statements };
}

/** A solution is read from its title and its introduction, else from the paragraphs with which it begins. */
function readSolution(
  study: Study,
  model: AreaModel,
  title: string,
  clauses: readonly Clause[],
): readonly ItemArea[] {
  const base = clauses[0]?.index ?? 0;
  const introduction = clauses.filter((clause) => clause.kind === "introduction");
  const paragraphs = (introduction.length > 0 ? introduction : clauses)
    .flatMap((clause) => paragraphsOf(study, clause, base))
    .slice(0, FIRST_PARAGRAPHS);
  const context = contextOf(model, title, []);
  return sumUp(
    model,
    paragraphs.map((one) => one.read(model, context)),
  );
}

const FIRST_PARAGRAPHS = 4;

/** What title and details say of the areas: the ground on which a statement is read. */
function contextOf(model: AreaModel, title: string, about: readonly Passage[]): Context {
  const details = about.map((one) => one.read(model));
  return {
    title,
    details: sumUp(model, details).map(({ id, confidence }) => ({ id, confidence })),
    lead: "",
  };
}

interface Passage {
  readonly read: (model: AreaModel, context?: Context) => readonly ItemArea[];
}

function paragraphsOf(study: Study, clause: Clause, base: number): readonly Passage[] {
  const facts = factsOf(study, clause);
  if (facts === undefined) return [];
  return (facts.clauses[clause.part]?.paragraphs ?? [])
    .filter((paragraph) => paragraph.kind === "text")
    .map((paragraph) => ({
      read: (model, context) =>
        placed(inferAreas(model, maskedProse(facts, paragraph), context), paragraph, clause.index - base),
    }));
}

function placed(areas: readonly InferredArea[], at: Span, clause: number): readonly ItemArea[] {
  return areas.map((area) => ({
    ...area,
    evidence: area.evidence.map((span) => ({ ...shift(span, at.start), clause })),
  }));
}

/** The areas that any of the texts lies in, with the highest confidence and the evidence of the two surest. */
function sumUp(model: AreaModel, texts: readonly (readonly ItemArea[])[]): readonly ItemArea[] {
  const all = texts.flatMap((areas) => areas.map((area) => asFarAsAgreed(model, area, texts)));
  const ids = inModelOrder(
    model,
    all.map((area) => area.id),
  );
  // A text that leaves the subdivision open says nothing against the one that another text gives.
  const divided = new Set(
    all
      .map((area) => area.id)
      .filter((id) => mainAreaOf(model, id) !== id)
      .map((id) => mainAreaOf(model, id)),
  );
  return ids
    .filter((id) => !divided.has(id))
    .map((id) => {
      const own = all.filter((area) => area.id === id).sort((a, b) => b.confidence - a.confidence);
      return {
        id,
        confidence: own[0]?.confidence ?? 0,
        evidence: own.slice(0, 2).flatMap((area) => area.evidence),
      };
    });
}

/** A key issue has a subdivision where at least so many of its texts that lie in the area give it. */
const SHARE = 0.5;

/** `area`, or the one that it subdivides where most of the texts in that leave the subdivision open or give another. */
function asFarAsAgreed(model: AreaModel, area: ItemArea, texts: readonly (readonly ItemArea[])[]): ItemArea {
  const main = mainAreaOf(model, area.id);
  if (main === area.id) return area;
  const there = texts.filter((areas) => areas.some((one) => mainAreaOf(model, one.id) === main));
  const same = there.filter((areas) => areas.some((one) => one.id === area.id));
  return same.length >= there.length * SHARE ? area : { ...area, id: main };
}
