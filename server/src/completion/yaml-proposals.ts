// Proposals for YAML: keys and words from the schema, ids from the study, new items as one step.
import type { Study } from "../model/study.ts";
import { body } from "./body.ts";
import type { Proposal } from "./proposal.ts";
import { isA, type Schema, schemasAt } from "./schema.ts";
import type { YamlCursor } from "./yaml-cursor.ts";
import { idProposals } from "./yaml-ids.ts";
import { itemProposals } from "./yaml-items.ts";
import { keyProposals } from "./yaml-keys.ts";
import { asValue, type ValueForm } from "./yaml-text.ts";

/** What is known of the file that the cursor is in. */
export interface YamlFile {
  readonly study: Study;
  readonly schema: Schema;
  /** Whether keys and words of the schema are ours to propose, or another server's. */
  readonly keys: boolean;
  /** The clause of the outline whose item the cursor is in, in a draft. */
  readonly owner: number | undefined;
  /** Names that the study gives to the keys of a map, or values that only this kind of file has; by its path. */
  readonly own: (path: readonly string[]) => readonly Proposal[];
}

/** All that may be written at the cursor. */
export function yamlProposals(file: YamlFile, cursor: YamlCursor): readonly Proposal[] {
  const schemas = schemasAt(file.schema, cursor.path);
  const lists = schemas.some((schema) => isA(schema, "array"));
  const inside = [...cursor.path, "[]"];
  if (cursor.value) {
    // Where a list may stand, its items are proposed in brackets; a single value may be a word in its place.
    if (!lists) return values(file, cursor.path, cursor, { dash: false, brackets: false });
    const words = file.keys ? wordProposals(schemas) : [];
    const form = { dash: false, brackets: true };
    return [
      ...words.map((one) => asValue(one, cursor, { ...form, brackets: false })),
      ...values(file, inside, cursor, form),
    ];
  }
  // A list whose next dash is still to be written.
  if (lists)
    return [
      ...items(file, cursor, cursor.column + 2, "- "),
      ...values(file, inside, cursor, { dash: true, brackets: false }),
    ];
  const item = cursor.path.at(-1) === "[]";
  return [
    ...(item && cursor.siblings.length === 0 ? items(file, cursor, cursor.column, "") : []),
    ...(item ? values(file, cursor.path, cursor, { dash: false, brackets: false }) : file.own(cursor.path)),
    ...(file.keys ? keyProposals(schemas, cursor) : []),
  ];
}

function items(
  { study, owner }: YamlFile,
  { path }: YamlCursor,
  column: number,
  dash: string,
): readonly Proposal[] {
  return itemProposals({ study, path, owner, column }).map((one) => ({ ...one, body: [dash, ...one.body] }));
}

/** The values at `path`: what the study has, else the words of the schema. */
function values(
  file: YamlFile,
  path: readonly string[],
  cursor: YamlCursor,
  form: ValueForm,
): readonly Proposal[] {
  const { study, owner, schema, keys } = file;
  const ids = idProposals({ study, path, owner }) ?? file.own(path);
  const words = keys ? wordProposals(schemasAt(schema, path)) : [];
  const listed = path.at(-1) === "[]" ? cursor.siblings : [];
  return [...ids, ...words]
    .filter(({ label }) => !listed.includes(label))
    .map((one) => asValue(one, cursor, form));
}

/** The words that a schema lists, each with what its description says of it: "`selected`: one solution or more …". */
function wordProposals(schemas: readonly Schema[]): readonly Proposal[] {
  const said = schemas.map(({ description = "" }) => description).join(" ");
  const listed = schemas.flatMap(
    (schema) => schema.enum ?? (isA(schema, "boolean") ? ["true", "false"] : []),
  );
  const texts = listed.filter((word) => typeof word === "string");
  return [...new Set(texts)].map((word) => ({
    kind: "value",
    label: word,
    detail: meaningOf(word, said),
    body: body`${word}`,
    words: word,
  }));
}

function meaningOf(word: string, said: string): string {
  const at = said.indexOf(`\`${word}\``);
  return at < 0 ? "" : (/^[`:\s(]*([^`.;)]{0,120})/.exec(said.slice(at + word.length + 2))?.[1] ?? "").trim();
}
