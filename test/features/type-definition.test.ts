import { describe, expect, it } from "vitest";
import { typeDefinition } from "../../server/src/features/type-definition.ts";
import { type Fixture, fixture, render } from "../fixture.ts";

function target(given: Fixture): string {
  return render(given, typeDefinition(given.workspace, given.uri, given.offset));
}

const TR = `
  ## 5.1 Key issue #1: One

  ### 5.1.2 Security threats

  - An attacker can forge a trigger.

  ## 5.2 Key issue #2: Two

  ## 6.1 Solution #1: A

  This solution addresses KI#1 and KI#2.

  # 7 Conclusions

  ## 7.1 Conclusion on Key issue #2

  Nothing is agreed.
`;

const ONE = 'draft.md:1:4 "5.1 Key issue #1: One"';
const TWO = 'draft.md:7:4 "5.2 Key issue #2: Two"';

describe("leads", () => {
  it.each([
    ["from a threat to its key issue", "An attacker", ONE],
    ["from a solution to the key issues that it addresses", "Solution #1: A", `${ONE}\n${TWO}`],
    ["from a conclusion to its key issue", "Conclusion on", TWO],
    ["from a key issue to itself", "Key issue #2: Two", TWO],
    ["from plain words nowhere", "Nothing is", ""],
  ])("%s", (_what, cursor, expected) => {
    expect(target(fixture(TR.replace(cursor, `${cursor.slice(0, 1)}$0${cursor.slice(1)}`)))).toBe(expected);
  });

  it("from a threat of a draft in YAML to its key issue", () => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - title: One
          id: "KI#1"
          threats: [{ id: T$01, text: Somebody can forge it. }]
    `);
    expect(target(given)).toBe('draft.yaml:2:12 "One …"');
  });
});
