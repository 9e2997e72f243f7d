// The overview of the security architecture as a draft gives it: "A) Security for communication between the MTC device
// and the 3GPP network. …" defines an area, as the contribution that brought areas to TR 33.868 writes them.
import { memo } from "../base/memo.ts";
import { plainText } from "../syntax/mask.ts";
import type { AreaName } from "./area.ts";
import { type Area, type AreaModel, areaOf } from "./area-model.ts";
import { termsIn, tokensOf } from "./area-vocabulary.ts";
import type { SectionFacts } from "./facts.ts";
import type { Paragraph } from "./paragraph.ts";
import { sentencesOf } from "./sentence.ts";

/** An area that a paragraph of a draft defines, or an entry of `areas` in YAML. Its place is that of its letter. */
export interface AreaDefinition extends AreaName {
  /** The sentence that defines it. */
  readonly text: string;
  /** The clause of the section. */
  readonly part: number;
}

const AREA = /^[A-Z]\d?$/;
const DEFINITION = /^([A-Z])\)\s+(\S.*)$/s;
const SUBDIVISION = /^(?:[-–]\s*)?([A-Z]\d)\s*[:)]\s+(\S.*)$/s;
/** How both begin, markup included: most paragraphs need not be looked at any further. */
const OPENING = /^[^\p{L}\p{N}]{0,8}[A-Z]\d?[^\p{L}\p{N}]{0,4}[:)]/u;

/**
 * The areas that a section defines, in order; none unless it defines two at least. Offsets in the prose of the
 * section.
 */
export const areaDefinitionsOf = memo((facts: SectionFacts): readonly AreaDefinition[] => {
  const definitions = facts.clauses.flatMap(({ entries, heading, paragraphs }, part) => [
    ...(heading?.kind === "other" ? (entries ?? []) : []).flatMap(({ name: id, nameSpan, text }) =>
      AREA.test(id) ? [{ id, text, part, ...nameSpan }] : [],
    ),
    ...paragraphs.flatMap((paragraph) => definedIn(facts.prose, paragraph).map((one) => ({ ...one, part }))),
  ]);
  const main = definitions.filter((one) => one.id.length === 1);
  return main.length >= 2 && main.every((one) => /\bsecurity\b|\bbetween\b/i.test(one.text))
    ? definitions
    : [];
});

function definedIn(prose: string, { kind, start, end }: Paragraph): readonly Omit<AreaDefinition, "part">[] {
  if (kind !== "text" || !OPENING.test(prose.slice(start, start + 20))) return [];
  const text = plainText(prose.slice(start, end));
  const [, id, meaning] = DEFINITION.exec(text) ?? SUBDIVISION.exec(text) ?? [];
  if (id === undefined || meaning === undefined) return [];
  const at = prose.indexOf(id, start);
  return [{ id, text: meaning, start: at, end: at + id.length }];
}

/** `base` with the areas that `definitions` give: with their ids and titles, and its words for the same relation. */
export function modelOfOverview(base: AreaModel, definitions: readonly AreaDefinition[]): AreaModel {
  const main = definitions.filter((one) => one.id.length === 1);
  const areas = main.flatMap((definition) => {
    const between = partiesOf(base, definition.text);
    const alike =
      base.areas.find((area) => sameParties(area.between, between)) ?? areaOf(base, definition.id);
    const ends = between.length === 2 ? between : (alike?.between ?? []);
    const area: Area = {
      id: definition.id,
      title: titleOf(definition.text),
      parent: undefined,
      between: ends,
      terms: alike?.terms ?? [],
      hints: alike?.hints ?? [],
      telling: alike !== undefined && sameParties(alike.between, ends) ? alike.telling : undefined,
    };
    return [area, ...subdivisions(base, definitions, definition.id, alike?.id)];
  });
  return { ...base, areas };
}

function partiesOf(base: AreaModel, text: string): readonly string[] {
  const named = termsIn(base, tokensOf(titleOf(text))).flatMap((term) =>
    term.meanings.filter((one) => one.kind === "party" && !one.weak).map((one) => one.id),
  );
  return [...new Set(named)].slice(0, 2);
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === 2 && b.length === 2 && b.every((id) => a.includes(id)) && a.every((id) => b.includes(id))
  );
}

/** The first sentence, without what joins an item of a list to the next one. */
function titleOf(text: string): string {
  return text
    .slice(0, sentencesOf(text)(0).end)
    .trim()
    .replace(/[.;,](?:\s+(?:and|or))?$/, "");
}

/** The subdivisions that the overview lists, else those that the base has for the same relation. */
function subdivisions(
  base: AreaModel,
  definitions: readonly AreaDefinition[],
  id: string,
  alike: string | undefined,
): readonly Area[] {
  const given = definitions.filter((one) => one.id.length === 2 && one.id.startsWith(id));
  const own = base.areas.filter((area) => area.parent !== undefined && area.parent === alike);
  if (given.length === 0) return own.map((area) => ({ ...area, id: `${id}${area.id.slice(1)}`, parent: id }));
  return given.map((one) => {
    const same = own.find((area) => area.id.slice(1) === one.id.slice(1));
    return {
      id: one.id,
      title: titleOf(one.text),
      parent: id,
      between: [],
      terms: same?.terms ?? [],
      hints: [],
    };
  });
}
