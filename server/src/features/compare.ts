import { becauseOf } from "../analysis/because.ts";
import type { ItemRef } from "../analysis/groups.ts";
import type { PairClass } from "../analysis/pair-score.ts";
import { type SharedSpan, sharedSpans } from "../analysis/shared-spans.ts";
import { entryOf, relatedTo, type Similarity } from "../analysis/similarity.ts";
import { type StatementSetting, settingOf } from "../analysis/statement-setting.ts";

/** One of two statements, with what of its text the other one has too. */
export interface ComparedStatement extends StatementSetting {
  readonly shared: readonly SharedSpan[];
}

/** Two statements side by side. */
export interface Comparison {
  readonly a: ComparedStatement;
  readonly b: ComparedStatement;
  readonly class: PairClass;
  /** What they have in common, in words. */
  readonly because: readonly string[];
}

/** Compares two threats or requirements; undefined where one of them is not there (any more). */
export function compare(similarity: Similarity, a: ItemRef, b: ItemRef): Comparison | undefined {
  const [one, other] = [entryOf(similarity, a.study, a.item), entryOf(similarity, b.study, b.item)];
  if (one === undefined || other === undefined) return undefined;
  const [own, theirs] = [settingOf(similarity, one), settingOf(similarity, other)];
  if (own === undefined || theirs === undefined) return undefined;
  const shared = sharedSpans(similarity.index, one, other);
  const related = relatedTo(similarity, a.study, a.item).find(({ entry }) => entry === other);
  return {
    a: { ...own, shared: shared.a },
    b: { ...theirs, shared: shared.b },
    class: related?.class ?? "different",
    because: becauseOf(similarity.index, one, other),
  };
}
