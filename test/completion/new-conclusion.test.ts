import { describe, expect, it } from "vitest";
import { conclusionState } from "../../server/src/model/conclusion-state.ts";
import { fixture, studyIn } from "../fixture.ts";
import { accepted, labels, proposals, taken } from "./proposals.ts";
import { at } from "./tr.ts";

const KEY_ISSUES =
  "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n\n# 7 Conclusions\n\n";

describe("a new conclusion", () => {
  it("is there for each key issue that has none", () => {
    expect(labels(fixture(`${KEY_ISSUES}## $0`))).toBe(
      "conclusion on key issue #1, conclusion on key issue #2",
    );
    expect(labels(at("conclusions", "\n\n## $0"))).toBe("conclusion on key issue #2");
  });

  it.each([
    ["## 7.1 Key issue #1: One", "## 7.2 Key issue #2: Two"],
    ["## 7.1 Conclusion on Key issue #1", "## 7.2 Conclusion on Key issue #2"],
    ["## 7.1 Conclusions for KI#1 (One)", "## 7.2 Conclusions for KI#2 (Two)"],
    ["## 7.1 KI#1", "## 7.2 KI#2"],
  ])("is headed as the others are: %s", (first, second) => {
    const given = fixture(`${KEY_ISSUES}${first}\n\nNothing.\n\n$0`);
    expect(accepted(given, "conclusion on key issue #2")).toContain(`\n\n${second}\n\nFor `);
  });

  it("decides nothing before its author does", () => {
    const after = studyIn(taken(fixture(`${KEY_ISSUES}## $0`), "conclusion on key issue #1"));
    const conclusion = after.trace.byId.get("C@7.1");
    expect(conclusion && after.trace.from.get(conclusion.id)?.map(({ kind, to }) => `${kind} ${to}`)).toEqual(
      ["about KI#1"],
    );
  });
});

describe("the states of a conclusion", () => {
  const SOLUTION =
    "# 6 Solutions\n\n## 6.1 Solution #1: A\n\nThis solution addresses key issue #2.\n\n# 7 Conclusions\n\n";
  const draft = `${KEY_ISSUES.replace("# 7 Conclusions\n\n", SOLUTION)}## 7.2 Key issue #2: Two\n\n$0`;
  const given = fixture(draft);
  const STATES = labels(given).split(", ").slice(0, 6);

  it("are proposed with a sentence", () => {
    expect(proposals(given).split("\n").slice(0, 6).join("\n")).toMatchInlineSnapshot(`
      "selected | Solution #1 is selected as the basis for normative work. | Solution #1 is selected as the basis for normative work.
      principles | The following principles are agreed: | The following principles are agreed:⏎⏎- …
      existing-specification | The existing specifications suffice: … | The existing specifications suffice: …
      normative-phase | The decision on … is left to the normative phase. | The decision on … is left to the normative phase.
      no-normative-work | No normative work is needed, since … | No normative work is needed, since …
      no-agreement | No agreement was reached on … | No agreement was reached on …"
    `);
  });

  it.each(STATES)("%s is read from its sentence", (state) => {
    const study = studyIn(taken(given, state));
    const conclusion = study.trace.byId.get("C@7.2");
    expect(conclusion && conclusionState(study, conclusion)).toBe(state);
  });

  it("select no solution where none addresses the key issue", () => {
    const without = fixture(draft.replace("key issue #2.", "key issue #1."));
    expect(labels(without)).toMatch(/^principles, /);
  });

  it("are found by their words, and only in conclusions", () => {
    expect(labels(at("conclusions", "\n\nno agr$0"))).toBe("no-agreement");
    expect(labels(at("scope", "\n\nno agr$0"))).toBe("nothing");
  });
});
