// Whether somebody answers an item of a study. It says what texts state, never that an answer suffices.
import { type Item, type LinkKind, linksTo, type Trace } from "../model/trace.ts";

const ANSWERS: Readonly<Partial<Record<Item["kind"], LinkKind>>> = {
  keyIssue: "addresses",
  threat: "mitigates",
  requirement: "fulfils",
};

/**
 * Whether a solution of the study says that it answers `item`: that it addresses a key issue, or that it mitigates a
 * threat, fulfils a requirement or addresses the key issue of either. Nothing else can be answered.
 */
export function isAnswered(trace: Trace, item: Item): boolean {
  const kind = ANSWERS[item.kind];
  const links = [
    ...(kind === undefined ? [] : linksTo(trace, item.id, kind)),
    ...(kind === undefined || item.parent === undefined ? [] : linksTo(trace, item.parent, "addresses")),
  ];
  return links.some((link) => trace.byId.has(link.from));
}
