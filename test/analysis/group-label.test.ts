import { expect, it } from "vitest";
import { labelOf } from "../../server/src/analysis/group-label.ts";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import { fixture } from "../fixture.ts";
import { draft } from "./draft.ts";

/** The label of a group of `threats`. */
function label(...threats: string[]): string {
  const issues = threats.map((threat, i) => ({ title: `Issue ${i}`, threats: [threat] }));
  const { index } = buildSimilarity(fixture(draft(issues)).workspace.studies);
  return labelOf(index, index.studies[0]!.entries).label;
}

it.each([
  [
    "the attack, by whom, and what it meets",
    "A false base station can send a forged reject message to a meter.",
    "Meters can be silenced by forged reject messages of a false base station.",
    "forged messages by a false base station: reject messages",
  ],
  [
    "the attack, where, and what it meets",
    "Readings that cross the sidelink in clear text can be overheard.",
    "An eavesdropper on PC5 can listen to meter readings.",
    "eavesdropping on the direct link: user traffic",
  ],
  [
    "the attack and words, where nothing else is shared",
    "An attacker can jam the pump house.",
    "Jamming silences the pump house.",
    "jamming: pump house",
  ],
  [
    "words, where no attack is known",
    "Rain water comes into the pump house.",
    "Cold rain water floats through the pump house.",
    "rain water, pump house",
  ],
])("a label names %s", (_, one, other, expected) => {
  expect(label(one, other)).toBe(expected);
});
