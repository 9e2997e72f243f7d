import { describe, expect, it } from "vitest";
import { type GraphOptions, traceGraph } from "../../server/src/report/trace-graph.ts";
import { fixture } from "../fixture.ts";

const TWO = `
  ## 5.1 Key issue #1: Triggers
  This key issue takes up the requirement in clause 7.1.2 of TS 22.368 [2].
  ### 5.1.2 Security threats
  An attacker can forge a trigger.
  ### 5.1.3 Potential security requirements
  The network should protect triggers.
  ## 5.2 Key issue #2: Costs
  ### 5.2.2 Security threats
  An attacker can cause costs.
  ## 6.1 Solution #1: Signatures
  This solution addresses KI#1 and KI#9. It fulfils the first requirement of KI#1.
  ## 6.2 Solution #2: Limits
  This solution addresses KI#2.
  # 7 Conclusions
  ## 7.1 Key issue #1: Triggers
  Solution #1 is selected.
`;

/** The edges of the graph of `text` with the ids of their ends, and behind them the nodes without any. */
function drawn(text: string, options: GraphOptions = {}): readonly string[] {
  return traceGraph(fixture(text).workspace.studies, options).flatMap(({ nodes, edges }) => {
    const names = new Map(nodes.map(({ key, id, kind }) => [key, kind === "missing" ? `(${id})` : id]));
    const lines = edges.map(
      ({ from, to, label, resolved }) =>
        `${names.get(from)} ${resolved ? "" : "? "}${label} ${names.get(to)}`,
    );
    const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return [...lines, ...nodes.filter(({ key }) => !linked.has(key)).map(({ id }) => id)];
  });
}

describe("the graph of the trace", () => {
  it("runs from key issues over threats and requirements to solutions and conclusions", () => {
    expect(drawn(TWO)).toMatchInlineSnapshot(`
      [
        "KI#1 threatened by KI#1/T1",
        "KI#1 requires KI#1/R1",
        "KI#2 threatened by KI#2/T1",
        "TS 22.368#7.1.2 taken up by KI#1",
        "KI#1 addressed by Sol#1",
        "(KI#9) ? addressed by Sol#1",
        "KI#1/R1 fulfilled by Sol#1",
        "KI#2 addressed by Sol#2",
        "KI#1 concluded in C@7.1",
        "Sol#1 selected in C@7.1",
      ]
    `);
  });

  it("hangs a requirement that counters a threat on that threat", () => {
    const text = `
      //- draft.yaml
      keyIssues:
        - id: "KI#1"
          title: Triggers
          threats:
            - { id: T1, text: An attacker can forge a trigger. }
          requirements:
            - { id: R1, text: The network should protect triggers., counters: [T1] }
            - { id: R2, text: The network should count triggers. }
    `;
    expect(drawn(text)).toEqual([
      "KI#1 threatened by KI#1/T1",
      "KI#1 requires KI#1/R2",
      "KI#1/T1 countered by KI#1/R1",
    ]);
  });

  it("keeps of one item what leads to it and what follows from it", () => {
    expect(drawn(TWO, { focus: "KI#2" })).toEqual(["KI#2 threatened by KI#2/T1", "KI#2 addressed by Sol#2"]);
    expect(drawn(TWO, { focus: "Sol#1" })).not.toContain("KI#1 threatened by KI#1/T1");
    expect(drawn(TWO, { focus: "Sol#1" })).toContain("Sol#1 selected in C@7.1");
    expect(drawn(TWO, { focus: "KI#99" })).toEqual([]);
  });

  it("keeps only the kinds that are asked for", () => {
    expect(drawn(TWO, { kinds: ["keyIssue", "solution"] })).toEqual([
      "KI#1 addressed by Sol#1",
      "KI#2 addressed by Sol#2",
    ]);
  });

  it("holds each study by itself, and no key twice", () => {
    const text = `
      //- a/tr.md
      # 1 Scope
      ## 5.1 Key issue #1: One
      //- b/tr.md
      # 1 Scope
      ## 5.1 Key issue #1: Other
    `;
    const graphs = traceGraph(fixture(text).workspace.studies);
    expect(graphs.map(({ nodes }) => nodes.map(({ label }) => label))).toEqual([["One"], ["Other"]]);
    const keys = graphs.flatMap(({ nodes }) => nodes.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
  });
});
