import { evidenceWords } from "../analysis/area-evidence.ts";
import { areasOf, type StudyAreas, sureAreas } from "../analysis/item-areas.ts";
import type { Span } from "../base/span.ts";
import { placeOf } from "../model/anchor.ts";
import { areaOf } from "../model/area-model.ts";
import type { Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Workspace } from "../model/workspace.ts";

/** Areas behind `offset` of the document. */
export interface AreaHintAt {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/**
 * The areas behind every key issue and threat in `range` of the file: the declared ones, else those that its text
 * surely lies in, with a question mark. None in a study that does not work with areas.
 */
export function areaHints(workspace: Workspace, uri: string, range: Span): readonly AreaHintAt[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined || !usesAreas(study)) return [];
  const areas = areasOf(study);
  return study.trace.items.flatMap((item) => {
    if (item.kind !== "keyIssue" && item.kind !== "threat") return [];
    if (study.files[study.outline.clauses[item.clause]?.file ?? -1]?.uri !== uri) return [];
    const offset = placeOf(study, item.at).end;
    const hint = offset < range.start || offset > range.end ? undefined : hintOf(study, areas, item.id);
    return hint === undefined ? [] : [{ offset, ...hint }];
  });
}

function hintOf(study: Study, areas: StudyAreas, id: string): Omit<AreaHintAt, "offset"> | undefined {
  const { model, items } = areas;
  const declared = items.get(id)?.declared ?? [];
  if (declared.length > 0) {
    const titles = declared.map((area) => `${area}: ${areaOf(model, area)?.title ?? "no area of the model"}`);
    return { label: declared.join(", "), tooltip: `Declared. ${titles.join("; ")}` };
  }
  const sure = sureAreas(areas, id);
  if (sure.length === 0) return undefined;
  const reasons = sure.map(
    (area) =>
      `${area.id}: ${areaOf(model, area.id)?.title}, ${Math.round(100 * area.confidence)} % (${evidenceWords(study, area).join(", ")})`,
  );
  return {
    label: sure.map((area) => `${area.id}?`).join(", "),
    tooltip: `Inferred from the text. ${reasons.join("; ")}`,
  };
}
