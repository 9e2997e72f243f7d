/** Why something cannot be done so, in a sentence that says what would help. */
export interface Refusal {
  readonly refusal: string;
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return "refusal" in answer;
}
