// How evidence adds up to a score. Fitted by `npm run similarity -- fit` on judged pairs; see docs/similarity.md. The
// scores are probabilities that a reader calls two statements alike.
import type { StatementKind } from "../model/statement.ts";

/** How much each piece of evidence counts for the log-odds of a class. */
export interface Weights {
  readonly wording: number;
  /** Of wording where it is weak: it counts most up to `ENOUGH`. */
  readonly weakWording: number;
  readonly slots: number;
  readonly attacker: number;
  readonly noAttack: number;
  readonly attackConflict: number;
  /** What the sum of a pair comes to that is as likely of the class as not. */
  readonly needed: number;
}

/** The weights for two statements being the same, and for being at least related. */
export interface ClassWeights {
  readonly same: Weights;
  readonly related: Weights;
}

export const FITTED: Readonly<Record<StatementKind, ClassWeights>> = {
  threat: {
    same: {
      wording: 3.8,
      weakWording: 0,
      slots: 7.46,
      attacker: 0,
      noAttack: -2.51,
      attackConflict: 0,
      needed: 4.93,
    },
    related: {
      wording: 6.84,
      weakWording: 0,
      slots: 10.4,
      attacker: 0.52,
      noAttack: -0.77,
      attackConflict: 0,
      needed: 3.92,
    },
  },
  requirement: {
    same: {
      wording: 3.09,
      weakWording: 3.37,
      slots: 0,
      attacker: 0,
      noAttack: 0,
      attackConflict: -1.06,
      needed: 4.58,
    },
    related: {
      wording: 2.72,
      weakWording: 3.97,
      slots: 0,
      attacker: 0,
      noAttack: 0,
      attackConflict: -2.9,
      needed: 2.96,
    },
  },
};

/** Wording above this adds less. */
export const ENOUGH = 0.4;

/**
 * What two threats must share to be called the same: a kind of attack, else so much wording; and an asset, a way or an
 * effect, else so much wording. What falls short scores no more than `most`.
 */
export const GROUND = { insteadOfAttack: 0.6, insteadOfObject: 0.25, most: 0.4 };

/** From which probability of being related on two statements are called so: a hint, where "same" is a claim. */
export const RELATED_FROM: Readonly<Record<StatementKind, number>> = { threat: 0.25, requirement: 0.55 };

/** Not fitted, since no judged pair shows them: what follows from how reports are written. */
export const REASONED = {
  /** Two statements of one key issue or clause were written apart because they differ. */
  sameOwner: -0.5,
  /** Enabling and limiting the same thing are never alike. */
  opposed: -4,
  /** Areas in common, or areas on both sides and none in common. */
  sharedArea: 0.3,
  otherArea: -0.6,
};
