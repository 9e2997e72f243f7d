// A link in a draft in YAML: the list of what a solution addresses, and its sentence.
import { expect, it } from "vitest";
import { applied, changed, fixture, links } from "../fixture.ts";
import { link } from "./linking.ts";

const yaml = (solution: string): string =>
  `keyIssues:\n  - { id: "KI#1", title: Attach }\n  - { id: "KI#3", title: Detach }\nsolutions:\n  - ${solution}\n`;

it.each([
  [
    "the list and the sentence are extended",
    'id: "Sol#1"\n    title: Counters\n    addresses: ["KI#1"]\n    introduction: >-\n      This solution addresses\n      key issue #1.',
    'id: "Sol#1"\n    title: Counters\n    addresses: ["KI#1", "KI#3"]\n    introduction: >-\n      This solution addresses\n      key issues #1 and #3.',
  ],
  [
    "the list is extended in its own quotation marks",
    "id: 'Sol#1'\n    title: Counters\n    addresses:\n      - 'KI#1/R1' # in part",
    "id: 'Sol#1'\n    title: Counters\n    addresses:\n      - 'KI#1/R1' # in part\n      - 'KI#3'",
  ],
  [
    "the key stands behind what names the solution",
    'id: "Sol#1"\n    title: Counters\n    details: Words.',
    'id: "Sol#1"\n    title: Counters\n    addresses: ["KI#3"]\n    details: Words.',
  ],
  [
    "a text in which # would begin a comment stays as it is",
    'id: "Sol#1"\n    title: Counters\n    addresses: ["KI#1"]\n    introduction: This solution addresses KI 1.',
    'id: "Sol#1"\n    title: Counters\n    addresses: ["KI#1", "KI#3"]\n    introduction: This solution addresses KI 1 and KI 3.',
  ],
])("%s", (_what, before, after) => {
  const given = fixture(`//- draft.yaml\n${yaml(before)}`);
  const change = link(given)!;
  expect(applied(given, change)).toBe(yaml(after));
  expect(links(changed(given, change))).toMatch(/^Sol#1 addresses KI#3 \((?:text )?declared/m);
});
