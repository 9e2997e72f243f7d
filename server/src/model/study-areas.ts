// Which model of areas a study works with, and whether it works with areas at all.
import { memo } from "../base/memo.ts";
import type { AreaModel } from "./area-model.ts";
import { builtInModel } from "./area-models.ts";
import { type AreaDefinition, areaDefinitionsOf, modelOfOverview } from "./area-overview.ts";
import type { SectionFacts } from "./facts.ts";
import type { Outline } from "./outline.ts";
import { factsAt, type Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";

/** The model that a study names in its project file or defines in its overview; undefined where it does neither. */
export function ownModel(study: Study): AreaModel | undefined {
  const named = study.project?.areaModel;
  const definitions = definitionsOf(study);
  if (definitions === undefined) return named;
  return withOverview(named ?? guessedModel(study))(definitions);
}

/** The built-in model that the words of a study call for, where it names none: mtc if a good part of it speaks of MTC. */
export function guessedModel(study: Study): AreaModel {
  const sections = study.files.flatMap((file) => file.facts);
  const speaking = sections.filter(speaksOfMtc).length;
  return builtInModel(
    speaking * PART_OF_STUDY >= sections.length && speaking > 0 ? "mtc" : "5gs",
  ) as AreaModel;
}

const PART_OF_STUDY = 8;

const speaksOfMtc = memo((facts: SectionFacts) => /\bMTC\b|machine[\s-]type|\bM2M\b/i.test(facts.prose));

/** Whether a study works with areas: it names a model, has an overview of areas, or states an area anywhere. */
export function usesAreas(study: Study): boolean {
  const { project } = study;
  if (project?.areaModel !== undefined || definitionsOf(study) !== undefined) return true;
  const declared = [...(project?.keyIssues.values() ?? []), ...(project?.solutions.values() ?? [])];
  if (declared.some((item) => item.areas.length > 0)) return true;
  const slot = statesArea(study.outline);
  slot.answer ??= study.outline.clauses.some(
    (clause) =>
      (factsAt(study, clause.index)?.areas.length ?? 0) > 0 ||
      statementsOf(study.files, clause).some((statement) => (statement.areas?.length ?? 0) > 0),
  );
  return slot.answer;
}

// What clauses state of areas is part of what the outline is kept by.
const statesArea = memo((_outline: Outline): { answer?: boolean } => ({}));

/** The areas that an overview defines, or undefined where there is none. */
function definitionsOf(study: Study): readonly AreaDefinition[] | undefined {
  for (const file of study.files) {
    for (const facts of file.facts) {
      const definitions = facts.yaml?.areas ?? areaDefinitionsOf(facts);
      if (definitions.length > 0) return definitions;
    }
  }
  return undefined;
}

const withOverview = memo((base: AreaModel) =>
  memo((definitions: readonly AreaDefinition[]) => modelOfOverview(base, definitions)),
);
