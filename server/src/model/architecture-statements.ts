// What the security architecture for machine-type communication takes for granted: seven statements that the
// contribution behind the areas A, B and C made of the system, in our own words.
import type { AreaModel } from "./area-model.ts";

/** A statement of the architecture that a model of areas rests on. */
export interface ArchitectureStatement {
  /** From 1, as the architecture counts them. */
  readonly number: number;
  readonly text: string;
}

const MTC_STATEMENTS: readonly ArchitectureStatement[] = [
  "An MTC device and an MTC server communicate through the 3GPP network.",
  "The 3GPP network can handle MTC devices as a group, which reduces signalling.",
  "An MTC device can be in one MTC group or in several.",
  "Every MTC device of a group is visible to the 3GPP network.",
  "An MTC server can communicate with the 3GPP network by itself.",
  "An MTC server is either inside or outside the 3GPP network.",
  "An MTC server can access the operator's core network through an MTC interworking function.",
].map((text, index) => ({ number: index + 1, text }));

/** The statements behind `model`: those of the built-in model `mtc` and of models that extend it; else none. */
export function architectureStatements(model: AreaModel): readonly ArchitectureStatement[] {
  return model.name === "mtc" ? MTC_STATEMENTS : [];
}
