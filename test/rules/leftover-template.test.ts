import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("leftover-template"));

const REFERENCES = '# 2 References\n\n[1] 3GPP TR 21.905: "Vocabulary".\n';

describe("what the template left", () => {
  it("is found in headings and citations", () => {
    const given = fixture(`${REFERENCES}
## 5.1 Key issue #1: One

See TS 33.401 [x] and [xx].
              ^^^ warning leftover-template
                      ^^^^ warning leftover-template

## 5.X Key Issue #X: <Title>
   ^^^^^^^^^^^^^^^^^^^^^^^^^ warning leftover-template

## 6.Y Solution #Y: A real title
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning leftover-template
`);
    expect(render(given, found(given))).toBe(expected(given));
  });
});

describe("no finding", () => {
  it("in a finished text", () => {
    expect(found(fixture(`${REFERENCES}\n## 5.1 Key issue #1: One\n\nSee [1].\n`))).toEqual([]);
  });

  it("in a contribution, whose numbers the rapporteur allots", () => {
    expect(found(fixture("## 5.X Key issue #X: One\n\nSee [x].\n"))).toEqual([]);
    const project = `//- rapporteur.yaml\ntype: pCR\n//- pcr.md\n${REFERENCES}\n## 5.X Key issue #X: One\n`;
    expect(found(fixture(project))).toEqual([]);
  });
});
