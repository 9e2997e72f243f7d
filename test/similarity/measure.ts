// The measures of docs/similarity.md.
import { groupsOf } from "../../server/src/analysis/groups.ts";
import { mergeable } from "../../server/src/analysis/item-pairs.ts";
import { mappingOf } from "../../server/src/analysis/mapping.ts";
import { noteworthyIn } from "../../server/src/analysis/noteworthy.ts";
import { evidenceOn } from "../../server/src/analysis/pair-evidence.ts";
import { judge } from "../../server/src/analysis/pair-score.ts";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import type { Study } from "../../server/src/model/study.ts";
import type { Expected } from "../corpus/load.ts";
import { bm25, maskedTextOf, tfIdf } from "./baseline.ts";
import { fitWeights } from "./fit.ts";
import { keyIssuePairs } from "./key-issue-pairs.ts";
import {
  clustersOf,
  comparables,
  consolidating,
  type Example,
  type PairClass,
  readStudy,
} from "./statements.ts";

/** How often each way of ranking is right, of how many questions. */
export interface Shares {
  readonly ours: number;
  readonly tfIdf: number;
  readonly bm25: number;
  readonly of: number;
}

/** The probability that a pair of the first kind scores above one of the second. */
export function auc(above: readonly number[], below: readonly number[]): number {
  let wins = 0;
  for (const a of above) for (const b of below) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (above.length * below.length);
}

/** What the mapping table of a TR marks, as "Sol#1 KI#2"; rows without a number are left out. */
export function marksOf(expected: Expected): ReadonlySet<string> {
  return new Set(
    expected.table_pairs.flatMap((one) =>
      one.solution === null ? [] : [`Sol#${one.solution} KI#${one.ki}`],
    ),
  );
}

/** For how many solutions with a mark the key issue that is ranked first is marked. */
export function measureMapping(study: Study, marks: ReadonlySet<string>): Shares {
  const items = study.trace.items.filter((item) => item.kind === "keyIssue" || item.kind === "solution");
  const texts = items.map((item) => maskedTextOf(study, item));
  const best = (matrix: readonly (readonly number[])[], row: number): string =>
    items
      .map((item, at) => ({ item, score: matrix[row]?.[at] ?? 0 }))
      .filter(({ item }) => item.kind === "keyIssue")
      .reduce((one, two) => (two.score > one.score ? two : one)).item.id;
  const cosine = tfIdf(texts);
  const okapi = bm25(texts);
  const ours = new Map(mappingOf(study).map(({ solution, ranked }) => [solution.id, ranked[0]?.item.id]));
  const shares = { ours: 0, tfIdf: 0, bm25: 0, of: 0 };
  items.forEach((item, row) => {
    if (item.kind !== "solution" || ![...marks].some((mark) => mark.startsWith(`${item.id} `))) return;
    const right = (keyIssue: string | undefined): number => (marks.has(`${item.id} ${keyIssue}`) ? 1 : 0);
    shares.of++;
    shares.ours += right(ours.get(item.id));
    shares.tfIdf += right(best(cosine, row));
    shares.bm25 += right(best(okapi, row));
  });
  return shares;
}

export interface Requirements {
  readonly nearest: Shares;
  readonly ours: number;
  readonly tfIdf: number;
}

/** Whether the nearest other requirement of the TR is consolidated with it, and the AUC over pairs of consolidated ones. */
export function measureRequirements(corpus: string): Requirements {
  const nearest = { ours: 0, tfIdf: 0, bm25: 0, of: 0 };
  const scores = { ours: [[], []] as [number[], number[]], tfIdf: [[], []] as [number[], number[]] };
  for (const name of consolidating(corpus)) {
    const clusters = clustersOf(corpus, name);
    const all = [...comparables(readStudy(corpus, "requirements", name)).values()];
    const cosine = tfIdf(all.map((one) => one.text));
    const okapi = bm25(all.map((one) => one.text));
    const ours = all.map((a) => all.map((b) => judge("requirement", evidenceOn(a, b)).score));
    const together = (a: number, b: number): boolean =>
      clusters.some((one) => one.includes(all[a]!.item) && one.includes(all[b]!.item));
    const known = new Set(clusters.flat());
    all.forEach((one, a) => {
      const others = all.map((_, b) => b).filter((b) => b !== a);
      for (const b of others) {
        if (b > a || !known.has(one.item) || !known.has(all[b]!.item)) continue;
        const side = together(a, b) ? 0 : 1;
        scores.ours[side].push(ours[a]![b]!);
        scores.tfIdf[side].push(cosine[a]![b]!);
      }
      if (!others.some((b) => together(a, b))) return;
      const best = (row: readonly number[]): number => others.reduce((x, y) => (row[y]! > row[x]! ? y : x));
      nearest.of++;
      nearest.ours += together(a, best(ours[a]!)) ? 1 : 0;
      nearest.tfIdf += together(a, best(cosine[a]!)) ? 1 : 0;
      nearest.bm25 += together(a, best(okapi[a]!)) ? 1 : 0;
    });
  }
  return { nearest, ours: auc(...scores.ours), tfIdf: auc(...scores.tfIdf) };
}

export interface SharedSolution {
  readonly shares: boolean;
  readonly ours: number;
  readonly tfIdf: number;
}

/** All pairs of key issues of a study with what each way thinks of them, and whether a solution is marked for both. */
export function measureShared(study: Study, marks: ReadonlySet<string>): readonly SharedSolution[] {
  const solutions = [...new Set([...marks].map((mark) => mark.split(" ")[0]))];
  const items = study.trace.items.filter((item) => item.kind === "keyIssue" || item.kind === "solution");
  const cosine = tfIdf(items.map((item) => maskedTextOf(study, item)));
  return keyIssuePairs(study).map(({ a, b, likeness }) => ({
    shares: solutions.some((one) => marks.has(`${one} ${a.id}`) && marks.has(`${one} ${b.id}`)),
    ours: likeness,
    tfIdf: cosine[items.indexOf(a)]?.[items.indexOf(b)] ?? 0,
  }));
}

export interface Noise {
  readonly name: string;
  readonly statements: number;
  readonly said: number;
  readonly groups: number;
  readonly mergeable: number;
}

/** What is said unasked of a TR. */
export function measureNoise(name: string, study: Study): Noise {
  const similarity = buildSimilarity([study]);
  return {
    name,
    statements: similarity.index.studies[0]?.entries.length ?? 0,
    said: noteworthyIn(similarity, study).length,
    groups: groupsOf(similarity).length,
    mergeable: mergeable(study).length,
  };
}

export interface Judged extends Example {
  /** By weights that were fitted without the TR of the pair. */
  readonly score: number;
  readonly judged: PairClass;
}

/** Judges the pairs of each TR by weights fitted on the others. */
export function judgeLeftOut(examples: readonly Example[]): readonly Judged[] {
  return [...new Set(examples.map((one) => one.tr))].flatMap((tr) => {
    const others = examples.filter((one) => one.tr !== tr);
    const weights = { threat: fitWeights("threat", others), requirement: fitWeights("requirement", others) };
    return examples
      .filter((one) => one.tr === tr && one.by !== "self")
      .map((one) => {
        const { score, class: judged } = judge(one.kind, one.evidence, weights[one.kind]);
        return { ...one, score, judged };
      });
  });
}
