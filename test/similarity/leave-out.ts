// What the mapping reaches where the weights of its views are chosen without the TR that they are then tried on.
import { type Counts, mappingBy } from "../../server/src/analysis/mapping.ts";
import type { Study } from "../../server/src/model/study.ts";

/** A TR with what its mapping table marks, else what its sentences declare, as "Sol#1 KI#2". */
export interface Marked {
  readonly name: string;
  /** What it is counted with. */
  readonly series: string;
  readonly study: Study;
  readonly marks: ReadonlySet<string>;
}

/** How the sets of weights do on the TRs of a series. */
export interface LeftOut {
  readonly solutions: number;
  /** How many are ranked rightly by the set that is best on all other TRs, of either series. */
  readonly chosenWithout: number;
  /** How many by the worst, the median and the best of all sets. */
  readonly sets: readonly [number, number, number];
}

/** Beside 40 for all that is said: nothing, half of the most, the most. */
const STEPS = [0, 1, 2];
const GRID: readonly Counts[] = STEPS.flatMap((headings) =>
  STEPS.flatMap((titles) =>
    STEPS.flatMap((families) =>
      STEPS.map((votes) => ({
        all: 40,
        headings: 20 * headings,
        titles: 10 * titles,
        families: 10 * families,
        votes: 2 * votes,
      })),
    ),
  ),
);

interface Outcome {
  readonly right: number;
  /** The sum of 1 / rank of the first key issue that is marked. */
  readonly reciprocal: number;
  readonly of: number;
}

/** Tries every set of weights on each of `all`, and tells of those of `series`. */
export function leaveOut(all: readonly Marked[], series: string): LeftOut {
  const outcomes = all.map((one) => GRID.map((counts) => outcomeOf(one, counts)));
  const total = (set: number, of: keyof Outcome, only: (one: Marked) => boolean): number =>
    all.reduce((sum, one, at) => sum + (only(one) ? outcomes[at]![set]![of] : 0), 0);
  const sets = GRID.map((_, set) => set);
  const ofSeries = (one: Marked): boolean => one.series === series;
  const right = sets.map((set) => total(set, "right", ofSeries)).sort((a, b) => a - b);
  const chosenWithout = all.reduce((sum, one, at) => {
    if (!ofSeries(one)) return sum;
    const merit = (set: number): number => total(set, "reciprocal", (other) => other !== one);
    const best = sets.reduce((one, two) => (merit(two) > merit(one) ? two : one));
    return sum + outcomes[at]![best]!.right;
  }, 0);
  return {
    solutions: total(0, "of", ofSeries),
    chosenWithout,
    sets: [right[0]!, right[right.length >> 1]!, right[right.length - 1]!],
  };
}

function outcomeOf({ study, marks }: Marked, counts: Counts): Outcome {
  let [right, reciprocal, of] = [0, 0, 0];
  for (const { solution, ranked } of mappingBy(study, counts)) {
    const rank = ranked.findIndex(({ item }) => marks.has(`${solution.id} ${item.id}`));
    if (rank < 0) continue;
    of++;
    right += rank === 0 ? 1 : 0;
    reciprocal += 1 / (1 + rank);
  }
  return { right, reciprocal, of };
}
