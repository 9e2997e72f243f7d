// A cross-reference table as one immutable value, whatever it is about. How it is written is another file's business.
import type { Anchor } from "../model/anchor.ts";
import type { TableKind } from "../model/table-options.ts";
import type { LinkSource } from "../model/trace.ts";

interface Content {
  /** As a reader sees it, without markup. */
  readonly text: string;
  /** Ids of the items that it stands for. */
  readonly items: readonly string[];
  /** Other places that it stands for: clauses, notes, entries of a list. */
  readonly at: readonly Anchor[];
}

/** Words that follow from the study. */
export interface TextCell extends Content {
  readonly kind: "text";
}

/** A cell that is marked or not, beside which people may write. */
export interface MarkCell extends Content {
  readonly kind: "mark";
  /** Who says that it is marked. */
  readonly saidBy: readonly LinkSource[];
  /** What sentences and declarations make of it; undefined where only a table can say. */
  readonly expected: boolean | undefined;
  /** How the project file says that the cell reads. */
  readonly known?: string | undefined;
}

/** A cell that lists what it stands for; each id in `items`. */
export interface ListCell extends Content {
  readonly kind: "list";
  /** The ids that sentences and declarations call for; undefined where only a table can say. */
  readonly expected: readonly string[] | undefined;
}

export type TableCell = TextCell | MarkCell | ListCell;

export interface TableColumn extends Content {
  /** What it is known by while its header may change: the id of an item, or the header. */
  readonly key: string;
}

export interface TableRow {
  /** What it is known by while its label may change. */
  readonly key: string;
  /** One for each column; the first one is the label. */
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly kind: TableKind;
  readonly caption: string;
  readonly header: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What stands over all columns but the first, in a header of two rows. */
  readonly over?: string;
  /** The first header once rows and columns are exchanged. */
  readonly turnedCorner?: string;
}

/** What a cell or header stands for. */
export type Stands = Partial<Pick<Content, "items" | "at">>;

export function textCell(text: string, { items = [], at = [] }: Stands = {}): TextCell {
  return { kind: "text", text, items, at };
}

/** A header that is known by its text, or by `key`. */
export function column(text: string, key = text, { items = [], at = [] }: Stands = {}): TableColumn {
  return { key, text, items, at };
}
