// What the card beside a cell or a node says.
import type { TraceAnswer, TraceItem, TraceNode } from "../../../../server/src/lsp/protocol.ts";
import { element } from "../page.ts";
import { words } from "../words.ts";
import type { Head, Mark } from "./table.ts";

/** Of an item: its text, areas, and whether it is open. */
export function itemCard(item: Head | undefined): readonly Node[] {
  if (item === undefined) return [];
  return [element("h2", "", item.id), element("p", "", item.text), element("p", "hint", stateOf(item))];
}

/** Of a node, which may be no item of the study. */
export function nodeCard(node: TraceNode, item: TraceItem | undefined, linked: number): readonly Node[] {
  if (item === undefined) {
    const what = node.kind === "document" ? words("Another document") : words("Named, but not in this study");
    return [element("h2", "", node.id), element("p", "", what)];
  }
  return [...itemCard(item), element("p", "hint", linkedWords(linked))];
}

/** Of a mark: who says so and in which words, and what table and text disagree on. */
export function markCard(
  sources: TraceAnswer["sources"] | undefined,
  row: Head,
  column: Head,
  { link, disagreement }: Mark,
): readonly Node[] {
  const said = (link?.said ?? []).map(({ source, words: sentence }) => {
    const line = element("p", "");
    line.append(element("span", "source", `${sources?.[source][1] ?? source}: `), sentence);
    return line;
  });
  return [
    element("h2", "", `${row.id}, ${column.id}`),
    ...said,
    ...(disagreement === undefined ? [] : [element("p", "disagreement", `≠ ${disagreement.message}`)]),
  ];
}

/** What a node tells those who hear it: the same as its card. */
export function nodeLabel(node: TraceNode, item: TraceItem | undefined, linked: number): string {
  return nodeCard(node, item, linked)
    .map((part) => part.textContent ?? "")
    .filter((text) => text !== "")
    .join(". ");
}

function stateOf({ kind, open, areas }: Head): string {
  const where = areas.length === 0 || kind === "other" ? [] : [words("Area {0}", areas.join(", "))];
  const left = open ? [kind === "solution" ? words("Addresses nothing yet") : words("Not answered yet")] : [];
  return [...where, ...left].join(" · ");
}

function linkedWords(linked: number): string {
  return linked === 1 ? words("Linked to one other") : words("Linked to {0} others", linked);
}
