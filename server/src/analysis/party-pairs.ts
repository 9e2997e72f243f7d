// The two parties of an area in one sentence: which mentions of them stand to each other, and how.
import type { Area } from "../model/area-model.ts";
import type { Token } from "../model/area-vocabulary.ts";
import type { PartyMention } from "./area-reading.ts";

/** How two mentions stand to each other, the closest relation first. */
const KINDS = ["between", "towards", "sameSegment", "sameSentence", "apartByOther"] as const;

/** Two mentions of the parties of an area. */
export interface Pair {
  readonly a: PartyMention;
  readonly b: PartyMention;
  readonly kind: (typeof KINDS)[number];
  /** Whether one of them is a pronoun or bears a name that other things bear too. */
  readonly weak: boolean;
}

/** How far behind the first the second may come, counted in mentions: keeps the cost of a hostile sentence linear. */
const REACH = 12;

/** The pairs of `mentions`, which are of one sentence, that make the relation of `area`; the closest first. */
export function pairsOf(
  area: Area,
  mentions: readonly PartyMention[],
  tokens: readonly Token[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.word)
      .join(" ");
  const present = mentions.filter((mention) => !mention.aside);
  present.forEach((a, i) => {
    for (let j = i + 1; j < present.length && j < i + REACH; j++) {
      const b = present[j] as PartyMention;
      if (b.first < a.behind || !relates(area, a, b)) continue;
      const kind = kindOf(a, b, present.slice(i + 1, j), words);
      pairs.push({ a, b, kind, weak: a.weak || b.weak });
    }
  });
  if (area.between[0] === area.between[1]) pairs.push(...amongThemselves(area, present, words));
  return pairs.sort(
    (x, y) => Number(x.weak) - Number(y.weak) || KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind),
  );
}

/** Before a name: it is one beside others of its kind ("another UE", "the two operators"). */
const BESIDE =
  /\b(?:another|other|second|both|two|three|several|different|neighbouring|neighboring|nearby|surrounding|peer|fellow|various|between|among)\s(?:\w+\s)?$/;
/** Behind a name: those of its kind have to do with each other. */
const MUTUAL =
  /\b(?:each other|one another|among themselves|between themselves|between them|mutually|(?:with|of|to|from) the other)\b/;
/** So many words behind the name. */
const MUTUAL_REACH = 14;

/** Mentions that name several of a kind, each as a pair with itself: "the UEs authenticate each other". */
function amongThemselves(
  area: Area,
  present: readonly PartyMention[],
  words: (from: number, to: number) => string,
): readonly Pair[] {
  return present.flatMap((one, i): readonly Pair[] => {
    if (one.party !== area.between[0]) return [];
    const { weak } = one;
    if (MUTUAL.test(words(one.behind, one.behind + MUTUAL_REACH)))
      return [{ a: one, b: one, kind: "towards", weak }];
    if (!BESIDE.test(`${words(Math.max(0, one.first - 3), one.first)} `)) return [];
    const named = present.slice(0, i).some((other) => other.party === one.party && !other.weak);
    return [{ a: one, b: one, kind: named ? "sameSegment" : "sameSentence", weak }];
  });
}

function relates({ between: [one, other] }: Area, a: PartyMention, b: PartyMention): boolean {
  // Inside of a party, two nodes of it make a relation.
  if (one === other) return a.party === one && b.party === one && a.name !== b.name;
  return (a.party === one && b.party === other) || (a.party === other && b.party === one);
}

const TOWARDS =
  /\b(?:to|toward|towards|with|from|at|by|of|against|on)\s(?:the\s|a\s|an\s|any\s|its\s|that\s|this\s|each\s)?$/;
/** "The network shall authenticate the device": so close that what stands between them is what the one does to the other. */
const NEXT = 4;
/** With a preposition before it, the second party of "towards" stands at most so many words behind the first. */
const NEAR = 9;

function kindOf(
  a: PartyMention,
  b: PartyMention,
  inBetween: readonly PartyMention[],
  words: (from: number, to: number) => string,
): Pair["kind"] {
  const joining = words(a.behind, b.first);
  const lead = words(Math.max(0, a.first - 4), a.first);
  if (/\bbetween\b/.test(lead) && /\band\b/.test(joining) && inBetween.length === 0) return "between";
  if (inBetween.some((one) => one.party !== a.party && one.party !== b.party && !one.weak))
    return "apartByOther";
  const apart = b.first - a.behind;
  if (apart <= NEXT || (apart <= NEAR && TOWARDS.test(`${joining} `))) return "towards";
  return a.segment === b.segment ? "sameSegment" : "sameSentence";
}
