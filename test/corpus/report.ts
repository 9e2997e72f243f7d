// `npm run corpus`: what Rapporteur understands of real TRs, counted against what their editors wrote.
// Prints and writes docs/corpus.md. The TRs are other people's copyright: they are read in place, and only counts,
// numbers and clause numbers are kept.
import fs from "node:fs";
import { corpusFolder, loadCorpus } from "./load.ts";
import { readByHand } from "./readings.ts";
import { score, totals } from "./score.ts";
import { speed } from "./speed.ts";
import { recognitionTable, speedTable } from "./tables.ts";

const folder = corpusFolder();
if (folder === undefined) {
  console.log(
    "There is no corpus beside this checkout (../shared/corpus, or the folder named by RAPPORTEUR_CORPUS). Nothing was measured.",
  );
} else {
  const corpus = loadCorpus(folder);
  const scores = corpus.map(score);
  const page = [
    "# What Rapporteur understands of real TRs",
    "",
    "Written by `npm run corpus`. The TRs are published ones; what is expected of them was extracted from their",
    "headings and mapping tables by a program and corrected by reading.",
    "",
    recognitionTable(scores),
    "",
    totals(scores),
    "",
    fs.readFileSync("test/corpus/notes.md", "utf8").trim(),
    "",
    readByHand(corpus),
    "",
    "## Speed",
    "",
    speedTable(speed(corpus)),
    "",
  ].join("\n");
  console.log(page);
  fs.writeFileSync("docs/corpus.md", page);
}
