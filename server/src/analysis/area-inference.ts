// From a statement to the areas that it lies in: signs, weighed; with a confidence and the places that led there.
import type { Span } from "../base/span.ts";
import { type AreaModel, mainAreaOf, mainAreas, subdivisionsOf } from "../model/area-model.ts";
import { type AreaReading, readForAreas } from "./area-reading.ts";
import { type Background, type Signs, signsOf } from "./area-signs.ts";
import { weigh, weightsFor } from "./area-weights.ts";

/** An area that a text lies in. */
export interface InferredArea {
  readonly id: string;
  /** About how often such a reading is right, from 0 to 1. */
  readonly confidence: number;
  /** The words that led there. Offsets in the text. */
  readonly evidence: readonly Span[];
}

/** What stands around a statement and says what it leaves out. */
export interface Context {
  /** The title of its key issue. */
  readonly title: string;
  /** The paragraph that introduces the list it stands in, or "". */
  readonly lead: string;
  /** The areas that the details of its key issue speak of. */
  readonly details: readonly { readonly id: string; readonly confidence: number }[];
}

/** From here on an area counts as inferred. */
export const LIKELY = 0.5;
/** From here on it is shown to an author who did not ask. */
export const SURE = 0.9;

/** The areas of `model` that `text` lies in, each with a confidence of `LIKELY` or more, in the order of the model. */
export function inferAreas(model: AreaModel, text: string, context?: Context): readonly InferredArea[] {
  const reading = readForAreas(model, text);
  return signsOf(model, reading, context && backgroundOf(model, context)).flatMap((sentences) => {
    const likely = sentences
      .map((signs) => ({ ...signs, confidence: confidenceOf(signs) }))
      .filter((signs) => signs.confidence >= LIKELY);
    const [surest] = [...likely].sort((a, b) => b.confidence - a.confidence);
    if (surest === undefined) return [];
    const evidence = likely.flatMap((signs) => signs.evidence);
    const area = { id: surest.area.id, confidence: surest.confidence, evidence };
    const divided = divide(model, reading, area);
    return divided.some((one) => one.confidence >= LIKELY) ? divided : [area];
  });
}

/**
 * Texts that nobody tuned on use words that no list has, and show fewer signs: measured on such texts, as many areas are
 * missed as are found in vain when the sum begins so much higher.
 */
export const UNKNOWN_WORDS = 0.3;

/** The logistic function of the weighed signs. */
function confidenceOf(signs: Signs): number {
  const sum = UNKNOWN_WORDS + signs.told + weigh(signs.values, weightsFor(signs.area));
  return round(1 / (1 + Math.exp(-sum)));
}

/** How far title and details speak of each area: a statement is read on that ground. */
function backgroundOf(model: AreaModel, { title, lead, details }: Context): Background {
  const named = signsOf(model, readForAreas(model, `${title}. ${lead}`));
  return new Map(
    mainAreas(model).map(({ id }, i) => {
      const inDetails = details.filter((one) => mainAreaOf(model, one.id) === id);
      return [
        id,
        {
          title: Math.max(0, ...(named[i] ?? []).map(confidenceOf)),
          details: Math.max(0, ...inDetails.map((one) => one.confidence)),
        },
      ];
    }),
  );
}

/** The subdivisions of `area` whose states the text names; those that it only hints at where it names none. */
function divide(model: AreaModel, reading: AreaReading, area: InferredArea): InferredArea[] {
  const ids = subdivisionsOf(model, area.id).map((one) => one.id);
  const named = reading.states.filter((state) => ids.includes(state.area) && !state.aside);
  const plain = named.filter((state) => !state.weak);
  const states = plain.length > 0 ? plain : named;
  return ids.flatMap((id) => {
    const own = states.filter((state) => state.area === id);
    if (own.length === 0) return [];
    const spans = own.map(({ start, end }) => ({ start, end }));
    const certainty = plain.length > 0 ? 0.95 : 0.8;
    return [{ id, confidence: round(area.confidence * certainty), evidence: [...area.evidence, ...spans] }];
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
