import { type AreaCoverage, areaCoverage } from "../analysis/area-coverage.ts";
import { areasOf } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import { counted } from "../base/phrase.ts";
import { type Area, type AreaModel, areaOf, subdivisionsOf } from "../model/area-model.ts";
import type { Study } from "../model/study.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import type { CardStyle } from "./card-style.ts";
import { itemLine, listBlock } from "./item-line.ts";

/** An area: its title and parties, what lies in it, and its subdivisions. */
export function areaCard(study: Study, id: string, style: CardStyle): readonly string[] {
  const areas = areasOf(study);
  const { model } = areas;
  const area = areaOf(model, id);
  const name = style.text(`Area ${id}`);
  if (area === undefined) {
    const known = listed(model.areas.map((one) => one.id));
    return [`${style.strong(name)} is not in the model of ${style.text(study.id)}. There is ${known}.`];
  }
  const place = definitionsOf(study, { kind: "area", id })[0];
  const covered = areaCoverage(study.trace, areas).find((one) => one.id === id);
  return [
    `${style.strong(place === undefined ? name : style.link(name, place))} ${style.text(area.title)}`,
    ...parties(model, area).map(style.text),
    ...(covered === undefined ? [] : [counts(covered)]),
    ...listBlock(
      "Divided into:",
      subdivisionsOf(model, id).map((one) => style.text(`${one.id}: ${one.title}`)),
    ),
    ...listBlock(
      "Key issues:",
      (covered?.keyIssues ?? []).map((one) => itemLine(study, one, style)),
    ),
  ];
}

/** "3 key issues · 7 threats, 2 without a solution". */
function counts({ keyIssues, threats, unanswered }: AreaCoverage): string {
  const open = unanswered.length === 0 ? "" : `, ${unanswered.length} without a solution`;
  return `${counted(keyIssues.length, "key issue")} · ${counted(threats.length, "threat")}${open}`;
}

/** "Between: MTC device and 3GPP network"; nothing where the model does not say. */
function parties(model: AreaModel, { parent, between }: Area): readonly string[] {
  const ends = (between.length > 0 ? between : (areaOf(model, parent ?? "")?.between ?? [])).map(
    (id) => model.parties.find((party) => party.id === id)?.title ?? id,
  );
  const [one, other] = ends;
  if (one === undefined || other === undefined) return [];
  return [one === other ? `Inside: ${one}` : `Between: ${one} and ${other}`];
}
