// A new common solution in a draft in YAML.
import { expect, it } from "vitest";
import { applied, changed, fixture, links, nameOf } from "../fixture.ts";
import { create, TITLE } from "./creating.ts";

const KEY_ISSUES = 'keyIssues:\n  - { id: "KI#1", title: Attach }\n  - { id: "KI#3", title: Detach }\n';

it("an item is added in the style of the last one", () => {
  const text = `${KEY_ISSUES}solutions:
- id: 'Sol#1'
  title: 'Counters'
  clause: "6.1"
  addresses: ["KI#1"]
  introduction: |
    This solution addresses key issue #1.

# Clause 7
conclusions:
`;
  const given = fixture(`//- draft.yaml\n${text}`);
  const item = `- id: 'Sol#2'
  title: '${TITLE}'
  clause: "6.2"
  addresses: ["KI#1", "KI#3"]
  introduction: |
    This solution addresses key issues #1 and #3.
  editorsNotes:
    - "How the solution counters the threats of these key issues is FFS."
    - "The evaluation of the solution is FFS."
`;
  expect(applied(given, create(given)!)).toBe(text.replace("#1.\n\n# Clause", `#1.\n${item}\n# Clause`));
});

it("an item in braces has a neighbour in braces", () => {
  const item = `  - {id: 'Sol#1', title: Counters, clause: "6.1", addresses: ['KI#1']} # the first\n`;
  const given = fixture(`//- draft.yaml\n${KEY_ISSUES}solutions:\n${item}conclusions:\n`);
  expect(applied(given, create(given)!)).toBe(
    `${KEY_ISSUES}solutions:\n${item}  - {id: 'Sol#2', title: ${TITLE}, clause: "6.2", addresses: ['KI#1', 'KI#3'], introduction: "This solution addresses key issues #1 and #3.", editorsNotes: ["How the solution counters the threats of these key issues is FFS.", "The evaluation of the solution is FFS."]}\nconclusions:\n`,
  );
  expect(links(changed(given, create(given)!))).toContain("Sol#2 addresses KI#3 (text declared)");
});

it("a title that YAML would read otherwise stands in quotation marks", () => {
  const given = fixture(
    `//- draft.yaml\n${KEY_ISSUES}solutions:\n  - id: "Sol#1"\n    title: Counters\n    addresses: ["KI#1"]\n`,
  );
  expect(applied(given, create(given, "Common: keys")!)).toContain('    title: "Common: keys"\n');
});

it("a file for each solution has a neighbour", () => {
  const given = fixture(
    `//- rapporteur.yaml\nfiles: ["5.yaml", "solutions/*.yaml"]\n//- 5.yaml\n${KEY_ISSUES}\n//- solutions/1-counters.yaml\nsolutions:\n  - id: "Sol#1"\n    title: Counters\n    addresses: ["KI#1"]\n`,
  );
  const change = create(given)!;
  expect(change.creates?.map(({ uri, text }) => [nameOf(uri), text.split("\n")[1]])).toEqual([
    ["solutions/2-common-protection-against-replay.yaml", '  - id: "Sol#2"'],
  ]);
  expect(links(changed(given, change))).toContain("Sol#2 addresses KI#3 (text declared)");
});

it.each([
  [
    "on one line",
    `solutions: [{ id: "Sol#1", title: Counters, addresses: ["KI#1"] }]`,
    (item: string) => `solutions: [{ id: "Sol#1", title: Counters, addresses: ["KI#1"] }, { ${item} }]`,
  ],
  [
    "with an item a line",
    `solutions: [\n  {id: "Sol#1", title: Counters, addresses: ["KI#1"]}, # first\n]`,
    (item: string) =>
      `solutions: [\n  {id: "Sol#1", title: Counters, addresses: ["KI#1"]},\n  {${item}}, # first\n]`,
  ],
])("a list in brackets gets an item, %s", (_form, list, expected) => {
  const given = fixture(`//- draft.yaml\n${KEY_ISSUES}${list}\nconclusions:\n`);
  const item = `id: "Sol#2", title: ${TITLE}, addresses: ["KI#1", "KI#3"], introduction: "This solution addresses key issues #1 and #3.", editorsNotes: ["How the solution counters the threats of these key issues is FFS.", "The evaluation of the solution is FFS."]`;
  expect(applied(given, create(given)!)).toBe(`${KEY_ISSUES}${expected(item)}\nconclusions:\n`);
  expect(links(changed(given, create(given)!))).toContain("Sol#2 addresses KI#3 (text declared)");
});
