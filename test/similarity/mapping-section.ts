// The section of docs/similarity.md on which key issue a solution is about, and on key issues that share a solution.
import fs from "node:fs";
import { loadCorpus } from "../corpus/load.ts";
import { ratio, share, table } from "./cells.ts";
import { leaveOut, type Marked } from "./leave-out.ts";
import { auc, marksOf, measureMapping, measureShared, type Shares } from "./measure.ts";
import { readStudy } from "./statements.ts";

const SERIES = ["SA3", "SA2 / SA6", "without a table"] as const;

/** The TRs in `folder` that say which key issues their solutions address: in a table, else in their sentences. */
function markedIn(folder: string): readonly Marked[] {
  const read = JSON.parse(fs.readFileSync("test/corpus/readings/text-pairs.json", "utf8")) as Readonly<
    Record<string, readonly (readonly [solution: string, keyIssue: string])[]>
  >;
  return loadCorpus(folder).flatMap(({ name, expected }) => {
    const table = expected === undefined ? new Set<string>() : marksOf(expected);
    const sentences = (read[name] ?? []).map(([solution, keyIssue]) => `Sol#${solution} KI#${keyIssue}`);
    const marks = table.size > 0 ? table : new Set(sentences);
    if (marks.size === 0) return [];
    const series = SERIES[table.size === 0 ? 2 : name.startsWith("33") ? 0 : 1];
    return [{ name, series, study: readStudy(folder, "tr", name), marks }];
  });
}

/** The lines of the section, measured on the TRs in `folder`. */
export function mappingSection(folder: string): readonly string[] {
  const rows: string[][] = [];
  const totals = new Map<string, Shares>();
  const all = markedIn(folder);
  const shared: {
    readonly shares: boolean;
    readonly ours: number;
    readonly tfIdf: number;
    readonly name: string;
  }[] = [];
  for (const { name, series, study, marks } of all) {
    const own = measureMapping(study, marks);
    rows.push([
      name,
      String(own.of),
      share(own.ours, own.of),
      share(own.tfIdf, own.of),
      share(own.bm25, own.of),
    ]);
    totals.set(series, add(totals.get(series), own));
    if (series !== "without a table")
      shared.push(...measureShared(study, marks).map((pair) => ({ ...pair, name })));
  }
  const pooled = (of: "ours" | "tfIdf", only: (name: string) => boolean): string => {
    const pairs = shared.filter((pair) => only(pair.name));
    const pick = (shares: boolean): number[] =>
      pairs.filter((pair) => pair.shares === shares).map((pair) => pair[of]);
    return auc(pick(true), pick(false)).toFixed(3);
  };
  const names = [...new Set(shared.map((pair) => pair.name))].filter((name) =>
    [true, false].every((one) => shared.some((pair) => pair.name === name && pair.shares === one)),
  );
  const mean = (of: "ours" | "tfIdf"): string =>
    (names.reduce((sum, name) => sum + Number(pooled(of, (one) => one === name)), 0) / names.length).toFixed(
      3,
    );
  return [
    "## Which key issue a solution is about",
    "",
    "How often the key issue that is ranked first is marked in the mapping table of the TR; where a TR has none, how often",
    "the solution says that it addresses it, as a reader found.",
    "",
    ...table(["TR", "solutions", "Rapporteur", "TF-IDF", "BM25"], rows),
    "",
    ...SERIES.map((series) => {
      const { ours, tfIdf, bm25, of } = totals.get(series)!;
      return `- ${series}, ${of} solutions: **${ratio(ours, of)}**, TF-IDF ${ratio(tfIdf, of)}, BM25 ${ratio(bm25, of)}`;
    }),
    "",
    "The weights of the views (headings 0, 20 or 40, titles and families 0, 10 or 20 each, votes 0, 2 or 4, beside 40 for all",
    "that is said) chosen without the TR that they are then tried on, by the mean of 1 / rank on all others; and how all 81",
    "sets do:",
    "",
    ...table(
      ["series", "chosen without the TR", "worst set", "median", "best"],
      SERIES.map((series) => {
        const { solutions, chosenWithout, sets } = leaveOut(all, series);
        return [
          series,
          `**${ratio(chosenWithout, solutions)}**`,
          ...sets.map((set) => ratio(set, solutions)),
        ];
      }),
    ),
    "",
    "## Key issues that share a solution",
    "",
    "Whether pairs of key issues that a solution is marked for come before the others (area under the ROC curve):",
    `all pairs together **${pooled("ours", () => true)}**, TF-IDF ${pooled("tfIdf", () => true)};`,
    `mean over the ${names.length} TRs that have both kinds of pairs **${mean("ours")}**, TF-IDF ${mean("tfIdf")}.`,
  ];
}

function add(sum: Shares | undefined, one: Shares): Shares {
  return {
    ours: (sum?.ours ?? 0) + one.ours,
    tfIdf: (sum?.tfIdf ?? 0) + one.tfIdf,
    bm25: (sum?.bm25 ?? 0) + one.bm25,
    of: (sum?.of ?? 0) + one.of,
  };
}
