// Real TRs, where they are there: every mapping table can be adopted and renewed, and a planted mistake is found.
import { describe, expect, it } from "vitest";
import { corpusFolder, loadCorpus } from "../corpus/load.ts";
import { driftByProject, driftByText, measureAdoption } from "./measure.ts";

const folder = corpusFolder();
const corpus = folder === undefined ? [] : loadCorpus(folder);
const adoptions = new Map(corpus.map((file) => [file.name, measureAdoption(file)]));

const PLANTED = 12;

it("every TR with marks in a mapping table has one that can be adopted", () => {
  const marked = corpus.filter(({ expected }) => (expected?.table_pairs.length ?? 0) > 0);
  expect(marked.filter(({ name }) => adoptions.get(name) === undefined).map(({ name }) => name)).toEqual([]);
});

describe("the mapping table", () => {
  it("keeps its marks, and all else to the byte, where it is the source", () => {
    const wrong = [...adoptions.values()].filter(
      (one) => one !== undefined && !(one.f1 === 1 && one.restIsSame && one.settles && one.changed === 0),
    );
    expect(wrong).toEqual([]);
  });

  for (const file of corpus.filter(({ name }) => adoptions.get(name) !== undefined)) {
    it(`of ${file.name} is told of planted mistakes, which the fixes undo`, () => {
      for (const drift of [driftByText(file, PLANTED, 1), driftByProject(file, PLANTED, 2)]) {
        expect(drift).toMatchObject({ planted: PLANTED, told: PLANTED, restored: PLANTED });
      }
    });
  }
});
