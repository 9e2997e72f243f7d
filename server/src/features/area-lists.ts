import { type AreaCoverage, areaCoverage } from "../analysis/area-coverage.ts";
import { areasOf, type StudyAreas } from "../analysis/item-areas.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { studyFor, type Workspace } from "../model/workspace.ts";

/** A key issue or threat: its title or wording, and where it stands. */
export interface ListedItem {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** What lies in one area or subdivision. */
export interface AreaList {
  readonly id: string;
  readonly keyIssues: readonly ListedItem[];
  readonly threats: readonly ListedItem[];
  /** Those of the threats that no solution answers. */
  readonly unanswered: readonly ListedItem[];
}

/** A study by its areas, in the order of the model. */
export interface AreaLists {
  readonly study: Study;
  readonly areas: StudyAreas;
  readonly coverage: readonly AreaCoverage[];
  readonly lists: readonly AreaList[];
}

/**
 * What lies in each area of the study of `uri`, a draft or project file; without one, of the first study that works
 * with areas, else of the first at all. Undefined where there is no such study.
 */
export function areaLists(workspace: Workspace, uri: string | undefined): AreaLists | undefined {
  const { studies } = workspace;
  const study =
    uri === undefined ? (studies.find((one) => areasOf(one).used) ?? studies[0]) : studyFor(workspace, uri);
  if (study === undefined) return undefined;
  const areas = areasOf(study);
  const coverage = areaCoverage(study.trace, areas);
  const listed = new Map<Item, ListedItem>();
  const list = (items: readonly Item[]): readonly ListedItem[] =>
    items.map((item) => {
      const known = listed.get(item) ?? listItem(study, item);
      listed.set(item, known);
      return known;
    });
  const lists = coverage.map(({ id, keyIssues, threats, unanswered }) => ({
    id,
    keyIssues: list(keyIssues),
    threats: list(threats),
    unanswered: list(unanswered),
  }));
  return { study, areas, coverage, lists };
}

function listItem(study: Study, item: Item): ListedItem {
  const text = item.title || (wordingOf(study, item)?.text ?? "");
  return { id: item.id, text, place: placeOf(study, item.at) };
}
