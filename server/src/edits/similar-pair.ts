// What an author can do about two statements of different key issues that are alike.

import { groupAmong, groupsOf } from "../analysis/groups.ts";
import { skeletonOf } from "../analysis/proposals.ts";
import { entryOf, type Similarity } from "../analysis/similarity.ts";
import { bySuitability, questionOn, type SolutionQuestion } from "../analysis/solution-question.ts";
import { type Titled, titled } from "../base/words.ts";
import { inSentence } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { askSolution } from "./ask-solution.ts";
import { createSolution } from "./create-solution.ts";
import { decideDifferent } from "./decide-different.ts";
import type { Change, TitledChange } from "./edit.ts";
import { linkSolution } from "./link-solution.ts";

/** How many solutions one is asked about. */
const MOST = 3;

/** Two statements that are alike, the later one first. */
export type Pair = readonly [Item, Item];

/** Editor's notes that ask whether the solutions of the one key issue also address the other, the likeliest first. */
export function askChanges(study: Study, pair: Pair): readonly TitledChange[] {
  return onSolutions(study, pair, (solution, { lacking }) => ({
    ...titled("Ask whether {0} also addresses {1}", inSentence(solution), inSentence(lacking)),
    change: askSolution(study, solution, {
      keyIssue: lacking,
      statement: pair.find(({ parent }) => parent === lacking.id) ?? lacking,
    }),
  }));
}

/** Links of the other key issue to the solutions of the one, the likeliest first. */
export function linkChanges(study: Study, pair: Pair): readonly TitledChange[] {
  return onSolutions(study, pair, (solution, { lacking }) => ({
    ...titled("Link {0} to {1}", inSentence(lacking), inSentence(solution)),
    change: linkSolution(study, solution, lacking),
  }));
}

function onSolutions(
  study: Study,
  [item, other]: Pair,
  changeFor: (solution: Item, question: SolutionQuestion) => Titled & { readonly change: Change | undefined },
): readonly TitledChange[] {
  const [own, theirs] = [item, other].map(({ parent }) => study.trace.byId.get(parent ?? ""));
  const question = own && theirs && questionOn(study, own, theirs);
  if (question === undefined) return [];
  return bySuitability(study, question)
    .slice(0, MOST)
    .flatMap((solution) => {
      const { title, words, change } = changeFor(solution, question);
      return change === undefined ? [] : [{ title, words, ...change }];
    });
}

/** A new solution for the threats of the study that are like these two; none where it has no place. */
export function createChanges(study: Study, similarity: Similarity, pair: Pair): readonly TitledChange[] {
  const entries = pair.flatMap(({ id }) => entryOf(similarity, study.id, id) ?? []);
  const group = groupsOf(similarity).find(({ members }) => entries.every((one) => members.includes(one)));
  const members = group?.members.filter((one) => one.study === study.id) ?? [...entries].reverse();
  if (members.length < 2) return [];
  const { title, keyIssues } = skeletonOf(similarity, groupAmong(similarity, members));
  const change = createSolution(study, {
    title,
    keyIssues: keyIssues.flatMap(({ item }) => study.trace.byId.get(item) ?? []),
  });
  return change === undefined
    ? []
    : [{ ...titled("Create a common solution for these {0} threats", members.length), ...change }];
}

/** The decision that the two are different. */
export function differentChanges(study: Study, similarity: Similarity, pair: Pair): readonly TitledChange[] {
  const [later, earlier] = pair;
  const change = decideDifferent(study, [earlier, later], similarity.studies);
  return change === undefined ? [] : [{ ...titled("These are different"), ...change }];
}
