// Prose that is not the source itself, and the way back: the values of YAML without quotes, escapes and indentation,
// so that recognisers read them as they read Markdown, with every offset traceable to the character it came from.
import type { Span } from "../base/span.ts";

/** A run of prose and the run of source that it came from. */
export interface Piece {
  /** Where it begins in the prose, and its length there. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in the source, and its length there. */
  readonly start: number;
  readonly size: number;
  /** Whether it stands for its source as a whole, as an escape does; else character for character. */
  readonly whole: boolean;
}

/** A text with the places it came from. Pieces are in order, in the prose and in the source. */
export interface Prose {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What stands between two values in the prose: no sentence and no word goes across it. */
const BETWEEN = "\n\n";

/** Puts values one behind the other. */
export class ProseBuilder {
  private readonly texts: string[] = [BETWEEN];
  private readonly pieces: Piece[] = [];
  private length = BETWEEN.length;

  /** Adds a value, whose pieces count from its own beginning, and says where it begins. */
  add(value: Prose): number {
    const at = this.length;
    if (value.text === "") return at;
    for (const piece of value.pieces) this.pieces.push({ ...piece, at: piece.at + at });
    this.texts.push(value.text, BETWEEN);
    this.length += value.text.length + BETWEEN.length;
    return at;
  }

  prose(): Prose {
    return { text: this.texts.join(""), pieces: this.pieces };
  }
}

/** `text` as a whole in place of `source`. */
export function wholeProse(text: string, source: Span): Prose {
  const size = source.end - source.start;
  return { text, pieces: [{ at: 0, length: text.length, start: source.start, size, whole: true }] };
}

/** The prose of some source, piece by piece. Neighbours that continue each other become one. */
export class PieceList {
  readonly pieces: Piece[] = [];
  private at = 0;

  /** Adds `length` characters of prose that stand for `size` characters of source from `start`. */
  add(length: number, start: number, size: number, whole: boolean): void {
    const last = this.pieces.at(-1);
    if (last !== undefined && !last.whole && !whole && last.start + last.size === start)
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + length, size: last.size + size };
    else if (length > 0) this.pieces.push({ at: this.at, length, start, size, whole });
    this.at += length;
  }
}

/** The source of `span` of the prose. */
export function toSource({ pieces }: Prose, span: Span): Span {
  const start = sourceStart(pieces, span.start);
  return { start, end: span.end <= span.start ? start : Math.max(start, sourceEnd(pieces, span.end)) };
}

function sourceStart(pieces: readonly Piece[], offset: number): number {
  const index = lastPiece(pieces, "at", offset);
  const piece = pieces[index];
  if (piece === undefined) return pieces[0]?.start ?? 0;
  const inner = offset - piece.at;
  if (inner < piece.length) return piece.whole ? piece.start : piece.start + inner;
  const end = piece.start + piece.size;
  return inner === piece.length ? end : (pieces[index + 1]?.start ?? end);
}

function sourceEnd(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[lastPiece(pieces, "at", offset - 1)];
  if (piece === undefined) return 0;
  const inner = offset - piece.at;
  return piece.start + (piece.whole || inner > piece.length ? piece.size : inner);
}

/** Where `offset` of the source stands in the prose; a place that touches nothing where it stands in no value. */
export function toProse({ pieces }: Prose, offset: number): number {
  const index = lastPiece(pieces, "start", offset);
  const piece = pieces[index];
  if (piece === undefined) return 0;
  const inner = offset - piece.start;
  if (inner < piece.size) return piece.whole ? piece.at : piece.at + inner;
  const behind = piece.at + piece.length;
  // Between two lines of a value one still stands in the value.
  return inner === piece.size || pieces[index + 1]?.at === behind ? behind : behind + 1;
}

/** The last piece that does not begin behind `offset` of the prose (`at`) or of the source (`start`), or -1. */
function lastPiece(pieces: readonly Piece[], side: "at" | "start", offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece)[side] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
