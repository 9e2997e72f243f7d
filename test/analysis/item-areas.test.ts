import { describe, expect, it } from "vitest";
import { evidenceWords } from "../../server/src/analysis/area-evidence.ts";
import { groupReads } from "../../server/src/analysis/group-areas.ts";
import { areasOf, effectiveAreas } from "../../server/src/analysis/item-areas.ts";
import { placeOf } from "../../server/src/model/anchor.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { anew, type Fixture, fixture, studyIn, typed } from "../fixture.ts";

const DRAFT = `
  # 1 Scope

  A study of MTC.$0

  # 5 Key issues

  ## 5.1 Key issue #1: Fake network

  ### 5.1.1 Key issue details

  An MTC server waits for reports.

  ### 5.1.2 Security threats

  - A false base station can read the IMSI of a UE on the radio interface.
  - Messages on Tsp can be altered between the MTC server and the MTC-IWF.

  ### 5.1.3 Potential security requirements

  - The MME and the UE shall authenticate each other.

  ## 5.2 Key issue #2: Fake server

  ### 5.2.2 Security threats

  - An attacker can pose as the MTC server towards the MTC-IWF and send requests on Tsp.

  # 6 Solutions

  ## 6.1 Solution #1: Tunnel

  ### 6.1.1 Introduction

  IPsec protects Tsp between the MTC server and the MTC-IWF.
`;

/** The main areas of an item, as its text has them. */
function inferred(given: Fixture, id: string): string[] {
  const areas = areasOf(studyIn(given)).items.get(id)?.inferred ?? [];
  return [...new Set(areas.map((area) => area.id.slice(0, 1)))];
}

/** How many groups of items are read to know the areas of a fixture. */
function reads(given: Fixture): number {
  const before = groupReads();
  areasOf(studyIn(given));
  return groupReads() - before;
}

describe("the areas of", () => {
  it("a threat are those of its text", () => {
    expect(inferred(fixture(DRAFT), "KI#1/T2")).toEqual(["B"]);
  });

  it("a requirement are those of its text", () => {
    expect(inferred(fixture(DRAFT), "KI#1/R1")).toEqual(["A"]);
  });

  it("a key issue sum up its threats and requirements, not its details", () => {
    expect(inferred(fixture(DRAFT), "KI#1")).toEqual(["A", "B"]);
  });

  it("a solution are those of its introduction", () => {
    expect(inferred(fixture(DRAFT), "Sol#1")).toEqual(["B"]);
  });

  it("a threat that stands in no key issue are known too", () => {
    const given = fixture(
      "# 5 Security threats of MTC\n\n- A rogue MTC server can flood the MTC-IWF on Tsp.\n",
    );
    const [id] = [...areasOf(studyIn(given), builtInModel("mtc")).items.keys()];
    expect(inferred(given, id ?? "")).toEqual(["B"]);
  });
});

describe("what counts for an item", () => {
  it("is what its author declares", () => {
    const areas = areasOf(
      studyIn(fixture(DRAFT.replace("An MTC server waits", "Areas: C\n\n  An MTC server waits"))),
    );
    expect(effectiveAreas(areas, "KI#1")).toEqual(["C"]);
  });

  it("is else what its text surely lies in", () => {
    expect(effectiveAreas(areasOf(studyIn(fixture(DRAFT))), "KI#2").map((id) => id.slice(0, 1))).toEqual([
      "B",
    ]);
  });
});

describe("evidence", () => {
  it("stands at the words of the text", () => {
    const given = fixture(DRAFT);
    const study = studyIn(given);
    const [area] = areasOf(study).items.get("KI#1/T2")?.inferred ?? [];
    const places = area?.evidence.map((span) => placeOf(study, span)) ?? [];
    expect(places.map(({ uri, start, end }) => given.texts.get(uri)?.slice(start, end))).toEqual(
      area && evidenceWords(study, area),
    );
    expect(area && evidenceWords(study, area)).toContain("Tsp");
  });

  it("stands at the words of a draft in YAML", () => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - id: KI#1
          title: Fake server of MTC
          threats:
            - text: >-
                A rogue MTC server
                can flood the MTC-IWF.
    `);
    const study = studyIn(given);
    const [area] = areasOf(study).items.get("KI#1/T1")?.inferred ?? [];
    const places = area?.evidence.map((span) => placeOf(study, span)) ?? [];
    expect(places.map(({ uri, start, end }) => given.texts.get(uri)?.slice(start, end))).toEqual([
      "MTC server",
      "flood",
      "MTC-IWF",
    ]);
  });
});

describe("a keystroke", () => {
  it("in another clause reads nothing again", () => {
    const before = fixture(DRAFT);
    areasOf(studyIn(before));
    expect(reads(typed(before, "x"))).toBe(0);
  });

  it("in another clause keeps the areas as they are", () => {
    const before = fixture(DRAFT);
    expect(areasOf(studyIn(typed(before, "x")))).toBe(areasOf(studyIn(before)));
  });

  it("in a threat reads its key issue again, and no other", () => {
    const before = fixture(DRAFT.replace("$0", "").replace("can be altered", "can be altered$0"));
    areasOf(studyIn(before));
    expect(reads(typed(before, " or deleted"))).toBe(1);
  });

  it("gives what is read from scratch", () => {
    const before = fixture(
      DRAFT.replace("$0", "").replace("false base station can", "false base station$0 can"),
    );
    areasOf(studyIn(before));
    const after = typed(before, " near the MTC server");
    expect([...areasOf(studyIn(after)).items]).toEqual([...areasOf(studyIn(anew(after))).items]);
  });
});
