import { relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { itemLists } from "../model/item-lists.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";

/** What a code lens counts, by names that a client has kept: it may be there no more. */
export interface LensName {
  readonly item: string;
  readonly list: string;
}

/** Where a lens stands, and the places that it opens. */
export interface LensPlaces {
  readonly at: Place;
  readonly places: readonly Place[];
}

/** What the lens `name` of the file `uri` opens; undefined where its item is there no more. */
export function lensPlaces(
  workspace: Workspace,
  uri: string,
  { name, similarity }: { readonly name: LensName; readonly similarity: () => Similarity },
): LensPlaces | undefined {
  const study = workspace.studyOf.get(uri);
  const item = study?.trace.byId.get(name.item);
  if (study === undefined || item === undefined) return undefined;
  const places =
    name.list === "related"
      ? relatedPlaces(workspace, { study, item }, similarity())
      : (itemLists(study, item).find(({ kind }) => kind === name.list)?.items ?? []).map((one) =>
          placeOf(study, one.at),
        );
  return { at: placeOf(study, item.at), places };
}

function relatedPlaces(
  { studies }: Workspace,
  of: { readonly study: Study; readonly item: Item },
  similarity: Similarity,
): readonly Place[] {
  // What is similar may be known from before somebody began to type; where things stand is known now.
  return relatedItems(similarity, of).flatMap(({ study: { id }, item: { id: name } }) => {
    const now = studies.find((one) => one.id === id);
    const at = now?.trace.byId.get(name)?.at;
    return now === undefined || at === undefined ? [] : [placeOf(now, at)];
  });
}
