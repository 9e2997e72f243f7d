// A small study around a mapping table, and what becomes of its managed tables.
import { regenerateTable } from "../../server/src/edits/regenerate-table.ts";
import { placedTables } from "../../server/src/model/study-tables.ts";
import { anew, applied, type Fixture, FOLDER, fixture } from "../fixture.ts";

/** Solutions and what each says of the key issues that it addresses. */
const SENTENCES = [
  "This solution addresses key issue #1.",
  "This solution addresses key issues #1 and #2.",
  "The device signs every message.",
];

/** Two key issues and three solutions, of which the last one says nothing; clause 6.0 holds `table`. */
export function draftWith(table: string, { project = "", sentences = SENTENCES } = {}): Fixture {
  const solutions = sentences.map(
    (sentence, at) => `## 6.${at + 1} Solution #${at + 1}: ${"ABCDEFGH"[at]} way\n\n${sentence}\n`,
  );
  return fixture(`//- rapporteur.yaml
spec: "33.868"
${project}
//- draft.md
# 2 References

[1] 3GPP TR 21.905: "Vocabulary".

# 5 Key issues

## 5.1 Key issue #1: Device triggering

## 5.2 Key issue #2: Replay

# 6 Solutions

## 6.0 Mapping of solutions to key issues

${table}

${solutions.join("\n")}`);
}

/** The fixture after every managed table was renewed once. */
export function renewed(given: Fixture): Fixture {
  const edits = given.workspace.studies.flatMap((study) =>
    placedTables(study).flatMap(
      (placed) => regenerateTable(study, placed, given.workspace.studies)?.edits ?? [],
    ),
  );
  const texts = new Map(given.texts);
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const one = { ...given, texts: new Map([[uri, given.texts.get(uri) ?? ""]]) };
    texts.set(uri, applied(one, { edits: edits.filter((edit) => edit.uri === uri) }));
  }
  return anew({ ...given, texts });
}

export const DRAFT = `${FOLDER}draft.md`;

/** The text of the draft. */
export function draftOf({ texts }: Fixture): string {
  return texts.get(DRAFT) ?? "";
}

/** The text of clause 6.0 below its heading. */
export function mappingClause(given: Fixture): string {
  const text = draftOf(given);
  const heading = "## 6.0 Mapping of solutions to key issues\n\n";
  const start = text.indexOf(heading) + heading.length;
  return text.slice(start, text.indexOf("\n## 6.1", start)).trimEnd();
}

/** A managed table with `options` around `content`. */
export function managed(content: string, options = ""): string {
  const opening = `<!-- rapporteur:table solutions-by-key-issue${options === "" ? "" : ` ${options}`} -->`;
  return `${opening}\n\n${content}\n\n<!-- /rapporteur:table -->`;
}
