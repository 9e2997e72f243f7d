import { describe, expect, it } from "vitest";
import { callHierarchy } from "../../server/src/features/call-hierarchy.ts";
import { incomingCalls } from "../../server/src/features/incoming-calls.ts";
import { outgoingCalls } from "../../server/src/features/outgoing-calls.ts";
import { type Fixture, fixture, render } from "../fixture.ts";

/** The steps ahead from `id`, each with the places that say so. */
function ahead({ workspace, uri, ...given }: Fixture, id: string): string {
  return outgoingCalls(workspace, uri, id)
    .map(({ to, places }) => `${to.id}: ${render({ workspace, uri, ...given }, places)}`)
    .join("\n");
}

/** The steps back to `id`. */
function back({ workspace, uri, ...given }: Fixture, id: string): string {
  return incomingCalls(workspace, uri, id)
    .map(({ from, places }) => `${from.id}: ${render({ workspace, uri, ...given }, places)}`)
    .join("\n");
}

const TR = `
  ## 5.1 Key issue #1: One

  ### 5.1.2 Security threats

  - An attacker can forge a trigger.

  ### 5.1.3 Potential security requirements

  - The network should protect triggers.

  ## 6.0 Mapping

  | Solutions   | KI#1 |
  | ----------- | ---- |
  | Solution #1 | X    |

  ## 6.1 Solution #1: A

  This solution addresses the first requirement of KI#1.

  # 7 Conclusions

  ## 7.1 Conclusion on Key issue #1

  Solution #1 is selected for normative work.
`;

describe("the item under the cursor", () => {
  it("has a name, what there is to say of it, its heading and all that belongs to it", () => {
    const given = fixture(TR.replace("Key issue #1: One", "Key is$0sue #1: One"));
    const node = callHierarchy(given.workspace, given.uri, given.offset)!;
    expect([node.id, node.kind, node.name, node.detail]).toEqual([
      "KI#1",
      "keyIssue",
      "KI#1 One",
      "clause 5.1: 1 threat, 1 requirement, solution #1",
    ]);
    expect(render(given, [node.selection])).toBe('draft.md:1:4 "5.1 Key issue #1: One"');
    expect(given.texts.get(given.uri)!.slice(node.whole.start, node.whole.end).trimEnd()).toMatch(
      /^## 5\.1 [\s\S]* triggers\.$/,
    );
  });

  it("is found from a mention as well, and of a statement is its text", () => {
    const mention = fixture(TR.replace("requirement of KI#1", "requirement of KI$0#1"));
    expect(callHierarchy(mention.workspace, mention.uri, mention.offset)?.id).toBe("KI#1");
    const threat = fixture(TR.replace("An attacker", "An att$0acker"));
    const node = callHierarchy(threat.workspace, threat.uri, threat.offset)!;
    expect([node.name, node.detail]).toEqual(["KI#1/T1", "An attacker can forge a trigger."]);
  });

  it("is none where nothing stands, or what does not exist", () => {
    for (const text of ["Plain w$0ords.", "See KI#$09.", "See [$05]."]) {
      const given = fixture(`# 4 Overview\n\n${text}\n`);
      expect(callHierarchy(given.workspace, given.uri, given.offset)).toBeUndefined();
    }
  });
});

describe("the way ahead", () => {
  it("goes from a key issue to threats, requirements, solutions and conclusions, where the words say so", () => {
    expect(ahead(fixture(TR), "KI#1")).toMatchInlineSnapshot(`
      "KI#1/T1: draft.md:5:3 "An attacker can forge a trigger."
      KI#1/R1: draft.md:9:3 "The network should protect triggers."
      Sol#1: draft.md:15:17 "X"
      draft.md:19:50 "KI#1"
      C@7.1: draft.md:23:22 "Key issue #1""
    `);
  });

  it("goes from a requirement to the solutions that name it, and from these to conclusions", () => {
    expect(ahead(fixture(TR), "KI#1/R1")).toMatchInlineSnapshot(`"Sol#1: draft.md:19:50 "KI#1""`);
    expect(ahead(fixture(TR), "Sol#1")).toMatchInlineSnapshot(`"C@7.1: draft.md:25:1 "Solution #1""`);
    expect(ahead(fixture(TR), "C@7.1")).toBe("");
  });

  it("goes from a threat to the requirement that counters it", () => {
    const given = fixture(`
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: One
          threats: [Somebody can forge it.]
          requirements: [{ text: It shall be signed., counters: [T1] }]
    `);
    expect(ahead(given, "KI#1/T1")).toMatchInlineSnapshot(`"KI#1/R1: draft.yaml:5:60 "T1""`);
    expect(back(given, "KI#1/R1")).toMatchInlineSnapshot(`
      "KI#1: draft.yaml:5:28 "It shall be signed."
      KI#1/T1: draft.yaml:5:60 "T1""
    `);
  });

  it("is nowhere for what is gone meanwhile", () => {
    expect(ahead(fixture(TR), "KI#9")).toBe("");
  });
});

describe("the way back", () => {
  it("goes from a conclusion to its key issue and what it selects", () => {
    expect(back(fixture(TR), "C@7.1")).toMatchInlineSnapshot(`
      "KI#1: draft.md:23:22 "Key issue #1"
      Sol#1: draft.md:25:1 "Solution #1""
    `);
  });

  it("goes from a solution to key issue and requirement, and from a statement to its key issue", () => {
    expect(back(fixture(TR), "Sol#1")).toMatchInlineSnapshot(`
      "KI#1: draft.md:15:17 "X"
      draft.md:19:50 "KI#1"
      KI#1/R1: draft.md:19:50 "KI#1""
    `);
    expect(back(fixture(TR), "KI#1/T1")).toMatchInlineSnapshot(
      `"KI#1: draft.md:5:3 "An attacker can forge a trigger.""`,
    );
    expect(back(fixture(TR), "KI#1")).toBe("");
  });
});

describe("in several files", () => {
  it("a place is in the file of the caller, whose heading stands for words in others", () => {
    const given = fixture(`
      //- rapporteur.yaml
      keyIssues: { "KI#1": { solutions: ["Sol#2"] } }
      //- 05.md
      ## 5.1 Key is$0sue #1: One
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI#1.

      ## 6.2 Solution #2: B
    `);
    expect(ahead(given, "KI#1")).toBe(
      'Sol#1: 05.md:1:4 "5.1 Key issue #1: One"\nSol#2: 05.md:1:4 "5.1 Key issue #1: One"',
    );
    expect(back(given, "Sol#1")).toBe('KI#1: 05.md:1:4 "5.1 Key issue #1: One"');
  });
});

it("a solution that stands in its key issue is one step, not two", () => {
  const given = fixture(`
    ## 5.1 Triggering

    ### 5.1.1 Issue details

    ### 5.1.2 Threats

    ### 5.1.3 Security requirements

    ### 5.1.4 Solutions

    #### 5.1.4.1 Solution 1: A
  `);
  expect(ahead(given, "KI@5.1")).toBe('KI@5.1/Sol#1: draft.md:11:6 "5.1.4.1 Solution 1: A"');
});
