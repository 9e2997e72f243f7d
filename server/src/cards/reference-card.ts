import { factsAt, type Study } from "../model/study.ts";
import { definitionsOf, mentionsOf } from "../model/symbol-places.ts";
import type { CardStyle } from "./card-style.ts";

/** The entry `number` of the references, and how often it is cited. */
export function referenceCard(study: Study, number: string, style: CardStyle): readonly string[] {
  const target = { kind: "reference", number } as const;
  const entry = study.outline.references.get(number)?.[0];
  const text = factsAt(study, entry?.clause ?? -1)?.references[entry?.index ?? -1]?.text;
  const place = definitionsOf(study, target)[0];
  const name = style.text(`[${number}]`);
  if (text === undefined || place === undefined)
    return [`${style.strong(name)} has no entry in the references.`];
  const cited = [...mentionsOf(study, target)].length;
  const times = cited === 0 ? "Not cited." : `Cited ${cited === 1 ? "once" : `${cited} times`}.`;
  return [`${style.strong(style.link(name, place))} ${style.text(text)}`, times];
}
