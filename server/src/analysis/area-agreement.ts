// Whether the areas that authors declare and those that texts lie in agree: what the rules on areas share. All of it
// leans towards agreement, so that a finding stands only where nothing speaks against it.
import { memo } from "../base/memo.ts";
import { areaOf, covers, mainAreaOf } from "../model/area-model.ts";
import { type Item, partsOf, type Trace } from "../model/trace.ts";
import { SURE } from "./area-inference.ts";
import type { ItemArea } from "./group-areas.ts";
import { type StudyAreas, sureAreas } from "./item-areas.ts";

/** The areas declared for the item `id` that the model has; an unknown one is a mistake of its own. */
export function knownAreas({ model, items }: StudyAreas, id: string): readonly string[] {
  return (items.get(id)?.declared ?? []).filter((area) => areaOf(model, area) !== undefined);
}

/** The areas that the item `id` certainly lies in: the declared ones, else those that its text surely does. */
export function certainAreas(areas: StudyAreas, id: string): readonly string[] {
  const declared = knownAreas(areas, id);
  return declared.length > 0 ? declared : sureAreas(areas, id).map((area) => area.id);
}

/**
 * The areas that the item `id` may lie in: the declared ones, else those that its text likely does. An inferred
 * subdivision stands for its whole area: a text that names one state may well hold for the others.
 */
export function possibleAreas(areas: StudyAreas, id: string): readonly string[] {
  const declared = knownAreas(areas, id);
  if (declared.length > 0) return declared;
  return (areas.items.get(id)?.inferred ?? []).map((area) => mainAreaOf(areas.model, area.id));
}

/** Whether an area of `stated` covers the area `id`, or is covered by it. */
export function isCovered({ model }: StudyAreas, stated: readonly string[], id: string): boolean {
  return stated.some((area) => covers(model, area, id));
}

/**
 * The areas outside of `stated` that the item `id` lies in: of those declared for it each that is not covered. Inferred
 * ones count only where none that the text likely lies in is covered, since it may name the others in passing.
 */
export function areasOutside(areas: StudyAreas, id: string, stated: readonly string[]): readonly string[] {
  const declared = knownAreas(areas, id);
  if (declared.length === 0 && overlap(areas, possibleAreas(areas, id), stated)) return [];
  return certainAreas(areas, id).filter((area) => !isCovered(areas, stated, area));
}

/** Whether two lists of areas have one in common. */
export function overlap(areas: StudyAreas, a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => isCovered(areas, b, id));
}

/** The threats and requirements of a key issue. */
export function statementsUnder(trace: Trace, keyIssue: string): readonly Item[] {
  return [...partsOf(trace, keyIssue, "threat"), ...partsOf(trace, keyIssue, "requirement")];
}

/**
 * Of an item whose text surely lies in other areas than all that are declared for it: those areas; else none. The
 * threats and requirements of a key issue count as its text.
 */
export function insteadOfDeclared(areas: StudyAreas, trace: Trace, { id, kind }: Item): readonly ItemArea[] {
  const declared = knownAreas(areas, id);
  if (declared.length === 0) return [];
  const texts = kind === "keyIssue" ? [id, ...statementsUnder(trace, id).map((item) => item.id)] : [id];
  const supported = texts.some((text) => {
    const { inferred = [], declared: own = [] } = areas.items.get(text) ?? {};
    return (
      inferred.some((area) => isCovered(areas, declared, area.id)) ||
      (text !== id && overlap(areas, own, declared))
    );
  });
  return supported ? [] : sureAreas(areas, id);
}

/** All that is declared and inferred, without places: equal keys, equal findings of the rules on areas. */
export const areasKey = memo(({ items }: StudyAreas): string =>
  [...items]
    .map(([id, { declared, inferred }]) => {
      const lies = inferred.map((area) => `${area.id}${area.confidence >= SURE ? "!" : "?"}`);
      return `${id} ${declared.join()} ${lies.join()}`;
    })
    .join("\n"),
);
