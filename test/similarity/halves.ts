// The two halves of labelled pairs: one to fit on, and one that is held aside until that is done.

/** What a pair of threats is called: one solution would serve both, they share much, or little. */
export type Label = "alike" | "related" | "different";

/** "tune" for every first, third, … pair of a label in a list, "aside" for every second one. */
export function halvesOf(pairs: readonly { readonly label: Label }[]): readonly ("tune" | "aside")[] {
  const seen = { alike: 0, related: 0, different: 0 };
  return pairs.map(({ label }) => (seen[label]++ % 2 === 0 ? "tune" : "aside"));
}
