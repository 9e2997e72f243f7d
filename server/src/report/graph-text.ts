// What a node of the graph of the trace says, in lines that stay narrow.
import type { GraphNode } from "./trace-graph.ts";
import { cleanText } from "./xml-text.ts";

/** Characters in a line, and lines of the label below the id. */
const WIDTH = 32;
const LINES = 3;

/** The id of `node`, and its label in at most three lines below; cut with an ellipsis where it is longer. */
export function nodeLines({ id, label, kind }: GraphNode): readonly string[] {
  const words = cleanText(kind === "missing" ? "not in this study" : label)
    .split(" ")
    .flatMap(pieces);
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else if (word !== "") lines.push(word);
  }
  const kept = lines.slice(0, LINES);
  if (lines.length > LINES) kept[LINES - 1] = `${kept[LINES - 1]} …`;
  return [cleanText(id), ...kept];
}

/** A word in pieces that fit into a line. */
function pieces(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length <= WIDTH) return [word];
  return [characters.slice(0, WIDTH).join(""), ...pieces(characters.slice(WIDTH).join(""))];
}
