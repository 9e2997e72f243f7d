import type { Hits, Score } from "./score.ts";
import type { Speed } from "./speed.ts";

/** One line a TR: found / expected, with what is missed (−) and surplus (+). */
export function recognitionTable(scores: readonly Score[]): string {
  const rows = scores.map((one) => [
    one.name,
    hits(one.keyIssues),
    hits(one.solutions),
    hits(one.tablePairs),
    hits(one.textPairs),
    String(one.threats),
    String(one.requirements),
    String(one.conclusions),
    [...one.findings].map(([code, count]) => `${code} ${count}`).join(", "),
  ]);
  return table(
    [
      "TR",
      "key issues",
      "solutions",
      "table pairs",
      "text pairs",
      "threats",
      "requirements",
      "conclusions",
      "findings",
    ],
    rows,
  );
}

function hits({ right, missed, surplus }: Hits): string {
  const wrong = [...missed.map((one) => `−${one}`), ...surplus.map((one) => `+${one}`)];
  return `${right + surplus.length}/${right + missed.length}${wrong.length === 0 ? "" : ` (${wrong.join(" ")})`}`;
}

/** The speeds, remark's first. */
export function speedTable(speed: Speed): string {
  const lines = [
    `The whole corpus (${(speed.bytes / 1e6).toFixed(1)} MB), in one run, the best of ${speed.rounds} rounds each:`,
    "",
    table(
      ["", "MB/s", "times remark"],
      [
        ["remark with GFM, text to tree", speed.remark.toFixed(2), "1"],
        ["Rapporteur, text to trace", speed.trace.toFixed(1), (speed.trace / speed.remark).toFixed(1)],
      ],
    ),
    "",
    "One character typed in the middle of each TR, facts and trace again, against remark's parse of the same file:",
    "",
    table(
      ["TR", "remark ms", "keystroke ms", "ratio"],
      speed.keystrokes.map((one) => [
        one.name,
        one.remark.toFixed(0),
        one.keystroke.toFixed(3),
        `1/${Math.round(one.remark / one.keystroke)}`,
      ]),
    ),
    "",
    `Peak memory of the pass over the corpus: ${speed.memory.toFixed(0)} MB.`,
  ];
  return lines.join("\n");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
