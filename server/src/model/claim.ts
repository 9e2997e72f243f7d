// What a sentence claims of the key issue or solution that it names. Read from wording alone.
/** What can be mentioned by number. */
export type Mentioned = "keyIssue" | "solution";

/**
 * What the sentence says of the thing it names: the speaker addresses it ("This solution addresses KI#3"),
 * does so but is denied ("does not address"), selects or rejects it (conclusions), says that it has no solution, or
 * only names it.
 */
export type Claim = "addresses" | "denies" | "selects" | "rejects" | "unsolved" | "names";

const ADDRESS = String.raw`(?:address(?:es|ed|ing)?|re?solv(?:es?|ed|ing)|solv(?:es?|ed|ing)|fulfill?(?:s|ed|ing)?|me(?:ets?|eting|t)|cover(?:s|ed|ing)?|satisf(?:y|ies|ied|ying)|mitigat(?:es?|ed|ing)|tackl(?:es?|ed|ing)|targets?|targeting|(?:is|are)\s+(?:targeted|aimed)\s+at|aims?\s+at|handles?|deals?\s+with|compl(?:y|ies|ied)\s+with|corresponds?\s+to|appl(?:y|ies)\s+to|(?:is|are)\s+(?:\w+\s+)?(?:for|applicable\s+to|related\s+to|relevant\s+to)|relates?\s+to|(?:is|are)\s+(?:an?|one|the)\s+(?:\w+\s+){0,2}solutions?\s+(?:to|for|of)|supports?\s+(?:\w+\s+){0,6}(?:cases?|requirements?)|maps?\s+to|provides?\s+(?:\w+\s+){0,3}solutions?\s+(?:to|for)|proposes?\s+(?:\w+\s+){0,3}solutions?\s+(?:to|for))`;
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
const HEADED =
  /\b(?:(?:key\s*issues?|KIs?)\s+(?:being\s+)?addressed(?:\s+by\s+(?:this|the)\s+solution)?\s*(?::|is|are)?|(?:related|addressed)\s+key\s*issues?\s*:?)[^.;]{0,40}$/i;

/** "Solution #2 … is selected", "are the basis": behind the mention. */
const SELECTED =
  /^[^.;]{0,60}?\b(?:is|are|was|were|will\s+be|has\s+been|have\s+been|shall\s+be|be)\s+(?:\w+\s+){0,2}?(?:selected|chosen|adopted|agreed|endorsed|recommended|taken|used|the\s+(?:basis|baseline)|considered\s+as|preferred|the\s+preferred)\b/i;
/** "… is recommended based on solution #6", "to propose the Solution #3 as the basis": before it. */
const SELECTS =
  /\b(?:select(?:s|ed|ing)?|choose|chosen|adopt(?:s|ed|ing)?|endorse[sd]?|pursue[sd]?|agreed?\s+to\s+(?:use|propose)|recommended?\s+(?:to\s+use)?|based\s+on|specif(?:y|ied)|standardi[sz]e[sd]?|according\s+to)\b[^.;]{0,60}$/i;
/** "the enhancement described in solution #4": a place, not a choice. */
const DESCRIBED_IN = /\b(?:described|defined|specified|proposed|shown)\s+(?:in|by|for)\s+(?:the\s+)?$/i;
const DECIDES =
  /\b(?:agreed|concluded|recommended|selected|chosen|adopted|endorsed|proposed\s+(?:to|that)|(?:is|are)\s+proposed|basis|baseline|normative)\b/i;
const REJECT =
  /\b(?:not\s+(?:\w+\s+){0,3}(?:selected|chosen|adopted|agreed|pursued|considered|recommended?|needed|used|endorsed|progressed|taken)|no\s+(?:\w+\s+)?(?:normative|further|agreement|consensus)\s*(?:work|standardi[sz]ation|action)?|reject(?:ed|s)?|excluded|ruled\s+out|discarded|dropped|out\s+of\s+scope|(?:is|are)\s+not|does\s+not|cannot)\b/i;
/** Left open: neither selected nor rejected. */
const OPEN =
  /\b(?:whether|choice\s+between|either|which\s+of|one\s+of|options?|left\s+to|ffs|further\s+stud|in\s+the\s+manner\s+of|remains?\s+possible|could\s+be|may\s+be|evaluated|analy[sz]ed|compared)\b/i;

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
  if (/\bkey\s*issues?\b[^.]{0,40}\b(?:are|is)\s+addressed\b/i.test(prose) && !DENIED.test(prose))
    return "addresses";
  const claim = readAddress(prose, "", "names");
  if (claim !== "names") return claim;
  return /\bsolutions?\b/i.test(prose) ? readSelection(prose, prose, "names") : "names";
}

const UNSOLVED = /\b(?:ha(?:s|ve)|with|there\s+(?:is|are))\s+no\s+solutions?\b|\bwithout\s+solutions?\b/i;

/** "all key issues except KI#2": what is taken out again. */
const EXCEPTED =
  /\b(?:except(?:\s+for)?|other\s+than|apart\s+from|but\s+not|excluding|unlike)\s+(?:the\s+|for\s+)?$/i;
/** "It is unclear whether it addresses": said of no fact. */
const DOUBTED =
  /\b(?:whether|unclear|if\s+this\s+solution|would\s+(?:only\s+)?(?:address|resolve|solve|fulfil|meet)|could\s+be\s+extended)\b/i;
/** "No part of KI#2", "Neither KI#2": the subject denies. */
const NO_SUBJECT =
  /\b(?:no\s+(?:part|aspect|requirement)s?\s+(?:of|in)|none\s+of|neither|nor)\s+(?:the\s+)?(?:\w+\s+)?$/i;

function readAddress(before: string, after: string, lead: Claim): Claim {
  if (EXCEPTED.test(before) || NO_SUBJECT.test(before)) return "denies";
  if (DOUBTED.test(before)) return "names";
  if (UNSOLVED.test(before) || UNSOLVED.test(after.slice(0, 80))) return "unsolved";
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
  if (
    /^[^.;]{0,80}?,?\s*(?:which|that)\s+(?:this|the)\s+solution\s+(?:also\s+|fully\s+)?(?:addresses|resolves|fulfils|covers)\b/i.test(
      after,
    )
  ) {
    return "addresses";
  }
  const passive = PASSIVE.exec(after);
  if (passive !== null && !OTHERS_BEFORE.test(before))
    return DENIED.test(passive[0]) || /^\s*without\b/i.test(after.slice(passive[0].length))
      ? "denies"
      : "addresses";
  return lead === "addresses" || lead === "denies" || lead === "unsolved" ? lead : "names";
}

function readSelection(before: string, after: string, lead: Claim): Claim {
  if (EXCEPTED.test(before) || NO_SUBJECT.test(before) || /\b(?:neither|nor)\b[^.;]{0,60}$/i.test(before))
    return "rejects";
  if (DESCRIBED_IN.test(before)) return "names";
  const near = `${before.slice(-200)} # ${after.slice(0, 200)}`;
  if (REJECT.test(near)) return "rejects";
  if (OPEN.test(near)) return "names";
  if (SELECTED.test(after)) return "selects";
  if (SELECTS.test(before) && DECIDES.test(near)) return "selects";
  return lead === "selects" || lead === "rejects" ? lead : "names";
}
