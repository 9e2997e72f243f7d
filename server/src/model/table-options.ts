// How a table that Rapporteur keeps is to look, as its comment or the project file says.

/** The tables that there are, by the names that authors use. */
export const TABLE_KINDS = [
  "solutions-by-key-issue",
  "key-issues-by-area",
  "requirements-by-threat",
  "solutions-by-requirement",
  "conclusions",
  "upstream",
  "editors-notes",
  "references",
  "terms",
  "coverage",
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** What is not given is left to the table: to its kind, or to how it is written already. */
export interface TableOptions {
  /** What marks a cell. */
  readonly mark?: string;
  /** Where titles stand behind numbers. */
  readonly titles?: "none" | "rows" | "columns" | "both";
  /** Rows and columns exchanged. */
  readonly turned?: boolean;
  /** Whether solutions have a column for each key issue, or a cell that lists them. */
  readonly form?: "matrix" | "list";
  /** Rows and columns in the order of the document, or by number. */
  readonly order?: "document" | "number";
  /** The columns wanted, by their ids or headers; all where it is not given. */
  readonly columns?: readonly string[];
  /** The key issue that the table is about. */
  readonly of?: string;
  /** How many columns a table has at most, its first one left out. */
  readonly split?: number;
  /** Whether marks follow the text or stay as they stand in the table. */
  readonly from?: "text" | "table";
  /** How rows and columns are called: {n} stands for the number, {title} for the title. */
  readonly rowLabel?: string;
  readonly columnLabel?: string;
  /** The first header, and what stands over the others in a header of two rows. */
  readonly corner?: string;
  readonly over?: string;
  /** The title of the caption; "none" for no caption. */
  readonly caption?: string;
  /** The number of the caption, where it is not the next one of its clause. */
  readonly number?: string;
}

type Value = string | boolean | number | readonly string[];

interface Option {
  readonly name: keyof TableOptions;
  /** The value that `text` stands for; undefined where it stands for none. */
  readonly read: (text: string) => Value | undefined;
  /** What values there are, for who wrote another. */
  readonly wanted: string;
}

/** Options by the names that authors use. */
const OPTIONS: Readonly<Record<string, Option>> = {
  mark: anyText("mark", "what marks a cell, such as X"),
  titles: oneOf("titles", { "": "rows", none: "none", rows: "rows", columns: "columns", both: "both" }),
  turned: oneOf("turned", { "": true, true: true, false: false }),
  form: oneOf("form", { matrix: "matrix", list: "list" }),
  order: oneOf("order", { document: "document", number: "number" }),
  columns: {
    name: "columns",
    read: (text) => listOf(text),
    wanted: "headers with commas between them",
  },
  of: anyText("of", "the id of a key issue, such as KI#3"),
  split: {
    name: "split",
    read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined),
    wanted: "a number of columns from 1 to 99",
  },
  from: oneOf("from", { text: "text", table: "table" }),
  "row-label": anyText("rowLabel", "a label such as Solution #{n}: {title}"),
  "column-label": anyText("columnLabel", "a label such as KI#{n}"),
  corner: anyText("corner", "a header"),
  over: anyText("over", "a header"),
  caption: anyText("caption", "a title, or none"),
  number: anyText("number", "the number of a table, such as 6.0-1"),
};

/** The names of the options, for completions and complaints. */
export const TABLE_OPTIONS: readonly string[] = Object.keys(OPTIONS);

/** The options that `pairs` of names and values give; tells `complain` the name of each that is wrong, and why. */
export function readTableOptions(
  pairs: Iterable<readonly [name: string, value: string]>,
  complain: (name: string, message: string) => void,
): TableOptions {
  const options: Record<string, Value> = {};
  for (const [name, text] of pairs) {
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    const value = option?.read(text.trim());
    if (option === undefined)
      complain(name, `A table has no option "${name}". There is ${TABLE_OPTIONS.join(", ")}.`);
    else if (value === undefined) complain(name, `${name} takes ${option.wanted}, not "${text}".`);
    else options[option.name] = value;
  }
  return options;
}

/** The options as a comment states them, in the order of the list above; one that no comment can hold is left out. */
export function writeTableOptions(options: TableOptions): string {
  return Object.entries(OPTIONS)
    .flatMap(([written, { name, read }]) => {
      const value = options[name];
      if (value === undefined) return [];
      if (read("") === value) return [written];
      const text = typeof value === "object" ? value.join(",") : String(value);
      const quote = ["", '"', "'"].find((mark) =>
        mark === "" ? /^[^\s"'=<>]{1,200}$/.test(text) : text.length <= 400 && !text.includes(mark),
      );
      return quote === undefined || text.includes("--") ? [] : [`${written}=${quote}${text}${quote}`];
    })
    .join(" ");
}

function anyText(name: keyof TableOptions, wanted: string): Option {
  return { name, read: (text) => (text === "" ? undefined : text), wanted };
}

function oneOf(name: keyof TableOptions, values: Readonly<Record<string, Value>>): Option {
  const wanted = Object.keys(values).filter((value) => value !== "");
  return {
    name,
    read: (text) => (Object.hasOwn(values, text) ? values[text] : undefined),
    wanted: wanted.join(" or "),
  };
}

function listOf(text: string): readonly string[] | undefined {
  const items = text.split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
  return items.length === 0 ? undefined : items;
}
