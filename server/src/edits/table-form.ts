// In which form a mapping table is written, as the options that would make one like it.
import type { Span } from "../base/span.ts";
import type { TableHead } from "../model/mapping-head.ts";
import type { MappingTable } from "../model/mapping-table.ts";
import { isBareMark, isQualified } from "../model/mark.ts";
import type { TableOptions } from "../model/table-options.ts";
import { plainText } from "../syntax/mask.ts";
import { SHORT_LABELS } from "../tables/label.ts";
import { DELIMITER } from "./merge-line.ts";
import { type Grid, mostCommon, readGrid } from "./table-grid.ts";

/** The options that describe how `table` is written, whose text is `source`. */
export function formOf(table: MappingTable, source: string): TableOptions {
  const grid = readGrid(source);
  const textOf = ({ start, end }: Span): string =>
    source.slice(start - table.start, end - table.start).trim();
  const marks = [...new Set(table.marks.flatMap((mark) => (mark.marked ? [textOf(mark)] : [])))];
  const [mark] = marks.filter((text) => isBareMark(text) && !isQualified(text));
  const isTurned = table.turned;
  const [rows, columns] = isTurned
    ? ([table.keyIssues, table.solutions] as const)
    : ([table.solutions, table.keyIssues] as const);
  const [rowKind, columnKind] = isTurned
    ? (["keyIssue", "solution"] as const)
    : (["solution", "keyIssue"] as const);
  if (table.form === "list")
    return {
      form: "list",
      ...(isTurned ? { turned: true } : {}),
      ...labelOptions("rowLabel", rowKind, templateOf(rows, textOf)),
    };
  return {
    ...(mark !== undefined && mark !== "X" && marks.length === 1 ? { mark } : {}),
    ...(isTurned ? { turned: true } : {}),
    ...labelOptions("rowLabel", rowKind, templateOf(rows, textOf)),
    ...labelOptions("columnLabel", columnKind, templateOf(columns, textOf)),
    ...headerOptions(grid, columns[0] === undefined ? 0 : columns[0].start - table.start, isTurned),
  };
}

/** How most heads of a side are written: "#{n}: {title}"; undefined where most have no number. */
function templateOf(heads: readonly TableHead[], textOf: (head: TableHead) => string): string | undefined {
  // A number that is there twice has words for a procedure behind it, which are no title.
  const times = new Map<string | undefined, number>();
  for (const { number } of heads) times.set(number, (times.get(number) ?? 0) + 1);
  const alone = heads.filter(({ number }) => number === undefined || times.get(number) === 1);
  const templates = alone.map((head) => {
    if (head.number === undefined) return "";
    const text = plainText(textOf(head));
    const at = text.indexOf(head.number);
    const behind = text.slice(at + head.number.length);
    const separator = head.title === "" ? behind : behind.slice(0, behind.length - head.title.length);
    return at < 0 ? "" : `${text.slice(0, at)}{n}${separator}${head.title === "" ? "" : "{title}"}`;
  });
  return mostCommon(templates) || undefined;
}

function labelOptions(
  name: "rowLabel" | "columnLabel",
  kind: "keyIssue" | "solution",
  template: string | undefined,
): TableOptions {
  if (template === undefined || template === SHORT_LABELS[kind]) return {};
  return { [name]: template };
}

/** What the first header is called, and what stands over the others where headers have two rows. */
function headerOptions({ lines }: Grid, firstHead: number, isTurned: boolean): TableOptions {
  const headLine = lines.findIndex(({ start, end }) => start <= firstHead && firstHead < end);
  const texts = (line: number): readonly string[] =>
    lines[line]?.cells.map(({ text }) => plainText(text)) ?? [];
  const corners = [texts(0)[0] ?? "", headLine > DELIMITER ? (texts(headLine)[0] ?? "") : ""];
  const corner = corners.find((text) => text !== "") ?? "";
  const named = isTurned ? /^sol/i : /^(?:key\s*issue|KI)/i;
  const over = texts(0).find((text, at) => at > 0 && named.test(text)) ?? "";
  const usual = isTurned ? "Key issues" : "Solutions";
  return {
    ...(corner === "" || corner === usual ? {} : { corner }),
    ...(headLine > DELIMITER ? { over: over === "" ? "Key issues" : over } : {}),
  };
}
