// `npm run tables`: what adopting and renewing the mapping tables of real TRs changes, and whether planted mistakes are
// found. Prints it and writes it at the end of docs/tables.md. Only counts are kept.
import fs from "node:fs";
import { corpusFolder, loadCorpus } from "../corpus/load.ts";
import { driftByProject, driftByText, measureAdoption } from "./measure.ts";

const PAGE = "docs/tables.md";
const HEADING = "## Measured on real TRs\n";
const PLANTED = 100;
const SEED = 7;

const folder = corpusFolder();
if (folder === undefined) {
  console.log(
    "There is no corpus beside this checkout (../shared/corpus, or the folder named by RAPPORTEUR_CORPUS). Nothing was measured.",
  );
} else {
  const rows: string[][] = [];
  const without: string[] = [];
  for (const file of loadCorpus(folder)) {
    const adoption = measureAdoption(file);
    if (adoption === undefined) {
      without.push(file.name);
      continue;
    }
    const { name, form, marks, f1, changed, added, restIsSame, settles, untrue } = adoption;
    const drifts = [driftByText(file, PLANTED, SEED), driftByProject(file, PLANTED, SEED)];
    rows.push([
      name,
      form,
      String(marks),
      f1.toFixed(3),
      `${changed} / ${added}`,
      restIsSame && settles ? "yes" : "NO",
      String(untrue),
      ...drifts.map(
        ({ cells, all, planted, told, restored }) =>
          `${told} / ${restored} of ${planted} (${cells} of ${all} cells)`,
      ),
    ]);
  }
  const header = [
    "TR",
    "form",
    "marks",
    "F1",
    "lines changed / added",
    "rest the same, settles",
    "untrue",
    "drift, text",
    "drift, project file",
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const figures = [
    `Written by \`npm run tables\`. Each mapping table of ${rows.length} published TRs was adopted and renewed. *F1*: of its marks`,
    "against those that its editors made, where the table is the source. *Lines*: what renewing changed and added then;",
    "*rest*: everything else is the same to the byte, and renewing again changes nothing. *Untrue*: lines that change where",
    `marks follow the text. *Drift*: ${PLANTED} changes of single cells, one at a time, in cells of which the text (or the project`,
    "file, once the table is adopted for the rapporteur) says what they are: told / undone to the byte by the fix.",
    "",
    line(header),
    line(header.map(() => "---")),
    ...rows.map(line),
    "",
    "No mapping table:",
    `${without.join(", ")}.`,
    "Nothing is planted in solutions with a row for each procedure (33741), where one marked row speaks for the solution.",
    "",
  ].join("\n");
  console.log(figures);
  const page = fs.readFileSync(PAGE, "utf8");
  fs.writeFileSync(PAGE, `${page.slice(0, page.indexOf(HEADING) + HEADING.length)}\n${figures}`);
}
