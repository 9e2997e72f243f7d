import { describe, expect, it } from "vitest";
import { groupsOf } from "../../server/src/analysis/groups.ts";
import { noteworthyIn } from "../../server/src/analysis/noteworthy.ts";
import { coverageOf, proposalsOf, skeletonOf } from "../../server/src/analysis/proposals.ts";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import { fixture } from "../fixture.ts";
import { draft } from "./draft.ts";

const FORGED = "A false base station can send a forged reject message to a device.";
const ISSUES = [
  { title: "Attach", threats: [FORGED], requirements: ["The device shall verify reject messages."] },
  { title: "Charging", threats: ["A subscriber can obtain free calls by a wrong bill."] },
  { title: "Detach", threats: ["A false base station can send forged reject messages to many devices."] },
];
const SOLUTION = {
  title: "Signed rejects",
  introduction: "This solution addresses Key Issue #1.",
  details: "",
};

const similarity = buildSimilarity(fixture(draft(ISSUES, [SOLUTION])).workspace.studies);

describe("groups", () => {
  it("are named after their first member and know the declared solutions", () => {
    const told = groupsOf(similarity).map(({ id, members, solutions }) => [
      id.item,
      members.map((one) => one.item),
      solutions.map((one) => one.item),
    ]);
    expect(told).toEqual([["KI#1/T1", ["KI#1/T1", "KI#3/T1"], ["Sol#1"]]]);
  });

  it("know what a solution covers of them and leaves open", () => {
    const [group] = groupsOf(similarity);
    const [one] = coverageOf(similarity, group!);
    expect([one?.covers.map((m) => m.item), one?.leaves.map((m) => m.item)]).toEqual([
      ["KI#1/T1"],
      ["KI#3/T1"],
    ]);
  });

  it("give a common solution its key issues and requirements", () => {
    const skeleton = skeletonOf(similarity, groupsOf(similarity)[0]!);
    expect(skeleton.keyIssues.map((one) => one.item)).toEqual(["KI#1", "KI#3"]);
    expect(skeleton.requirements.map((one) => one.item)).toEqual(["KI#1/R1"]);
  });
});

describe("proposals", () => {
  it("offer the solution of a like threat to the key issue that has none", () => {
    const found = proposalsOf(similarity).find((one) => one.keyIssue === "KI#3");
    expect([found?.unanswered, found?.candidates[0]?.item]).toEqual([true, "Sol#1"]);
    expect(found?.candidates[0]?.because.join()).toContain("Sol#1 addresses KI#1; KI#1/T1 is like KI#3/T1");
  });

  it("offer no solution to a key issue that it declares", () => {
    expect(proposalsOf(similarity).filter((one) => one.keyIssue === "KI#1")).toEqual([]);
  });
});

describe("unasked", () => {
  it("a pair is told once, at its later threat", () => {
    const told = noteworthyIn(similarity, similarity.studies[0]!);
    expect(told.map(({ entry, related }) => [entry.item, related.entry.item])).toEqual([
      ["KI#3/T1", "KI#1/T1"],
    ]);
  });
});
