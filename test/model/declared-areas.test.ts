import { describe, expect, it } from "vitest";
import { placeOf } from "../../server/src/model/anchor.ts";
import { areaDeclarations, declaredAreas } from "../../server/src/model/declared-areas.ts";
import { fixture, render, studyIn } from "../fixture.ts";

const given = fixture(`
  //- rapporteur.yaml
  keyIssues: { "KI#1": { areas: [C] } }
  //- draft.md
  ## 5.1 Key issue #1: One

  <!-- areas: A, B -->

  ### 5.1.2 Security threats

  - An attacker can read the manual. <!-- areas: B2 -->
  - An attacker can lose the manual.

  Areas: A1

  ## 6.1 Solution #1: A

  This solution concerns areas A and C.
`);
const study = studyIn(given);

describe("the declared areas", () => {
  it("of a key issue are those of the project file and of its own words", () => {
    expect(declaredAreas(study, study.trace.byId.get("KI#1")!)).toEqual(["A", "A1", "B", "C"]);
  });

  it("of a threat are those of a comment at its end, which are none of the key issue", () => {
    const threats = study.trace.items.filter(({ kind }) => kind === "threat");
    expect(threats.map((item) => declaredAreas(study, item))).toEqual([["B2"], []]);
  });
});

it("each declaration has its place, but for the one in the project file", () => {
  const places = study.trace.items.flatMap((item) =>
    areaDeclarations(study, item).map(({ areas, at }) =>
      at === undefined
        ? `${item.id} ${areas}`
        : render(given, [{ ...placeOf(study, at), label: `${item.id} ${areas}` }]),
    ),
  );
  expect(places.join("\n")).toMatchInlineSnapshot(`
    "KI#1 C
    draft.md:3:1 KI#1 A,B "<!-- areas: A, B -->"
    draft.md:10:1 KI#1 A1 "Areas: A1"
    draft.md:7:36 KI#1/T1 B2 "<!-- areas: B2 -->"
    draft.md:14:15 Sol#1 A,C "concerns areas A and C""
  `);
});
