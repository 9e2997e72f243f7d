// How evidence adds up to a score. Fitted by `npm run similarity -- fit` on judged pairs of published reports; see
// docs/similarity.md. The scores are probabilities that a reader calls two statements alike.
import type { StatementKind } from "../model/statement.ts";

export interface Weights {
  readonly wording: number;
  /** Of wording where it is weak: it counts most up to `ENOUGH`. */
  readonly weakWording: number;
  readonly attack: number;
  readonly attackConflict: number;
  readonly attacker: number;
  readonly attackOnAsset: number;
  /** What the sum of a pair that is as likely related as not comes to; and of one that is as likely alike. */
  readonly related: number;
  readonly same: number;
}

export const FITTED: Readonly<Record<StatementKind, Weights>> = {
  threat: {
    wording: 2.96,
    weakWording: 0.87,
    attack: 1.52,
    attackConflict: -1.13,
    attacker: 2.3,
    attackOnAsset: 0.54,
    related: 2.11,
    same: 3.22,
  },
  requirement: {
    wording: 3.13,
    weakWording: 2.88,
    attack: 0,
    attackConflict: -1.24,
    attacker: 0,
    attackOnAsset: 0,
    related: 2.25,
    same: 3.95,
  },
};

/** Wording above this adds less. */
export const ENOUGH = 0.4;

/** Not fitted, since no judged pair shows them: what follows from how reports are written. */
export const REASONED = {
  /** Two statements of one key issue or clause were written apart because they differ. */
  sameOwner: -0.5,
  /** Enabling and limiting the same thing are never alike. */
  opposed: -4,
  /** Declared areas in common, or areas on both sides and none in common. */
  sharedArea: 0.3,
  otherArea: -0.6,
};
