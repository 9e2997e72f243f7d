import { listed } from "../base/listed.ts";
import { titled } from "../base/words.ts";
import { restateArea } from "../edits/restate-area.ts";
import { type AreaModel, areaOf } from "../model/area-model.ts";
import { areaDeclarations } from "../model/declared-areas.ts";
import type { AreasRule } from "./rule.ts";

interface Unknown {
  readonly item: string;
  readonly area: string;
}

/** A declared area is one that the model of the study has. */
export const unknownArea: AreasRule = {
  code: "unknown-area",
  summary: "A declared area is not in the model of the study",
  severity: "error",
  scope: "areas",
  *check(study, { model }) {
    for (const item of study.trace.items) {
      for (const { areas, at } of areaDeclarations(study, item)) {
        // Where the project file names the model, its own findings tell which areas it lacks.
        const told = at === undefined ? study.project?.areaModel : undefined;
        for (const area of new Set(areas)) {
          if (areaOf(model, area) !== undefined || (told !== undefined && areaOf(told, area) === undefined))
            continue;
          const inFile = at === undefined ? " in the project file" : "";
          yield {
            at: at ?? item.at,
            message: `There is no area ${area}, which ${item.id} declares${inFile}. There is ${listed(model.areas.map(({ id }) => id))}.`,
            data: { item: item.id, area } satisfies Unknown,
          };
        }
      }
    }
  },
  fixes(study, finding, { areas }) {
    const { item: id, area } = finding.data as Unknown;
    const nearest = nearestArea(areas.model, area);
    const item = study.trace.byId.get(id);
    if (item === undefined || nearest === undefined) return [];
    const edits = restateArea(study, item, { from: area, to: [nearest] });
    return edits.length === 0 ? [] : [{ ...titled("Declare {0} instead of {1}", nearest, area), edits }];
  },
};

/** The area that `written` is meant to be: the same but for case and blanks, else the area that it would subdivide. */
function nearestArea(model: AreaModel, written: string): string | undefined {
  const [, letter, digit] = /^(?:areas?\s*)?([A-Z])\s*(\d?)$/i.exec(written.trim()) ?? [];
  const main = letter?.toUpperCase();
  return [`${main}${digit}`, main].find((id) => id !== undefined && areaOf(model, id) !== undefined);
}
