// A cross-reference table as rows, columns and marks, out of the links of the trace.
import type {
  Located,
  TraceAnswer,
  TraceHead,
  TraceItem,
  TraceTable,
  TraceTie,
} from "../../../../server/src/lsp/protocol.ts";
import { inArea } from "./filter.ts";
import type { TraceState } from "./messages.ts";

/** What heads a row or column: an item of the study, or something else. */
export type Head = TraceItem | (TraceHead & { readonly kind: "other"; readonly open: false });

export interface Mark {
  readonly link: TraceTie | undefined;
  /** What table and text of the draft disagree on. */
  readonly disagreement: { readonly message: string; readonly at: Located } | undefined;
}

export interface Grid {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** The mark of a row and a column; undefined where nobody says anything. */
  readonly markAt: (row: string, column: string) => Mark | undefined;
}

/** The kinds of items that somebody has to answer: of these the filter leaves what nobody does. */
const ANSWERED: readonly string[] = ["keyIssue", "threat", "requirement"];

/** `table` with what the filters of `state` let through. */
export function gridOf(answer: TraceAnswer, table: TraceTable, state: TraceState): Grid {
  const passes = inArea(answer, state);
  const ofKind = (kind: string): readonly Head[] =>
    kind === "other"
      ? table.heads
          .map((head) => ({ ...head, kind: "other", open: false }) as const)
          .filter((head) => head.areas.length === 0 || passes(head))
      : answer.items.filter(
          (item) =>
            item.kind === kind &&
            passes(item) &&
            (state.unanswered !== true || item.open || !ANSWERED.includes(kind)),
        );
  const ties = table.links === "area" ? table.own : answer.links.filter(({ kind }) => kind === table.links);
  const links = new Map(
    ties.map((link) => [
      table.rowIs === "from" ? nameOf(link.from, link.to) : nameOf(link.to, link.from),
      link,
    ]),
  );
  const disagreements = new Map(table.disagreements.map((one) => [nameOf(one.row, one.column), one]));
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const isShown = ({ id }: Head): boolean => !table.sparse || tied.has(id);
  return {
    rows: ofKind(table.rows).filter(isShown),
    columns: ofKind(table.columns).filter(isShown),
    markAt: (row, column) => {
      const name = nameOf(row, column);
      const [link, disagreement] = [links.get(name), disagreements.get(name)];
      return link === undefined && disagreement === undefined ? undefined : { link, disagreement };
    },
  };
}

function nameOf(row: string, column: string): string {
  return `${row}\n${column}`;
}

/** Where a head leads to; nowhere where no text of the study defines it. */
export function placeOfHead(head: Head): readonly Located[] {
  if (head.kind !== "other") return [head];
  return head.at === null ? [] : [head.at];
}

/** The places that say what a mark means, the sentences first. */
export function placesOf({ link, disagreement }: Mark): readonly Located[] {
  const said = [...(link?.said ?? [])].sort(
    (a, b) => Number(b.source === "text") - Number(a.source === "text"),
  );
  return [...said.flatMap(({ at }) => at ?? []), ...(disagreement === undefined ? [] : [disagreement.at])];
}

/** The cell that a key leads to from another one in a grid of `height` by `width`; -1 is the header. */
export function cellFor(
  key: string,
  withControl: boolean,
  [row, column]: readonly [number, number],
  [height, width]: readonly [number, number],
): readonly [number, number] | undefined {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    PageUp: [row - PAGE, column],
    PageDown: [row + PAGE, column],
    Home: [withControl ? 0 : row, -1],
    End: [withControl ? height - 1 : row, width - 1],
  };
  const wanted = steps[key];
  if (wanted === undefined) return undefined;
  const next = [
    Math.min(height - 1, Math.max(-1, wanted[0])),
    Math.min(width - 1, Math.max(-1, wanted[1])),
  ] as const;
  // There is nothing in the corner.
  return next[0] === -1 && next[1] === -1 ? [row, column] : next;
}

const PAGE = 10;
