// Proposals for a draft in YAML: for its keys and ids, and for its texts as in Markdown.

import type { Here } from "./here.ts";
import { proposalsAt } from "./markdown.ts";
import { type Found, finds } from "./proposal.ts";
import { isProse, SCHEMAS, schemasAt } from "./schema.ts";
import { proseSlot } from "./slot-prose.ts";
import { type YamlCursor, yamlCursor } from "./yaml-cursor.ts";
import { yamlProposals } from "./yaml-proposals.ts";
import { restOfValue } from "./yaml-text.ts";

/** What may be written at a cursor in a draft; `keys` says whether the schema's words are ours to propose. */
export function inDraftYaml(
  here: Here,
  { keys, trigger }: { readonly keys: boolean; readonly trigger: string | undefined },
): Found | undefined {
  const { facts, study, at, after } = here;
  const { yaml } = facts.section;
  const base = typeof yaml?.list === "number" && yaml.key !== undefined ? [yaml.key] : [];
  const cursor = yamlCursor(facts.section.text, at, base);
  if (cursor === undefined) return undefined;
  const text = inText(here, cursor, trigger);
  if (cursor.style === "block" || (text?.proposals.length ?? 0) > 0) return text;
  const siblings = cursor.path.length === 0 ? [...cursor.siblings, ...topKeys(here)] : cursor.siblings;
  const file = { study, schema: SCHEMAS.draft, keys, owner: here.clause?.owner, own: () => [] };
  return atCursor({ ...cursor, siblings }, at, after, yamlProposals(file, { ...cursor, siblings }));
}

/** `proposals` with what they replace at the cursor. */
export function atCursor(
  cursor: YamlCursor,
  at: number,
  after: string,
  proposals: Found["proposals"],
): Found {
  const { start, typed } = cursor;
  const over = at + restOfValue(after, cursor);
  const colon = /^\s*:/.test(after.slice(over - at));
  const fitting = proposals
    .filter(({ words }) => finds(words, typed))
    // A key that is put in the place of another keeps its value.
    .map((one) => (colon && one.kind === "key" ? { ...one, body: [one.label] } : one));
  return {
    from: start,
    lead: "",
    typed,
    to: cursor.quote === "" ? at : over,
    over,
    incomplete: false,
    proposals: fitting,
  };
}

/** The texts of a draft are Markdown. */
function inText(here: Here, cursor: YamlCursor, trigger: string | undefined): Found | undefined {
  const schemas = schemasAt(SCHEMAS.draft, cursor.path);
  const titled = cursor.path.at(-1) === "title" && cursor.path[0] !== "references";
  if (!(cursor.value || cursor.path.at(-1) === "[]") || !(titled || schemas.some(isProse))) return undefined;
  const plain = cursor.style === "plain";
  if (cursor.style === "block" && isFenced(here)) return undefined;
  const written = { ...here, hashes: !plain };
  return proposalsAt(written, proseSlot(written), trigger);
}

/** Whether a code fence is open in the lines above, as far as these are deeper than a key. */
function isFenced({ facts, lineStart }: Here): boolean {
  const above = facts.section.text.slice(0, lineStart).split(/\r\n|\n|\r/);
  const key = above.map((line) => /[|>][+-]?\d?\s*$/.test(line)).lastIndexOf(true);
  return above.slice(key + 1).filter((line) => /^\s*(?:```|~~~)/.test(line)).length % 2 === 1;
}

/** The keys in the first column, which are sections of their own. */
function topKeys({ study, uri }: Here): readonly string[] {
  const file = study.files.find((one) => one.uri === uri);
  return file?.document.sections.flatMap(({ yaml }) => yaml?.key ?? []) ?? [];
}
