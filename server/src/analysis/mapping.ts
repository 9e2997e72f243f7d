// Which key issue each solution is about, from what the texts mean. Several views rank the key issues, and their sum
// decides: no view is right everywhere, and where they agree they are right more often than any of them. What is concluded
// on a key issue tells of the mechanisms that suit it, which its own clause does not know yet.
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { fieldsOf, type ItemFields, rarityIn } from "./item-fields.ts";
import { cosines, type Matrix, rarityAmong } from "./retrieval.ts";

/** A key issue for a solution. */
export interface RankedKeyIssue {
  readonly item: Item;
  /** The probability that editors mark the pair in their mapping table: 0 to 1. */
  readonly score: number;
  /** How much the views together prefer it to the mean key issue, each in its own standard deviations. */
  readonly fit: number;
}

export interface SolutionRanking {
  readonly solution: Item;
  /** All key issues of the study, the most fitting first. */
  readonly ranked: readonly RankedKeyIssue[];
}

/** How much each view counts beside that of everything that both say. */
export interface Counts {
  readonly headings: number;
  readonly titles: number;
  readonly conclusions: number;
  readonly families: number;
}

/** Round numbers near the middle of what does well; docs/similarity.md says what others would do. */
const COUNTS: Counts = { headings: 0.5, titles: 0.5, conclusions: 0.75, families: 0.75 };
/** What a key issue that suits all solutions loses of that. */
const HUB = 0.5;
/** A conclusion with fewer terms says nothing of a mechanism. */
const CONCLUDES = 5;
/** From fit, and from its lead over the best other key issue, to a probability. Fitted by `npm run similarity -- fit`. */
export const MARKED = { slope: 0.57, lead: 0.39, offset: 0.87 };

/** Ranks the key issues of `study` for each of its solutions. */
export const mappingOf = memo((study: Study): readonly SolutionRanking[] => mappingBy(study, COUNTS));

/** The same by other weights of the views. */
export function mappingBy(study: Study, counts: Counts): readonly SolutionRanking[] {
  const { keyIssues, solutions } = fieldsOf(study);
  if (keyIssues.length === 0) return solutions.map(({ item }) => ({ solution: item, ranked: [] }));
  const views = viewsOf(study);
  return solutions.map(({ item }, row) => {
    const fits = keyIssues.map((_, column) => {
      const at = (view: keyof Views): number => views[view][row]?.[column] ?? 0;
      const beside = (Object.keys(counts) as (keyof Counts)[]).map((view) => counts[view] * at(view));
      return beside.reduce((sum, fit) => sum + fit, at("all"));
    });
    return { solution: item, ranked: rank(keyIssues, fits) };
  });
}

type Field = Exclude<keyof ItemFields, "item">;
type Views = Readonly<Record<keyof Counts | "all", Matrix>>;

/** How well key issues fit solutions by each view: deviations from the mean of the row, in standard deviations of the view. */
const viewsOf = memo((study: Study): Views => {
  const { keyIssues, solutions } = fieldsOf(study);
  const rarity = rarityIn(study);
  const likeness = (of: Field, to: Field, by = rarity): Matrix =>
    cosines(
      solutions.map((one) => one[of]),
      keyIssues.map((one) => one[to]),
      by,
    );
  const familyRarity = rarityAmong([...keyIssues, ...solutions].map(({ families }) => families));
  const security = securityIn(study);
  return {
    all: standard(withoutHubs(likeness("emphasised", "emphasised"))),
    headings: standard(withoutHubs(likeness("headings", "emphasised"))),
    titles: standard(likeness("title", "title")),
    conclusions: standard(amongConcluded(likeness("emphasised", "conclusion"), keyIssues)),
    families: standard(withoutHubs(likeness("families", "families", familyRarity))).map((row) =>
      row.map((value) => security * value),
    ),
  };
});

/** The share of the key issues that have threats or requirements: the lexicon has nothing to say of others. */
function securityIn(study: Study): number {
  const { keyIssues } = fieldsOf(study);
  return mean(keyIssues.map(({ item }) => ((study.trace.parts.get(item.id) ?? []).length > 0 ? 1 : 0)));
}

/** Takes from each column half of its mean: a key issue that suits all solutions says little of any. */
function withoutHubs(matrix: Matrix): Matrix {
  const hubs = (matrix[0] ?? []).map((_, c) => mean(matrix.map((row) => row[c] ?? 0)));
  return matrix.map((row) => row.map((value, c) => value - HUB * (hubs[c] ?? 0)));
}

/** The deviations of each row from its mean over the key issues with a conclusion; nothing for the others. */
function amongConcluded(matrix: Matrix, keyIssues: readonly ItemFields[]): Matrix {
  const concluded = keyIssues.map(({ conclusion }) => conclusion.size >= CONCLUDES);
  return matrix.map((row) => {
    const usual = mean(row.filter((_, c) => concluded[c]));
    return row.map((value, c) => (concluded[c] ? value - usual : 0));
  });
}

function standard(matrix: Matrix): Matrix {
  const centred = matrix.map((row) => row.map((value) => value - mean(row)));
  const deviation = Math.sqrt(mean(centred.flat().map((value) => value * value))) || 1;
  return centred.map((row) => row.map((value) => value / deviation));
}

function rank(keyIssues: readonly ItemFields[], fits: readonly number[]): readonly RankedKeyIssue[] {
  return keyIssues
    .map(({ item }, c) => {
      const fit = fits[c] ?? 0;
      const best = Math.max(...fits.filter((_, other) => other !== c));
      return { item, fit, score: keyIssues.length === 1 ? 1 : probability(fit, fit - best) };
    })
    .sort((a, b) => b.fit - a.fit || a.item.clause - b.item.clause);
}

function probability(fit: number, lead: number): number {
  return 1 / (1 + Math.exp(-(MARKED.slope * fit + MARKED.lead * lead - MARKED.offset)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
