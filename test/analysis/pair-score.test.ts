// What the evidence on two threats comes to.
import { describe, expect, it } from "vitest";
import { evidenceOn, type PairEvidence } from "../../server/src/analysis/pair-evidence.ts";
import { judge } from "../../server/src/analysis/pair-score.ts";
import { weighSlots } from "../../server/src/analysis/slots.ts";
import { readTerms } from "../../server/src/analysis/statement-terms.ts";
import { LEXICON } from "../../server/src/analysis/study-lexicon.ts";
import { countTerms } from "../../server/src/base/frequency.ts";

/** The evidence on the first two of `threats` in a study of them all, which lie in these areas. */
function evidence(threats: readonly string[], areas: readonly (readonly string[])[] = []): PairEvidence {
  const terms = threats.map((text) => readTerms({ kind: "threat", text, lead: "" }, LEXICON, () => ""));
  const study = countTerms(terms.map((one) => one.terms));
  const [a, b] = terms.map((one, i) => ({
    terms: one,
    vector: one.terms,
    slots: weighSlots(one.fillers, study),
    owner: String(i),
    areas: areas[i] ?? [],
  }));
  return evidenceOn(a!, b!);
}

const FORGED = "A false base station can forge a reject message.";
const STRONG = { ...evidence([FORGED, FORGED]), wording: 0.9, slots: 0.9 };

describe("two threats that agree well", () => {
  it("are the same", () => {
    expect(judge("threat", STRONG).class).toBe("same");
  });

  it.each([
    ["no kind of attack in common and not the same words", { noAttack: 1, wording: 0.5 }],
    ["nothing that it meets in common and hardly any words", { noObject: 1, wording: 0.2 }],
  ])("are related at most with %s", (_, less) => {
    const { score, class: found } = judge("threat", { ...STRONG, ...less });
    expect([score <= 0.4, found]).toEqual([true, "related"]);
  });

  it("are different where both name attacks and none in common", () => {
    const conflict = { noAttack: 1, attackConflict: 1, wording: 0.5 };
    expect(judge("threat", { ...STRONG, ...conflict }).class).toBe("different");
  });
});

describe("slots", () => {
  it("agree less by what the whole study has than by what two threats have", () => {
    const others = ["jam a meter", "drain a battery", "clone a card"].map((what) => `A thief can ${what}.`);
    const common = others.map(() => FORGED);
    expect(evidence([FORGED, FORGED, ...others]).slots).toBeGreaterThan(
      evidence([FORGED, FORGED, ...common]).slots,
    );
  });

  it("agree in part where attacks are of one wider kind", () => {
    const { noAttack, slots } = evidence(["Somebody can forge a token.", "Somebody can replay a token."]);
    expect([noAttack, slots > 0, slots < evidence([FORGED, FORGED]).slots]).toEqual([0, true, true]);
  });

  it("know the attacker that two threats share", () => {
    expect(evidence([FORGED, "A false base station can jam a meter."]).attacker).toBeGreaterThan(0);
    expect(evidence([FORGED, "A relay can jam a meter."]).attacker).toBe(0);
  });
});

describe("areas", () => {
  it.each([
    [["A"], ["A2"], 1, 0],
    [["A1"], ["A2"], 0, 1],
    [["A"], ["C"], 0, 1],
    [["A"], [], 0, 0],
  ])("%j and %j", (one, other, shared, apart) => {
    const { sharedArea, otherArea } = evidence([FORGED, FORGED], [one, other]);
    expect([sharedArea, otherArea]).toEqual([shared, apart]);
  });
});
