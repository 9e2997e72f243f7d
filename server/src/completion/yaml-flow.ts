// A cursor in a value in brackets: `[A, B`, `{ areas: [A`.

/** Where in the brackets the cursor is. */
export interface FlowPlace {
  /** The keys and items inside of the brackets that lead to the cursor. */
  readonly inner: readonly string[];
  /** Where the brackets stand, if not in the cursor's line. */
  readonly path?: readonly string[];
  readonly value: boolean;
  readonly typed: string;
  readonly quote: '"' | "'" | "";
  /** The keys of the innermost map, or what its list holds already. */
  readonly beside: readonly string[];
}

interface Frame {
  readonly list: boolean;
  readonly beside: string[];
  /** The key whose value is being written, of a map. */
  key: string | undefined;
}

/** How much text in brackets is looked at. */
const LONGEST = 4000;

/** The place at the end of `text`, which begins with the value; undefined where no bracket is open there. */
export function flowPlace(text: string): FlowPlace | undefined {
  if (!/^\s*[[{]/.test(text) || text.length > LONGEST) return undefined;
  const frames: Frame[] = [];
  let token = "";
  let quote: '"' | "'" | "" = "";
  let closed = false;
  const next = (): void => {
    token = "";
    closed = false;
  };
  for (const unit of text) {
    const frame = frames.at(-1);
    if (quote !== "") {
      if (unit === quote) [quote, closed] = ["", true];
      else token += unit;
    } else if ((unit === '"' || unit === "'") && token.trim() === "") [quote, token] = [unit, ""];
    else if (unit === "[" || unit === "{") {
      frames.push({ list: unit === "[", beside: [], key: undefined });
      next();
    } else if (unit === "]" || unit === "}") {
      frames.pop();
      next();
    } else if (unit === "," && frame !== undefined) {
      if (frame.list) frame.beside.push(token.trim());
      frame.key = undefined;
      next();
    } else if (unit === ":" && frame !== undefined && !frame.list && frame.key === undefined) {
      frame.key = token.trim();
      frame.beside.push(frame.key);
      next();
    } else if (!closed) token += unit;
  }
  const last = frames.at(-1);
  // A value that is complete already asks for nothing.
  if (last === undefined || closed) return undefined;
  const inner = frames.flatMap((frame) => (frame.list ? ["[]"] : frame.key === undefined ? [] : [frame.key]));
  return {
    inner,
    value: last.list || last.key !== undefined,
    typed: quote === "" ? token.trimStart() : token,
    quote,
    beside: last.beside,
  };
}
