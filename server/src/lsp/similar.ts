// What is similar, for clients that show it: groups and a map, what is like something, two side by side. Asked for by
// requests of our own and, for clients without code of ours, by a command that leads there.
import { compare } from "../features/compare.ts";
import { type Related, related } from "../features/related.ts";
import { similar } from "../features/similar.ts";
import { placeOf } from "../model/anchor.ts";
import type { Workspace } from "../model/workspace.ts";
import { FLAG, onAsked, optional, PLACE, shaped, TEXT } from "./asking.ts";
import { fromPosition, toLocation } from "./convert.ts";
import { toCompareAnswer, toRelatedAnswer, toSimilarAnswer } from "./convert-similar.ts";
import { UNHURRIED_MS } from "./later.ts";
import {
  COMPARE,
  type CompareAnswer,
  type CompareParams,
  type ItemName,
  type Located,
  RELATED,
  type RelatedAnswer,
  type RelatedDirection,
  type RelatedParams,
  SIMILAR,
  SIMILAR_CHANGED,
  type SimilarAnswer,
  type SimilarParams,
} from "./protocol.ts";
import type { Handlers, Serving } from "./serving.ts";
import { telling } from "./telling.ts";

/** An item by its study and its id. */
const ITEM = { study: TEXT, id: TEXT };

export const similarity: Handlers = {
  capabilities: () => ({}),
  listen(serving) {
    const { connection, store, documentOf } = serving;
    const news = telling(connection, SIMILAR_CHANGED, UNHURRIED_MS);
    serving.onChange(news.changed);

    onAsked(serving, {
      method: SIMILAR,
      shapes: [{ uri: optional(TEXT), all: optional(FLAG) }],
      uriOf: ({ uri }: SimilarParams) => uri,
      asked: news.asked,
      compute: (workspace, params): SimilarAnswer | null => {
        const view = similar(workspace, store.similarity(), params);
        return view === undefined ? null : toSimilarAnswer(documentOf, view);
      },
    });

    onAsked(serving, {
      method: RELATED,
      shapes: [PLACE, ITEM],
      uriOf: (params: RelatedParams) => ("textDocument" in params ? params.textDocument.uri : ""),
      compute: (workspace, params): RelatedAnswer | null => {
        const found = relatedFor(serving, workspace, params);
        return found === undefined ? null : toRelatedAnswer(documentOf, found);
      },
    });

    onAsked(serving, {
      method: COMPARE,
      shapes: [{ a: shaped(ITEM), b: shaped(ITEM) }],
      asked: news.asked,
      compute: (_, { a, b }: CompareParams): CompareAnswer | null => {
        const found = compare(store.similarity(), toRef(a), toRef(b));
        return found === undefined ? null : toCompareAnswer(documentOf, found);
      },
    });
  },
};

function relatedFor(serving: Serving, workspace: Workspace, params: RelatedParams): Related | undefined {
  const { store } = serving;
  if (!("textDocument" in params)) return related(workspace, store.similarity(), toRef(params));
  const { uri } = params.textDocument;
  const document = store.document(uri);
  return document === undefined
    ? undefined
    : related(workspace, store.similarity(), { uri, offset: fromPosition(document, params.position) });
}

function toRef({ study, id }: ItemName): { readonly study: string; readonly item: string } {
  return { study, item: id };
}

/** Where the command GO_TO_RELATED leads from a place in a text; null where there is nothing. */
export function relatedLocation(
  serving: Serving,
  params: RelatedParams,
  where: RelatedDirection,
): Located | null {
  const found = relatedFor(serving, serving.store.workspace(), params);
  const target = where === "solution" ? found?.solutions[0] : found?.[where];
  return target === undefined ? null : toLocation(serving.documentOf, placeOf(target.study, target.item.at));
}
