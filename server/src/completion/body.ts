// Texts with holes that an author fills in: one source for the snippet of clients that know snippets, and for the
// plain text of those that do not.

/** A place to fill in, with the words that stand there until then. */
export interface Hole {
  readonly hole: string;
  /** Whether an earlier hole has the same words, and what is filled in there stands here too. */
  readonly again?: boolean;
}

/** A text with holes, its lines ended by LF. */
export type Body = readonly (string | Hole)[];

/** Writes a body as a template: `` body`[${number}] ${{ hole: "3GPP TS 33.xxx" }}` ``. */
export function body(
  texts: TemplateStringsArray,
  ...values: readonly (string | number | Hole | Body)[]
): Body {
  return texts.flatMap((text, at) => {
    const value = values[at];
    if (value === undefined) return [text];
    if (typeof value === "number") return [text, String(value)];
    return typeof value === "string" || "hole" in value ? [text, value] : [text, ...value];
  });
}

/** The bodies one behind the other, with `between` in between. */
export function joined(bodies: readonly Body[], between: string): Body {
  return bodies.flatMap((one, at) => (at === 0 ? one : [between, ...one]));
}

/** A body as it stands in a text whose lines end with `eol`. */
export function plainBody(pieces: Body, eol: string): string {
  const text = pieces.map((piece) => (typeof piece === "string" ? piece : piece.hole)).join("");
  return text.replaceAll("\n", eol);
}

/** A body as a snippet of the protocol, or undefined where there is nothing to fill in. */
export function snippetBody(pieces: Body, eol: string): string | undefined {
  const holes: string[] = [];
  const written = pieces.map((piece) => {
    if (typeof piece === "string") return escaped(piece);
    const before = piece.again === true ? holes.indexOf(piece.hole) + 1 : 0;
    if (before > 0) return `\${${before}}`;
    return `\${${holes.push(piece.hole)}:${escaped(piece.hole)}}`;
  });
  return holes.length === 0 ? undefined : written.join("").replaceAll("\n", eol);
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
