// Where a study names its areas: in lines and comments that declare them, in the overview that defines them, and in
// passing ("counted in area A").
import { maskProse } from "../syntax/mask.ts";
import type { ClauseSpan } from "./anchor.ts";
import { readAreaNames } from "./area.ts";
import { areaOf } from "./area-model.ts";
import { areaDefinitionsOf } from "./area-overview.ts";
import type { Clause } from "./outline.ts";
import type { Study } from "./study.ts";
import { modelOf, overviewOf, usesAreas } from "./study-areas.ts";
import { statementsOf } from "./study-statements.ts";

/** The name of an area in a clause, as a place in the prose. */
export interface AreaNameAt extends ClauseSpan {
  readonly id: string;
  /** Whether the overview defines the area here. */
  readonly defines: boolean;
}

/** The areas that a clause of the outline names, in the order of the text; none where the study has no areas. */
export function areaNamesIn(study: Study, clause: Clause): readonly AreaNameAt[] {
  const section = study.files[clause.file]?.facts[clause.section];
  const facts = section?.clauses[clause.part];
  if (section === undefined || facts === undefined || !usesAreas(study)) return [];
  const defined = section === overviewOf(study) ? areaDefinitionsOf(section) : [];
  const declared = [
    ...facts.areas.flatMap(({ names }) => names),
    ...statementsOf(study.files, clause).flatMap(({ areas }) => areas ?? []),
  ];
  const model = modelOf(study);
  const passing = readAreaNames(maskProse(section.prose.slice(facts.start, facts.end)))
    .map(({ id, start, end }) => ({ id, start: facts.start + start, end: facts.start + end }))
    .filter(({ id }) => areaOf(model, id) !== undefined);
  const names = new Map<number, AreaNameAt>();
  for (const { id, start, end } of [...declared, ...passing])
    names.set(start, { id, clause: clause.index, start, end, defines: false });
  for (const { id, part, start, end } of defined)
    if (part === clause.part) names.set(start, { id, clause: clause.index, start, end, defines: true });
  return [...names.values()].sort((a, b) => a.start - b.start);
}
