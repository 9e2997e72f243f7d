// The JSON Schemas of drafts and project files as a source of keys, values and words on them: the one that editors get
// too, so that nothing is said twice.
import draft from "../../../schemas/draft.schema.json";
import project from "../../../schemas/project.schema.json";

/** As much of a JSON Schema as these two use. */
export interface Schema {
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly (string | number | boolean)[] | undefined;
  readonly const?: unknown;
  readonly pattern?: string | undefined;
  readonly properties?: Readonly<Record<string, Schema | undefined>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: Schema | boolean | undefined;
  readonly items?: Schema | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
}

/** The schema of drafts, and that of project files. */
export const SCHEMAS: Readonly<Record<"draft" | "project", Schema>> = { draft, project };

/** What may stand where `path` leads, "[]" being an item of a list: all alternatives, the outer ones first. */
export function schemasAt(root: Schema, path: readonly string[]): readonly Schema[] {
  let found = alternatives(root);
  for (const step of path) found = found.flatMap((schema) => below(schema, step)).flatMap(alternatives);
  return found;
}

function alternatives(schema: Schema): readonly Schema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
}

function below({ items, properties, additionalProperties }: Schema, step: string): readonly Schema[] {
  if (step === "[]") return items === undefined ? [] : [items];
  const own = Object.hasOwn(properties ?? {}, step) ? properties?.[step] : undefined;
  if (own !== undefined) return [own];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}

/** Whether a value may be of a type. */
export function isA({ type }: Schema, wanted: string): boolean {
  return type === wanted || (typeof type === "object" && type.includes(wanted));
}

/** Whether a text is prose of the TR, of paragraphs and lists, and not an id or a word. */
export function isProse({ type, description }: Schema): boolean {
  return type === "string" && /paragraphs/.test(description ?? "");
}

/** The first sentence of a description. */
export function firstSentence({ description = "" }: Schema): string {
  return /^.*?\.(?=\s|$)/s.exec(description)?.[0] ?? description;
}
