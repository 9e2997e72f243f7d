// The mask: the source of a block at unchanged length, with what is not prose blanked. Recognisers read the
// mask and slice the source, so their offsets are exact without any mapping.

const NEEDS_MASK = /[`\\*<&\]_~>]/;

/**
 * `source` (the slice of a paragraph, heading or cell) with code spans, comments, tags, link targets, emphasis
 * marks and the backslashes of escapes replaced by spaces. The result is as long as the source.
 */
export function maskProse(source: string): string {
  if (!NEEDS_MASK.test(source)) return source;
  let out = "";
  let plain = 0;
  let at = 0;
  while (at < source.length) {
    const behind = maskedUntil(source, at);
    if (behind === at) {
      at++;
      continue;
    }
    out += source.slice(plain, at) + " ".repeat(behind - at);
    plain = behind;
    at = behind;
    // An escaped character is itself, whatever it would have opened.
    if (source[behind - 1] === "\\" && at < source.length) at++;
  }
  return out + source.slice(plain);
}

/** Where the syntax that begins at `at` ends; `at` itself where there is none. */
function maskedUntil(source: string, at: number): number {
  switch (source[at]) {
    case "\\":
      return /[!-/:-@[-`{-~]/.test(source[at + 1] ?? "") ? at + 1 : at;
    case "*":
      return at + 1;
    case "_":
      return emphasisMark(source, at) ? at + 1 : at;
    case "~":
      return source[at + 1] === "~" ? at + 2 : at;
    case "`":
      return codeSpanEnd(source, at);
    case "<":
      return tagEnd(source, at);
    case ">":
      return /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, at - 8), at)) ? at + 1 : at;
    case "&":
      return entityEnd(source, at);
    case "]":
      return source[at + 1] === "(" ? targetEnd(source, at) : at;
    default:
      return at;
  }
}

/** An underscore at the edge of a word marks emphasis; inside a word it belongs to the name. */
function emphasisMark(source: string, at: number): boolean {
  const before = /[\p{L}\p{N}]/u.test(source[at - 1] ?? "");
  const after = /[\p{L}\p{N}]/u.test(source[at + 1] ?? "");
  return before !== after;
}

function codeSpanEnd(source: string, at: number): number {
  let run = at;
  while (source[run] === "`") run++;
  const fence = source.slice(at, run);
  for (let close = source.indexOf(fence, run); close >= 0; close = source.indexOf(fence, close)) {
    let end = close;
    while (source[end] === "`") end++;
    if (end - close === fence.length) return end;
    close = end;
  }
  return run;
}

function tagEnd(source: string, at: number): number {
  if (source.startsWith("<!--", at)) {
    const close = source.indexOf("-->", at + 4);
    return close < 0 ? source.length : close + 3;
  }
  // A tag is short: `<Key Issue #1>` in a cell is text, `<br>` and `</sub>` are tags.
  const tag = /^<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>/.exec(source.slice(at, at + 520));
  return tag === null ? at : at + tag[0].length;
}

function entityEnd(source: string, at: number): number {
  const entity = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i.exec(source.slice(at, at + 40));
  return entity === null ? at : at + entity[0].length;
}

function targetEnd(source: string, at: number): number {
  const target = /^\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/.exec(source.slice(at, at + 2004));
  return target === null ? at : at + target[0].length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  apos: "'",
};

/** `source` as a reader sees it: no marks of emphasis, comments, tags or escapes, white space as single spaces. */
export function plainText(source: string): string {
  const masked = NEEDS_MASK.test(source) ? withoutSyntax(source) : source;
  return (/[^\S ]| {2}/.test(masked) ? masked.replace(/\s+/g, " ") : masked).trim();
}

function withoutSyntax(source: string): string {
  let out = "";
  let at = 0;
  /** Where brackets stand that may open the text of a link. */
  const brackets: number[] = [];
  const links: number[] = [];
  while (at < source.length) {
    const behind = maskedUntil(source, at);
    const skipped = source.slice(at, behind);
    if (behind === at) {
      if (source[at] === "[") brackets.push(out.length);
      if (source[at] === "]") brackets.pop();
      out += source[at++];
      continue;
    }
    if (skipped === "\\") {
      out += source[behind] ?? "";
      at = behind + 1;
      continue;
    }
    const bracket = skipped.startsWith("](") ? brackets.pop() : undefined;
    if (bracket !== undefined) links.push(bracket);
    else if (skipped.startsWith("`")) out += skipped.replaceAll("`", "");
    else if (skipped.startsWith("&")) out += ENTITIES[skipped.slice(1, -1)] ?? skipped;
    else if (/^<br/.test(skipped)) out += " ";
    at = behind;
  }
  return links.length === 0 ? out : withoutBrackets(out, links);
}

/** `text` without the brackets of links at `links`, and without the mark before that of a picture. */
function withoutBrackets(text: string, links: readonly number[]): string {
  let out = "";
  let at = 0;
  for (const link of [...links].sort((a, b) => a - b)) {
    out += text.slice(at, text[link - 1] === "!" ? Math.max(at, link - 1) : link);
    at = link + 1;
  }
  return out + text.slice(at);
}
