// Where an area is defined.
import type { Place } from "./anchor.ts";
import { placeOf } from "./anchor.ts";
import { areaOf, mainAreaOf } from "./area-model.ts";
import { areaDefinitionsOf } from "./area-overview.ts";
import type { Study } from "./study.ts";
import { modelOf, overviewOf } from "./study-areas.ts";

/**
 * The places that define the area `id`: in the overview of the draft and in the project file. A subdivision that
 * neither of them spells out is defined with its area; an area of a built-in model where the project file names that.
 */
export function areaPlaces(study: Study, id: string): readonly Place[] {
  const defined = [...inOverview(study, id), ...inProject(study, "area", id)];
  if (defined.length > 0) return defined;
  const model = modelOf(study);
  const main = mainAreaOf(model, id);
  if (main !== id) return areaPlaces(study, main);
  return areaOf(model, id) === undefined ? [] : inProject(study, "model", undefined);
}

function inOverview(study: Study, id: string): readonly Place[] {
  const overview = overviewOf(study);
  const definition = overview && areaDefinitionsOf(overview).find((one) => one.id === id);
  const clause = study.outline.clauses.find(
    ({ file, section, part }) => study.files[file]?.facts[section] === overview && part === definition?.part,
  );
  if (definition === undefined || clause === undefined) return [];
  return [placeOf(study, { clause: clause.index, start: definition.start, end: definition.end })];
}

function inProject({ project }: Study, kind: "area" | "model", text: string | undefined): readonly Place[] {
  return (project?.names ?? []).flatMap((name) => {
    const meant = name.defines && name.kind === kind && (text === undefined || name.text === text);
    return meant && project !== undefined ? [{ uri: project.uri, start: name.start, end: name.end }] : [];
  });
}
