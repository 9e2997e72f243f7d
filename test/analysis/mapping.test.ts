import { describe, expect, it } from "vitest";
import { mappingOf } from "../../server/src/analysis/mapping.ts";
import { fixture, studyIn } from "../fixture.ts";
import { draft } from "./draft.ts";

const ISSUES = [
  { title: "Replay of triggers", threats: ["An attacker can record a trigger and replay it later."] },
  { title: "Tracking of meters", threats: ["An observer can track a meter by its permanent identity."] },
  { title: "Battery exhaustion", threats: ["Needless wake-ups can drain the battery."] },
];

function ranked(introduction: string): readonly string[] {
  const solution = {
    title: "Counters",
    introduction,
    details: "Each trigger bears a counter. A replay is dropped.",
  };
  const other = { title: "Temporary names", introduction: "A meter uses a temporary identity.", details: "" };
  const [first] = mappingOf(studyIn(fixture(draft(ISSUES, [solution, other]))));
  return first?.ranked.map(({ item, score }) => `${item.id} ${score.toFixed(4)}`) ?? [];
}

describe("the key issues of a solution", () => {
  it("are ranked by what it means", () => {
    expect(ranked("Triggers are told apart from old ones.")[0]).toMatch(/^KI#1 /);
  });

  it("are ranked alike whatever it declares to address", () => {
    const plain = ranked("Triggers are told apart from old ones.");
    expect(
      ranked(
        "Triggers are told apart from old ones. This solution addresses Key Issue #2: Tracking of meters.",
      ),
    ).toEqual(plain);
  });
});
