// How well labelled pairs of threats are ranked and scored, and how useful what is told of is.
import fs from "node:fs";
import { parse } from "yaml";
import { noteworthyIn } from "../../server/src/analysis/noteworthy.ts";
import { judge } from "../../server/src/analysis/pair-score.ts";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import { tfIdf } from "./baseline.ts";
import { OWN_SETS } from "./labelled.ts";
import type { Judged } from "./measure.ts";
import { anyStudy, comparables, type Example } from "./statements.ts";

/** A pair that is alike or not, with a score. */
export interface Ranked {
  readonly alike: boolean;
  readonly score: number;
}

/** The mean precision at the rank of each pair that is alike; of equal scores the ones that are not come first. */
export function averagePrecision(pairs: readonly Ranked[]): number {
  const sorted = [...pairs].sort((a, b) => b.score - a.score || Number(a.alike) - Number(b.alike));
  let [found, sum] = [0, 0];
  sorted.forEach(({ alike }, at) => {
    if (alike) sum += ++found / (at + 1);
  });
  return sum / Math.max(1, found);
}

/** How one set of labelled pairs is ranked. */
export interface SetRanking {
  readonly set: string;
  readonly pairs: number;
  readonly alike: number;
  /** The half that weights are fitted on, each pair by weights that were fitted without its TR. */
  readonly leftOut: number;
  /** The half aside, by the weights as shipped; all pairs by them; and the half aside by TF-IDF. */
  readonly aside: number;
  readonly all: number;
  readonly tfIdf: number;
}

/** The ranking of each set of labels. */
export function rankSets(
  corpus: string,
  examples: readonly Example[],
  leftOut: readonly Judged[],
): readonly SetRanking[] {
  const setOf = ({ tr }: { tr: string }): string => OWN_SETS.find((one) => one === tr) ?? "published TRs";
  const labels = examples.filter((one) => one.by === "label");
  const cosines = new Map([...new Set(labels.map((one) => one.tr))].map((tr) => [tr, cosinesIn(corpus, tr)]));
  const shipped = (one: Example): number => judge(one.kind, one.evidence).score;
  return [...OWN_SETS, "published TRs"].map((set) => {
    const own = labels.filter((one) => setOf(one) === set);
    const aside = own.filter((one) => one.half === "aside");
    const tuned = leftOut.filter((one) => one.by === "label" && one.half === "tune" && setOf(one) === set);
    const by = (pairs: readonly Example[], score: (one: Example) => number): number =>
      averagePrecision(pairs.map((one) => ({ alike: one.class === "same", score: score(one) })));
    return {
      set,
      pairs: own.length,
      alike: own.filter((one) => one.class === "same").length,
      leftOut: averagePrecision(tuned.map((one) => ({ alike: one.class === "same", score: one.score }))),
      aside: by(aside, shipped),
      all: by(own, shipped),
      tfIdf: by(aside, (one) => cosines.get(one.tr)?.(one.a, one.b) ?? 0),
    };
  });
}

function cosinesIn(corpus: string, tr: string): (a: string, b: string) => number {
  const all = [...comparables(anyStudy(corpus, tr)).values()].filter((one) => one.kind === "threat");
  const places = new Map(all.map((one, at) => [one.item, at]));
  const cosine = tfIdf(all.map((one) => `${one.lead} ${one.text}`));
  return (a, b) => cosine[places.get(a) ?? -1]?.[places.get(b) ?? -1] ?? 0;
}

/** How many pairs have a score, and how many of them are alike or related. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  readonly alike: number;
  readonly related: number;
}

/** The pairs by their scores. */
export function bandsOf(
  pairs: readonly { readonly score: number; readonly class: Example["class"] }[],
): readonly Band[] {
  const bounds = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? 0;
    const own = pairs.filter(({ score }) => score >= from && score < to);
    const of = (wanted: Example["class"]): number => own.filter((one) => one.class === wanted).length;
    return { from, to: Math.min(1, to), pairs: own.length, alike: of("same"), related: of("related") };
  });
}

/** Of the findings told of at a threshold: how many a blind reader judged, and how many of these are useful. */
export interface Usefulness {
  readonly told: number;
  readonly judged: number;
  readonly useful: number;
  /** How many are useful by the first reader, who saw the scores. */
  readonly first: number;
}

/** The usefulness of what is told of `kind` from `threshold` on, in all TRs and studies of which findings were judged. */
export function measureUsefulness(
  corpus: string,
  kind: "threat" | "requirement",
  threshold: number,
): Usefulness {
  const judged = parse(fs.readFileSync("test/similarity/told-pairs.yaml", "utf8")) as readonly {
    tr: string;
    a: string;
    b: string;
    useful?: boolean;
    second: boolean;
  }[];
  const known = new Map(judged.map((one) => [`${one.tr} ${one.a} ${one.b}`, one]));
  const told = [...new Set(judged.map((one) => one.tr))].flatMap((tr) => {
    const study = anyStudy(corpus, tr);
    return noteworthyIn(buildSimilarity([study]), study, { threshold, kinds: [kind] }).map(
      ({ entry, related }) => known.get(`${tr} ${related.entry.item} ${entry.item}`),
    );
  });
  return {
    told: told.length,
    judged: told.filter((one) => one !== undefined).length,
    useful: told.filter((one) => one?.second === true).length,
    first: told.filter((one) => one?.useful === true).length,
  };
}
