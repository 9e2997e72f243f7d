import { describe, expect, it } from "vitest";
import { workedOnAt } from "../../server/src/model/worked-on.ts";
import { fixture } from "../fixture.ts";

const TR = `
  # 4 Overview

  Before$0 all.

  ## 5.1 Key issue #1: One

  As TR 33.999 [5] says.

  ### 5.1.2 Security threats

  The following are identified:

  - An attacker can forge what solution #1 needs [5].
  - An attacker can replay it.

  ### 5.1.3 Potential security requirements

  - The network should verify it.

  ## 6.1 Solution #1: A

  This solution addresses KI#1.
`;

/** The item at the cursor, which stands in `word`. */
function at(word: string): string | undefined {
  const text = TR.replace("$0", "");
  const given = fixture(text.replace(word, `${word.slice(0, 2)}$0${word.slice(2)}`));
  return workedOnAt(given.workspace, given.uri, given.offset)?.item.id;
}

describe("what the cursor is in", () => {
  it.each([
    ["a threat", "An attacker can replay", "KI#1/T2"],
    ["a threat, whatever its words name", "solution #1 needs", "KI#1/T1"],
    ["a threat, on a citation", "[5].", "KI#1/T1"],
    ["a requirement", "verify it", "KI#1/R1"],
    ["the heading of a key issue", "Key issue #1", "KI#1"],
    ["the details of a key issue", "As TR", "KI#1"],
    ["what leads in to its threats", "identified", "KI#1"],
    ["the heading of a clause of it", "Potential", "KI#1"],
    ["a solution", "This solution", undefined],
    ["other clauses", "Before", undefined],
  ])("is %s", (_, word, id) => {
    expect(at(word)).toBe(id);
  });

  it("is nothing in a file of no study", () => {
    const given = fixture(TR);
    expect(workedOnAt(given.workspace, "file:///none.md", 3)).toBeUndefined();
  });

  it("is the threat of a draft in YAML", () => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          details: Somebody listens.
          threats:
            - id: T1
              text: "An attacker can
                for$0ge it."
            - id: T2
              text: An attacker can replay it.
    `);
    expect(workedOnAt(given.workspace, given.uri, given.offset)?.item.id).toBe("KI#1/T1");
    const details = (given.texts.get(given.uri) as string).indexOf("listens");
    expect(workedOnAt(given.workspace, given.uri, details)?.item.id).toBe("KI#1");
  });
});
