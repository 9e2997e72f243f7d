// The tables of the trace for those who draw them: rows and columns, and what marks stand for. Places are offsets still.
import { evidenceWords } from "../analysis/area-evidence.ts";
import { areasOf, effectiveAreas, sureAreas } from "../analysis/item-areas.ts";
import { type Titled, titled, type Words } from "../base/words.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { mainAreaOf } from "../model/area-model.ts";
import { areaPlaces } from "../model/area-places.ts";
import type { Study } from "../model/study.ts";
import type { Item, ItemKind, LinkKind, LinkSource } from "../model/trace.ts";
import { usedAreas } from "../rules/check.ts";
import { type Disagreement, mappingDisagrees } from "../rules/mapping-disagrees.ts";

/** Who says that two things belong together, and where. */
export interface ViewedSaying {
  readonly source: LinkSource;
  readonly words: Words;
  readonly place: Place | undefined;
}

/** What heads a row or column and is no item of the study. */
export interface ViewedHead {
  readonly id: string;
  readonly text: string;
  readonly areas: readonly string[];
  readonly place: Place | undefined;
}

/** A table by the kinds of its rows and columns, and the links that its marks stand for. */
export interface ViewedTable {
  readonly name: Words;
  readonly rows: ItemKind | "other";
  readonly columns: ItemKind | "other";
  readonly links: LinkKind | "area";
  readonly rowIs: "from" | "to";
  /** Whether only rows and columns with a mark are shown: most have none, and there are many. */
  readonly sparse: boolean;
  /** What stands in rows or columns of the kind "other". */
  readonly heads: readonly ViewedHead[];
  /** What ties the rows and columns of a table whose links are none of the trace. */
  readonly own: readonly {
    readonly from: string;
    readonly to: string;
    readonly said: readonly ViewedSaying[];
  }[];
  readonly disagreements: readonly {
    readonly row: string;
    readonly column: string;
    readonly message: string;
    readonly place: Place;
  }[];
}

type Links = Pick<ViewedTable, "rows" | "columns" | "links" | "rowIs">;

/** The tables of `study`. Those on areas and on other documents are there where the study has any. */
export function viewedTables(study: Study): readonly ViewedTable[] {
  const table = (name: Titled, links: Links, more: Partial<ViewedTable> = {}): ViewedTable => ({
    name: name.words,
    ...links,
    sparse: false,
    heads: [],
    own: [],
    disagreements: [],
    ...more,
  });
  return [
    table(
      titled("Solutions by key issue"),
      { rows: "solution", columns: "keyIssue", links: "addresses", rowIs: "from" },
      { disagreements: disagreementsIn(study) },
    ),
    table(titled("Threats by solution"), {
      rows: "threat",
      columns: "solution",
      links: "mitigates",
      rowIs: "to",
    }),
    table(titled("Requirements by solution"), {
      rows: "requirement",
      columns: "solution",
      links: "fulfils",
      rowIs: "to",
    }),
    table(
      titled("Threats by requirement"),
      { rows: "threat", columns: "requirement", links: "counters", rowIs: "to" },
      { sparse: true },
    ),
    table(titled("Key issues by conclusion"), {
      rows: "keyIssue",
      columns: "conclusion",
      links: "about",
      rowIs: "to",
    }),
    table(titled("Solutions by conclusion"), {
      rows: "solution",
      columns: "conclusion",
      links: "concludes",
      rowIs: "to",
    }),
    ...areaTable(study).map((more) =>
      table(
        titled("Areas by key issue"),
        { rows: "other", columns: "keyIssue", links: "area", rowIs: "to" },
        more,
      ),
    ),
    ...upstreamTable(study).map((more) =>
      table(
        titled("Other documents by key issue"),
        { rows: "other", columns: "keyIssue", links: "derives", rowIs: "to" },
        more,
      ),
    ),
  ];
}

/** Areas and their subdivisions, which are tied to the key issues that declare them, or surely lie in them by their words. */
function areaTable(study: Study): readonly Partial<ViewedTable>[] {
  const areas = usedAreas(study);
  if (areas === undefined) return [];
  const { model } = areas;
  return [
    {
      heads: model.areas.map(({ id, title }) => ({
        id,
        text: title,
        areas: [id],
        place: areaPlaces(study, id)[0],
      })),
      own: study.trace.items.flatMap((item) => {
        if (item.kind !== "keyIssue") return [];
        const own = effectiveAreas(areas, item.id);
        // What lies in a subdivision lies in its area.
        const all = new Map([...own].reverse().map((id) => [mainAreaOf(model, id), id]));
        for (const id of own) all.set(id, id);
        return [...all].map(([to, by]) => ({ from: item.id, to, said: [sayingOf(study, item, by)] }));
      }),
    },
  ];
}

function sayingOf(study: Study, item: Item, area: string): ViewedSaying {
  const areas = areasOf(study);
  const place = placeOf(study, item.at);
  if ((areas.items.get(item.id)?.declared ?? []).includes(area))
    return { source: "declared", words: titled("{0} declares area {1}.", item.id, area).words, place };
  const found = sureAreas(areas, item.id).find(({ id }) => id === area);
  const words = found === undefined ? [] : evidenceWords(study, found);
  const [first] = found?.evidence ?? [];
  return {
    source: "text",
    words: titled("Area {0} is inferred from {1}.", area, words.map((word) => `"${word}"`).join(", ")).words,
    place: first === undefined ? place : placeOf(study, first),
  };
}

/** What key issues take up from other documents. */
function upstreamTable({ trace }: Study): readonly Partial<ViewedTable>[] {
  const targets = trace.links.flatMap(({ from, to, kind }) =>
    kind === "derives" && trace.byId.get(from)?.kind === "keyIssue" && !trace.byId.has(to) ? [to] : [],
  );
  if (targets.length === 0) return [];
  const inOrder = [...new Set(targets)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return [{ heads: inOrder.map((id) => ({ id, text: "", areas: [], place: undefined })) }];
}

function disagreementsIn(study: Study): ViewedTable["disagreements"] {
  return [...mappingDisagrees.check(study)].map(({ at, message, data }) => {
    const { cell } = data as Disagreement;
    return { row: cell.solution, column: cell.keyIssue, message, place: placeOf(study, at) };
  });
}
