// Linking a solution with a key issue, for the tests of what that writes.
import type { Change } from "../../server/src/edits/edit.ts";
import { linkSolution } from "../../server/src/edits/link-solution.ts";
import { type Fixture, studyIn } from "../fixture.ts";

/** What links `solution` with `keyIssue`; undefined where that is not offered. */
export function link(given: Fixture, solution = "Sol#1", keyIssue = "KI#3"): Change | undefined {
  const study = studyIn(given);
  return linkSolution(study, study.trace.byId.get(solution)!, study.trace.byId.get(keyIssue)!);
}
