import { becauseOf } from "../analysis/because.ts";
import { type CommonSolution, commonSolutions } from "../analysis/common-solutions.ts";
import type { ItemRef } from "../analysis/groups.ts";
import { inTextOrder, itemOf, type RelatedItem, relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { solutionsFor } from "../model/answers.ts";
import { type ItemIn, workedOnAt } from "../model/worked-on.ts";
import type { Workspace } from "../model/workspace.ts";

/** A threat or requirement that is like the one asked for, or like one of the key issue asked for. */
export interface RelatedStatement extends RelatedItem {
  readonly because: readonly string[];
  /** That declare it, by name or with its key issue. */
  readonly solutions: readonly ItemIn[];
}

/** What is like an item. */
export interface Related {
  readonly of: ItemIn;
  /** The nearest first. */
  readonly related: readonly RelatedStatement[];
  /** The first of them behind the item in the order of the texts, and the last before it; around the ends if need be. */
  readonly next: ItemIn | undefined;
  readonly previous: ItemIn | undefined;
  /** The solutions at hand, the one first that declares most. */
  readonly solutions: readonly CommonSolution[];
}

/**
 * What is like the threat or requirement at `offset` of a document, else like those of the key issue around it; or
 * the same of an item by its name. Undefined where there is no such item.
 */
export function related(
  workspace: Workspace,
  similarity: Similarity,
  at: { readonly uri: string; readonly offset: number } | ItemRef,
): Related | undefined {
  const of = "uri" in at ? workedOnAt(workspace, at.uri, at.offset) : itemOf(similarity, at);
  if (of === undefined) return undefined;
  const found = relatedItems(similarity, of);
  const inOrder = [...found].sort((a, b) => inTextOrder(similarity, a, b));
  const behind = inOrder.findIndex((one) => inTextOrder(similarity, of, one) < 0);
  return {
    of,
    related: found.map((one) => ({
      ...one,
      because: becauseOf(similarity.index, one.own, one.related.entry),
      solutions: solutionsFor(one.study.trace, one.item).map((item) => ({ study: one.study, item })),
    })),
    next: inOrder[Math.max(0, behind)],
    previous: inOrder.at(behind < 0 ? -1 : behind - 1),
    solutions: commonSolutions(similarity, of, found),
  };
}
