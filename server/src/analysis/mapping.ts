// Which key issue each solution is about, from what the texts mean. Several views rank the key issues, and their sum
// decides: no view is right everywhere, and where they agree they are right more often than any of them.
import { memo } from "../base/memo.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { fieldsOf, type ItemFields, rarityIn } from "./item-fields.ts";
import { addBag, type Bag } from "./masked-terms.ts";
import { bm25, cosines, type Matrix, type Rarity, titleCoverage } from "./retrieval.ts";

/** A key issue for a solution. */
export interface RankedKeyIssue {
  readonly item: Item;
  /** The probability that editors mark the pair in their mapping table: 0 to 1. */
  readonly score: number;
  /** By how many standard deviations the views together prefer it to the mean key issue. */
  readonly fit: number;
}

export interface SolutionRanking {
  readonly solution: Item;
  /** All key issues of the study, the most fitting first. */
  readonly ranked: readonly RankedKeyIssue[];
}

/** How much the words of each field count. */
const KEY_ISSUE = { title: 10, demands: 3, body: 1 };
const OPENING = { title: 1, introduction: 1 };
/** What a key issue that suits every solution loses of that. */
const HUB = 0.3;
/** From fit, and from its lead over the best other key issue, to a probability. Fitted by `npm run similarity -- fit`. */
export const MARKED = { slope: 1.95, lead: 0.84, offset: 1.04 };

/** Ranks the key issues of `study` for each of its solutions. */
export const mappingOf = memo((study: Study): readonly SolutionRanking[] => {
  const { keyIssues, solutions } = fieldsOf(study);
  if (keyIssues.length === 0) return solutions.map(({ item }) => ({ solution: item, ranked: [] }));
  const fits = fuse(viewsOf(keyIssues, solutions, rarityIn(study)));
  return solutions.map(({ item }, row) => ({ solution: item, ranked: rank(keyIssues, fits[row] ?? []) }));
});

function viewsOf(
  keyIssues: readonly ItemFields[],
  solutions: readonly ItemFields[],
  rarity: Rarity,
): readonly Matrix[] {
  const asked = keyIssues.map((one) => one.all);
  const offered = solutions.map((one) => one.all);
  const pick = (items: readonly ItemFields[], name: keyof ItemFields["fields"]): readonly Bag[] =>
    items.map(({ fields }) => fields[name]);
  const demands = keyIssues.map(({ fields }) => weighted(fields, KEY_ISSUE));
  const openings = solutions.map(({ fields }) => weighted(fields, OPENING));
  return [
    withoutHubs(cosines(offered, asked, rarity)),
    withoutHubs(cosines(pick(solutions, "headings"), demands, rarity)),
    cosines(pick(solutions, "title"), pick(keyIssues, "title"), rarity),
    bm25(openings, asked, rarity),
    titleCoverage(
      offered,
      keyIssues.map(({ fields, all }) => ({ title: fields.title, all })),
      rarity,
    ),
  ];
}

function weighted(
  fields: ItemFields["fields"],
  weights: Partial<Record<keyof ItemFields["fields"], number>>,
): Bag {
  const bag = new Map<string, number>();
  for (const [name, times] of Object.entries(weights))
    addBag(bag, fields[name as keyof typeof fields], times);
  return bag;
}

/** Takes from each column part of what it gives to the quarter of the rows that it suits best. */
function withoutHubs(matrix: Matrix): Matrix {
  const quarter = Math.max(1, matrix.length >> 2);
  const hubs = (matrix[0] ?? []).map((_, c) => {
    const best = matrix.map((row) => row[c] ?? 0).sort((a, b) => b - a);
    return mean(best.slice(0, quarter));
  });
  return matrix.map((row) => row.map((value, c) => value - HUB * (hubs[c] ?? 0)));
}

/** The mean of `views`, each as deviations from the mean of its row in units of its own standard deviation. */
function fuse(views: readonly Matrix[]): Matrix {
  const standard = views.map((view) => {
    const centred = view.map((row) => row.map((value) => value - mean(row)));
    const values = centred.flat();
    const deviation = Math.sqrt(mean(values.map((value) => value * value))) || 1;
    return centred.map((row) => row.map((value) => value / deviation));
  });
  return (standard[0] ?? []).map((row, r) =>
    row.map((_, c) => mean(standard.map((view) => view[r]?.[c] ?? 0))),
  );
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
