// What a sentence takes out of what it says: "all key issues except KI#2", "neither Solution #1", "no part of KI#2".
import { anyOf } from "../base/any-of.ts";

const TAKEN_OUT = new RegExp(
  String.raw`\b${anyOf(
    String.raw`${anyOf("except(?: for)?", "other than", "apart from", "but not", "excluding", "unlike")}\s+(?:the\s+|for\s+)?`,
    String.raw`${anyOf("no (?:part|aspect|requirement)s? (?:of|in)", "none of", "neither", "nor")}\s+(?:the\s+)?(?:\w+\s+)?`,
  )}$`,
  "i",
);

/** Whether what is named behind `before` is taken out of what the sentence says. */
export function isTakenOut(before: string): boolean {
  return TAKEN_OUT.test(before);
}
