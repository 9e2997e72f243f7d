import { linksFrom, statedBy } from "../model/trace.ts";
import type { StudyRule } from "./rule.ts";

/** A solution says in its own text which key issue it addresses (TRC-02). */
export const solutionAddressesNothing: StudyRule = {
  code: "solution-addresses-nothing",
  summary: "A solution does not say which key issue it addresses",
  severity: "warning",
  scope: "study",
  *check(study) {
    const { trace } = study;
    if (!trace.items.some((item) => item.kind === "keyIssue")) return;
    for (const item of trace.items) {
      if (item.kind !== "solution") continue;
      const links = linksFrom(trace, item.id, "addresses");
      if (links.some((link) => statedBy(link, "text") || statedBy(link, "declared"))) continue;
      const marked = links.map((link) => link.to).join(", ");
      const hint = marked === "" ? "" : ` The mapping table marks ${marked}.`;
      yield {
        at: item.at,
        message: `${item.id} does not say which key issue it addresses.${hint} Say so in its introduction: "This solution addresses key issue #…".`,
      };
    }
  },
};
