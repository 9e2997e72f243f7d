import { areasOf, sureAreas } from "../analysis/item-areas.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { areaOf } from "../model/area-model.ts";
import { captionsOf } from "../model/caption.ts";
import type { Clause } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Item } from "../model/trace.ts";
import { studyFor, type Workspace } from "../model/workspace.ts";

/** Something that a text can name, by its number. */
export interface PreviewTarget {
  readonly kind: "keyIssue" | "solution" | "clause" | "table" | "figure";
  readonly number: string;
  readonly place: Place;
}

/** What the preview of a text wants to know of the rest of its study. */
export interface PreviewTargets {
  /** What stands in other files of the study, in the order of the document. Of two with one number the first one is it. */
  readonly elsewhere: readonly PreviewTarget[];
  /** The areas that key issues of the text surely lie in by their words, where they declare none. */
  readonly inferred: readonly {
    readonly keyIssue: string;
    readonly areas: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** What a preview of `uri` shows beside the text; undefined where it belongs to no study. */
export function previewTargets(workspace: Workspace, uri: string): PreviewTargets | undefined {
  const study = studyFor(workspace, uri);
  if (study === undefined) return undefined;
  const isHere = ({ file }: Clause): boolean => study.files[file]?.uri === uri;
  const seen = new Set<string>();
  const elsewhere = study.outline.clauses.flatMap((clause) =>
    isHere(clause) ? [] : [...targetsIn(study, clause)].filter((one) => isFirst(seen, one)),
  );
  const here = study.trace.items.filter(({ clause }) => {
    const found = study.outline.clauses[clause];
    return found !== undefined && isHere(found);
  });
  return { elsewhere, inferred: usesAreas(study) ? inferredAreas(study, here) : [] };
}

function* targetsIn(study: Study, clause: Clause): Iterable<PreviewTarget> {
  const place = placeOf(study, { clause: clause.index, part: "heading", index: 0 });
  const item = study.trace.byClause.get(clause.index);
  if (item !== undefined && (item.kind === "keyIssue" || item.kind === "solution")) {
    const number = /^(?:KI|Sol)#([\w.]+)$/.exec(item.id)?.[1];
    if (number !== undefined) yield { kind: item.kind, number, place: placeOf(study, item.at) };
  }
  if (clause.clause !== undefined) yield { kind: "clause", number: clause.clause, place };
  const facts = factsAt(study, clause.index);
  if (facts === undefined) return;
  for (const { target, at } of captionsOf(study, clause, facts))
    yield { ...target, place: placeOf(study, at) };
}

function isFirst(seen: Set<string>, { kind, number }: PreviewTarget): boolean {
  const key = `${kind} ${number}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function inferredAreas(study: Study, items: readonly Item[]): PreviewTargets["inferred"] {
  const areas = areasOf(study);
  return items.flatMap(({ id, kind, number }) => {
    if (kind !== "keyIssue" || number === undefined) return [];
    if ((areas.items.get(id)?.declared ?? []).length > 0) return [];
    const sure = sureAreas(areas, id).map((area) => ({
      id: area.id,
      title: areaOf(areas.model, area.id)?.title ?? area.id,
    }));
    return sure.length === 0 ? [] : [{ keyIssue: number, areas: sure }];
  });
}
