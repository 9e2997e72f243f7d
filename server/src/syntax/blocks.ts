// The fast source of blocks: a library parser's block pass, without inline trees. Nothing here knows what a TR is.
import MarkdownIt from "markdown-it";
import { normalizeLines, trimmed } from "../base/lines.ts";

export type BlockKind = "heading" | "paragraph" | "table" | "code" | "html";

/** One block of a section. Offsets count from the start of the section. */
export interface Block {
  readonly kind: BlockKind;
  /** The content: a heading without its hashes, a paragraph without its indentation and list mark. */
  readonly start: number;
  readonly end: number;
  /** Of a heading: 1 to 6. Of any other block: how many lists it stands in. */
  readonly depth: number;
  /** Whether it opens a list item. */
  readonly item: boolean;
  /** Whether it stands in a block quote. */
  readonly quoted: boolean;
}

const parser = new MarkdownIt({ html: true });
/** Tokens of this level hold lists or quotations that were not entered. */
const DEEPEST = 98;
type Token = ReturnType<typeof parser.parse>[number];

/** What the block pass says of a text: its blocks, and the offsets of the lines of its top-level ATX headings. */
export interface BlockPass {
  readonly blocks: readonly Block[];
  readonly headings: readonly number[];
  /** Whether the text nests deeper than the parser goes: it then sees nothing of what follows. */
  readonly tooDeep: boolean;
}

/** Parses `text` into blocks. Never fails: any text is Markdown. */
export function parseBlocks(text: string): BlockPass {
  const source = normalizeLines(text);
  const tokens: Token[] = [];
  parser.block.parse(source, parser, {}, tokens);
  return collect(source, tokens, lineFeeds(source));
}

function lineFeeds(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  starts.push(source.length + 1);
  return starts;
}

function collect(source: string, tokens: readonly Token[], starts: readonly number[]): BlockPass {
  const blocks: Block[] = [];
  const headings: number[] = [];
  let lists = 0;
  let quotes = 0;
  let opensItem = false;
  let inTable = false;
  const add = (kind: BlockKind, token: Token, depth: number): void => {
    const [first, behind] = token.map ?? [0, 0];
    const from = starts[first] as number;
    const to = Math.max(from, (starts[behind] as number) - 1);
    blocks.push({ kind, ...contentSpan(source, from, to, kind), depth, item: opensItem, quoted: quotes > 0 });
    opensItem = false;
  };
  for (const token of tokens) {
    switch (token.type) {
      case "list_item_open":
        lists++;
        opensItem = true;
        break;
      case "list_item_close":
        lists--;
        opensItem = false;
        break;
      case "blockquote_open":
        quotes++;
        break;
      case "blockquote_close":
        quotes--;
        break;
      case "table_open":
        inTable = true;
        add("table", token, lists);
        break;
      case "table_close":
        inTable = false;
        break;
      case "heading_open":
        if (token.level === 0 && token.markup.startsWith("#"))
          headings.push(starts[token.map?.[0] ?? 0] as number);
        add("heading", token, Number(token.tag.slice(1)));
        break;
      case "paragraph_open":
        if (!inTable) add("paragraph", token, lists);
        break;
      case "fence":
      case "code_block":
        add("code", token, lists);
        break;
      case "html_block":
        add("html", token, lists);
        break;
    }
  }
  return { blocks, headings, tooDeep: tokens.some((token) => token.level >= DEEPEST) };
}

const ATX_OPEN = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:>[ \t]*)*#{1,6}(?=[ \t\n]|$)/;
const SETEXT_UNDERLINE = /\n[ \t>]*(?:=+|-+)[ \t]*$/;
const ITEM_OPEN = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))+/;

function contentSpan(
  source: string,
  from: number,
  to: number,
  kind: BlockKind,
): { start: number; end: number } {
  if (kind === "code" || kind === "html" || kind === "table") return { start: from, end: to };
  const raw = source.slice(from, to);
  if (kind === "paragraph") {
    const open = /^[ \t]*[>\-*+\d]/.test(raw) ? (ITEM_OPEN.exec(raw)?.[0].length ?? 0) : 0;
    return trimmed(source, from + open, to);
  }
  const atx = ATX_OPEN.exec(raw);
  if (atx === null) return trimmed(source, from, to - (SETEXT_UNDERLINE.exec(raw)?.[0].length ?? 0));
  const start = from + atx[0].length;
  const content = source.slice(start, to);
  const close = /(?:^|[ \t])#+[ \t]*$/.exec(lastPart(content));
  return trimmed(source, start, to - (close?.[0].length ?? 0));
}

/** The end of a heading line, so that looking for its closing hashes stays linear in hostile lines. */
function lastPart(content: string): string {
  return content.slice(-200);
}
