// The statements of the corpus as the engine compares them, with what readers and editors judged of their pairs.
import fs from "node:fs";
import path from "node:path";
import { type Entry, readEntries } from "../../server/src/analysis/entry.ts";
import { type Comparable, evidenceOn, type PairEvidence } from "../../server/src/analysis/pair-evidence.ts";
import { rarityStepsOf, weigh } from "../../server/src/analysis/rarity.ts";
import { DEFAULTS } from "../../server/src/analysis/similarity.ts";
import { weighSlots } from "../../server/src/analysis/slots.ts";
import { countTerms, sumFrequencies } from "../../server/src/base/frequency.ts";
import type { StatementKind } from "../../server/src/model/statement.ts";
import type { Study } from "../../server/src/model/study.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";
import { type LabelledPair, labelsOf, OWN_SETS, STUDIES, studyOf } from "./labelled.ts";

export type PairClass = "same" | "related" | "different";

/** A pair that somebody judged. "not the same" leaves open whether it is related. */
export interface JudgedPair {
  readonly tr: string;
  readonly a: string;
  readonly b: string;
  readonly class: PairClass | "not the same";
  /**
   * Who judged: editors by their table of consolidated requirements, a delegate, a reader who saw scores, one who did not
   * (label), or nobody (rest: what a walk through all pairs left over; dice; self: a statement with itself).
   */
  readonly by: "editors" | "delegate" | "reader" | "label" | "rest" | "dice" | "self";
  /** Of labels: whether it was held aside from fitting. */
  readonly half?: "tune" | "aside";
}

/** The study of the TR `name` in `folder` of the corpus. */
export function readStudy(corpus: string, folder: string, name: string): Study {
  const document = parseDocument(fs.readFileSync(path.join(corpus, folder, `${name}.md`), "utf8"));
  const uri = `file:///corpus/${name}.md`;
  const study = buildWorkspace({ files: [{ uri, document }], projects: [], roots: ["file:///corpus"] })
    .studies[0];
  if (study === undefined) throw new Error(`${name} was not taken for a TR`);
  return study;
}

/** The statements of `study` by their ids, weighed among themselves; consolidated requirements are left out. */
export function comparables(study: Study): ReadonlyMap<string, Entry & Comparable> {
  const entries = readEntries(study, DEFAULTS).entries.filter(
    (entry) => study.trace.byId.get(entry.item)?.at.part !== "consolidation",
  );
  const frequencies = countTerms(entries.map((entry) => entry.terms.terms));
  const sums = sumFrequencies([frequencies]);
  return new Map(
    entries.map((entry) => [
      entry.item,
      {
        ...entry,
        vector: weigh(entry.terms.terms, rarityStepsOf(sums, entry.terms.terms.ids)),
        slots: weighSlots(entry.terms.fillers, frequencies),
      },
    ]),
  );
}

/** The consolidated requirements of an SA1 TR: which of the original ones each merges. */
export function clustersOf(corpus: string, name: string): readonly (readonly string[])[] {
  const file = path.join(corpus, "expected", `${name}.cpr.json`);
  const { clusters } = JSON.parse(fs.readFileSync(file, "utf8")) as { clusters: { original: string[] }[] };
  return clusters.map((cluster) => cluster.original.map((id) => `R[${id}]`));
}

/** The SA1 TRs that consolidate. */
export function consolidating(corpus: string): readonly string[] {
  return fs
    .readdirSync(path.join(corpus, "requirements"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(/\.md$/, ""))
    .sort();
}

/** The judged pairs of the corpus. */
export function judgedPairs(corpus: string): readonly JudgedPair[] {
  const read = JSON.parse(fs.readFileSync("test/corpus/readings/similar-pairs.json", "utf8")) as {
    tr: string;
    a: string;
    b: string;
    class: PairClass;
    delegate?: boolean;
  }[];
  const byReader = read.map(({ tr, a, b, class: judged, delegate }) => ({
    tr,
    a,
    b,
    class: judged,
    by: delegate === true ? ("delegate" as const) : ("reader" as const),
  }));
  return [...byReader, ...consolidating(corpus).flatMap((tr) => clusterPairs(tr, clustersOf(corpus, tr)))];
}

function clusterPairs(tr: string, clusters: readonly (readonly string[])[]): JudgedPair[] {
  const all = [...new Set(clusters.flat())].sort();
  return all.flatMap((a, i) =>
    all.slice(i + 1).map((b) => ({
      tr,
      a,
      b,
      class: clusters.some((one) => one.includes(a) && one.includes(b))
        ? ("same" as const)
        : ("not the same" as const),
      by: "editors" as const,
    })),
  );
}

export interface Example extends JudgedPair {
  readonly kind: StatementKind;
  readonly evidence: PairEvidence;
}

/** Judged pairs with the evidence on them, and for each TR read by a reader other pairs, which mean nothing alike. */
export function examples(corpus: string): readonly Example[] {
  const labels = [...OWN_SETS, "published" as const].flatMap(labelsOf).map(asJudged);
  const pairs = [...judgedPairs(corpus), ...labels];
  return [...new Set(pairs.map((pair) => pair.tr))].flatMap((tr) => {
    const study = anyStudy(corpus, tr);
    const statements = comparables(study);
    const own = pairs.filter((pair) => pair.tr === tr);
    const others = own.some((pair) => pair.by === "editors")
      ? []
      : othersOf([...statements.values()], tr, own);
    const selves = [...statements.values()].map((one) => {
      const evidence = { ...evidenceOn(one, one), sameOwner: 0 };
      return { tr, a: one.item, b: one.item, class: "same", by: "self", kind: one.kind, evidence } as const;
    });
    const judged = [...own, ...others].flatMap((pair) => {
      const [a, b] = [statements.get(pair.a), statements.get(pair.b)];
      return a === undefined || b === undefined
        ? []
        : [{ ...pair, kind: a.kind, evidence: evidenceOn(a, b) }];
    });
    return [...judged, ...selves];
  });
}

/** The study `tr`, wherever it lies. */
export function anyStudy(corpus: string, tr: string): Study {
  const set = OWN_SETS.find((one) => one === tr);
  if (set !== undefined) return studyOf(set);
  return readStudy(corpus, fs.existsSync(path.join(corpus, "tr", `${tr}.md`)) ? "tr" : "requirements", tr);
}

function asJudged({ label, ...pair }: LabelledPair): JudgedPair {
  return { ...pair, class: label === "alike" ? "same" : label, by: "label" };
}

/** Pairs that nobody listed: of a study that was walked through every second one, else some by dice. */
function othersOf(all: readonly Entry[], tr: string, judged: readonly JudgedPair[]): readonly JudgedPair[] {
  const taken = new Set(judged.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const walked = STUDIES.some((one) => one === tr);
  const rest = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) => a.kind === b.kind && (walked || a.owner !== b.owner) && !taken.has(`${a.item} ${b.item}`),
      )
      .map((b) => ({ tr, a: a.item, b: b.item, class: "different" as const, by: "dice" as const })),
  );
  if (walked)
    return rest.map((pair, i) => ({ ...pair, by: "rest" as const, half: i % 2 === 0 ? "tune" : "aside" }));
  return rest.filter((_, i) => i % 7 === 0).slice(0, 150);
}
