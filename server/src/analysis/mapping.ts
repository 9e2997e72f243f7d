// Which key issue each solution is about, from what the texts mean. Several views rank the key issues, and their sum
// decides: no view is right everywhere, and where they agree they are right more often than any of them. Then solutions
// that say much the same vote for each other, since they mostly serve the same key issue.
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { fieldsOf, type ItemFields, rarityIn } from "./item-fields.ts";
import { solutionCosines } from "./item-pairs.ts";
import { cosines, type Matrix, rarityAmong } from "./retrieval.ts";

/** A key issue for a solution. */
export interface RankedKeyIssue {
  readonly item: Item;
  /** The probability that editors mark the pair in their mapping table: 0 to 1. */
  readonly score: number;
  /** How much better it suits than the mean key issue: the logarithm of the odds that it is the one meant. */
  readonly fit: number;
}

export interface SolutionRanking {
  readonly solution: Item;
  /** All key issues of the study, the most fitting first. */
  readonly ranked: readonly RankedKeyIssue[];
}

/** What a cosine of 1 adds to the fit by each view, and what it adds if all solutions that are alike are of one mind. */
export interface Counts {
  readonly all: number;
  readonly headings: number;
  readonly titles: number;
  readonly families: number;
  readonly votes: number;
}

/** Round numbers near the middle of what does well; docs/similarity.md says what others would do. */
const COUNTS: Counts = { all: 40, headings: 20, titles: 10, families: 10, votes: 2 };
/** The power of its cosine that a solution has as a vote: those that are nearly the same decide. */
const KINSHIP = 3;
/** From fit, and from its lead over the best other key issue, to a probability. Fitted by `npm run similarity -- fit`. */
export const MARKED = { slope: 0.45, lead: 0.22, offset: 0.94 };

/** Ranks the key issues of `study` for each of its solutions. */
export const mappingOf = memo((study: Study): readonly SolutionRanking[] => mappingBy(study, COUNTS));

/** The same by other weights of the views. */
export function mappingBy(study: Study, counts: Counts): readonly SolutionRanking[] {
  const { keyIssues, solutions } = fieldsOf(study);
  if (keyIssues.length === 0) return solutions.map(({ item }) => ({ solution: item, ranked: [] }));
  const views = viewsOf(study);
  const alone = solutions.map((_, row) =>
    keyIssues.map((_, column) =>
      VIEWS.reduce((sum, view) => sum + counts[view] * (views[view][row]?.[column] ?? 0), 0),
    ),
  );
  const votes = votesOf(kinshipIn(study), alone.map(oddsOf));
  return solutions.map(({ item }, row) => ({
    solution: item,
    ranked: rank(
      keyIssues,
      centred((alone[row] ?? []).map((fit, column) => fit + counts.votes * (votes[row]?.[column] ?? 0))),
    ),
  }));
}

const VIEWS = ["all", "headings", "titles", "families"] as const;
type Bags = Omit<ItemFields, "item">;
type Views = Readonly<Record<(typeof VIEWS)[number], Matrix>>;

/** Cosines of what solutions and key issues say, by each view. */
const viewsOf = memo((study: Study): Views => {
  const { keyIssues, solutions } = fieldsOf(study);
  const rarity = rarityIn(study);
  const likeness = (of: keyof Bags, to: keyof Bags, by = rarity): Matrix =>
    cosines(
      solutions.map((one) => one[of]),
      keyIssues.map((one) => one[to]),
      by,
    );
  const familyRarity = rarityAmong([...keyIssues, ...solutions].map(({ families }) => families));
  const security = securityIn(study);
  return {
    all: likeness("known", "known"),
    headings: likeness("headings", "all"),
    titles: likeness("title", "title"),
    families: likeness("families", "families", familyRarity).map((row) =>
      row.map((value) => security * value),
    ),
  };
});

/** The share of the key issues that have threats or requirements: the lexicon has nothing to say of others. */
function securityIn(study: Study): number {
  const { keyIssues } = fieldsOf(study);
  return mean(keyIssues.map(({ item }) => ((study.trace.parts.get(item.id) ?? []).length > 0 ? 1 : 0)));
}

/** How much each solution heeds each other one: shares of 1. */
const kinshipIn = memo(
  (study: Study): Matrix =>
    solutionCosines(study).map((row, own) =>
      shares(row.map((cosine, other) => (other === own ? 0 : cosine ** KINSHIP))),
    ),
);

/** What the others hold for likely, each solution's share of them: for solutions by key issues. */
function votesOf(kinship: Matrix, odds: Matrix): Matrix {
  return kinship.map((heeds) =>
    (odds[0] ?? []).map((_, column) =>
      heeds.reduce((sum, share, other) => sum + share * (odds[other]?.[column] ?? 0), 0),
    ),
  );
}

/** The probabilities that `fits` are the logarithms of, but for a common factor. */
function oddsOf(fits: readonly number[]): readonly number[] {
  const best = Math.max(...fits);
  return shares(fits.map((fit) => Math.exp(fit - best)));
}

function shares(values: readonly number[]): readonly number[] {
  const sum = values.reduce((all, value) => all + value, 0) || 1;
  return values.map((value) => value / sum);
}

function centred(values: readonly number[]): readonly number[] {
  const usual = mean(values);
  return values.map((value) => value - usual);
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
