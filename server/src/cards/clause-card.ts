import { shortened } from "../base/phrase.ts";
import { nameOf } from "../model/item-name.ts";
import type { Clause } from "../model/outline.ts";
import { sentencesOf } from "../model/sentence.ts";
import { factsAt, type Study } from "../model/study.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import { plainText } from "../syntax/mask.ts";
import type { CardStyle } from "./card-style.ts";

const LONGEST = 240;

/** A clause: its number, which leads there, its title and its first sentence. */
export function clauseCard(study: Study, number: string, style: CardStyle): readonly string[] {
  const name = `${/^[A-Z]+$/.test(number) ? "annex" : "clause"} ${number}`;
  const clause = study.outline.clauses.find((one) => one.clause === number);
  const place = definitionsOf(study, { kind: "clause", number })[0];
  if (clause === undefined || place === undefined)
    return [`There is no ${style.strong(name)} in ${style.text(study.id)}.`];
  const sentence = firstSentence(study, clause);
  return [
    `${style.strong(style.link(name, place))} ${style.text(titleOf(study, clause))}`.trim(),
    ...(sentence === "" ? [] : [style.text(shortened(sentence, LONGEST))]),
  ];
}

/** The title as the heading gives it: with "Key Issue #3" where the clause is one. */
function titleOf({ trace }: Study, { index, title }: Clause): string {
  const item = trace.byClause.get(index);
  if (item === undefined || item.kind === "conclusion" || item.number === undefined) return title;
  return title === "" ? nameOf(item) : `${nameOf(item)}: ${title}`;
}

function firstSentence(study: Study, { index, end }: Clause): string {
  for (let at = index; at < end; at++) {
    const clause = study.outline.clauses[at];
    const prose = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1]?.prose ?? "";
    for (const { kind, start, end: behind } of factsAt(study, at)?.paragraphs ?? []) {
      const text = kind === "text" ? plainText(prose.slice(start, behind)) : "";
      if (text !== "") return text.slice(0, sentencesOf(text)(0).end).trim();
    }
  }
  return "";
}
