// A statement with what its words and slots weigh, ready to be compared and to be found by the words that tell most.
import type { Frequencies, Sums } from "../base/frequency.ts";
import type { Sparse } from "../base/sparse.ts";
import type { Entry } from "./entry.ts";
import type { Comparable } from "./pair-evidence.ts";
import { RAREST, rarityStepsOf, weigh } from "./rarity.ts";
import { weighSlots } from "./slots.ts";

/** An entry with its weighed terms: the same object as long as neither the entry nor a weight differs. */
export interface Weighed extends Comparable {
  readonly entry: Entry;
  /** The places of the rarest terms of its vector, from the rarest on; what is left is shorter than REST. */
  readonly telling: Uint16Array;
}

/** Below this cosine statements of different studies are not compared. */
export const LEAST = 0.4;
const REST = 0.2;
/**
 * What the telling terms of two statements must add up to for their cosine to reach LEAST: all statements order their
 * terms alike, so what they share beyond the shorter one of the two lists is shorter than REST.
 */
export const TELLING = LEAST - REST - 1e-3;

/** Weighs `entry` by the words of all studies, `sums`, and by the slots of its own, `study`. */
export function weighEntry(entry: Entry, sums: Sums, study: Frequencies): Weighed {
  const steps = rarityStepsOf(sums, entry.terms.terms.ids);
  const vector = weigh(entry.terms.terms, steps);
  return {
    entry,
    terms: entry.terms,
    vector,
    slots: weighSlots(entry.terms.fillers, study),
    owner: entry.owner,
    areas: entry.areas,
    telling: tellingTerms(vector, steps),
  };
}

/** The places of `weights` by descending `steps`, those of one step in order, until little is left. */
function tellingTerms({ weights }: Sparse, steps: Uint8Array): Uint16Array {
  const ends = new Uint16Array(RAREST + 2);
  for (const step of steps) ends[RAREST - step + 1] = (ends[RAREST - step + 1] as number) + 1;
  for (let at = 1; at < ends.length; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  // The ids ascend, so that all statements order their terms alike.
  const order = new Uint16Array(steps.length);
  for (const [at, step] of steps.entries()) {
    const place = ends[RAREST - step] as number;
    order[place] = at;
    ends[RAREST - step] = place + 1;
  }
  let length = 0;
  for (let rest = 1; length < order.length && rest >= REST * REST; length++)
    rest -= (weights[order[length] as number] as number) ** 2;
  return order.slice(0, length);
}
