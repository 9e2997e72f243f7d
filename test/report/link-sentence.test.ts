import { expect, it } from "vitest";
import { linkSentences } from "../../server/src/report/link-sentence.ts";
import { fixture, studyIn } from "../fixture.ts";

/** What the places say that state the first link that leaves Sol#1. */
function said(text: string): readonly string[] {
  const study = studyIn(fixture(text));
  const link = study.trace.links.find(({ from }) => from === "Sol#1");
  return link === undefined ? [] : linkSentences(study, link);
}

it("tells the sentence that says so, and no other", () => {
  expect(
    said(`
      ## 5.1 Key issue #1: A
      ## 6.1 Solution #1: B
      Devices are many. This *solution* addresses KI#1. It is short.
    `),
  ).toEqual(["This solution addresses KI#1."]);
});

it("tells the heading where that says so", () => {
  expect(said("## 5.1 Key issue #1: A\n\n## 6.1 Solution #1: B to Key Issue #1\n\nText.\n")).toEqual([
    expect.stringContaining("B to Key Issue #1"),
  ]);
});

it("tells of a table and of a declaration where they stand", () => {
  const text = `
    //- rapporteur.yaml
    solutions: { "Sol#1": { addresses: ["KI#1"] } }
    //- tr.md
    ## 5.1 Key issue #1: A
    ## 6.0 Mapping of solutions to key issues

    | Solutions | KI#1 |
    | --- | --- |
    | Solution #1 | X |

    ## 6.1 Solution #1: B
  `;
  expect(said(text)).toEqual(["A table in clause 6.0 says so.", "The project file declares it."]);
});

it("tells the line of a mapping that has lines", () => {
  expect(
    said(
      "## 5.1 Key issue #1: A\n\n## 6.0 Mapping of solutions to key issues\n\n- **KI#1**: Solution #1\n\n## 6.1 Solution #1: B\n",
    ),
  ).toEqual(["KI#1: Solution #1"]);
});

it("tells a sentence of a draft in YAML as it reads", () => {
  const text = `
    //- draft.yaml
    keyIssues:
      - { id: "KI#1", title: A }
    solutions:
      - id: "Sol#1"
        title: B
        introduction: 'Devices are many. This solution addresses KI#1 in anybody''s network. It is short.'
  `;
  expect(said(text)).toEqual(["This solution addresses KI#1 in anybody's network."]);
});
