// What is being written in a sentence, by the words before the cursor. Every pattern ends at the cursor and looks at a
// bounded piece of the line.

import type { PointerKind } from "../model/pointer.ts";
import type { Here } from "./here.ts";
import type { Slot, Typed } from "./slot.ts";

const SPACE = String.raw`[ \t\u00a0]`;
/** Words of a title that is looked for, or a number. */
const WANTED = String.raw`(?:\d[\w.]{0,8}|[\p{L}](?:[\p{L}\p{N}-]|${SPACE}(?!${SPACE})){0,40})?`;
const LISTED = String.raw`(?:\\?#?${SPACE}?\d{1,3}(?:\.\d{1,3})?[a-z]?${SPACE}{0,2}(?:,${SPACE}{0,2}(?:and|or)?|and|or|&|to)${SPACE}{1,2}){0,12}`;
/** The last word that a number may follow: what stands before it is matched as far as it goes. */
const EARLIER = String.raw`^(?<earlier>.*)(?<![\p{L}\p{N}_-])`;
const NUMBER = new RegExp(
  String.raw`${EARLIER}(?<word>[Kk]ey[\s-]?[Ii]ssues?|KIs?|[Ss]olutions?|Sol)(?<joint>${SPACE}{0,2})(?<listed>${LISTED})(?<hash>\\?#${SPACE}?)?(?<typed>${WANTED})$`,
  "u",
);
const PART =
  /(?<![\p{L}\p{N}])(?:KI|[Kk]ey[ -]?[Ii]ssue)\s?#\s?(\d{1,3}(?:\.\d{1,3})?[a-z]?)\/([\p{L}\p{N} -]{0,40})$/u;
const CITATION = /(?<![!\\\]])\[ ?([^[\]()|<>]{0,60})$/;
const DOCUMENT = /(?<![\w.[])((?:T[SR]|RFC)[ \u00a0]?\d[\d.-]{0,9})( ?)$/;
const POINTER_NUMBER = String.raw`(?:[A-Z]{1,2}|\d{1,2}[A-Z]?)(?:\.\d{1,3}[a-z]?)*(?:[-–]\d{1,3}[a-z]?)?`;
const POINTER = new RegExp(
  String.raw`${EARLIER}(?<word>[Cc]lauses?|[Ss]ubclauses?|[Aa]nnex(?:es)?|[Tt]ables?|[Ff]igures?)${SPACE}(?<listed>(?:${POINTER_NUMBER}${SPACE}?(?:,|,? ?and|,? ?or|to)${SPACE}){0,8})(?<typed>[A-Z]{1,2}|(?:[A-Z]{1,2}|\d)[\w.–-]{0,12}|[\p{L}](?:[\p{L}-]|${SPACE}(?!${SPACE})){0,40})?$`,
  "u",
);
/** "TS 33.401 [5], clause ": the clause is another document's. */
const ELSEWHERE =
  /(?:T[SR][ \u00a0]?\d{2}\.\d{3}[\d-]{0,3}|RFC[ \u00a0]?\d{3,5})[^.;\w]{0,4}(?:\[\w{1,4}\])?[^.;\w]{0,4}$/;
const AREAS =
  /^[ \t]*(?:[-*][ \t]+)?\**(?:[Ss]ecurity\s+)?[Aa]reas?(?:\s+(?:affected|concerned))?\**\s*:\**\s*((?:[A-Z]\d?\s*(?:,|and|&)\s*){0,20})([A-Z]\d?|[\p{L}][\p{L} -]{0,40})?$/u;
const AREA_COMMENT = /<!--\s*areas?\s*:\s*((?:[A-Z]\d?\s*,\s*){0,20})([A-Z]\d?|[\p{L}][\p{L} -]{0,40})?$/iu;
const COMMENT_ID = /^\s*([\w.-]{0,40})$/;
const COMMENT_KEY = /^\s*[\w.-]{1,40}(?:\s+\w{1,20}=[\w.,#/-]{0,80}){0,6}\s+(\w{0,20})$/;
const COMMENT_VALUE = /(?<=\s)(\w{1,20})=(?:[\w.#/-]{1,40},){0,20}([\w.#/-]{0,40})$/;
const WORD = /(?<![\p{L}\p{N}_-])[\p{L}](?:[\p{L}\p{N}-]|[ /](?=[\p{L}\p{N}])){0,60}$/u;
/** What makes "solution" or "clause" a plain word: "this solution", "a related key issue"; not "this meets". */
const DETERMINED =
  /(?:^|[\s("])(?:an?|the|this|that|these|those|each|every|any|no|our|its|their|such|which|what|one|other|another|same|proposed|candidate|possible|new|existing|above|following|first|second|last)\s(?:[\w-]{0,20}[^\Ws]\s)?$/i;
/** What no title is looked for by. */
const COMMON =
  /^(?:an?|and|as|at|by|can|for|from|has|in|is|it|of|on|or|that|the|to|was|with|which|will)(?:\s|$)/i;

/** What the author is about to write in a sentence, heading or comment. */
export function proseSlot(here: Here): Slot | undefined {
  const { before } = here;
  const comment = before.lastIndexOf("<!--");
  if (comment > before.lastIndexOf("-->")) return inComment(here, before.slice(comment + "<!--".length));
  if (isCode(here)) return undefined;
  return (
    areaSlot(here, AREAS) ??
    partSlot(here) ??
    numberSlot(here) ??
    citationSlot(here) ??
    documentSlot(here) ??
    pointerSlot(here) ??
    wordSlot(here)
  );
}

/** Whether the cursor is in a code span, as far as its line tells. */
function isCode({ line, at, lineStart }: Here): boolean {
  return (line.slice(0, at - lineStart).match(/`/g) ?? []).length % 2 === 1;
}

/** The slot of the last `typed` characters and `lead` before them; `rest` is the part of the word behind the cursor. */
function typedAt(here: Here, typed: string, lead: string, rest: RegExp): Typed {
  const from = here.at - typed.length - lead.length;
  return { from, lead, typed, to: here.at, over: here.at + (rest.exec(here.after)?.[0].length ?? 0) };
}

const REST_OF_NUMBER = /^[\w.–-]*(?<![.–-])/;
const REST_OF_WORD = /^[\p{L}\p{N}-]*/u;

function inComment(here: Here, inside: string): Slot | undefined {
  const areas = areaSlot(here, AREA_COMMENT);
  if (areas !== undefined) return areas;
  const at = (typed: string): Typed => typedAt(here, typed, "", REST_OF_NUMBER);
  const id = COMMENT_ID.exec(inside);
  if (id !== null) return { kind: "comment", place: "id", key: "", ...at(id[1] ?? "") };
  const value = COMMENT_VALUE.exec(inside);
  if (value !== null) return { kind: "comment", place: "value", key: value[1] ?? "", ...at(value[2] ?? "") };
  const key = COMMENT_KEY.exec(inside);
  return key === null ? undefined : { kind: "comment", place: "key", key: "", ...at(key[1] ?? "") };
}

function areaSlot(here: Here, pattern: RegExp): Slot | undefined {
  const found = pattern.exec(here.before);
  if (found === null) return undefined;
  const [, listed = "", typed = ""] = found;
  const stated = [...`${listed} ${here.after}`.matchAll(/\b[A-Z]\d?\b/g)].map(([id]) => id);
  return { kind: "areas", stated, ...typedAt(here, typed, "", REST_OF_NUMBER) };
}

function partSlot(here: Here): Slot | undefined {
  const found = PART.exec(here.before);
  if (found === null) return undefined;
  return { kind: "part", number: found[1] as string, ...typedAt(here, found[2] ?? "", "", REST_OF_NUMBER) };
}

function numberSlot(here: Here): Slot | undefined {
  const found = NUMBER.exec(here.before);
  if (found === null) return undefined;
  const { earlier = "", word = "", joint = "", listed = "", typed = "", hash } = found.groups ?? {};
  const defines = /^ {0,3}#{1,6}[ \t]+[\w.*\\]*[\s*]*(?:Conclusions? (?:on|for) )?$/i.test(earlier);
  if (hash === undefined && !mayFollow(word, { joint, listed, typed })) return undefined;
  const plain = hash === undefined && listed === "" && DETERMINED.test(earlier);
  if (plain && isWord(typed)) return undefined;
  const sure = !plain && (hash !== undefined || listed !== "" || /^[kKS]/.test(word));
  // Where "#" is still to be written, the space before the words goes with it.
  const lead = hash === undefined && listed === "" ? joint : "";
  const of = /^k/i.test(word) ? "keyIssue" : "solution";
  const rest = /^\d/.test(typed) || typed === "" ? REST_OF_NUMBER : REST_OF_WORD;
  return {
    kind: "number",
    of,
    word,
    hash: hash !== undefined,
    sure,
    defines,
    ...typedAt(here, typed, lead, rest),
  };
}

/** Whether what was typed looks for a title, and is no number. */
function isWord(typed: string): boolean {
  return /^\p{L}/u.test(typed);
}

/** Whether `typed` may be a number or title behind a word without "#": not in "solutions for", "#1 and then". */
function mayFollow(
  word: string,
  { joint, listed, typed }: Readonly<Record<"joint" | "listed" | "typed", string>>,
): boolean {
  if (listed !== "") return !isWord(typed);
  if (joint === "") return /^(?:KIs?|Sol)$/.test(word) && typed === "";
  return !COMMON.test(typed);
}

function citationSlot(here: Here): Slot | undefined {
  const found = CITATION.exec(here.before);
  if (found === null) return undefined;
  const document = /((?:T[SR]|RFC)[ \u00a0]{0,2}\d[\d.-]{0,9})\s{0,3}$/.exec(
    here.before.slice(0, found.index),
  )?.[1];
  // The bracket that an editor closed by itself, and the number that stood there, go with what is replaced.
  const whole = typedAt(here, found[1] ?? "", "", /^\w*\s?\]|^/);
  return { kind: "citation", form: "number", document: document ?? "", ...whole, to: whole.over };
}

function documentSlot(here: Here): Slot | undefined {
  const found = DOCUMENT.exec(here.before);
  // An entry of clause 2 names its document, and cites nothing.
  if (found === null || /^\s?\[/.test(here.after) || here.clause?.kind === "references") return undefined;
  const [, document = "", space] = found;
  if (space === " ") return { kind: "citation", form: "behind", document, ...typedAt(here, "", "", /^/) };
  return {
    kind: "citation",
    form: "document",
    document,
    ...typedAt(here, document, "", /^[\d.-]*(?<![.-])/),
  };
}

const POINTS: readonly (readonly [RegExp, PointerKind | "annex"])[] = [
  [/^annex/i, "annex"],
  [/^table/i, "table"],
  [/^figure/i, "figure"],
  [/./, "clause"],
];

function pointerSlot(here: Here): Slot | undefined {
  const found = POINTER.exec(here.before);
  if (found === null) return undefined;
  const { earlier = "", word = "", listed = "", typed = "" } = found.groups ?? {};
  const plain = listed === "" && DETERMINED.test(earlier);
  // "Annex A" begins with a letter, and "clause 5, network" goes on with the sentence.
  const goesOn = /^\p{L}{2}/u.test(typed) && (plain || listed !== "");
  if (goesOn || ELSEWHERE.test(earlier) || COMMON.test(typed)) return undefined;
  const of = POINTS.find(([pattern]) => pattern.test(word))?.[1] ?? "clause";
  const opens = earlier.trim() === "" && here.after.trim() === "";
  return { kind: "pointer", of, sure: !plain, opens, ...typedAt(here, typed, "", REST_OF_NUMBER) };
}

function wordSlot(here: Here): Slot | undefined {
  const found = WORD.exec(here.before);
  if (found === null || /^[\p{L}\p{N}]/u.test(here.after)) return undefined;
  return { kind: "word", ...typedAt(here, found[0], "", /^/) };
}
