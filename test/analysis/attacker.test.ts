// Who the attacker of a threat is taken for.
import { describe, expect, it } from "vitest";
import { codesIn, familyOf } from "../../server/src/analysis/slots.ts";
import { readTerms } from "../../server/src/analysis/statement-terms.ts";
import { LEXICON } from "../../server/src/analysis/study-lexicon.ts";

function attackers(text: string): string[] {
  const { fillers } = readTerms({ kind: "threat", text, lead: "" }, LEXICON, () => "");
  return codesIn(fillers, "attacker").flatMap((code) => familyOf(LEXICON, code)?.id ?? []);
}

describe("the attacker", () => {
  it.each([
    ["An MTC server that knows identifiers can guess others.", ["server"]],
    ["The relay can drop messages.", ["relay"]],
    ["A false base station can send a trigger to a device.", ["base"]],
    ["Messages may come from a compromised server.", ["server"]],
    ["Data could be read by somebody with access to MANO.", ["admin"]],
  ])("%s", (text, expected) => {
    expect(attackers(text)).toEqual(expected);
  });

  it.each([
    ["just anybody", "An attacker between the network and the server can read data."],
    ["no victim", "A device can be tracked."],
    ["no party of a condition", "If the base station does not check consent, positions may be collected."],
  ])("is %s", (_, text) => {
    expect(attackers(text)).toEqual([]);
  });
});
