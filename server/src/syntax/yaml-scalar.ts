// The text of a YAML scalar with the place of every character. The library says what the text is; where it comes
// from is worked out here and held against the library's text: where they differ, the scalar counts as a whole.
import type { Span } from "../base/span.ts";
import { PieceList, type Prose, wholeProse } from "./prose-map.ts";

export type ScalarStyle = "plain" | "single" | "double" | "block";

/** The text `value` of the scalar at `span` of `source`, quotes and block header included. */
export function scalarProse(source: string, span: Span, style: ScalarStyle, value: string): Prose {
  return (
    (style === "single" || style === "double"
      ? quoted(source, { start: span.start + 1, end: span.end - 1 }, style, value)
      : words(source, style === "block" ? belowHeader(source, span) : span, value)) ?? wholeProse(value, span)
  );
}

function belowHeader(source: string, span: Span): Span {
  const line = source.indexOf("\n", span.start);
  return { start: line < 0 || line >= span.end ? span.end : line + 1, end: span.end };
}

/** Plain and block scalars hold the words of their text as they are; only the white space between them differs. */
function words(source: string, span: Span, value: string): Prose | undefined {
  const pieces = new PieceList();
  let at = 0;
  let place = span.start;
  const gap = (length: number, behind: number): void => {
    const same = length === behind - place && source.startsWith(value.slice(at, at + length), place);
    pieces.add(length, place, behind - place, !same);
  };
  for (const found of value.matchAll(/[^ \t\r\n]+/g)) {
    const [word] = found;
    let behind = place;
    while (behind < span.end && isSpace(source[behind])) behind++;
    if (!source.startsWith(word, behind) || behind + word.length > span.end) return undefined;
    gap(found.index - at, behind);
    pieces.add(word.length, behind, word.length, false);
    at = found.index + word.length;
    place = behind + word.length;
  }
  gap(value.length - at, Math.max(place, span.end));
  return { text: value, pieces: pieces.pieces };
}

function isSpace(unit: string | undefined): boolean {
  return unit === " " || unit === "\t" || unit === "\n" || unit === "\r";
}

const SPACE = /[ \t\r\n]+/y;
const SINGLE = /[^' \t\r\n]+/y;
const DOUBLE = /[^\\ \t\r\n]+/y;
const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|[\s\S])/y;

/** Quoted scalars fold their lines; single quotes escape themselves, double quotes know escapes. */
function quoted(source: string, span: Span, style: "single" | "double", value: string): Prose | undefined {
  const pieces = new PieceList();
  const texts: string[] = [];
  for (let at = span.start; at < span.end; ) {
    const take = (pattern: RegExp): string | undefined =>
      matchAt(pattern, source, at)?.slice(0, span.end - at);
    const space = take(SPACE);
    const run = space ?? take(style === "single" ? SINGLE : DOUBLE);
    // An apostrophe is written twice.
    const raw = run ?? (style === "single" ? "''" : take(ESCAPE)) ?? "";
    if (raw === "") return undefined;
    const breaks = space === undefined ? 0 : raw.split("\n").length - 1;
    const text = breaks > 0 ? folded(breaks) : (run ?? (style === "single" ? "'" : unescaped(raw)));
    texts.push(text);
    pieces.add(text.length, at, raw.length, text !== raw);
    at += raw.length;
  }
  return texts.join("") === value ? { text: value, pieces: pieces.pieces } : undefined;
}

function folded(breaks: number): string {
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};

function unescaped(raw: string): string {
  const code = /^\\[xuU]([\dA-Fa-f]+)$/.exec(raw)?.[1];
  if (code !== undefined) {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? "" : String.fromCodePoint(point);
  }
  if (/^\\\r?\n/.test(raw)) return "";
  const name = raw.slice(1);
  return ESCAPES[name] ?? name;
}
