import { conclusionState } from "../model/conclusion-state.ts";
import { linksTo } from "../model/trace.ts";
import type { StudyRule } from "./rule.ts";

/** Where a study concludes on key issues, it concludes on all of them, and no conclusion is empty (TRC-08). */
export const conclusionMissing: StudyRule = {
  code: "conclusion-missing",
  summary: "A key issue has no conclusion, or its conclusion is empty",
  severity: "warning",
  scope: "study",
  *check(study) {
    const { trace } = study;
    const concluded = trace.links.filter((link) => link.kind === "about");
    for (const item of trace.items) {
      if (
        item.kind === "conclusion" &&
        conclusionState(study, item) === "missing" &&
        trace.from.get(item.id) !== undefined
      ) {
        yield {
          at: item.at,
          message: `The conclusion ${item.title === "" ? "" : `"${item.title}" `}is empty. Say what is agreed, or that there is no agreement.`,
        };
      }
      // Before the first conclusion stands, none is missing.
      if (item.kind !== "keyIssue" || concluded.length < 1 || linksTo(trace, item.id, "about").length > 0)
        continue;
      yield { at: item.at, message: `No conclusion is about ${item.id}, while other key issues have one.` };
    }
  },
};
