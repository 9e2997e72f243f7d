import { describe, expect, it } from "vitest";
import { implementation } from "../../server/src/features/implementation.ts";
import { type Fixture, fixture, render } from "../fixture.ts";

function target(given: Fixture): string {
  return render(given, implementation(given.workspace, given.uri, given.offset));
}

const TR = `
  ## 5.1 Key issue #1: One

  ### 5.1.2 Security threats

  - An attacker can forge a trigger.

  ### 5.1.3 Potential security requirements

  - The network should protect triggers.
  - The device should verify triggers.

  ## 5.2 Key issue #2: Two

  ## 6.1 Solution #1: A

  This solution addresses the second requirement of KI#1.

  ## 6.2 Solution #2: B

  This solution addresses KI#1.

  # 7 Conclusions

  ## 7.1 Conclusion on Key issue #1

  Solution #2 is selected for normative work.
`;

const A = 'draft.md:14:4 "6.1 Solution #1: A"';
const B = 'draft.md:18:4 "6.2 Solution #2: B"';

describe("leads", () => {
  it.each([
    ["from a key issue to the solutions that address it", "Key issue #1: One", `${A}\n${B}`],
    ["from a requirement to the solution that names it", "The device", A],
    ["from a requirement that nobody names to the solutions of its key issue", "The network", `${A}\n${B}`],
    ["from a threat that nobody names to the solutions of its key issue", "An attacker", `${A}\n${B}`],
    ["from a solution to itself", "Solution #1: A", A],
    ["from a conclusion to what it selects", "Conclusion on", B],
    ["from a key issue without solution nowhere", "Key issue #2", ""],
  ])("%s", (_what, cursor, expected) => {
    expect(target(fixture(TR.replace(cursor, `${cursor.slice(0, 1)}$0${cursor.slice(1)}`)))).toBe(expected);
  });

  it("to the solutions that the project file declares", () => {
    const given = fixture(`
      //- rapporteur.yaml
      solutions: { "Sol#2": { addresses: ["KI#1"] } }
      //- 05.md
      ## 5.1 Key is$0sue #1: One
      //- 06.md
      ## 6.2 Solution #2: B
    `);
    expect(target(given)).toBe('06.md:1:4 "6.2 Solution #2: B"');
  });

  it("from a requirement of a draft in YAML to the solution that declares it", () => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          requirements: [It shall be sig$0ned., It shall be checked.]
      solutions:
        - { id: "Sol#1", title: A, addresses: ["KI#1/R1"] }
        - { id: "Sol#2", title: B, addresses: ["KI#1"] }
    `);
    expect(target(given)).toBe('draft.yaml:6:12 "Sol#1", title: A"');
  });

  it("from a reference or plain text nowhere", () => {
    expect(target(fixture('# 2 References\n\n[$05] 3GPP TS 33.401: "X".\n\nWords.\n'))).toBe("");
    expect(target(fixture("# 4 Overview\n\nPlain w$0ords.\n"))).toBe("");
  });
});
