// Studies on areas for the tests of rules: statements whose areas in the model `mtc` are beyond doubt, and clauses
// around them.

/** Statements, by the area that each lies in. */
export const LIES_IN = {
  A1: "An attacker can replay NAS messages of an attached MTC device to the MME.",
  A2: "A false base station can send a forged attach reject to an MTC device that is not yet attached.",
  B: "A compromised MTC server can exhaust the MTC-IWF with requests on Tsp.",
  B2: "An attacker in the external network can impersonate an MTC server on Tsp towards the MTC-IWF.",
  C: "An attacker can alter application data that the MTC device and the MTC server exchange end to end.",
  none: "An attacker can read the manual.",
} as const;

/** A project file that opts in, with `more` below; what follows stands in draft.md. */
export function mtc(more = ""): string {
  return `//- rapporteur.yaml\nareas: { model: mtc }\n${more}//- draft.md\n`;
}

/** The clause of key issue `number`; "" for `areas` states none. */
export function keyIssue(
  number: number,
  areas: string,
  threats: readonly string[],
  requirements: readonly string[] = [],
): string {
  const stated = areas === "" ? "" : `Areas: ${areas}\n\n`;
  return `## 5.${number} Key issue #${number}: Matter ${number}

### 5.${number}.1 Key issue details

${stated}### 5.${number}.2 Security threats

${threats.map((threat) => `- ${threat}\n`).join("")}
### 5.${number}.3 Potential security requirements

${requirements.map((requirement) => `- ${requirement}\n`).join("")}
`;
}

/** The clause of solution `number`, which addresses key issue `to`; "" for `areas` states none. */
export function solution(number: number, to: number, areas: string, text = ""): string {
  const stated = areas === "" ? "" : `\n\nAreas: ${areas}`;
  return `## 6.${number} Solution #${number}: Answer ${number}

### 6.${number}.1 Introduction

This solution addresses key issue #${to}. ${text}${stated}

`;
}
