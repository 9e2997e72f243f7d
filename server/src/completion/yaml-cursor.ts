// Where in a YAML file the cursor is, by its lines alone: what is being typed is rarely valid YAML.
import { type FlowPlace, flowPlace } from "./yaml-flow.ts";

/** A cursor in YAML. Offsets count in the text that was looked at. */
export interface YamlCursor {
  /** The keys that lead to the place, "[]" for an item of a list. */
  readonly path: readonly string[];
  /** Whether the cursor stands behind a key or in a list of values; else where a key or an item begins. */
  readonly value: boolean;
  /** What was typed of the key or value, without its quotation mark, and where it begins. */
  readonly typed: string;
  readonly start: number;
  readonly quote: '"' | "'" | "";
  /** How the value is written. */
  readonly style: "plain" | "quoted" | "block" | "flow";
  /** The keys that stand beside the one that is typed; of a list in brackets its items before the cursor. */
  readonly siblings: readonly string[];
  /** The column at which the key or item begins. */
  readonly column: number;
}

/** How many lines above the cursor are looked at. */
const MOST_LINES = 2000;

/** The cursor at `at` of `text`, whose first line lies below `base`. Undefined in comments. */
export function yamlCursor(text: string, at: number, base: readonly string[]): YamlCursor | undefined {
  const lines = new Lines(text, at);
  const { before, start } = lines;
  if (/^\s*#|\s#\s/.test(before)) return undefined;
  const block = lines.blockScalar();
  if (block !== undefined) {
    const path = [...base, ...lines.above(block.line, block.column), ...block.own];
    return {
      path,
      value: true,
      typed: "",
      start: at,
      quote: "",
      style: "block",
      siblings: [],
      column: block.column,
    };
  }
  const own = readLine(before);
  const first = own.dashes[0] ?? own.column;
  const path = [
    ...base,
    ...lines.above(lines.index, first, own.dashes.length > 0),
    ...own.dashes.map(() => "[]"),
  ];
  const whole = own.key === undefined ? path : [...path, own.key];
  const valueStart = start + own.valueAt;
  const flow = flowPlace(text.slice(valueStart, at)) ?? lines.openFlow(base);
  if (flow !== undefined) return inFlow(flow, flow.path ?? whole, at, own.column);
  const rest = before.slice(own.valueAt);
  const quote = /^["']/.exec(rest)?.[0] as '"' | "'" | undefined;
  const typed = rest.slice(quote?.length ?? 0);
  if (quote !== undefined && typed.includes(quote)) return undefined;
  return {
    path: whole,
    value: own.key !== undefined,
    typed,
    start: at - typed.length,
    quote: quote ?? "",
    style: quote === undefined ? "plain" : "quoted",
    siblings: own.key === undefined ? lines.siblings(own.column) : [],
    column: own.column,
  };
}

function inFlow(flow: FlowPlace, outer: readonly string[], at: number, column: number): YamlCursor {
  const { inner, typed, quote, beside, value } = flow;
  return {
    path: [...outer, ...inner],
    value,
    typed,
    start: at - typed.length,
    quote,
    style: "flow",
    siblings: beside,
    column,
  };
}

interface LineParts {
  /** The columns of the dashes, and of the key or value behind them. */
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  /** Where the value begins in the line: behind the key, else at the column. */
  readonly valueAt: number;
}

const KEY =
  /^(?:"((?:[^"\\]|\\.){0,200})"|'([^']{0,200})'|((?![\s"'#[\]{},&*!|>%@`]|-\s)(?:[^:#]|(?<!\s)#){1,200}?))[ \t]*:(?:[ \t]+|$)/;

function readLine(line: string): LineParts {
  const dashes: number[] = [];
  let column = /^ */.exec(line)?.[0].length ?? 0;
  for (
    let dash = /^-(?: +|$)/.exec(line.slice(column));
    dash !== null;
    dash = /^-(?: +|$)/.exec(line.slice(column))
  ) {
    dashes.push(column);
    column += Math.max(2, dash[0].length);
  }
  const found = KEY.exec(line.slice(column));
  const key = found?.[1] ?? found?.[2] ?? found?.[3];
  return { dashes, column, key, valueAt: Math.min(line.length, column + (found?.[0].length ?? 0)) };
}

/** A value that is written as a block: "details: |". */
const BLOCK = /(?:^|[:-][ \t]+)[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/** The lines around a cursor. */
class Lines {
  private readonly lines: readonly string[];
  readonly index: number;
  readonly start: number;
  readonly before: string;

  constructor(text: string, at: number) {
    const above = text.slice(0, at).split(/\r\n|\n|\r/);
    this.before = above.at(-1) ?? "";
    this.start = at - this.before.length;
    this.index = above.length - 1;
    const below = text.slice(this.start, this.start + 20_000).split(/\r\n|\n|\r/);
    this.lines = [...above.slice(0, -1), ...below];
  }

  /** The key or item whose block scalar the cursor is in, with its line. */
  blockScalar():
    | { readonly line: number; readonly column: number; readonly own: readonly string[] }
    | undefined {
    const current = this.lines[this.index] ?? "";
    let column = current.trim() === "" ? this.before.length : indentOf(current);
    for (let at = this.index - 1; at >= Math.max(0, this.index - MOST_LINES); at--) {
      const line = this.lines[at] ?? "";
      if (line.trim() === "" || indentOf(line) >= column) continue;
      column = indentOf(line);
      if (!BLOCK.test(line)) continue;
      const { dashes, key, column: keyColumn } = readLine(line);
      const own = [...dashes.map(() => "[]"), ...(key === undefined ? [] : [key])];
      // Where the line is a list item, what is above is looked for from its dash.
      return { line: at, column: dashes[0] ?? keyColumn, own };
    }
    return undefined;
  }

  /** The keys and items that hold what begins in `column` of line `index`. */
  above(
    index: number,
    column: number,
    isItem = /^\s*-(?:\s|$)/.test(this.lines[index] ?? ""),
  ): readonly string[] {
    const path: string[] = [];
    let item = isItem;
    let limit = column;
    for (let at = index - 1; at >= Math.max(0, index - MOST_LINES) && (limit > 0 || item); at--) {
      const line = this.lines[at] ?? "";
      if (/^\s*(?:#|$)/.test(line)) continue;
      if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) break;
      const { dashes, key, column: keyColumn } = readLine(line);
      if (key !== undefined && (keyColumn < limit || (item && keyColumn === limit))) {
        path.unshift(key);
        limit = keyColumn;
        item = false;
      }
      for (const dash of [...dashes].reverse()) {
        if (dash >= limit) continue;
        path.unshift("[]");
        limit = dash;
        item = true;
      }
    }
    return path;
  }

  /** The keys of the map whose keys begin in `column`, but for the cursor's line. */
  siblings(column: number): readonly string[] {
    const keys: string[] = [];
    const collect = (at: number): boolean => {
      const line = this.lines[at] ?? "";
      if (/^\s*(?:#|$)/.test(line)) return true;
      const { dashes, key, column: keyColumn } = readLine(line);
      if (key !== undefined && keyColumn === column) keys.push(key);
      return indentOf(line) >= column && dashes.every((dash) => dash > column);
    };
    const own = readLine(this.before);
    if (own.dashes.length === 0) for (let at = this.index - 1; at >= 0 && collect(at); at--);
    for (let at = this.index + 1; at < this.lines.length; at++) {
      const line = this.lines[at] ?? "";
      if (line.trim() !== "" && indentOf(line) < column) break;
      collect(at);
    }
    return keys;
  }

  /** A list or map in brackets that a line above opened and nobody closed. */
  openFlow(base: readonly string[]): FlowPlace | undefined {
    const column = indentOf(this.before.trimEnd() === "" ? `${this.before}.` : this.before);
    for (let at = this.index - 1; at >= Math.max(0, this.index - 20); at--) {
      const line = this.lines[at] ?? "";
      if (line.trim() === "") continue;
      if (indentOf(line) >= column) continue;
      const { dashes, key, valueAt } = readLine(line);
      const text = [line.slice(valueAt), ...this.lines.slice(at + 1, this.index), this.before].join("\n");
      const flow = flowPlace(text);
      if (flow === undefined) return undefined;
      const first = dashes[0] ?? readLine(line).column;
      const own = [...dashes.map(() => "[]"), ...(key === undefined ? [] : [key])];
      return { ...flow, path: [...base, ...this.above(at, first, dashes.length > 0), ...own] };
    }
    return undefined;
  }
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
