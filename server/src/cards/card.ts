// The card of a thing of a study: what an author wants to know of it at a glance.
import { glossaryOf } from "../model/glossary.ts";
import type { Study } from "../model/study.ts";
import type { Target } from "../model/symbol.ts";
import { areaCard } from "./area-card.ts";
import { captionCard } from "./caption-card.ts";
import type { CardStyle } from "./card-style.ts";
import { clauseCard } from "./clause-card.ts";
import { editorsNoteCard } from "./editors-note-card.ts";
import { itemCard } from "./item-card.ts";
import { referenceCard } from "./reference-card.ts";

/** The card of `target`, in blocks with a blank line between them. */
export function cardOf(study: Study, target: Target, style: CardStyle): string {
  return blocksOf(study, target, style).join("\n\n");
}

function blocksOf(study: Study, target: Target, style: CardStyle): readonly string[] {
  switch (target.kind) {
    case "item": {
      const item = study.trace.byId.get(target.id);
      if (item !== undefined) return itemCard(study, item, style);
      return [`${style.strong(style.text(target.id))} is not defined in ${style.text(study.id)}.`];
    }
    case "reference":
      return referenceCard(study, target.number, style);
    case "term":
    case "abbreviation": {
      const entry = glossaryOf(study).find((one) => one.kind === target.kind && one.name === target.name);
      return [`${style.strong(style.text(target.name))} ${style.text(entry?.meaning ?? "")}`.trim()];
    }
    case "clause":
      return clauseCard(study, target.number, style);
    case "table":
    case "figure":
      return captionCard(study, { kind: target.kind, number: target.number }, style);
    case "area":
      return areaCard(study, target.id, style);
    case "editorsNote":
      return editorsNoteCard(study, target.at, style);
  }
}
