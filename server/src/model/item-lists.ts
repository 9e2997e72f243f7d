// What of the trace is counted above a heading: lists of items, each with words for it.
import { memo } from "../base/memo.ts";
import { counted } from "../base/phrase.ts";
import { conclusionWords } from "./conclusion-words.ts";
import { numbered } from "./item-name.ts";
import type { Study } from "./study.ts";
import { type Item, itemsFrom, itemsTo, partsOf, type Trace } from "./trace.ts";

/** How items hang together with the one above which they are counted. */
export type ItemListKind = "threats" | "requirements" | "solutions" | "addressed" | "concluded";

export interface ItemList {
  readonly kind: ItemListKind;
  /** "3 threats", "addresses key issue #1". */
  readonly title: string;
  readonly items: readonly Item[];
}

const listsOfItems = memo((_trace: Trace) => new Map<string, readonly ItemList[]>());

/** The lists above the heading of `item`; none for what has no heading. */
export function itemLists(study: Study, item: Item): readonly ItemList[] {
  // What is said of a conclusion is part of the trace, so all of it is the same as long as that is.
  const known = listsOfItems(study.trace);
  const lists = known.get(item.id) ?? readLists(study, item);
  known.set(item.id, lists);
  return lists;
}

function readLists(study: Study, item: Item): readonly ItemList[] {
  const { trace } = study;
  switch (item.kind) {
    case "keyIssue": {
      const threats = partsOf(trace, item.id, "threat");
      const requirements = partsOf(trace, item.id, "requirement");
      const solutions = itemsTo(trace, item.id, "addresses");
      return [
        { kind: "threats", title: counted(threats.length, "threat"), items: threats },
        { kind: "requirements", title: counted(requirements.length, "requirement"), items: requirements },
        { kind: "solutions", title: numbered("solution", solutions), items: solutions },
      ];
    }
    case "solution": {
      const items = itemsFrom(trace, item.id, "addresses");
      return [{ kind: "addressed", title: `addresses ${numbered("key issue", items)}`, items }];
    }
    case "conclusion":
      return [
        {
          kind: "concluded",
          title: conclusionWords(study, item),
          items: itemsFrom(trace, item.id, "concludes"),
        },
      ];
    default:
      return [];
  }
}
