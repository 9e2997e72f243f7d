// An item as trees show it: in the outline of a document, and in the hierarchy of who answers whom.
import { kept } from "../base/kept.ts";
import { counted, shortenedPlainly } from "../base/phrase.ts";
import { type Place, placeOf, wholeRange } from "./anchor.ts";
import { conclusionWords } from "./conclusion-words.ts";
import { numbered } from "./item-name.ts";
import { wordingOf } from "./item-text.ts";
import type { Study } from "./study.ts";
import { type Item, type ItemKind, itemsFrom, itemsTo, partsOf, type Trace } from "./trace.ts";

/** A node of a tree that stands for an item. */
export interface ItemNode {
  readonly id: string;
  readonly kind: ItemKind;
  readonly name: string;
  readonly detail: string;
  /** The item with all that belongs to it in its file. */
  readonly whole: Place;
  /** Its heading or statement. */
  readonly selection: Place;
}

const LONGEST = 80;

/** The node of `item`. */
export function itemNode(study: Study, item: Item): ItemNode {
  const { id, kind } = item;
  const selection = placeOf(study, item.at);
  const whole = item.at.part === "heading" ? wholeRange(study, item.clause) : selection;
  return { id, kind, ...itemWords(study, item), whole, selection };
}

/** What a node of `item` says. */
export function itemWords(study: Study, item: Item): Pick<ItemNode, "name" | "detail"> {
  // Of a statement it says the wording, of anything else only what the trace knows.
  if (item.at.part !== "heading") return wordsOf(study, item);
  return keptWords(item, [study.trace], () => wordsOf(study, item));
}

const keptWords = kept<Item, Pick<ItemNode, "name" | "detail">>();

function wordsOf(study: Study, item: Item): Pick<ItemNode, "name" | "detail"> {
  return { name: nodeName(study, item), detail: nodeDetail(study, item) };
}

function nodeName({ outline }: Study, { id, kind, title, clause }: Item): string {
  if (kind === "threat" || kind === "requirement") return id;
  if (kind === "conclusion") return `${outline.clauses[clause]?.clause ?? ""} ${title}`.trim() || id;
  return `${id} ${title}`.trim();
}

function nodeDetail(study: Study, item: Item): string {
  if (item.kind === "threat" || item.kind === "requirement")
    return shortenedPlainly(wordingOf(study, item)?.text ?? "", LONGEST);
  if (item.kind === "conclusion") return conclusionWords(study, item);
  const clause = study.outline.clauses[item.clause]?.clause;
  const where = clause === undefined ? "" : `clause ${clause}: `;
  if (item.kind === "keyIssue") return `${where}${belongingTo(study.trace, item)}`;
  return `${where}addresses ${numbered("key issue", itemsFrom(study.trace, item.id, "addresses"))}`;
}

/** "4 threats, 3 requirements, solutions #1, #5". */
function belongingTo(trace: Trace, keyIssue: Item): string {
  return [
    counted(partsOf(trace, keyIssue.id, "threat").length, "threat"),
    counted(partsOf(trace, keyIssue.id, "requirement").length, "requirement"),
    numbered("solution", itemsTo(trace, keyIssue.id, "addresses")),
  ].join(", ");
}
