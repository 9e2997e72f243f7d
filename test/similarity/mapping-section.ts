// The section of docs/similarity.md on which key issue a solution is about, and on key issues that share a solution.
import { loadCorpus } from "../corpus/load.ts";
import { ratio, share, table } from "./cells.ts";
import { leaveOut, type Marked } from "./leave-out.ts";
import { auc, marksOf, measureMapping, measureShared, type Shares } from "./measure.ts";
import { readStudy } from "./statements.ts";

/** The lines of the section, measured on the TRs in `folder`. */
export function mappingSection(folder: string): readonly string[] {
  const rows: string[][] = [];
  const totals = new Map<string, Shares>();
  const all: Marked[] = [];
  const shared: {
    readonly shares: boolean;
    readonly ours: number;
    readonly tfIdf: number;
    readonly name: string;
  }[] = [];
  for (const { name, expected } of loadCorpus(folder)) {
    const marks = expected === undefined ? new Set<string>() : marksOf(expected);
    if (marks.size === 0) continue;
    const study = readStudy(folder, "tr", name);
    const own = measureMapping(study, marks);
    all.push({ name, study, marks });
    rows.push([
      name,
      String(own.of),
      share(own.ours, own.of),
      share(own.tfIdf, own.of),
      share(own.bm25, own.of),
    ]);
    const series = name.startsWith("33") ? "SA3" : "SA2 / SA6";
    totals.set(series, add(totals.get(series), own));
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
    "How often the key issue that is ranked first is marked in the mapping table of the TR.",
    "",
    ...table(["TR", "solutions", "Rapporteur", "TF-IDF", "BM25"], rows),
    "",
    ...[...totals].map(
      ([series, one]) =>
        `- ${series}, ${one.of} solutions: **${ratio(one.ours, one.of)}**, TF-IDF ${ratio(one.tfIdf, one.of)}, BM25 ${ratio(one.bm25, one.of)}`,
    ),
    "",
    "The weights of the views (headings, titles, conclusions, families: 0, 0.5 or 1 each, beside 1 for all that is said)",
    "chosen without the TR that they are then tried on, by the mean of 1 / rank on all others; and how all 81 sets do:",
    "",
    ...table(
      ["series", "chosen without the TR", "worst set", "median", "best"],
      [
        ["SA3", "33"],
        ["SA2 / SA6", "23"],
      ].map(([series = "", begins = ""]) => {
        const { solutions, chosenWithout, sets } = leaveOut(all, begins);
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
