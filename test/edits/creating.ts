// Creating a common solution, for the tests of what that writes.
import { createSolution } from "../../server/src/edits/create-solution.ts";
import type { Change } from "../../server/src/edits/edit.ts";
import { type Fixture, studyIn } from "../fixture.ts";

export const TITLE = "Common protection against replay";

/** What creates a solution of key issues #1 and #3; undefined where that is not offered. */
export function create(given: Fixture, title = TITLE): Change | undefined {
  const study = studyIn(given);
  const keyIssues = ["KI#1", "KI#3"].map((id) => study.trace.byId.get(id)!);
  return createSolution(study, { title, keyIssues });
}
