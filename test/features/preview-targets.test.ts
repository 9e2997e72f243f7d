import { describe, expect, it } from "vitest";
import { previewTargets } from "../../server/src/features/preview-targets.ts";
import { type Fixture, FOLDER, fixture } from "../fixture.ts";

const STUDY = `
//- rapporteur.yaml
spec: "33.868"
areas: { model: mtc }
files: ["05.md", "06.md", "07.md"]
//- 05.md
# 5 Key issues

## 5.1 Key issue #1: Device triggering

A device trigger wakes a device, and the network sends it over the signalling of the serving network.

Table 5.1–1: Triggers

| A | B |
| --- | --- |
| 1 | 2 |

Figure 5.1-1: Trigger
//- 06.md
## 6.1 Solution #1: A

Figure 5.1-1: Given twice
//- 07.md
# 7 Conclusions

## 7.1 Key issue #1: Device triggering

Solution #1 is selected.
`;

/** What stands elsewhere: kind and number → file and line. */
function elsewhere({ workspace }: Fixture, name: string): readonly string[] {
  return (previewTargets(workspace, FOLDER + name)?.elsewhere ?? []).map(
    ({ kind, number, place }) => `${kind} ${number} → ${place.uri.slice(FOLDER.length)}`,
  );
}

describe("what a preview can lead to in other files", () => {
  it("is every key issue, solution, clause, table and figure, where it stands first", () => {
    expect(elsewhere(fixture(STUDY), "06.md")).toEqual([
      "clause 5 → 05.md",
      "keyIssue 1 → 05.md",
      "clause 5.1 → 05.md",
      "table 5.1-1 → 05.md",
      "figure 5.1-1 → 05.md",
      "clause 7 → 07.md",
      "clause 7.1 → 07.md",
    ]);
    expect(elsewhere(fixture(STUDY), "05.md")).toEqual([
      "solution 1 → 06.md",
      "clause 6.1 → 06.md",
      "figure 5.1-1 → 06.md",
      "clause 7 → 07.md",
      "clause 7.1 → 07.md",
    ]);
  });

  it("is nothing for a text of no study", () => {
    expect(previewTargets(fixture(STUDY).workspace, "file:///other.md")).toBeUndefined();
  });
});

describe("areas that a preview shows with a question mark", () => {
  const text = (declared: string): string =>
    `
//- rapporteur.yaml
spec: "33.868"
areas: { model: mtc }
//- tr.md
## 5.1 Key issue #1: Device triggering

${declared}

### 5.1.1 Key issue details

A device trigger reaches the MTC device over the radio interface of the serving network, which an attacker can overhear.

### 5.1.2 Security threats

- An attacker can send false triggers over the air interface to the MTC device and drain its battery.
`;
  const inferred = (source: string) =>
    previewTargets(fixture(source).workspace, `${FOLDER}tr.md`)?.inferred.map(({ keyIssue, areas }) => [
      keyIssue,
      areas.map(({ id }) => id),
    ]);

  it("are those that a key issue surely lies in, unless it declares some", () => {
    expect(inferred(text(""))).toEqual([["1", ["A"]]]);
    expect(inferred(text("Areas: B"))).toEqual([]);
  });

  it("are none in a study that does not work with areas", () => {
    expect(inferred(text("").replace("areas: { model: mtc }", ""))).toEqual([]);
  });
});
