// Threats as their readers see them: pairs that one common solution would serve come before the others. What is reached
// is held here; docs/similarity.md has the figures, and 0.9 is wanted.
import { expect, it } from "vitest";
import { buildSimilarity, relatedTo } from "../../server/src/analysis/similarity.ts";
import { labelsOf, studyOf } from "./labelled.ts";
import { averagePrecision } from "./measure-labels.ts";

it.each([
  ["sample", 0.7],
  ["aerial", 0.6],
  ["ranging", 0.75],
  ["analytics", 0.45],
] as const)("ranks the alike pairs of %s before the others", (set, reached) => {
  const study = studyOf(set);
  const similarity = buildSimilarity([study]);
  const ranked = labelsOf(set).map(({ a, b, label }) => ({
    alike: label === "alike",
    score: relatedTo(similarity, study.id, a).find((one) => one.entry.item === b)?.score ?? 0,
  }));
  expect(ranked.filter((one) => one.alike).length).toBeGreaterThan(6);
  expect(averagePrecision(ranked)).toBeGreaterThan(reached);
});
