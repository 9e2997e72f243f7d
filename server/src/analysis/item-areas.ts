// The areas of key issues, threats, requirements and solutions: what authors declare and what the texts say. A key
// issue sums up its threats and requirements. What was read of an item is kept while its facts and the model are the same.
import { memo } from "../base/memo.ts";
import { type AreaModel, inModelOrder } from "../model/area-model.ts";
import { declaredAreas } from "../model/declared-areas.ts";
import type { Study } from "../model/study.ts";
import { guessedModel, ownModel, usesAreas } from "../model/study-areas.ts";
import type { Item, Trace } from "../model/trace.ts";
import { SURE } from "./area-inference.ts";
import { type AreaGroup, type GroupAreas, type ItemArea, readGroup } from "./group-areas.ts";

/** The areas of one item, in the order of the model. */
export interface ItemAreas {
  readonly declared: readonly string[];
  readonly inferred: readonly ItemArea[];
}

/** The areas of a study; the same object while model, facts and declarations say the same. */
export interface StudyAreas {
  readonly model: AreaModel;
  /** Whether the study itself works with areas; else nothing of them is shown to those who do not ask. */
  readonly used: boolean;
  /** Of key issues, threats, requirements and solutions, by id. */
  readonly items: ReadonlyMap<string, ItemAreas>;
}

/** The areas of `study`, by its own model, else by `fallback`, else by the built-in one that its words call for. */
export function areasOf(study: Study, fallback?: AreaModel): StudyAreas {
  const model = ownModel(study) ?? fallback ?? guessedModel(study);
  const slot = lastOf(study.trace)(model);
  const used = usesAreas(study);
  const groups = groupsOf(study);
  const results = groups.map((group) => readGroup(study, model, group));
  const declared = study.trace.items.map((item) => declaredAreas(study, item));
  if (
    slot.last === undefined ||
    slot.used !== used ||
    !alike(slot.results, results) ||
    !same(slot.declared, declared)
  ) {
    slot.used = used;
    slot.results = results;
    slot.declared = declared;
    slot.last = { model, used, items: collect(study, model, groups, { results, declared }) };
  }
  return slot.last;
}

/** The areas that the text of the item `id` surely lies in, whatever is declared for it. */
export function sureAreas({ items }: StudyAreas, id: string): readonly ItemArea[] {
  return (items.get(id)?.inferred ?? []).filter((area) => area.confidence >= SURE);
}

/** The areas that count for the item `id`: the declared ones, else those that its text surely lies in. */
export function effectiveAreas(areas: StudyAreas, id: string): readonly string[] {
  const declared = areas.items.get(id)?.declared ?? [];
  return declared.length > 0 ? declared : sureAreas(areas, id).map((area) => area.id);
}

interface Slot {
  last?: StudyAreas;
  used?: boolean;
  results?: readonly GroupAreas[];
  declared?: readonly (readonly string[])[];
}

const lastOf = memo((_trace: Trace) => memo((_model: AreaModel): Slot => ({})));

function alike(a: readonly GroupAreas[] | undefined, b: readonly GroupAreas[]): boolean {
  return a !== undefined && a.length === b.length && a.every((one, i) => one === b[i]);
}

function same(a: readonly (readonly string[])[] | undefined, b: readonly (readonly string[])[]): boolean {
  return a !== undefined && a.length === b.length && a.every((list, i) => list.join() === b[i]?.join());
}

function groupsOf(study: Study): readonly AreaGroup[] {
  const groups = new Map<string, { head: Item | undefined; statements: Item[]; base: number }>();
  for (const item of study.trace.items) {
    if (item.kind === "keyIssue" || item.kind === "solution")
      groups.set(item.id, { head: item, statements: [], base: item.clause });
    else if (item.at.part === "statement") {
      const key =
        item.parent !== undefined && groups.has(item.parent) ? item.parent : `clause ${item.clause}`;
      const group = groups.get(key) ?? { head: undefined, statements: [], base: item.clause };
      group.statements.push(item);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function collect(
  study: Study,
  model: AreaModel,
  groups: readonly AreaGroup[],
  { results, declared }: { results: readonly GroupAreas[]; declared: readonly (readonly string[])[] },
): ReadonlyMap<string, ItemAreas> {
  const inferred = new Map<string, readonly ItemArea[]>();
  groups.forEach(({ head, statements, base }, i) => {
    const result = results[i] as GroupAreas;
    const placed = (areas: GroupAreas["own"]): readonly ItemArea[] =>
      areas.map((area) => ({
        ...area,
        evidence: area.evidence.map(({ clause, start, end }) => ({ clause: clause + base, start, end })),
      }));
    if (head !== undefined) inferred.set(head.id, placed(result.own));
    statements.forEach((item, at) => {
      inferred.set(item.id, placed(result.statements[at] ?? []));
    });
  });
  return new Map(
    study.trace.items.flatMap((item, i) =>
      item.kind === "conclusion"
        ? []
        : [
            [
              item.id,
              { declared: inModelOrder(model, declared[i] ?? []), inferred: inferred.get(item.id) ?? [] },
            ] as const,
          ],
    ),
  );
}
