// Every table as a reader sees it.
import { describe, expect, it } from "vitest";
import { shown } from "./study.ts";

describe("shows", () => {
  it("solutions-by-key-issue", () => {
    expect(shown("solutions-by-key-issue")).toMatchInlineSnapshot(`
      "Mapping of solutions to key issues
      | Solutions   | KI#1 | KI#2 |
      | ----------- | ---- | ---- |
      | Solution #1 | X    |      |
      | Solution #2 |      | X    |"
    `);
  });

  it("key-issues-by-area", () => {
    expect(shown("key-issues-by-area")).toMatchInlineSnapshot(`
      "Areas touched by key issues
      | Areas                                                   | KI#1 | KI#2 | threats | unanswered |
      | ------------------------------------------------------- | ---- | ---- | ------- | ---------- |
      | A: Security between the MTC device and the 3GPP network | X    |      | 2       | 0          |
      | A1: attached                                            |      |      | 0       | 0          |
      | A2: not attached                                        |      |      | 0       | 0          |
      | B: Security between the MTC server and the 3GPP network |      |      | 0       | 0          |
      | B1: server inside the network                           |      |      | 0       | 0          |
      | B2: server outside the network                          |      |      | 0       | 0          |
      | C: Security between the MTC server and the MTC device   |      |      | 0       | 0          |"
    `);
  });

  it("requirements-by-threat", () => {
    expect(shown("requirements-by-threat")).toMatchInlineSnapshot(`
      "Threats and potential requirements of KI#1
      | Threats                               | R1  |
      | ------------------------------------- | --- |
      | T1: An attacker can forge a trigger.  |     |
      | T2: An attacker can replay a trigger. |     |

      Threats and potential requirements of KI#2
      | Threats                                | R1  | R2  |
      | -------------------------------------- | --- | --- |
      | T1: An attacker can replay small data. |     |     |"
    `);
  });

  it("solutions-by-requirement", () => {
    expect(shown("solutions-by-requirement")).toMatchInlineSnapshot(`
      "Potential requirements of KI#1 and solutions
      | Requirements                                               | Solution #1 |
      | ---------------------------------------------------------- | ----------- |
      | R1: The network shall authenticate the source of triggers. | (X)         |

      Potential requirements of KI#2 and solutions
      | Requirements                                    | Solution #2 |
      | ----------------------------------------------- | ----------- |
      | R1: The network shall discard what is replayed. |             |
      | R2: The MTC device shall count messages.        | X           |"
    `);
  });

  it("conclusions", () => {
    expect(shown("conclusions")).toMatchInlineSnapshot(`
      "Conclusions on key issues
      | Key issue                              | Clause | Conclusion        | Solutions selected |
      | -------------------------------------- | ------ | ----------------- | ------------------ |
      | KI#1: Device triggering                | 7.1    | solution selected | Sol#1              |
      | KI#2: Replay of small data \\| and more |        | missing           |                    |"
    `);
  });

  it("upstream", () => {
    expect(shown("upstream")).toMatchInlineSnapshot(`
      "What key issues take up from other documents
      | Other documents         | KI#1 | KI#2 |
      | ----------------------- | ---- | ---- |
      | TS 22.368, clause 7.1.1 | X    |      |"
    `);
  });

  it("editors-notes", () => {
    expect(shown("editors-notes")).toMatchInlineSnapshot(`
      "Open Editor's notes
      | Clause | Editor's note                          | Owner    |
      | ------ | -------------------------------------- | -------- |
      | 5.1.3  | Whether the device is to answer is FFS | Vendor X |
      | 7.1    | The state of solution #2 is FFS.       |          |"
    `);
  });

  it("references", () => {
    expect(shown("references")).toMatchInlineSnapshot(`
      "References and where they are cited
      | Reference | Document                                | Cited in clauses |
      | --------- | --------------------------------------- | ---------------- |
      | [1]       | 3GPP TR 21.905: "Vocabulary".           |                  |
      | [2]       | 3GPP TS 22.368: "Service requirements". | 5.1              |"
    `);
  });

  it("terms", () => {
    expect(shown("terms")).toMatchInlineSnapshot(`
      "Terms and abbreviations and where they are used
      | Term           | Meaning                            | Used in clauses |
      | -------------- | ---------------------------------- | --------------- |
      | device trigger | request that makes a device speak. | 5.1             |
      | MTC            | Machine-Type Communication         | 5.2             |"
    `);
  });

  it("coverage", () => {
    expect(shown("coverage")).toMatchInlineSnapshot(`
      "Coverage of key issues
      | Key issue                              | Threats | Requirements | Solutions | Conclusion        | Editor's notes |
      | -------------------------------------- | ------- | ------------ | --------- | ----------------- | -------------- |
      | KI#1: Device triggering                | 2       | 1            | Sol#1     | solution selected | 2              |
      | KI#2: Replay of small data \\| and more | 1       | 2            | Sol#2     | missing           | 0              |"
    `);
  });
});
