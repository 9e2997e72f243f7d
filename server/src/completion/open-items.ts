// Key issues that still wait for something.
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksTo } from "../model/trace.ts";
import { isVoid } from "./proposal.ts";

/** The key issues that a number names, on which no conclusion is but the one with the heading `except`. */
export function unconcluded({ trace }: Study, except: Clause | undefined): readonly Item[] {
  const writing = trace.byClause.get(except?.index ?? -1)?.id;
  return numberedKeyIssues(trace.items).filter(({ id }) =>
    linksTo(trace, id, "about").every(({ from }) => from === writing),
  );
}

/** The key issue that a new solution most likely addresses: the first that none addresses yet, else the last. */
export function unaddressed({ trace }: Study): Item | undefined {
  const keyIssues = numberedKeyIssues(trace.items);
  return keyIssues.find(({ id }) => linksTo(trace, id, "addresses").length === 0) ?? keyIssues.at(-1);
}

/** Those that are still there and that a number names. */
function numberedKeyIssues(items: readonly Item[]): readonly Item[] {
  return items.filter(
    ({ kind, number, title }) => kind === "keyIssue" && number !== undefined && !isVoid(title),
  );
}
