// Cells and tables of the page on similarity.

/** `part` of `of` with three decimals. */
export function ratio(part: number, of: number): string {
  return (part / Math.max(1, of)).toFixed(3);
}

/** `part` and its per cent of `of`. */
export function share(part: number, of: number): string {
  return `${part} (${Math.round((100 * part) / Math.max(1, of))} %)`;
}

/** A pipe table, a line each. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}
