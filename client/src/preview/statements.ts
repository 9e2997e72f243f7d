// The threats and requirements of a clause that are plain paragraphs, as the server reads them.
import { type Paragraph, readParagraph } from "../../../server/src/model/paragraph.ts";
import { readStatements, type StatementKind } from "../../../server/src/model/statement.ts";
import { type Token, textOf } from "./markdown-it.ts";

/** The paragraphs outside lists among the `tokens` of a clause that each state a threat or requirement. */
export function statementParagraphs(kind: StatementKind, tokens: readonly Token[]): readonly Token[] {
  const paragraphs: Paragraph[] = [];
  const opened = new Map<number, Token>();
  let source = "";
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (/^(?:bullet|ordered)_list_(?:open|close)$/.test(token.type))
      depth += token.type.endsWith("open") ? 1 : -1;
    const inline = tokens[at + 1];
    if (token.type !== "paragraph_open" || inline === undefined) continue;
    const text = textOf(inline);
    const item = tokens[at - 1]?.type === "list_item_open";
    const start = source.length;
    paragraphs.push(readParagraph(text, text, start, { item, depth }));
    if (depth === 0 && token.level === 0) opened.set(start, token);
    source += `${text}\n\n`;
  }
  return readStatements(kind, paragraphs, source).flatMap(({ start }) => opened.get(start) ?? []);
}
