// How the text of a file is read: by its name alone.
import { type Document, parseDocument, plainDocument } from "../syntax/sections.ts";
import { yamlLanguage } from "../syntax/yaml-sections.ts";

/** Keys of a YAML draft below which each item is a section of its own. */
const LISTS = new Set(["keyIssues", "solutions", "conclusions", "references", "changeHistory"]);
const YAML = yamlLanguage(LISTS);

/** Whether `uri` names a project file. */
export function isProject(uri: string): boolean {
  return /(?:^|\/)rapporteur\.ya?ml$/.test(uri);
}

/** The document of the file `uri`: Markdown, YAML, or for a project file its plain text. */
export function parseSource(uri: string, text: string): Document {
  if (isProject(uri)) return plainDocument(text);
  return /\.ya?ml$/i.test(uri) ? parseDocument(text, YAML) : parseDocument(text);
}

/** Whether a document is YAML. */
export function isYaml(document: Document): boolean {
  return document.language === YAML;
}
