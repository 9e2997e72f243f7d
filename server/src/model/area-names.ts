// Where a study names its areas: in lines and comments that declare them, in the overview that defines them, and in
// passing ("counted in area A").
import type { Span } from "../base/span.ts";
import type { ClauseSpan } from "./anchor.ts";
import { type AreaName, readAreaNames } from "./area.ts";
import { areaOf } from "./area-model.ts";
import { areaDefinitionsOf } from "./area-overview.ts";
import type { SectionFacts } from "./facts.ts";
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

/** The areas that a clause of the outline names, in the order of the text; in passing only where the study has areas. */
export function areaNamesIn(study: Study, clause: Clause): readonly AreaNameAt[] {
  const section = study.files[clause.file]?.facts[clause.section];
  const facts = section?.clauses[clause.part];
  if (section === undefined || facts === undefined) return [];
  const declared = [
    ...facts.areas.flatMap(({ names }) => names),
    ...statementsOf(study.files, clause).flatMap(({ areas }) => areas ?? []),
  ];
  const inOverview = areaDefinitionsOf(section).filter(({ part }) => part === clause.part);
  const defined = inOverview.length > 0 && section === overviewOf(study) ? inOverview : [];
  const names = new Map<number, AreaNameAt>();
  const put = ({ id, start, end }: AreaName, defines: boolean): void => {
    names.set(start, { id, clause: clause.index, start, end, defines });
  };
  for (const name of [...declared, ...namedInPassing(study, section, facts)]) put(name, false);
  for (const name of defined) put(name, true);
  return [...names.values()].sort((a, b) => a.start - b.start);
}

function namedInPassing(study: Study, { prose }: SectionFacts, { start, end }: Span): readonly AreaName[] {
  const names = readAreaNames(prose.slice(start, end), start);
  if (names.length === 0 || !usesAreas(study)) return [];
  const model = modelOf(study);
  return names.filter(({ id }) => areaOf(model, id) !== undefined);
}
