// The models of areas that are built in.
import type { AreaModel } from "./area-model.ts";
import { FIVE_GS } from "./area-model-5gs.ts";
import { MTC } from "./area-model-mtc.ts";

const BUILT_IN: readonly AreaModel[] = [MTC, FIVE_GS];

/** The names that `areas: { model: … }` and `--model` take. */
export const MODEL_NAMES: readonly string[] = BUILT_IN.map((model) => model.name);

/** The built-in model `name`, or undefined. */
export function builtInModel(name: string): AreaModel | undefined {
  return BUILT_IN.find((model) => model.name === name);
}
