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

  it("are ranked by what is concluded on them, where their own clauses have other words", () => {
    const words =
      "A ledger of stamps, kept by the gateway, is compared with each stamp that arrives over the interface, and a stamp that stands in the ledger is refused with an alarm to the operator.";
    const solutions = [
      { title: "Ledger", introduction: words },
      { title: "Names", introduction: "A pool of names is handed out by the register every night." },
    ];
    const conclusions = [
      "# 7 Conclusions",
      `## 7.1 Conclusion on key issue #3`,
      words,
      "## 7.2 Conclusion on key issue #2",
      "A pool of names is handed out by the register, so that nobody outside of it can tell from a name which of the meters it stands for, and each meter asks for a fresh name whenever it likes to.",
    ].join("\n\n");
    const best = (text: string): readonly (string | undefined)[] =>
      mappingOf(studyIn(fixture(text))).map((one) => one.ranked[0]?.item.id);
    expect(best(`${draft(ISSUES, solutions)}\n${conclusions}\n`)).toEqual(["KI#3", "KI#2"]);
  });

  it("are those of a solution that says much the same, where its own words leave it open", () => {
    const pool = "The register deals out a fresh alias every night and keeps the list of them in its vault.";
    const solutions = [
      { title: "Aliases by lot", introduction: `${pool} Nobody can track a meter by its identity.` },
      { title: "Aliases by turn", introduction: pool },
      { title: "Counters", introduction: "A replay of a trigger is dropped by its counter." },
    ];
    const alone = mappingOf(studyIn(fixture(draft(ISSUES, solutions.slice(1)))));
    const together = mappingOf(studyIn(fixture(draft(ISSUES, solutions))));
    expect(alone[0]?.ranked[0]?.item.id).toBe("KI#1");
    expect(together[1]?.ranked[0]?.item.id).toBe("KI#2");
  });

  it("are ranked by the attacks that both speak of, in whatever words", () => {
    const solution = {
      title: "Cloak",
      introduction: "Pseudonyms make subscribers untraceable.",
    };
    const other = { title: "Sleep", introduction: "Idle." };
    const [first] = mappingOf(studyIn(fixture(draft(ISSUES, [solution, other]))));
    expect(first?.ranked[0]?.item.id).toBe("KI#2");
  });
});
