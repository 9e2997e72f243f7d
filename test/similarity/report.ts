// `npm run similarity`: how well the engine finds what editors, a delegate and a reader call similar, against plain
// search. Prints and writes docs/similarity.md; `npm run similarity -- fit` prints the weights that
// server/src/analysis/calibration.ts should hold. The TRs are read in place, and only figures and ids are kept.
import fs from "node:fs";
import path from "node:path";
import { becauseOf } from "../../server/src/analysis/because.ts";
import { QUIET_THRESHOLD } from "../../server/src/analysis/noteworthy.ts";
import { judge } from "../../server/src/analysis/pair-score.ts";
import { buildSimilarity, entryOf, relatedTo } from "../../server/src/analysis/similarity.ts";
import { REQUIREMENT_THRESHOLD } from "../../server/src/rules/similar-requirement.ts";
import { corpusFolder, loadCorpus } from "../corpus/load.ts";
import { ratio, share, table } from "./cells.ts";
import { fitWeights } from "./fit.ts";
import { fitMarked } from "./fit-marked.ts";
import { mappingSection } from "./mapping-section.ts";
import { type Judged, judgeLeftOut, marksOf, measureNoise, measureRequirements } from "./measure.ts";
import { bandsOf, measureUsefulness, rankSets } from "./measure-labels.ts";
import { measureSpeed } from "./speed.ts";
import { type Example, examples, readStudy } from "./statements.ts";

const corpus = corpusFolder();
if (corpus === undefined)
  console.log(
    "There is no corpus beside this checkout (../shared/corpus, or the folder named by RAPPORTEUR_CORPUS). Nothing was measured.",
  );
else if (process.argv[2] === "fit") printFit(corpus);
else {
  const page = report(corpus);
  console.log(page);
  fs.writeFileSync("docs/similarity.md", page);
}

function printFit(folder: string): void {
  const pairs = examples(folder);
  console.log(
    "FITTED",
    JSON.stringify(
      { threat: fitWeights("threat", pairs), requirement: fitWeights("requirement", pairs) },
      undefined,
      2,
    ),
  );
  const studies = loadCorpus(folder).flatMap(({ name, expected }) =>
    expected === undefined ? [] : [{ study: readStudy(folder, "tr", name), marks: marksOf(expected) }],
  );
  console.log("MARKED", JSON.stringify(fitMarked(studies), undefined, 2));
}

function report(folder: string): string {
  const all = examples(folder);
  const judged = judgeLeftOut(all);
  const notes = (name: string): string =>
    fs.readFileSync(path.join("test/similarity/notes", `${name}.md`), "utf8").trim();
  return `${[
    "# How well similar threats are found",
    "",
    notes("method"),
    "",
    ...mappingSection(folder),
    "",
    ...requirementSection(folder),
    "",
    ...labelSection(folder, all, judged),
    "",
    ...judgedSection(folder, judged),
    "",
    ...noiseSection(folder),
    "",
    ...speedSection(),
    "",
    notes("shortfalls"),
  ].join("\n")}\n`;
}

function requirementSection(folder: string): readonly string[] {
  const { nearest, ours, tfIdf } = measureRequirements(folder);
  return [
    "## Similar requirements",
    "",
    `Of ${nearest.of} requirements that SA1 editors consolidated with others, the nearest other requirement of the TR is one of them for`,
    `**${ratio(nearest.ours, nearest.of)}**, TF-IDF ${ratio(nearest.tfIdf, nearest.of)}, BM25 ${ratio(nearest.bm25, nearest.of)}.`,
    `Area under the ROC curve over pairs of consolidated requirements: **${ours.toFixed(3)}**, TF-IDF ${tfIdf.toFixed(3)}.`,
  ];
}

function labelSection(folder: string, all: readonly Example[], judged: readonly Judged[]): readonly string[] {
  const number = (x: number): string => x.toFixed(2);
  const sets = rankSets(folder, all, judged).map((one) => [
    one.set,
    String(one.pairs),
    String(one.alike),
    number(one.leftOut),
    `**${number(one.aside)}**`,
    number(one.tfIdf),
    number(one.all),
  ]);
  const labelled = (half: "tune" | "aside"): readonly Example[] =>
    all.filter((one) => (one.by === "label" || one.by === "rest") && one.half === half);
  const aside = labelled("aside").map((one) => ({
    ...one,
    ...judge(one.kind, one.evidence),
    class: one.class,
  }));
  const rest = judged.filter((one) => one.kind === "threat" && one.half !== "aside" && one.by !== "dice");
  const second = bandsOf(rest);
  const bands = bandsOf(aside).map((band, i) => [
    `${band.from.toFixed(1)} to ${band.to}`,
    String(band.pairs),
    share(band.alike, band.pairs),
    share(band.related, band.pairs),
    String(second[i]?.pairs),
    share(second[i]?.alike ?? 0, second[i]?.pairs ?? 0),
  ]);
  return [
    "## Labelled pairs of threats",
    "",
    "Average precision: whether pairs that one solution would serve come before those that are merely related and those",
    "that differ. Every second pair was held aside until everything else was done.",
    "",
    ...table(
      [
        "set",
        "pairs",
        "alike",
        "fitted on, by weights without its TR",
        "aside",
        "aside, TF-IDF",
        "all pairs, as shipped",
      ],
      sets,
    ),
    "",
    "How many pairs of a score are alike: on the left the halves aside, by the weights as shipped; on the right the pairs",
    "that weights are fitted on, each by weights that were fitted without its TR. Both hold all pairs of the three studies",
    "that were walked through.",
    "",
    ...table(["score", "pairs aside", "alike", "related", "other pairs", "alike"], bands),
  ];
}

function judgedSection(folder: string, judged: readonly Judged[]): readonly string[] {
  return [
    "## A delegate's judgements",
    "",
    "With the class and the score that the engine as shipped gives, and its reasons:",
    "",
    ...delegateTable(folder, judged),
  ];
}

function delegateTable(folder: string, judged: readonly Judged[]): readonly string[] {
  const pairs = judged.filter((one) => one.by === "delegate");
  const similarities = new Map(
    [...new Set(pairs.map((one) => one.tr))].map((tr) => [
      tr,
      buildSimilarity([readStudy(folder, "tr", tr)]),
    ]),
  );
  const rows = pairs.map(({ tr, a, b, class: wanted }) => {
    const similarity = similarities.get(tr)!;
    const { id } = similarity.studies[0]!;
    const [x, y] = [entryOf(similarity, id, a)!, entryOf(similarity, id, b)!];
    const found = relatedTo(similarity, id, a).find((one) => one.entry === y);
    const named = becauseOf(similarity.index, x, y).filter((reason) => !reason.startsWith("shared:"));
    return [tr, a, b, wanted, found?.class ?? "different", found?.score.toFixed(2) ?? "", named.join("; ")];
  });
  return table(["TR", "one", "other", "delegate", "engine", "score", "because (words left out)"], rows);
}

function noiseSection(folder: string): readonly string[] {
  const rows = loadCorpus(folder)
    .map(({ name }) => measureNoise(name, readStudy(folder, "tr", name)))
    .filter((one) => one.statements + one.mergeable > 0)
    .map((one) => [one.name, one.statements, one.said, one.groups, one.mergeable].map(String));
  const threats = [QUIET_THRESHOLD, 0.4, 0.3, 0.2, 0.15].map((threshold) => {
    const { told, useful, first, judged } = measureUsefulness(folder, "threat", threshold);
    const from = `threats from ${threshold}${threshold === QUIET_THRESHOLD ? ", the default" : ""}`;
    return [from, String(told), share(useful, judged), share(first, judged)];
  });
  const requirements = measureUsefulness(folder, "requirement", REQUIREMENT_THRESHOLD);
  const useful = [
    ...threats,
    [
      `requirements from ${REQUIREMENT_THRESHOLD}, the default`,
      String(requirements.told),
      share(requirements.useful, requirements.judged),
      "",
    ],
  ];
  return [
    "## What is said unasked",
    "",
    "Threats that are told of a like one in an earlier key issue, at the default threshold; groups, and pairs of",
    "solutions that describe one mechanism.",
    "",
    ...table(["TR", "threats and requirements", "said", "groups", "mergeable solutions"], rows),
    "",
    "Whether an author would want to know of what is told of these TRs, the sample and the three studies. The blind reader",
    "judged what is told and what is not, mixed, without scores; the first reader had written the engine.",
    "",
    ...table(["told", "findings", "useful: blind reader", "first reader"], useful),
  ];
}

function speedSection(): readonly string[] {
  const one = measureSpeed(10_000);
  return [
    "## Speed",
    "",
    `${one.threats} generated threats in ${one.threats / 50} TRs. Comparing each with each would take ${(one.naive / 1000).toFixed(1)} s of this processor;`,
    `building the index and its pairs took ${(one.build / 1000).toFixed(2)} s, **${Math.round(one.naive / one.build)} times** less, and compared ${one.compared} pairs.`,
    `Three changed words in one threat took ${one.edit.toFixed(1)} ms, **${Math.round(one.build / one.edit)} times** less than building, and compared at most ${one.comparedByEdit} pairs.`,
    `Index and pairs hold **${Math.round(one.megabytes)} MB**.`,
  ];
}
