import { relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { kept } from "../base/kept.ts";
import { type Titled, titled } from "../base/words.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { type ItemListKind, itemLists } from "../model/item-lists.ts";
import type { Study } from "../model/study.ts";
import type { Item, Trace } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";

/** Words above a heading. */
export interface CodeLensAt extends Titled {
  readonly place: Place;
  /** What it opens, which is looked up when somebody clicks; undefined where there is nothing to open. */
  readonly opens: CountedAt | undefined;
}

/** The items that a lens counts: which ones of which item. */
export interface CountedAt {
  readonly item: string;
  readonly list: ItemListKind | "related";
}

export interface CodeLensOptions {
  /** Asked for only where lenses say what is related; without it they do not. */
  readonly similarity?: (() => Similarity) | undefined;
}

/**
 * The lenses of the file: on key issues what belongs to them and what answers them, each of which opens its own places;
 * on solutions what they address; on conclusions what they select or come to; on threats and key issues what is related.
 */
export function codeLenses(
  workspace: Workspace,
  uri: string,
  { similarity }: CodeLensOptions = {},
): readonly CodeLensAt[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  const own = [...study.trace.byClause.values()]
    .filter((item) => study.outline.clauses[item.clause]?.file === file)
    .flatMap((item) => {
      const place = placeOf(study, item.at);
      return itemLists(study, item).map(({ kind, title, words, items }) => {
        const opens = items.length === 0 ? undefined : { item: item.id, list: kind };
        return { place, title, words, opens };
      });
    });
  return similarity === undefined ? own : [...own, ...relatedLenses(study, file, similarity())];
}

function* relatedLenses(study: Study, file: number, similarity: Similarity): Iterable<CodeLensAt> {
  for (const { item, count } of keptCounts(study.trace, [similarity], () => countsIn(study, similarity))) {
    if (study.outline.clauses[item.clause]?.file !== file) continue;
    const title = titled("{0} related", count);
    yield { place: placeOf(study, item.at), ...title, opens: { item: item.id, list: "related" } };
  }
}

interface Counted {
  readonly item: Item;
  readonly count: number;
}

const keptCounts = kept<Trace, readonly Counted[]>();

/** The key issues and threats that something is related to. */
function countsIn(study: Study, similarity: Similarity): readonly Counted[] {
  return study.trace.items
    .filter(({ kind }) => kind === "keyIssue" || kind === "threat")
    .map((item) => ({ item, count: relatedItems(similarity, { study, item }).length }))
    .filter(({ count }) => count > 0);
}
