import { sectionRule } from "./rule.ts";

const NOTHING = {};
const OPENING = /^<{7}(?: .*)?$/gm;

/** A merge is finished before a draft is read. */
export const conflictMarkers = sectionRule<object>({
  code: "conflict-markers",
  summary: "A merge conflict was left in the text",
  severity: "error",
  scope: "section",
  given: () => NOTHING,
  *check(facts) {
    const { text } = facts.section;
    if (!text.includes("<<<<<<<")) return;
    for (const found of text.matchAll(OPENING)) {
      yield {
        at: { start: found.index, end: found.index + found[0].length },
        inText: true,
        message: "A merge conflict begins here: both versions are read as text until it is resolved.",
      };
    }
  },
});
