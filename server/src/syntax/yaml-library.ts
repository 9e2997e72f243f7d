// The YAML library, kept from texts that it does not come back from.
import {
  type Document,
  type DocumentOptions,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from "yaml";

/** What is said of a text that is given up. */
export const TOO_DEEP = "The values are nested too deep to be read.";

/** The first document of `text`; undefined where its values are nested deeper than the library bears. Never throws. */
export function readYaml(
  text: string,
  options: ParseOptions & DocumentOptions & SchemaOptions = {},
): Document.Parsed | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: "silent", ...options });
  } catch {
    return undefined;
  }
}

/** Whether brackets or dashes open so many values that the library would not come back. Text may hold some. */
function isTooDeep(source: string): boolean {
  if (/(?:[-?:][ \t]+){60}/.test(source)) return true;
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > 200) return true;
  }
  return false;
}
