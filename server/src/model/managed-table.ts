// Tables that Rapporteur keeps, between two comments that no reader sees:
// `<!-- rapporteur:table solutions-by-key-issue mark=x -->` and `<!-- /rapporteur:table -->`.
import type { Span } from "../base/span.ts";
import { readTableOptions, TABLE_KINDS, type TableKind, type TableOptions } from "./table-options.ts";

/** A comment that begins or ends a managed table. Offsets count as those of the facts around it. */
export interface TableComment extends Span {
  /** What a beginning names, options included; undefined for an end. */
  readonly opens: string | undefined;
  /** Why no table can be kept where it stands. */
  readonly misplaced?: string;
  /** Whether nothing but blanks stands between it and the comment before it. */
  readonly beside?: true;
}

/** Options reach over lines, but not far: a comment that is never closed is no beginning. */
const COMMENT =
  /<!--\s{0,20}(?:\/rapporteur:table\s{0,20}|rapporteur:table(?![\w-])((?:(?!-->).){0,1000}))-->/gis;

const NESTED =
  "A table in a list item or a block quote cannot be kept: the comments have to stand outside of it, on lines of their own.";
const INSIDE = "Inside a line of text the comment has no effect: it has to stand on a line of its own.";

/** Finds the comments of managed tables in a block of HTML `source`, which begins at `start`; `nested` in a list or quotation. */
export function readTableComments(source: string, start: number, nested = false): readonly TableComment[] {
  if (!/rapporteur:table/i.test(source)) return [];
  return [...source.matchAll(COMMENT)].map((found) => ({
    opens: found[1]?.trim(),
    start: start + found.index,
    end: start + found.index + found[0].length,
    ...(nested ? { misplaced: NESTED } : {}),
  }));
}

/** Finds them where they have no effect: in the middle of a paragraph `source`, which begins at `start`. */
export function commentsInText(source: string, start: number): readonly TableComment[] {
  if (!source.includes("<!--")) return [];
  const plain = source.replace(/(`{1,8})(?!`).{0,4000}?\1|\\./gs, (code) => " ".repeat(code.length));
  return readTableComments(plain, start).map((comment) => ({ ...comment, misplaced: INSIDE }));
}

/** `comments` of `text`, in its order, with those known that stand right behind another. */
export function besideEachOther(comments: readonly TableComment[], text: string): readonly TableComment[] {
  return comments.map((comment, at) => {
    const before = comments[at - 1];
    const isBeside = before !== undefined && text.slice(before.end, comment.start).trim() === "";
    return isBeside ? { ...comment, beside: true } : comment;
  });
}

/** A managed table from its first comment to its last. Offsets count as those of its comments. */
export interface ManagedTable extends Span {
  /** Undefined where there is no table of that name. */
  readonly kind: TableKind | undefined;
  readonly options: TableOptions;
  /** What is wrong with the comment that begins it. */
  readonly problems: readonly string[];
  readonly opening: Span;
  /** What stands between the comments; empty where no comment ends the table yet. */
  readonly inner: Span;
  readonly closed: boolean;
}

/** The managed tables of a clause, in order, and the comments that end what was never begun. */
export function managedTables(comments: readonly TableComment[] = []): {
  readonly tables: readonly ManagedTable[];
  readonly strayEnds: readonly TableComment[];
} {
  const placed = comments.filter(({ misplaced }) => misplaced === undefined);
  const strayEnds = comments.filter((comment) => {
    const before = placed[placed.indexOf(comment) - 1];
    return comment.opens === undefined && (comment.misplaced !== undefined || before?.opens === undefined);
  });
  const tables = comments.flatMap((comment): ManagedTable[] => {
    const { start, end: behind, opens, misplaced } = comment;
    if (opens === undefined) return [];
    const next = misplaced === undefined ? placed[placed.indexOf(comment) + 1] : undefined;
    const end = next?.opens === undefined ? next : undefined;
    const read = readOpening(opens);
    const wrong = misplaced ?? (isBegunTwice(read, next) ? TWICE : undefined);
    return [
      {
        ...read,
        problems: wrong === undefined ? read.problems : [wrong, ...read.problems],
        opening: { start, end: behind },
        inner: { start: behind, end: end?.start ?? behind },
        closed: end !== undefined,
        start,
        end: end?.end ?? behind,
      },
    ];
  });
  return { tables, strayEnds };
}

const TWICE =
  "The next comment begins the same table once more. One of the two has to go: until then this one has no effect.";

/** What makes two tables of a kind two. */
const PART = ["of", "columns"] as const;

/** Whether `next` stands right behind a comment that was `read`, and begins what it begins. */
function isBegunTwice(read: ReturnType<typeof readOpening>, next: TableComment | undefined): boolean {
  if (next?.opens === undefined || next.beside !== true || read.kind === undefined) return false;
  const other = readOpening(next.opens);
  return (
    other.kind === read.kind &&
    PART.every((name) => JSON.stringify(other.options[name]) === JSON.stringify(read.options[name]))
  );
}

/** A name, alone or with its value, in quotation marks where that holds blanks. */
const PAIR = /([^\s="']{1,80})(?:=(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"']{0,200})))?/g;

function readOpening(opens: string): Pick<ManagedTable, "kind" | "options" | "problems"> {
  const problems: string[] = [];
  const [first, ...rest] = [...opens.matchAll(PAIR)];
  const name = first?.[0] ?? "";
  const kind = TABLE_KINDS.find((known) => known === name.toLowerCase());
  if (kind === undefined) problems.push(`There is no table "${name}". There is ${TABLE_KINDS.join(", ")}.`);
  const pairs = rest.map((pair): [string, string] => [
    (pair[1] ?? "").toLowerCase(),
    pair[2] ?? pair[3] ?? pair[4] ?? "",
  ]);
  const options = readTableOptions(pairs, (_, message) => problems.push(message));
  return { kind, options, problems };
}
