// A small TR with a marked place in every part, for tests of completion.
import { type Fixture, fixture } from "../fixture.ts";

const TR = `
  # 1 Scope

  The present document studies triggers.<scope>

  # 2 References

  [1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".

  [2] 3GPP TS 33.401: "Security architecture".

  [3] IETF RFC 4303: "IP Encapsulating Security Payload (ESP)".<references>

  # 3 Definitions

  ## 3.1 Terms

  **device trigger:** request that makes a device start.

  **MTC server:** entity that talks to devices.<terms>

  ## 3.3 Abbreviations

  HSS	Home Subscriber Server<hss>

  MTC	Machine-Type Communication<abbreviations>

  # 5 Key issues<issues>

  ## 5.1 Key issue #1: Device triggering

  ### 5.1.1 Key issue details

  Devices are triggered.<details>

  Table 5.1.1-1: Ways to trigger

  | Way | Node |
  | --- | --- |
  | SMS | SMS-SC |

  ### 5.1.2 Security threats

  - An attacker can forge a trigger.<threats>

  ### 5.1.3 Potential security requirements

  - The network should protect triggers.<requirements>
<requirementsEnd>
  ## 5.2 Key issue #2: Group messages

  ### 5.2.1 Key issue details

  Groups of devices exist.

  ### 5.2.2 Security threats

  - An attacker can send a group message.

  ### 5.2.3 Potential security requirements

  - The network should authorize group messages.<issuesEnd>

  # 6 Solutions

  ## 6.0 Mapping of solutions to key issues

  Table 6.0-1: Mapping of solutions to key issues

  | Solutions   | KI#1 | KI#2 |
  | ----------- | ---- | ---- |
  | Solution #1 | X    |      |<row>

  ## 6.1 Solution #1: Signed triggers

  ### 6.1.1 Introduction

  This solution addresses key issue #1.<introduction>

  ### 6.1.2 Solution details

  The trigger is signed.

  ### 6.1.3 Evaluation

  The solution costs a signature.<solutionsEnd>

  # 7 Conclusions

  ## 7.1 Key issue #1: Device triggering

  Solution #1 is selected as the basis for normative work.<conclusions>
`;

/** The TR with `inserted` at the place `<name>`; the cursor is where it says `$0`, else behind it. */
export function at(name: string, inserted: string): Fixture {
  const text = inserted.includes("$0") ? inserted : `${inserted}$0`;
  if (!TR.includes(`<${name}>`)) throw new Error(`the TR has no place ${name}`);
  // What is inserted is indented as the TR is.
  return fixture(TR.replace(`<${name}>`, () => text.replaceAll("\n", "\n  ")).replace(/<\w+>/g, ""));
}
