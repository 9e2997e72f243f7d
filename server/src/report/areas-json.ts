// The areas as JSON. Others rely on its shape: what is there stays, more may come.
import { evidenceText } from "../analysis/area-evidence.ts";
import { inferAreas } from "../analysis/area-inference.ts";
import type { ItemArea } from "../analysis/group-areas.ts";
import type { StudyAreas } from "../analysis/item-areas.ts";
import { placeOf } from "../model/anchor.ts";
import type { Area, AreaModel } from "../model/area-model.ts";
import type { Study } from "../model/study.ts";
import { lineCharacterAt } from "../syntax/position.ts";
import { parseDocument } from "../syntax/sections.ts";
import { reportPlace } from "./places.ts";

/** A text to read for areas, by its id. */
export interface AreaStatement {
  readonly id: string;
  readonly text: string;
}

/** A study with its areas. */
export interface StudyWithAreas {
  readonly study: Study;
  readonly areas: StudyAreas;
}

/** The areas of `studies` as one JSON text. */
export function areasToJson(studies: readonly StudyWithAreas[]): string {
  return toJson({
    models: studies.map(({ study, areas }) => modelToJson(study.id, areas.model)),
    items: studies.flatMap(({ study, areas }) =>
      [...areas.items].map(([id, { declared, inferred }]) => ({
        document: study.id,
        id,
        kind: study.trace.byId.get(id)?.kind,
        declared,
        inferred: inferred.map((area) => inferredToJson(study, area)),
      })),
    ),
  });
}

/** An inferred area of an item of `study`, with the places and words that led there. */
export function inferredToJson(study: Study, { id, confidence, evidence }: ItemArea) {
  return {
    id,
    confidence,
    evidence: evidence.map((span) => ({
      ...reportPlace(study, placeOf(study, span)),
      text: evidenceText(study, span),
    })),
  };
}

/** The areas of `statements`, which belong to no study, as one JSON text: `uri` is where they were read. */
export function statementAreasToJson(
  statements: readonly AreaStatement[],
  model: AreaModel,
  uri: string,
): string {
  const document = "statements";
  return toJson({
    models: [modelToJson(document, model)],
    items: statements.map(({ id, text }) => {
      const lines = parseDocument(text);
      return {
        document,
        id,
        declared: [],
        inferred: inferAreas(model, text).map((area) => ({
          id: area.id,
          confidence: area.confidence,
          evidence: area.evidence.map(({ start, end }) => ({
            uri,
            text: text.slice(start, end),
            start: lineCharacterAt(lines, start),
            end: lineCharacterAt(lines, end),
          })),
        })),
      };
    }),
  });
}

function modelToJson(document: string, model: AreaModel) {
  return { document, name: model.name, areas: model.areas.map(areaToJson) };
}

function areaToJson({ id, title, parent, between }: Area) {
  return { id, title, parent: parent ?? null, between };
}

function toJson(result: object): string {
  return JSON.stringify({ version: 1, ...result }, undefined, 2);
}
