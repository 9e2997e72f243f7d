// How the text of a file is read: by its name alone.
import { memo } from "../base/memo.ts";
import { type Document, parseDocument, plainDocument } from "../syntax/sections.ts";
import { yamlLanguage } from "../syntax/yaml-sections.ts";
import { DRAFT } from "./yaml-shape.ts";

/** The keys whose lists are cut: each key issue, solution … is a section of its own. */
const LISTS = Object.keys(DRAFT.keys).filter((key) => DRAFT.keys[key]?.kind === "list");
const YAML = yamlLanguage(new Set(LISTS));

/** Whether `uri` names a project file. */
export function isProject(uri: string): boolean {
  return /(?:^|\/)rapporteur\.ya?ml$/.test(uri);
}

/** The document of the file `uri`: Markdown, YAML, or for a project file its plain text. */
export function parseSource(uri: string, text: string): Document {
  if (isProject(uri)) return plainDocument(text);
  return isYamlName(uri) ? parseDocument(text, YAML) : parseDocument(text);
}

/** Whether `uri` names a file in YAML; any other one is Markdown. */
export function isYamlName(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}

/** Whether a document is YAML. */
export function isYaml(document: Document): boolean {
  return document.language === YAML;
}

/** What the first lines of an item of each list say in a draft. */
const ITEMS: ReadonlyMap<string, RegExp> = new Map([
  ["keyIssues", /\bid["']?\s*:\s*["']?KI#/],
  ["solutions", /\bid["']?\s*:\s*["']?Sol#/],
  ["conclusions", /\bkeyIssue["']?\s*:\s*["']?KI#/],
]);
const REFERENCE = /\bnumber["']?\s*:[\s\S]*\b(?:document|void)["']?\s*:/;

/**
 * Whether YAML speaks as a draft: it has a key issue, a solution or a conclusion with an id; or references, and
 * nothing beside them that a draft does not have.
 */
export const looksLikeDraft = memo((document: Document): boolean => {
  const { sections } = document;
  for (const { text, yaml } of sections)
    if (yaml?.key !== undefined && ITEMS.get(yaml.key)?.test(text) === true) return true;
  return (
    sections.some(({ text, yaml }) => yaml?.key === "references" && REFERENCE.test(text)) &&
    sections.every(({ yaml }) => yaml?.key === undefined || Object.hasOwn(DRAFT.keys, yaml.key))
  );
});
