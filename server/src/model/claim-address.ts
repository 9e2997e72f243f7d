// What a sentence of a solution claims of the key issue that it names: that it addresses it, or does not.
import { anyOf } from "../base/any-of.ts";
import type { Claim } from "./claim.ts";
import { isTakenOut } from "./taken-out.ts";

/** Verbs whose object is what the solution addresses. */
const VERBS = [
  "address(?:es|ed|ing)?",
  "answer(?:s|ed|ing)?",
  "re?solv(?:es?|ed|ing)",
  "solv(?:es?|ed|ing)",
  "fulfill?(?:s|ed|ing)?",
  "me(?:ets?|eting|t)",
  "cover(?:s|ed|ing)?",
  "satisf(?:y|ies|ied|ying)",
  "mitigat(?:es?|ed|ing)",
  "tackl(?:es?|ed|ing)",
  "targets?",
  "targeting",
  "handles?",
  "aims? at",
  "deals? with",
  "focus(?:es)? on",
  "compl(?:y|ies|ied) with",
  "contributes? to",
  "corresponds? to",
  "appl(?:y|ies) to",
  "relates? to",
  "maps? to",
];
/** "is intended for", "is targeted at". */
const STATES = [
  "(?:targeted|aimed) at",
  "focused on",
  String.raw`(?:\w+ )?for`,
  String.raw`(?:\w+ )?(?:applicable|related|relevant) to`,
];
const GIVES = "(?:provides?|proposes?|describes?|presents?|offers?|introduces?|gives?)";
/** "is a possible solution to", "describes a new solution for", "supports the second requirement". */
const PHRASES = [
  `(?:is|are) ${anyOf(...STATES)}`,
  String.raw`(?:is|are) (?:an?|one|the) (?:\w+ ){0,2}solutions? (?:to|for|of)`,
  String.raw`${GIVES} (?:\w+ ){0,3}(?:solutions?|answers?) (?:to|for)`,
  String.raw`supports? (?:\w+ ){0,6}(?:cases?|requirements?)`,
];
const ADDRESSES = new RegExp(String.raw`\b${anyOf(...VERBS, ...PHRASES)}\b`, "gi");

/** What a solution calls itself. */
const ITSELF = anyOf(
  "solutions?",
  "proposal",
  "contribution",
  "paper",
  "mechanism",
  "procedure",
  "approach",
  "variant",
  "option",
);
const OWN = anyOf("proposed", "present", "above", "candidate", "new", "current", "security", "overall");
/** Who speaks: the solution itself. "Solution #13, which addresses" is another's claim. */
const SPEAKER = new RegExp(
  anyOf(
    String.raw`\b(?:this|the|our|proposed|present) (?:(?:following )?(?:${OWN} )*${ITSELF}\b(?!\s*#?\s*\d))`,
    String.raw`\bthis clause`,
    String.raw`\bit\b`,
    // Nobody is named: "To address KI#3, the server …", "In order to address KI#3, …", "Addresses KI#3".
    String.raw`^\W*(?:in order\b)?\W*(?:this|it|solution|and|which)?\W*(?:\w+ ){0,2}$`,
  ),
  "i",
);

const DENIED =
  /\b(?:not|cannot|never|nor|neither|without|no\s+longer|fails?\s+to|instead\s+of|rather\s+than)\b|n['’]t\b/i;
/** "It is unclear whether it addresses": said of no fact. */
const DOUBTED =
  /\b(?:whether|unclear|if\s+this\s+solution|would\s+(?:only\s+)?(?:address|resolve|solve|fulfil|meet)|could\s+be\s+extended)\b/i;
const UNSOLVED = /\b(?:ha(?:s|ve)|with|there\s+(?:is|are))\s+no\s+solutions?\b|\bwithout\s+solutions?\b/i;

/** "is solved by the solution for KI#2", "reuses mechanisms addressing KI#2": somebody else's claim. */
const OTHERS_BEHIND =
  /\b(?:solutions?|mechanisms?|procedures?|methods?|conclusions?)\s+(?:(?:that|which)\s+)?(?:\w+\s+)?(?:for|of|to|in|from|addressing)\b|^\s*(?:\w+\s+)?by\s/i;
const OTHERS_BEFORE =
  /\b(?:solutions|mechanisms?|procedures?|methods|measures|process(?:es)?|other\s+\w+|another\s+\w+)\s+(?:(?:that|which)\s+)?(?:\w+\s+)?$/i;
/** "proposes a new mechanism to address": its own. */
const OWN_MEANS = new RegExp(
  String.raw`\b${GIVES}\s+(?:an?|one|the\s+following)\s+(?:\w+\s+){0,3}(?:mechanism|procedure|method|process|measure)\s+(?:(?:that|which)\s+)?(?:\w+\s+)?$`,
  "i",
);
/** "is based on Solution #2, which addresses": so is this. */
const ANOTHER_WHICH =
  /\bsolutions?\s*#?\s*\d[\w.]*\s*(?:\([^()]*\)\s*)?,?\s+(?:which|that)\s+(?:\w+\s+){0,2}$/i;

/** "KI#3 is addressed", behind the mention. */
const PASSIVE =
  /^[^.;]{0,80}?\b(?:is|are|can\s+be|(?:has|have)\s+been)\s+(?:\w+\s+)?(?:addressed|resolved|solved|fulfilled|met|covered|satisfied|mitigated|tackled)\b(?!\s+by\s+(?:solution|other|existing|the\s+existing))/i;
const WHICH_THIS_ADDRESSES =
  /^[^.;]{0,80}?,?\s*(?:which|that)\s+(?:this|the)\s+solution\s+(?:also\s+|fully\s+)?(?:addresses|resolves|fulfils|covers)\b/i;
/** "Key issues addressed: KI#3", "Addressed KI: #3", "Key issues: KI#3". */
const HEADED = new RegExp(
  `${anyOf(
    String.raw`\b(?:key\s*issues?|KIs?) (?:being )?addressed(?: by (?:this|the) solution)?\s*(?::|is|are)?`,
    String.raw`\b(?:related|addressed) (?:key\s*issues?|KIs?)\s*:?`,
    String.raw`^\W*(?:key\s*issues?|KIs?)\W*:`,
  )}[^.;]{0,40}$`,
  "i",
);

/** Whether `prose` says of something that it is not so. */
export function isDenied(prose: string): boolean {
  return DENIED.test(prose);
}

/**
 * Reads what the sentence `before` + key issue + `after` says of the key issue. `lead` is the claim of the sentence that
 * introduces the list which the mention stands in.
 */
export function readAddress(before: string, after: string, lead: Claim): Claim {
  if (isTakenOut(before)) return "denies";
  if (DOUBTED.test(before)) return "names";
  if (UNSOLVED.test(before) || UNSOLVED.test(after.slice(0, 80))) return "unsolved";
  const verb = [...before.matchAll(ADDRESSES)].at(-1);
  if (verb !== undefined) {
    const subject = before.slice(0, verb.index);
    const object = before.slice(verb.index + verb[0].length);
    if (isOthers(subject, object)) return "names";
    if (SPEAKER.test(subject.slice(-140))) {
      return DENIED.test(subject.slice(-40)) || DENIED.test(object) ? "denies" : "addresses";
    }
  }
  if (HEADED.test(before) || WHICH_THIS_ADDRESSES.test(after)) return "addresses";
  const passive = PASSIVE.exec(after);
  if (passive !== null && !OTHERS_BEFORE.test(before)) {
    const denied = DENIED.test(passive[0]) || /^\s*without\b/i.test(after.slice(passive[0].length));
    return denied ? "denies" : "addresses";
  }
  return lead === "addresses" || lead === "denies" || lead === "unsolved" ? lead : "names";
}

function isOthers(subject: string, object: string): boolean {
  if (OTHERS_BEHIND.test(object) || ANOTHER_WHICH.test(subject)) return true;
  return OTHERS_BEFORE.test(subject) && !OWN_MEANS.test(subject);
}
