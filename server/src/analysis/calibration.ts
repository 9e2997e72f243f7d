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
    wording: 2.98,
    weakWording: 0.91,
    attack: 1.5,
    attackConflict: -1.11,
    attacker: 2.29,
    attackOnAsset: 0.55,
    related: 2.16,
    same: 3.27,
  },
  requirement: {
    wording: 3.24,
    weakWording: 2.89,
    attack: 0,
    attackConflict: -1.07,
    attacker: 0,
    attackOnAsset: 0,
    related: 2.45,
    same: 4.1,
  },
};

/** Wording above this adds less. */
export const ENOUGH = 0.4;

/** Not fitted, since no judged pair shows them: what follows from how reports are written. */
export const REASONED = {
  /** Two statements of one key issue or clause were written apart because they differ. */
  sameOwner: -1,
  /** Enabling and limiting the same thing are never alike. */
  opposed: -4,
  /** Declared areas in common, or areas on both sides and none in common. */
  sharedArea: 0.3,
  otherArea: -0.6,
};
