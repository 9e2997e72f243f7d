// Every step hands on the old object where its result says the same: what stands above it rests.
import { describe, expect, it } from "vitest";
import { factsOf } from "../../server/src/model/file.ts";
import type { Study } from "../../server/src/model/study.ts";
import { edited, type Fixture, fixture, studyIn, typed } from "../fixture.ts";

const FILES = `
//- rapporteur.yaml
spec: "33.868"
//- 05.md
# 5 Key issues

## 5.1 Key issue #1: One

A paragraph.<paragraph>

### 5.1.2 Security threats

- An attacker can forge a trigger.<threat>
<more>
### 5.1.3 Potential security requirements

- The network should protect triggers.
//- 06.md
## 6.0 Mapping

| Solutions   | KI#1 |
| ----------- | ---- |
| Solution #1 | X<mark>    |

## 6.1 Solution #1: A<title>

This solution addresses KI#1.<claim>
//- 07.md
# 7 Conclusions

## 7.1 Key issue #1: One

Solution #1 is selected.
`;

/** The draft with the cursor at one of its `<places>`. */
function at(place: string): Fixture {
  return fixture(FILES.replace(`<${place}>`, "$0").replace(/<\w+>/g, ""));
}

/** What is another object after `text` was typed. */
function changed(before: Fixture, text: string): string[] {
  const [a, b] = [studyIn(before), studyIn(typed(before, text))];
  const same = (name: keyof Study): string[] => (a[name] === b[name] ? [] : [name]);
  return [...same("outline"), ...same("trace")];
}

describe("typing", () => {
  it.each([
    ["a letter in a paragraph", "paragraph", "x"],
    ["a line break in a paragraph", "paragraph", "\n\nAnother one."],
    ["a letter in a threat", "threat", "x"],
    ["a letter in a claim", "claim", " Indeed"],
  ])("%s keeps outline and trace", (_what, place, text) => {
    expect(changed(at(place), text)).toEqual([]);
  });

  it("a threat keeps the outline and makes a new trace", () => {
    expect(changed(at("more"), "- An attacker can replay a trigger.\n")).toEqual(["trace"]);
  });

  it.each([
    ["a mention", "claim", " It extends KI#1."],
    ["a letter in a title", "title", "x"],
    ["a heading", "paragraph", "\n\n## 5.9 More\n"],
  ])("%s makes a new trace", (_what, place, text) => {
    expect(changed(at(place), text)).toContain("trace");
  });

  it("a letter in a mark that stays a mark keeps the trace", () => {
    expect(changed(at("mark"), "X")).toEqual([]);
  });

  it("leaves the files that it does not touch as they are", () => {
    const before = at("paragraph");
    const after = typed(before, "x");
    const [a, b] = [studyIn(before), studyIn(after)];
    expect(b.files.map((file, i) => file === a.files[i])).toEqual([false, true, true]);
  });

  it("leaves the facts of the sections that it does not touch as they are", () => {
    const before = at("paragraph");
    const after = typed(before, "x");
    const facts = (given: Fixture) => studyIn(given).files[0]!.facts;
    expect(facts(after).map((one, i) => one === facts(before)[i])).toEqual([true, false, true, true]);
  });
});

describe("a change that changes nothing", () => {
  it("keeps outline and trace, and all of the other files", () => {
    const before = at("paragraph");
    expect(changed(before, "")).toEqual([]);
    const [a, b] = [studyIn(before), studyIn(typed(before, ""))];
    expect(b.files.slice(1).map((file, i) => file === a.files[i + 1])).toEqual([true, true]);
  });

  it("keeps the text that was typed and taken away again", () => {
    const before = at("claim");
    const there = typed(before, "x");
    const back = edited(there, there.uri, { start: there.offset - 1, end: there.offset, text: "" });
    expect(studyIn(back).trace).toBe(studyIn(before).trace);
  });
});

describe("work", () => {
  it("is at most two sections for one letter, in a TR of 40,000 lines too", () => {
    const clause = (n: number): string =>
      `## 5.${n} Key issue #${n}: Title\n\nSome text.\n\n### 5.${n}.2 Threats\n\n- An attacker can forge it.\n\n`;
    const text = Array.from({ length: 5000 }, (_, n) => clause(n + 1)).join("");
    expect(text.split("\n").length).toBeGreaterThan(40_000);
    for (const offset of [0, 20, Math.floor(text.length / 2), text.length]) {
      const given = fixture(`${text.slice(0, offset)}$0${text.slice(offset)}`);
      const before = factsOf.runs();
      typed(given, "x");
      expect(factsOf.runs() - before).toBeLessThanOrEqual(2);
    }
  });

  it("is none for a file that somebody else changes", () => {
    const given = at("paragraph");
    const before = factsOf.runs();
    typed(given, "x");
    expect(factsOf.runs() - before).toBe(1);
  });
});
