// What can be done with a mapping table under the cursor that is no finding: putting it into the keeping of Rapporteur.

import { type Span, touches } from "../base/span.ts";
import { titled } from "../base/words.ts";
import { adoptTable } from "../edits/adopt-table.ts";
import { type Addresses, declareAddresses } from "../edits/declare-addresses.ts";
import type { TitledChange } from "../edits/edit.ts";
import { insertTable } from "../edits/insert-table.ts";
import { unusualCells } from "../edits/mark-cell.ts";
import { placeOf } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import type { Workspace } from "../model/workspace.ts";
import { type Mapping, mappingsOf } from "../tables/mapping-cells.ts";

/** The actions for the tables of the file `uri` that touch `range`. */
export function tableActions(workspace: Workspace, uri: string, range: Span): readonly TitledChange[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const isThere = (place: { readonly uri: string } & Span): boolean =>
    place.uri === uri && (touches(place, range.start) || touches(range, place.start));
  const mappings = mappingsOf(study);
  const adopting = mappings
    .filter(({ managed }) => managed === undefined)
    .filter(({ clause, index: table }) => isThere(placeOf(study, { clause, part: "table", index: 0, table })))
    .flatMap((mapping) => adoptions(study, mapping));
  const inserting = study.outline.clauses
    .filter(({ role, index: clause }) => role === "mapping" && mappings.every((one) => one.clause !== clause))
    .filter(({ index: clause }) => isThere(placeOf(study, { clause, part: "heading", index: 0 })))
    .map(({ index }) => ({ ...titled("Insert the mapping table"), edits: insertTable(study, index) ?? [] }));
  return [...adopting, ...inserting].filter(({ edits }) => edits.length > 0);
}

function adoptions(study: Study, mapping: Mapping): readonly TitledChange[] {
  const place = { clause: mapping.clause, table: mapping.index };
  const byText = adoptTable(study, place, "text") ?? [];
  const byTable = adoptTable(study, place, "table") ?? [];
  const { project } = study;
  const declared = project === undefined ? undefined : declareAddresses(project, addressesIn(study, mapping));
  return [
    { ...titled("Let Rapporteur keep this table: marks follow the text"), edits: byText },
    { ...titled("Let Rapporteur keep this table: marks stay as they are"), edits: byTable },
    ...(declared === undefined || byText.length === 0
      ? []
      : [
          {
            ...titled("Let Rapporteur keep this table for the rapporteur: marks follow the project file"),
            edits: [...byText, ...declared],
          },
        ]),
  ];
}

/** The key issues that a table marks for each of its solutions, and how unusual cells of these read. */
function addressesIn(study: Study, mapping: Mapping): Addresses {
  const addresses = new Map<string, { keyIssues: string[]; cells: Map<string, string> }>();
  for (const { solution, keyIssue, marked } of mapping.cells) {
    const known = addresses.get(solution) ?? { keyIssues: [], cells: new Map<string, string>() };
    known.keyIssues.push(...(marked ? [keyIssue] : []));
    if (marked) addresses.set(solution, known);
  }
  for (const { solution, keyIssue, text } of unusualCells(study, mapping))
    addresses.get(solution)?.cells.set(keyIssue, text);
  return addresses;
}
