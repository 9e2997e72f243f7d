// A mapping kept as lines of text, in the clause that maps or below words that say so: "- KI#3: Solutions #1, #5",
// "- Solution #4: KI#1 and KI#3", "– KI#2: no solution".
import type { Span } from "../base/span.ts";
import type { Mentioned } from "./claim.ts";
import { readListedNumbers, saysNothing } from "./listed-numbers.ts";
import type { TableHead } from "./mapping-head.ts";
import { assembleList, type ListRow, otherThan } from "./mapping-list.ts";
import type { MappingTable } from "./mapping-table.ts";

/** A line of a mapping. Offsets count from the start of the section. */
export interface MappingLine extends ListRow {
  readonly head: TableHead;
  readonly kind: Mentioned;
  /** Which paragraph of its clause it is in. */
  readonly paragraph: number;
}

/** What is longer is a text, and neither a line of a list nor what introduces one. */
const LONGEST = 600;

/** Whether `prose`, a caption or what introduces a list, says that solutions and key issues are mapped below. */
export function introducesMapping(prose: string): boolean {
  if (prose.length > LONGEST) return false;
  if (!/\bmapp(?:ing|ed|s)?\b|\baddress(?:es|ed)?\b.*\bas follows\b/i.test(prose)) return false;
  return /\bsolutions?\b/i.test(prose) && /\b(?:key\s*issues?|KIs?)\b/i.test(prose);
}

const DASH = "[–—•·]";
/** A list of dashes that Markdown does not know is one paragraph where no blank lines are between. */
const NEXT = new RegExp(String.raw`\n[ \t]*(?=${DASH}\s)`, "g");
const NUMBER = String.raw`#?\s{0,3}(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?![\w]|\.\d)`;
const HEADED = {
  keyIssue: new RegExp(String.raw`^[*_]{0,3}(?:key\s{0,3}issues?|KIs?)\s{0,3}[#-]?\s{0,3}${NUMBER}`, "i"),
  solution: new RegExp(String.raw`^[*_]{0,3}(?:solutions?|sol\.?)\s{0,3}[#-]?\s{0,3}${NUMBER}`, "i"),
} as const;
/** What may stand between a head and its list. */
const COLON = /[*_]{0,3}\s{0,3}(?::|[–—]|->|-->|=>|→|\s-\s)[*_]{0,3}\s{0,3}/g;

/** The lines of the item `prose` (masked), which begins at `start`; undefined where one of them maps nothing. */
export function readMappingLines(
  prose: string,
  start: number,
  paragraph: number,
): readonly MappingLine[] | undefined {
  const lines: MappingLine[] = [];
  let from = 0;
  for (const next of [...prose.matchAll(NEXT), undefined]) {
    const line = readLine(prose.slice(from, next?.index), start + from);
    if (line === undefined) return undefined;
    lines.push({ ...line, paragraph });
    from = next === undefined ? prose.length : next.index + next[0].length;
  }
  return lines;
}

function readLine(prose: string, start: number): Omit<MappingLine, "paragraph"> | undefined {
  const lead = new RegExp(String.raw`^\s*(?:${DASH}\s+|[a-z0-9]{1,2}\)\s+)?`).exec(prose)?.[0].length ?? 0;
  const text = prose.slice(lead);
  if (text.length > LONGEST) return undefined;
  for (const kind of ["keyIssue", "solution"] as const) {
    const found = HEADED[kind].exec(text);
    if (found === null) continue;
    const named = found[0].length;
    for (const colon of text.slice(named).matchAll(COLON)) {
      const from = named + colon.index + colon[0].length;
      const list = text.slice(from).replace(/[\s.;,]*(?:\b(?:and|or)\s*)?$/, "");
      if (!isList(otherThan(kind), list)) continue;
      const end = named + text.slice(named, named + colon.index).trimEnd().length;
      const title = text.slice(named, end).replace(/^[*_\s:.–-]+/, "");
      const at = start + lead;
      const head = { start: at, end: at + end, number: found[1], title };
      return { kind, head, list: { start: at + from, end: at + from + list.length }, prose: list };
    }
    return undefined;
  }
  return undefined;
}

/** Whether `text` lists items of `kind` and says nothing else but notes in brackets. */
function isList(kind: Mentioned, text: string): boolean {
  if (saysNothing(text)) return true;
  const found = readListedNumbers(kind, text, 0);
  const [first] = found;
  // A number alone may count anything.
  if (first === undefined || /^\d/.test(text.slice(first.start, first.end))) return false;
  let between = "";
  let at = 0;
  for (const { start, end } of found) {
    if (start >= at) between += text.slice(at, start);
    at = Math.max(at, end);
  }
  const rest = (between + text.slice(at)).replace(/\([^()]{0,80}\)/g, " ");
  return /^(?:[\s,;&/*_]|\band\b|\bor\b)*$/i.test(rest);
}

/** The mappings that `lines` of one clause tell: one for each run of lines with heads of one kind. */
export function mappingsOfLines(lines: readonly MappingLine[]): readonly MappingTable[] {
  const runs: MappingLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before?.kind === line.kind && line.paragraph - before.paragraph <= 1) last?.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run): MappingTable[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span: Span = { start: first.head.start, end: last.list.end };
    return [assembleList(span, run, { kind: first.kind, written: "lines" })];
  });
}
