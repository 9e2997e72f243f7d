// What of the trace is counted above a heading: lists of items, each with words for it.
import { memo } from "../base/memo.ts";
import { type Titled, titled } from "../base/words.ts";
import { type ConclusionState, conclusionState } from "./conclusion-state.ts";
import { numbersOf } from "./item-name.ts";
import type { Study } from "./study.ts";
import { type Item, itemsFrom, itemsTo, partsOf, type Trace } from "./trace.ts";

/** How items hang together with the one above which they are counted. */
export type ItemListKind = "threats" | "requirements" | "solutions" | "addressed" | "concluded";

/** With a title such as "3 threats" or "addresses key issue #1". */
export interface ItemList extends Titled {
  readonly kind: ItemListKind;
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
        { kind: "threats", ...countedThreats(threats.length), items: threats },
        { kind: "requirements", ...countedRequirements(requirements.length), items: requirements },
        { kind: "solutions", ...listedSolutions(solutions), items: solutions },
      ];
    }
    case "solution": {
      const items = itemsFrom(trace, item.id, "addresses");
      return [{ kind: "addressed", ...addressed(items), items }];
    }
    case "conclusion":
      return [
        {
          kind: "concluded",
          ...concluded(study, item),
          items: itemsFrom(trace, item.id, "concludes"),
        },
      ];
    default:
      return [];
  }
}

function countedThreats(count: number): Titled {
  if (count === 0) return titled("no threats");
  return count === 1 ? titled("1 threat") : titled("{0} threats", count);
}

function countedRequirements(count: number): Titled {
  if (count === 0) return titled("no requirements");
  return count === 1 ? titled("1 requirement") : titled("{0} requirements", count);
}

function listedSolutions(items: readonly Item[]): Titled {
  if (items.length === 0) return titled("no solution");
  const numbers = numbersOf(items);
  return items.length === 1 ? titled("solution {0}", numbers) : titled("solutions {0}", numbers);
}

function addressed(items: readonly Item[]): Titled {
  if (items.length === 0) return titled("addresses no key issue");
  const numbers = numbersOf(items);
  return items.length === 1
    ? titled("addresses key issue {0}", numbers)
    : titled("addresses key issues {0}", numbers);
}

/** What a conclusion that selects nothing comes to: in English the STATE_WORDS. */
const WITHOUT_SOLUTION: Readonly<Record<ConclusionState, Titled>> = {
  selected: titled("solution selected"),
  principles: titled("principles agreed"),
  "existing-specification": titled("existing specifications suffice"),
  "normative-phase": titled("left to the normative phase"),
  "no-normative-work": titled("no normative work"),
  "no-agreement": titled("no agreement"),
  missing: titled("missing"),
};

/** What a conclusion selects, or comes to instead. */
function concluded(study: Study, conclusion: Item): Titled {
  const items = itemsFrom(study.trace, conclusion.id, "concludes");
  if (items.length === 0) return WITHOUT_SOLUTION[conclusionState(study, conclusion)];
  const numbers = numbersOf(items);
  return items.length === 1
    ? titled("selects solution {0}", numbers)
    : titled("selects solutions {0}", numbers);
}
