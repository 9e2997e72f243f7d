// A study with threats that are alike, for the features that show them.
import { buildSimilarity, type Similarity } from "../../server/src/analysis/similarity.ts";
import type { Fixture } from "../fixture.ts";

/** KI#1/T1, KI#2/T1 and KI#3/T1 are the same, the other threats like nothing; Sol#1 declares KI#1, Sol#2 KI#1 and KI#2. */
export const ALIKE = `
  # 1 Scope

  ## 5.1 Key issue #1: Attach

  Areas: A

  ### 5.1.1 Security threats

  - A false base station can send a forged attach reject message to an MTC device for days.
  - A subscriber can obtain free calls by a wrong bill.

  ### 5.1.2 Potential security requirements

  - The MTC device should verify attach reject messages.

  ## 5.2 Key issue #2: Handover

  Areas: A1

  ### 5.2.1 Security threats

  - A false base station can send forged attach reject messages to MTC devices for days.

  ## 5.3 Key issue #3: Paging

  Areas: C

  ### 5.3.1 Security threats

  - A false base station can send a forged attach reject message to MTC devices.

  # 6 Solutions

  ## 6.1 Solution #1: Signed rejects

  This solution addresses KI#1.

  ## 6.2 Solution #2: Bounded timers

  This solution addresses KI#1 and KI#2.
`;

export function similarityOf(given: Fixture): Similarity {
  return buildSimilarity(given.workspace.studies);
}
