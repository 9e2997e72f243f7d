// The matrix in the page: a grid to go through by arrow keys, whose headers stay in sight.
import type { Located, TraceAnswer, TraceTable } from "../../../../server/src/lsp/protocol.ts";
import { hideCard, showCardAt } from "../card.ts";
import { byId, element, restoreFocus } from "../page.ts";
import { words } from "../words.ts";
import { itemCard, markCard } from "./cards.ts";
import type { CellName, TraceState } from "./messages.ts";
import { cellFor, type Grid, gridOf, type Head, type Mark, placeOfHead, placesOf } from "./table.ts";

export interface MatrixActions {
  readonly open: (at: Located) => void;
  /** A cell has the focus now. */
  readonly reached: (cell: CellName) => void;
}

/** One of each for a page. */
export class Matrix {
  private grid: Grid | undefined;
  private answer: TraceAnswer | undefined;
  private table = element("table", "");
  /** How often a cell was opened in a row: what is said in several places is opened one after the other. */
  private opened = { cell: "", times: 0 };

  constructor(private readonly actions: MatrixActions) {
    const frame = byId("matrix");
    frame.addEventListener("pointerover", ({ target }) => this.pointAt(cellAt(target)));
    frame.addEventListener("pointerleave", hideCard);
    frame.addEventListener("focusin", ({ target }) => this.reach(cellAt(target)));
    frame.addEventListener("focusout", hideCard);
    frame.addEventListener("click", ({ target }) => {
      const cell = cellAt(target);
      cell?.focus({ preventScroll: true });
      this.open(cell);
    });
    frame.addEventListener("keydown", (event) => this.press(event));
  }

  /** Shows `table`; what has the focus keeps it as long as it is there. */
  show(answer: TraceAnswer, table: TraceTable, state: TraceState): void {
    const frame = byId("matrix");
    const hadFocus = frame.contains(document.activeElement);
    this.answer = answer;
    this.grid = gridOf(answer, table, state);
    this.table = draw(answer, table, this.grid);
    frame.replaceChildren(this.table);
    const cell = this.cellOf(state.cell) ?? this.at(0, 0) ?? this.at(0, -1);
    if (cell !== undefined) cell.tabIndex = 0;
    if (hadFocus) restoreFocus(cell);
  }

  private cellOf(name: CellName | undefined): HTMLElement | undefined {
    if (name === undefined || this.grid === undefined) return undefined;
    const row = name.row === "" ? -1 : this.grid.rows.findIndex(({ id }) => id === name.row);
    const column = name.column === "" ? -1 : this.grid.columns.findIndex(({ id }) => id === name.column);
    const isThere = (row >= 0 || name.row === "") && (column >= 0 || name.column === "");
    return isThere ? this.at(row, column) : undefined;
  }

  /** The cell in a place; -1 is the header. */
  private at(row: number, column: number): HTMLElement | undefined {
    if (row === -1 && column === -1) return undefined;
    return this.table.rows[row + 1]?.cells[column + 1];
  }

  private pointAt(cell: HTMLTableCellElement | undefined): void {
    const [row, column] = cell === undefined ? [] : this.itemsOf(cell);
    const mark = this.markOf(row, column);
    const content =
      row !== undefined && column !== undefined
        ? mark === undefined
          ? []
          : markCard(this.answer?.sources, row, column, mark)
        : itemCard(row ?? column);
    if (cell === undefined || content.length === 0) hideCard();
    else showCardAt(cell, content);
  }

  private reach(cell: HTMLTableCellElement | undefined): void {
    if (cell === undefined) return;
    for (const before of this.table.querySelectorAll<HTMLElement>('[tabindex="0"]')) before.tabIndex = -1;
    cell.tabIndex = 0;
    const [row, column] = this.itemsOf(cell);
    this.actions.reached({ row: row?.id ?? "", column: column?.id ?? "" });
    this.pointAt(cell);
  }

  private press(event: KeyboardEvent): void {
    const cell = cellAt(event.target);
    if (cell === undefined || this.grid === undefined || event.altKey || event.metaKey) return;
    const { rows, columns } = this.grid;
    const next = cellFor(event.key, event.ctrlKey, placeOf(cell), [rows.length, columns.length]);
    if (next !== undefined) {
      const target = this.at(...next);
      if (target !== undefined) target.tabIndex = -1;
      target?.focus();
    } else if (event.key === "Enter" || event.key === " ") this.open(cell);
    else if (event.key === "Escape") hideCard();
    else return;
    event.preventDefault();
  }

  private open(cell: HTMLTableCellElement | undefined): void {
    if (cell === undefined) return;
    const [row, column] = this.itemsOf(cell);
    const mark = this.markOf(row, column);
    const item = row !== undefined && column !== undefined ? undefined : (row ?? column);
    const places = mark !== undefined ? placesOf(mark) : item === undefined ? [] : placeOfHead(item);
    const name = `${row?.id}\n${column?.id}`;
    this.opened = { cell: name, times: this.opened.cell === name ? this.opened.times + 1 : 0 };
    const place = places[this.opened.times % places.length];
    if (place !== undefined) this.actions.open({ uri: place.uri, range: place.range });
  }

  private itemsOf(cell: HTMLTableCellElement): readonly [Head | undefined, Head | undefined] {
    const [row, column] = placeOf(cell);
    return [this.grid?.rows[row], this.grid?.columns[column]];
  }

  private markOf(row: Head | undefined, column: Head | undefined): Mark | undefined {
    return row === undefined || column === undefined ? undefined : this.grid?.markAt(row.id, column.id);
  }
}

function cellAt(target: EventTarget | null): HTMLTableCellElement | undefined {
  return (target as Element | null)?.closest<HTMLTableCellElement>("th, td") ?? undefined;
}

function placeOf(cell: HTMLTableCellElement): readonly [number, number] {
  return [(cell.parentElement as HTMLTableRowElement).rowIndex - 1, cell.cellIndex - 1];
}

function draw(answer: TraceAnswer, { name }: TraceTable, grid: Grid): HTMLTableElement {
  const table = element("table", "");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", words("{0} of {1}", name, answer.study.id));
  table.setAttribute("aria-describedby", "help");
  const head = table.createTHead().insertRow();
  head.append(element("td", "corner", name), ...grid.columns.map((item) => headerOf(item, "col")));
  const body = table.createTBody();
  for (const item of grid.rows) {
    const row = body.insertRow();
    row.append(headerOf(item, "row"));
    for (const column of grid.columns)
      row.append(cellOf(answer, item, column, grid.markAt(item.id, column.id)));
  }
  return table;
}

function headerOf(item: Head, scope: "col" | "row"): HTMLElement {
  const header = element("th", item.open ? "open" : "");
  header.scope = scope;
  header.setAttribute("role", scope === "col" ? "columnheader" : "rowheader");
  const name = element("span", "name");
  const id = `${item.open ? "○ " : ""}${item.id}`;
  name.append(element("span", "id", id), scope === "row" ? ` ${item.text}` : "");
  header.append(name);
  header.setAttribute(
    "aria-label",
    `${item.id} ${item.text}${item.open ? `. ${words("Not answered yet")}` : ""}`,
  );
  return header;
}

function cellOf({ sources }: TraceAnswer, row: Head, column: Head, mark: Mark | undefined): HTMLElement {
  const cell = element("td", "");
  cell.setAttribute("role", "gridcell");
  if (mark === undefined) return cell;
  const said = [...new Set(mark.link?.said.map(({ source }) => source))];
  const letters = said.map((source) => sources[source][0]);
  const sign = [...letters, ...(mark.disagreement === undefined ? [] : ["≠"])].join(" ");
  cell.textContent = sign;
  cell.className = mark.disagreement === undefined ? "mark" : "mark disagrees";
  const sayers = said.map((source) => sources[source][1]);
  const by =
    sayers.length === 0
      ? words("nothing is said")
      : words(
          "by {0}",
          sayers.reduce((before, one) => words("{0} and {1}", before, one)),
        );
  const label = `${sign}: ${row.id}, ${column.id}, ${by}. ${mark.disagreement?.message ?? ""}`;
  cell.setAttribute("aria-label", label.trim());
  return cell;
}
