// What a sentence of a conclusion selects, and what it comes to.
import { describe, expect, it } from "vitest";
import { conclusionState } from "../../server/src/model/conclusion-state.ts";
import { fixture, links, studyIn } from "../fixture.ts";

function concluded(text: string) {
  return fixture(`# 5 Key issues

## 5.1 Key issue #1: One

# 6 Solutions

## 6.1 Solution #1: A

## 6.2 Solution #2: B

# 7 Conclusions

## 7.1 Key issue #1: One

${text}
`);
}

describe("a conclusion selects", () => {
  it.each([
    "Solution #1 is selected as the basis for normative work.",
    "Normative work will be based on Solution #1.",
    "Solution #1 is the way forward.",
    "Solution #1 shall be the basis of the normative work in TS 33.501.",
    "Solution #1 serves as the baseline for normative work.",
    "Solution #1 is considered for normative work.",
    "The normative work will follow Solution #1.",
    "SA3 agreed to progress Solution #1 in the normative phase.",
    "Key issue #1 is concluded with Solution #1.",
    "The following solution is endorsed: Solution #1.",
  ])("%s", (text) => {
    expect(links(concluded(text), "concludes")).toMatch(/^C@7\.1 concludes Sol#1 /);
  });
});

describe("a conclusion does not select", () => {
  it.each([
    "Solution #1 is not pursued.",
    "Solution #1 was evaluated against Solution #2.",
    "Whether Solution #1 is selected is FFS.",
    "Solution #1 in TR 33.875 shall be the basis.",
  ])("%s", (text) => {
    expect(links(concluded(text), "concludes")).toBe("");
  });
});

it("that no solution is selected is no agreement", () => {
  const study = studyIn(concluded("No solution is selected for normative work."));
  const conclusion = study.trace.items.find(({ kind }) => kind === "conclusion");
  expect(conclusion && conclusionState(study, conclusion)).toBe("no-agreement");
});
