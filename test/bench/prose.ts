// Sentences for a made-up Technical Report, in our own words; the same seed gives the same sentences.

/** Draws numbers and words in a fixed order. */
export interface Dice {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of `from`. */
  pick<T>(from: readonly T[]): T;
}

/** Dice that fall the same way for the same `seed` (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (from) => from[below(from.length)]! };
}

/** Abbreviations with what they stand for. */
export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ["ACF", "Assembly Control Function"],
  ["BRF", "Beacon Relay Function"],
  ["CGE", "Capability Grant Entity"],
  ["DLS", "Delegation Ledger Service"],
  ["EPG", "Edge Pairing Gateway"],
  ["FSA", "Field Sensor Anchor"],
  ["GTR", "Group Trust Repository"],
  ["HKS", "Home Key Store"],
  ["MSD", "Measuring Sensor Device"],
  ["RNP", "Roaming Notice Point"],
  ["TTV", "Trust Token Vault"],
];

const TOPICS = [
  "joining of sensors",
  "hand-over of beacons",
  "storage of trust tokens",
  "pairing at the edge",
  "notices to roaming devices",
  "grouping of measurements",
  "recovery after a lost key",
  "exposure of field data",
  "withdrawal of grants",
  "relaying through neighbours",
];
const VIRTUES = ["Authenticity", "Confidentiality", "Integrity", "Authorization", "Privacy", "Availability"];
const ACTORS = ABBREVIATIONS.map(([short]) => `the ${short}`);
const DEEDS = [
  "checks",
  "derives",
  "forwards",
  "looks up",
  "counts",
  "signs",
  "withholds",
  "compares",
  "renews",
  "seals",
  "splits",
  "publishes",
  "delays",
  "records",
  "negotiates",
  "discards",
];
/** What deeds are done to: each solution speaks of things of its own, as those of a published TR do. */
const MARKS = [
  "beacon",
  "blinded",
  "borrowed",
  "chained",
  "cached",
  "deferred",
  "duplicate",
  "enrolment",
  "ephemeral",
  "fallback",
  "foreign",
  "granted",
  "hashed",
  "idle",
  "inherited",
  "joint",
  "local",
  "masked",
  "nested",
  "outbound",
  "partial",
  "quorum",
  "regional",
  "salted",
  "shared",
  "staged",
  "tunnelled",
  "unused",
  "visited",
  "weighted",
];
const THINGS = [
  "allowance",
  "anchor",
  "batch",
  "binding",
  "capsule",
  "certificate",
  "challenge",
  "counter",
  "credential",
  "deadline",
  "digest",
  "envelope",
  "filter",
  "handle",
  "index",
  "label",
  "ledger",
  "manifest",
  "mandate",
  "nonce",
  "offset",
  "permit",
  "proof",
  "quota",
  "receipt",
  "ring",
  "schedule",
  "snapshot",
  "ticket",
  "voucher",
  "window",
];
const PER_THEME = 7;
const CIRCUMSTANCES = [
  "before any payload is accepted",
  "when the device comes back after a long silence",
  "if both networks agree on the policy",
  "once the operator has enabled the feature",
  "although the link below offers no protection of its own",
  "without telling the peer which subscriber is behind it",
  "as long as the lifetime has not run out",
  "unless the peer has answered within the same second",
  "where the visited network runs an older release",
  "and keeps a copy until the session ends",
  "and tells the home network of it",
];
/** The title of a key issue or solution: a virtue and a topic. */
export function title(of: Dice): string {
  return `${of.pick(VIRTUES)} in the ${of.pick(TOPICS)}`;
}

/** What a text is about. */
export type Theme = readonly string[];

/** A few things that a text is about. */
export function theme(of: Dice): Theme {
  return Array.from({ length: PER_THEME }, () => `the ${of.pick(MARKS)} ${of.pick(THINGS)}`);
}

/** What one party does, without a capital and a full stop. */
export function deed(of: Dice, things: Theme): string {
  return `${of.pick(ACTORS)} ${of.pick(DEEDS)} ${of.pick(things)}`;
}

/** A sentence about who does what, and when. */
export function sentence(of: Dice, things: Theme): string {
  return `${capital(deed(of, things))} ${of.pick(CIRCUMSTANCES)}.`;
}

/** Two to four sentences. */
export function paragraph(of: Dice, things: Theme): string {
  return Array.from({ length: 2 + of.below(3) }, () => sentence(of, things)).join(" ");
}

/** A party at the beginning of a sentence. */
export function party(of: Dice): string {
  return capital(of.pick(ACTORS));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
