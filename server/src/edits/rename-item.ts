// Gives a key issue or solution another number: in its heading, in every mention, lists and tables included, in the
// project file, and where other documents of the workspace name it.
import { type Place, placeOf } from "../model/anchor.ts";
import { foreignMentionsOf } from "../model/foreign-mentions.ts";
import { nameOf } from "../model/item-name.ts";
import { idOf, isForeign } from "../model/names.ts";
import type { Project } from "../model/project.ts";
import { factsAt, type Study } from "../model/study.ts";
import { mentionsOf } from "../model/symbol-places.ts";
import type { Item } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";
import { scalarsIn } from "../syntax/yaml.ts";
import type { Edit } from "./edit.ts";
import { numberSpans, respanned } from "./number-span.ts";
import { type Refusal, refused } from "./refusal.ts";
import { numberPlace } from "./written.ts";

/** The edits that give `id` the number `wanted`, which may be written with a prefix ("KI#7"). */
export function renameItem(
  workspace: Workspace,
  study: Study,
  id: string,
  wanted: string,
): readonly Edit[] | Refusal {
  const item = study.trace.byId.get(id);
  const number = /^(?:key\s*issues?|KI|solutions?|sol)?\s*#?\s*(\d{1,3}(?:\.\d{1,3})?[a-z]?|[XYZ])$/i.exec(
    wanted,
  )?.[1];
  if (item?.number === undefined) return refused("{0} has no number.", id);
  if (number === undefined)
    return refused('"{0}" is no number of a key issue or solution: 7, 2.5 or 3a is one.', wanted);
  const taken = study.trace.items.find(
    (other) => other.kind === item.kind && other.number === number && other.parent === item.parent,
  );
  if (taken !== undefined)
    return refused('{0} is there already: "{1}". Choose a number that is free.', nameOf(taken), taken.title);
  return [
    ...textEdits(study, item, item.number, number),
    ...(study.project === undefined ? [] : projectEdits(study.project, item, number)),
    ...foreignEdits(workspace, study, item, number),
  ];
}

function textEdits(study: Study, item: Item, from: string, to: string): readonly Edit[] {
  const heading = placeOf(study, { clause: item.clause, part: "number", index: 0 });
  const spans = spanEdits(study, item, to);
  const inSpan = (place: Place): boolean =>
    spans.some(({ uri, start, end }) => uri === place.uri && start <= place.end && place.start <= end);
  const single = [...mentionsOf(study, { kind: "item", id: item.id })]
    .filter((place) => !inSpan(place))
    .flatMap((place) => numberPlace(study, place, from) ?? []);
  return [
    { ...heading, text: to, note: "In headings" },
    ...spans,
    ...single.map((place) => ({ ...place, text: to, note: "In text and tables" })),
  ];
}

/** Spans of numbers that mean the item are written anew: the item is no neighbour of the others any more. */
function spanEdits(study: Study, item: Item, to: string): readonly Edit[] {
  const { names } = study.trace;
  const number = Number(item.number);
  return study.outline.clauses.flatMap((clause) => {
    const facts = factsAt(study, clause.index);
    if (facts === undefined) return [];
    return [...numberSpans(study, clause, facts)].flatMap((span) => {
      if (span.kind !== item.kind || isForeign(names, span)) return [];
      if (
        !(span.first <= number && number <= span.last) ||
        idOf(names, span.kind, String(number)) !== item.id
      )
        return [];
      return [{ ...span.place, text: respanned(span, number, to), note: "In text and tables" }];
    });
  });
}

/** The project file names items by their ids, as keys and in lists. */
function projectEdits({ uri, text }: Project, { id }: Item, number: string): readonly Edit[] {
  return scalarsIn(text).flatMap(({ value, start, end }) => {
    if (value !== id && !value.startsWith(`${id}/`)) return [];
    const at = text.slice(start, end).indexOf(id);
    const hash = id.lastIndexOf("#");
    if (at < 0 || hash < 0) return [];
    const edit = { uri, start: start + at + hash + 1, end: start + at + id.length, text: number };
    return [{ ...edit, note: "In the project file" }];
  });
}

function foreignEdits(workspace: Workspace, study: Study, item: Item, number: string): readonly Edit[] {
  return [...foreignMentionsOf(workspace, study, item)].flatMap(({ study: other, place }) => {
    const written = numberPlace(other, place, item.number ?? "");
    return written === undefined ? [] : [{ ...written, text: number, note: `In ${other.id}` }];
  });
}
