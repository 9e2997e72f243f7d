import type { Matrix } from "./matrix.ts";

/** `matrix` as an aligned pipe table. */
export function matrixToMarkdown(matrix: Matrix): string {
  const header = [matrix.corner, ...matrix.columns];
  const rows = matrix.rows.map((row) => [row.label.replaceAll("|", "\\|"), ...row.cells]);
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}
