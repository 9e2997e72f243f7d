import { commonOf, sentenceOn } from "../analysis/because.ts";
import { type Noteworthy, noteworthyIn } from "../analysis/noteworthy.ts";
import type { Similarity } from "../analysis/similarity.ts";
import type { Anchor } from "../model/anchor.ts";
import { longNameOf, nameOf, namesOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksTo } from "../model/trace.ts";
import type { Finding, SimilarityRule } from "./rule.ts";

/** A threat is like an earlier one of another key issue, which other solutions address. */
export const similarThreat: SimilarityRule = {
  code: "similar-threat",
  summary: "A threat is like one of another key issue, and no solution addresses both",
  severity: "info",
  scope: "similarity",
  *check(study, similarity) {
    for (const one of noteworthyIn(similarity, study)) yield* findingsOn(study, similarity, one);
  },
};

function* findingsOn(
  study: Study,
  similarity: Similarity,
  { entry, related }: Noteworthy,
): Iterable<Finding<Anchor>> {
  const { byId } = study.trace;
  const [item, other] = [byId.get(entry.item), byId.get(related.entry.item)];
  const [own, theirs] = [byId.get(item?.parent ?? ""), byId.get(other?.parent ?? "")];
  if (item === undefined || other === undefined || own === undefined || theirs === undefined) return;
  const declared = declarationOf(study, own, theirs);
  if (declared === undefined) return;
  const why = sentenceOn(commonOf(similarity.index, entry, related.entry));
  yield {
    at: item.at,
    message: `Similar to ${longNameOf(study, other)}${why === "" ? "" : `: ${why}`}. ${declared}`,
    related: [{ at: other.at, message: related.entry.text }],
    data: { own: item.id, other: other.id },
  };
}

/** Which solutions declare one key issue and not the other; undefined where one declares both, and nothing is to say. */
function declarationOf(study: Study, own: Item, other: Item): string | undefined {
  const [mine, theirs] = [solutionsOf(study, own), solutionsOf(study, other)];
  if (mine.some((solution) => theirs.includes(solution))) return undefined;
  const declare = (items: readonly Item[]): string =>
    `${namesOf(items)} ${items.length === 1 ? "declares" : "declare"}`;
  if (theirs.length > 0) return `${declare(theirs)} ${nameOf(other)}, not ${shortNameOf(own)}.`;
  if (mine.length > 0) return `${declare(mine)} ${nameOf(own)}, not ${shortNameOf(other)}.`;
  return "No solution declares either key issue.";
}

/** "#3" beside a key issue that has been named already. */
function shortNameOf({ id, number }: Item): string {
  return number === undefined ? id : `#${number}`;
}

function solutionsOf(study: Study, keyIssue: Item): readonly Item[] {
  return linksTo(study.trace, keyIssue.id, "addresses").flatMap(
    ({ from }) => study.trace.byId.get(from) ?? [],
  );
}
