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
  "checks the token that came with the request",
  "derives a fresh key from the shared secret",
  "answers with a list of the grants that are still valid",
  "keeps the binding of identifier and key until the session ends",
  "forwards the protected report",
  "looks up the profile under which the device was enrolled",
  "counts the attempts and refuses further ones beyond a limit",
  "signs the notice with the key of its operator",
];
const CIRCUMSTANCES = [
  "before any payload is accepted",
  "when the device comes back after a long silence",
  "if both networks agree on the policy",
  "once the operator has enabled the feature",
  "although the link below offers no protection of its own",
  "without telling the peer which subscriber is behind it",
  "as long as the lifetime has not run out",
];
const HARMS = [
  "An attacker between two relays can change a report unnoticed",
  "A device that was stolen can go on using the grants of its former owner",
  "An observer can follow a subscriber by an identifier that never changes",
  "A rogue gateway can collect tokens and present them elsewhere",
  "Somebody who floods the pairing interface can keep honest devices out",
  "A former member of a group can read what is sent to the group",
];
const NEEDS = [
  "shall be able to verify the origin of a request",
  "shall protect reports in integrity and confidentiality",
  "should refuse a token that was presented before",
  "shall not disclose permanent identifiers",
  "should support the withdrawal of a grant while a session is running",
  "may delegate the check to a function of the home network",
];

/** The title of a key issue or solution: a virtue and a topic. */
export function title(of: Dice): string {
  return `${of.pick(VIRTUES)} in the ${of.pick(TOPICS)}`;
}

/** What one party does, without a capital and a full stop. */
export function deed(of: Dice): string {
  return `${of.pick(ACTORS)} ${of.pick(DEEDS)}`;
}

/** A sentence about who does what, and when. */
export function sentence(of: Dice): string {
  return `${capital(deed(of))} ${of.pick(CIRCUMSTANCES)}.`;
}

/** Two or three sentences. */
export function paragraph(of: Dice): string {
  return Array.from({ length: 2 + of.below(2) }, () => sentence(of)).join(" ");
}

/** A threat as a sentence. */
export function harm(of: Dice): string {
  return `${of.pick(HARMS)} ${of.pick(CIRCUMSTANCES)}.`;
}

/** A potential requirement as a sentence. */
export function need(of: Dice): string {
  return `${capital(of.pick(ACTORS))} ${of.pick(NEEDS)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
