// What is like an item: of a threat or requirement its own related ones, of a key issue those of its statements.
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import { type Item, partsOf } from "../model/trace.ts";
import type { ItemIn } from "../model/worked-on.ts";
import type { Entry } from "./entry.ts";
import type { ItemRef } from "./groups.ts";
import type { Related } from "./pairs.ts";
import { entryOf, relatedTo, type Similarity } from "./similarity.ts";

/** Of labelled pairs with such a score two in three were alike or related, of those below one in fourteen. */
const SHOWN_FROM = 0.1;

/** A threat or requirement that is like another. */
export interface RelatedItem extends ItemIn {
  /** What it is like: the statement that was asked for, or one of the key issue. */
  readonly own: Entry;
  /** The other one, as it is compared, with class and score. */
  readonly related: Related;
}

/** The statements of an item: a threat or requirement itself, of a key issue its threats, then its requirements. */
export function statementsOfItem({ study, item }: ItemIn): readonly Item[] {
  if (item.kind === "threat" || item.kind === "requirement") return [item];
  const { trace } = study;
  return [...partsOf(trace, item.id, "threat"), ...partsOf(trace, item.id, "requirement")];
}

/**
 * The statements that are like `of` enough to be shown to who asks, the nearest first, each once. To a key issue its own statements are no news; to
 * a statement the others of its key issue are.
 */
export function relatedItems(similarity: Similarity, of: ItemIn): readonly RelatedItem[] {
  const statements = statementsOfItem(of);
  const nearest = new Map<Entry, RelatedItem>();
  for (const { id } of statements) {
    const own = entryOf(similarity, of.study.id, id);
    if (own === undefined) continue;
    for (const related of relatedTo(similarity, of.study.id, id)) {
      if (related.score < SHOWN_FROM) continue;
      const found = itemOf(similarity, related.entry);
      if (found === undefined || (found.study === of.study && statements.includes(found.item))) continue;
      const known = nearest.get(related.entry);
      if (known === undefined || known.related.score < related.score)
        nearest.set(related.entry, { ...found, own, related });
    }
  }
  return [...nearest.values()].sort((a, b) => b.related.score - a.related.score);
}

/** The item that `ref` names, with its study; undefined where there is none (any more). */
export function itemOf(similarity: Similarity, { study: id, item: name }: ItemRef): ItemIn | undefined {
  const study = studiesById(similarity).get(id);
  const item = study?.trace.byId.get(name);
  return study === undefined || item === undefined ? undefined : { study, item };
}

/** Less than 0 where `a` stands before `b` in the texts of the workspace. */
export function inTextOrder({ studies }: Similarity, a: ItemIn, b: ItemIn): number {
  if (a.study !== b.study) return studies.indexOf(a.study) - studies.indexOf(b.study);
  const { items } = a.study.trace;
  return items.indexOf(a.item) - items.indexOf(b.item);
}

const studiesById = memo(
  (similarity: Similarity): ReadonlyMap<string, Study> =>
    new Map(similarity.studies.map((study) => [study.id, study])),
);
