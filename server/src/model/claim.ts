// What a sentence claims of the key issue or solution that it names. Read from wording alone.
import { isDenied, readAddress } from "./claim-address.ts";
import { readSelection } from "./claim-selection.ts";

/** What can be mentioned by number. */
export type Mentioned = "keyIssue" | "solution";

/**
 * What the sentence says of the thing it names: the speaker addresses it ("This solution addresses KI#3"),
 * does so but is denied ("does not address"), selects or rejects it (conclusions), says that it has no solution, or
 * only names it.
 */
export type Claim = "addresses" | "denies" | "selects" | "rejects" | "unsolved" | "names";

/**
 * Reads the claim of the sentence `before` + mention + `after`.
 * `lead` is the claim of the sentence that introduces the list which the mention stands in.
 */
export function readClaim(sentence: {
  readonly before: string;
  readonly after: string;
  readonly lead: Claim;
  readonly kind: Mentioned;
}): Claim {
  const { before, after, lead, kind } = sentence;
  return kind === "solution" ? readSelection(before, after, lead) : readAddress(before, after, lead);
}

/** What a paragraph that ends with a colon says of the items below it. */
export function readLead(prose: string): Claim {
  if (!prose.trimEnd().endsWith(":")) return "names";
  if (/\bkey\s*issues?\b[^.]{0,40}\b(?:are|is)\s+addressed\b/i.test(prose) && !isDenied(prose))
    return "addresses";
  const claim = readAddress(prose, "", "names");
  if (claim !== "names") return claim;
  return /\bsolutions?\b/i.test(prose) ? readSelection(prose, prose, "names") : "names";
}
