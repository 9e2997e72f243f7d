// Which of the parties that a threat names is the attacker, or in the hands of one.
import type { Word } from "./words.ts";

const HOSTILE: ReadonlySet<string> = new Set([
  "bogus",
  "compromised",
  "fake",
  "false",
  "hostile",
  "infected",
  "malicious",
  "misbehaving",
  "rogue",
  "untrusted",
]);
const MODALS: ReadonlySet<string> = new Set(["can", "may", "could", "might"]);
const CONDITIONS: ReadonlySet<string> = new Set([
  "after",
  "as",
  "because",
  "due",
  "failure",
  "if",
  "lack",
  "since",
  "when",
  "where",
  "while",
  "without",
]);
/** What a noun is followed by that says more of it. */
const FOLLOWERS: ReadonlySet<string> = new Set([
  "at",
  "between",
  "by",
  "containing",
  "embedded",
  "for",
  "from",
  "in",
  "inside",
  "located",
  "near",
  "of",
  "on",
  "outside",
  "that",
  "through",
  "to",
  "under",
  "used",
  "which",
  "who",
  "whose",
  "with",
  "within",
]);
/** Names of an attacker that say nothing of the party that it is. */
const ANYBODY: ReadonlySet<string> = new Set([
  "adversary",
  "anybody",
  "attacker",
  "attackers",
  "eavesdropper",
  "hacker",
  "intruder",
  "observer",
  "outsider",
  "somebody",
]);
/** How far into a threat its modal verb is looked for. */
const FAR = 24;
const BEFORE = 4;

/** How many words of a threat name who can do something: 0 where it begins with a condition, or with just an attacker. */
export function subjectLength(words: readonly Word[]): number {
  const modal = words.slice(0, FAR).findIndex(({ text }) => MODALS.has(text));
  if (modal < 0 || CONDITIONS.has(words[0]?.text ?? "")) return 0;
  // "Keys can be stolen" names the victim.
  if (words[modal + 1]?.text === "be") return 0;
  const follower = words.slice(0, modal).findIndex(({ text }) => FOLLOWERS.has(text));
  const length = follower < 0 ? modal : follower;
  return words.slice(0, length).some(({ text }) => ANYBODY.has(text)) ? 0 : length;
}

/** Whether the party of `length` words at `at` is the attacker's: "a rogue server", "access to MANO". */
export function isAttackers(words: readonly Word[], at: number, length: number): boolean {
  const around = words.slice(Math.max(0, at - BEFORE), at + length).map(({ text }) => text);
  if (around.some((text) => HOSTILE.has(text))) return true;
  const access = around.lastIndexOf("access");
  return access >= 0 && around[access + 1] === "to";
}
