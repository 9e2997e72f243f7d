// What a library parser reads in a table: the judge of edits that must not change it.
import MarkdownIt from "markdown-it";
import { normalizeLines } from "../base/lines.ts";

const parser = new MarkdownIt();
type Token = ReturnType<typeof parser.parse>[number];

/**
 * The rows of the one table that `source` is, as one string: equal strings, equal tables, however their cells are
 * padded. Undefined where the source is not a table, or more than that.
 */
export function tableContent(source: string): string | undefined {
  const lines = normalizeLines(source).replace(/^[ \t]+/gm, "");
  const tokens: Token[] = [];
  parser.block.parse(lines, parser, {}, tokens);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first?.type !== "table_open" || last?.type !== "table_close") return undefined;
  if (tokens.filter(({ type }) => type === "table_open").length !== 1) return undefined;
  return JSON.stringify(
    tokens.flatMap(({ type, content, attrs }) => {
      if (type === "inline") return content;
      return type === "tr_open" || type === "th_open" ? `${type} ${attrs?.join(" ")}` : [];
    }),
  );
}
