import { titled, type Words } from "../base/words.ts";

/** Why something cannot be done so, in a sentence that says what would help. */
export interface Refusal {
  readonly refusal: string;
  readonly words: Words;
}

/** The refusal `message`, which is a literal, with {0}, {1} … for what stands in `args`. */
export function refused(message: string, ...args: readonly string[]): Refusal {
  const { title, words } = titled(message, ...args);
  return { refusal: title, words };
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return "refusal" in answer;
}
