import { captionsOf } from "../model/caption.ts";
import type { Study } from "../model/study.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import { plainText } from "../syntax/mask.ts";
import type { CardStyle } from "./card-style.ts";

/** A table or figure: its number, which leads there, and its caption. */
export function captionCard(
  study: Study,
  target: { readonly kind: "table" | "figure"; readonly number: string },
  style: CardStyle,
): readonly string[] {
  const name = `${target.kind} ${target.number}`;
  const place = definitionsOf(study, target)[0];
  if (place === undefined) return [`There is no ${style.strong(name)} in ${style.text(study.id)}.`];
  return [`${style.strong(style.link(name, place))} ${style.text(captionText(study, target))}`.trim()];
}

function captionText(study: Study, wanted: { readonly kind: string; readonly number: string }): string {
  for (const clause of study.outline.clauses) {
    const section = study.files[clause.file]?.facts[clause.section];
    const facts = section?.clauses[clause.part];
    if (section === undefined || facts === undefined) continue;
    for (const { target, paragraph } of captionsOf(study, clause, facts))
      if (target.kind === wanted.kind && target.number === wanted.number)
        return plainText(section.prose.slice(paragraph.bodyStart, paragraph.end));
  }
  return "";
}
