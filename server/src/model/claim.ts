// What a sentence claims of the key issue or solution that it names. Read from wording alone.
import type { Mentioned } from "./mention.ts";

/**
 * What the sentence says of the thing it names: the speaker addresses it ("This solution addresses KI#3"),
 * does so but is denied ("does not address"), selects or rejects it (conclusions), or only names it.
 */
export type Claim = "addresses" | "denies" | "selects" | "rejects" | "names";

const ADDRESS = String.raw`(?:address(?:es|ed|ing)?|re?solv(?:es?|ed|ing)|solv(?:es?|ed|ing)|fulfill?(?:s|ed|ing)?|me(?:ets?|eting|t)|cover(?:s|ed|ing)?|satisf(?:y|ies|ied|ying)|mitigat(?:es?|ed|ing)|tackl(?:es?|ed|ing)|compl(?:y|ies|ied)\s+with|corresponds?\s+to|appl(?:y|ies)\s+to|(?:is|are)\s+(?:\w+\s+)?(?:for|applicable\s+to|related\s+to|relevant\s+to)|relates?\s+to|maps?\s+to|provides?\s+(?:\w+\s+){0,3}solutions?\s+(?:to|for)|proposes?\s+(?:\w+\s+){0,3}solutions?\s+(?:to|for))`;
const VERB = new RegExp(String.raw`\b(?:${ADDRESS})\b`, "gi");
/** Who speaks: the solution itself. "Solution #13, which addresses" is another's claim. */
const SPEAKER =
  /\b(?:(?:this|the|our|proposed|present)\s+(?:(?:proposed|present|above|candidate|new|current|security|overall)\s+)*(?:solutions?|proposal|contribution|mechanism|procedure|approach|variant|option)\b(?!\s*#?\s*\d)|\bthis\s+clause|\bit\b)|^\W*(?:this|it|solution|and|which)?\W*(?:\w+\s+){0,2}$/i;
const DENIED =
  /\b(?:not|cannot|never|nor|neither|without|no\s+longer|fails?\s+to|instead\s+of|rather\s+than)\b|n['’]t\b/i;
/** "is solved by the solution for KI#2", "mechanisms addressing KI#2": somebody else's claim. */
const OTHERS_BEHIND =
  /\b(?:solutions?|mechanisms?|procedures?|methods?|conclusions?)\s+(?:(?:that|which)\s+)?(?:\w+\s+)?(?:for|of|to|in|from|addressing)\b|^\s*(?:\w+\s+)?by\s/i;
const OTHERS_BEFORE =
  /\b(?:solutions|mechanisms?|procedures?|methods|measures|process(?:es)?|other\s+\w+|another\s+\w+)\s+(?:(?:that|which)\s+)?(?:\w+\s+)?$/i;
const PASSIVE =
  /^[^.;]{0,80}?\b(?:is|are|can\s+be|(?:has|have)\s+been)\s+(?:\w+\s+)?(?:addressed|resolved|solved|fulfilled|met|covered|satisfied|mitigated|tackled)\b(?!\s+by\s+(?:solution|other|existing|the\s+existing))/i;
const HEADED = /\b(?:key\s*issues?|KIs?)\s+(?:being\s+)?addressed\s*:?[^.;]{0,40}$/i;

const SELECT =
  /\b(?:select(?:ed|s)?|chosen|adopted|agreed|endorsed|basis|baseline|starting\s+point|used\s+as|recommended|taken\s+as|(?:will|shall|should)\s+be\s+(?:used|standardi[sz]ed|specified|normatively)|concluded\s+(?:to|that)|normative\s+(?:work|phase))\b/i;
const REJECT =
  /\b(?:not\s+(?:\w+\s+){0,3}(?:selected|chosen|adopted|agreed|pursued|considered|recommended|recommend|needed|used|endorsed|progressed|taken)|no\s+(?:normative|further)\s+(?:work|standardi[sz]ation|action)|reject(?:ed|s)?|excluded|ruled\s+out|discarded|dropped|out\s+of\s+scope|(?:is|are)\s+not|does\s+not|cannot)\b/i;

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
  const claim = readAddress(prose, "", "names");
  return claim === "names" ? readSelection(prose, "", "names") : claim;
}

function readAddress(before: string, after: string, lead: Claim): Claim {
  const verb = [...before.matchAll(VERB)].at(-1);
  if (verb !== undefined) {
    const subject = before.slice(0, verb.index);
    const object = before.slice(verb.index + verb[0].length);
    if (OTHERS_BEHIND.test(object) || OTHERS_BEFORE.test(subject)) return "names";
    if (SPEAKER.test(subject.slice(-140))) {
      return DENIED.test(subject.slice(-40)) || DENIED.test(object) ? "denies" : "addresses";
    }
  }
  if (HEADED.test(before)) return "addresses";
  const passive = PASSIVE.exec(after);
  if (passive !== null && !OTHERS_BEFORE.test(before))
    return DENIED.test(passive[0]) ? "denies" : "addresses";
  return lead === "addresses" || lead === "denies" ? lead : "names";
}

function readSelection(before: string, after: string, lead: Claim): Claim {
  const near = `${before.slice(-160)} # ${after.slice(0, 200)}`;
  if (REJECT.test(near)) return "rejects";
  if (SELECT.test(near)) return "selects";
  return lead === "selects" || lead === "rejects" ? lead : "names";
}
