// The keys of drafts and project files, from their schemas.
import { type Body, body } from "./body.ts";
import type { Proposal } from "./proposal.ts";
import { firstSentence, isA, isProse, type Schema } from "./schema.ts";
import type { YamlCursor } from "./yaml-cursor.ts";

/** The keys that may be written at the cursor, those that must be there first. */
export function keyProposals(schemas: readonly Schema[], cursor: YamlCursor): readonly Proposal[] {
  const found = new Map<string, { readonly schema: Schema; readonly required: boolean }>();
  for (const { properties = {}, required = [] } of schemas)
    for (const [key, schema] of Object.entries(properties))
      if (schema !== undefined && !found.has(key) && !cursor.siblings.includes(key))
        found.set(key, { schema, required: required.includes(key) });
  return [...found]
    .sort(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([key, { schema }]) => ({
      kind: "key",
      label: key,
      detail: firstSentence(schema),
      body: keyBody(key, schema, cursor),
      words: key,
      says: schema.description ?? "",
    }));
}

/** A key with the beginning of its value, in the form that the value has. */
function keyBody(key: string, schema: Schema, { style, column }: YamlCursor): Body {
  if (style === "flow") return body`${key}: `;
  const indent = `\n${" ".repeat(column + 2)}`;
  if (isProse(schema)) return body`${key}: |${indent}${{ hole: "…" }}`;
  if (isA(schema, "boolean")) return body`${key}: true`;
  const list = [schema, ...(schema.anyOf ?? [])].find((one) => isA(one, "array"));
  if (list !== undefined) return holdsMaps(list) ? body`${key}:${indent}- ` : body`${key}: [${{ hole: "" }}]`;
  return isA(schema, "object") ? body`${key}:${indent}` : body`${key}: `;
}

function holdsMaps({ items }: Schema): boolean {
  return [items, ...(items?.anyOf ?? [])].some(
    (one) => one !== undefined && (isA(one, "object") || isProse(one)),
  );
}
