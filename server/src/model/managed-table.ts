// Tables that Rapporteur keeps, between two comments that no reader sees:
// `<!-- rapporteur:table solutions-by-key-issue mark=x -->` and `<!-- /rapporteur:table -->`.
import type { Span } from "../base/span.ts";
import { readTableOptions, TABLE_KINDS, type TableKind, type TableOptions } from "./table-options.ts";

/** A comment that begins or ends a managed table. Offsets count as those of the facts around it. */
export interface TableComment extends Span {
  /** What a beginning names, options included; undefined for an end. */
  readonly opens: string | undefined;
}

/** Options reach over lines, but not far: a comment that is never closed is no beginning. */
const COMMENT =
  /<!--\s{0,20}(?:\/rapporteur:table\s{0,20}|rapporteur:table(?![\w-])((?:(?!-->).){0,1000}))-->/gs;

/** Finds the comments of managed tables in a block of HTML `source`, which begins at `start`. */
export function readTableComments(source: string, start: number): readonly TableComment[] {
  if (!source.includes("rapporteur:table")) return [];
  return [...source.matchAll(COMMENT)].map((found) => ({
    opens: found[1]?.trim(),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
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
  readonly strayEnds: readonly Span[];
} {
  const strayEnds = comments.filter(
    ({ opens }, at) => opens === undefined && comments[at - 1]?.opens === undefined,
  );
  const tables = comments.flatMap((comment, at): ManagedTable[] => {
    if (comment.opens === undefined) return [];
    const next = comments[at + 1];
    const end = next?.opens === undefined ? next : undefined;
    const { start, end: behind } = comment;
    return [
      {
        ...readOpening(comment.opens),
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

/** A name, alone or with its value, in quotation marks where that holds blanks. */
const PAIR = /([^\s="']{1,80})(?:=(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"']{0,200})))?/g;

function readOpening(opens: string): Pick<ManagedTable, "kind" | "options" | "problems"> {
  const problems: string[] = [];
  const [first, ...rest] = [...opens.matchAll(PAIR)];
  const name = first?.[0] ?? "";
  const kind = TABLE_KINDS.find((known) => known === name);
  if (kind === undefined) problems.push(`There is no table "${name}". There is ${TABLE_KINDS.join(", ")}.`);
  const pairs = rest.map((pair): [string, string] => [pair[1] ?? "", pair[2] ?? pair[3] ?? pair[4] ?? ""]);
  const options = readTableOptions(pairs, (_, message) => problems.push(message));
  return { kind, options, problems };
}
