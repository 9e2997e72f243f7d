// The XML of ReqIF: elements as lines, and identifiers that stay the same as long as what they name is called the same.
import { escapeXml } from "./xml-text.ts";

/** An element, line by line. */
export type Lines = readonly string[];

/** An element with `children`, indented below it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Lines[] = [],
): Lines {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `<${name}${written.join("")}`;
  if (children.length === 0) return [`${open}/>`];
  return [`${open}>`, ...children.flatMap((lines) => lines.map((line) => `  ${line}`)), `</${name}>`];
}

/** An element that holds `text` alone. */
export function textElement(name: string, text: string): Lines {
  return [`<${name}>${escapeXml(text)}</${name}>`];
}

/**
 * An XML id made of `parts`. Different parts give different ids: every character but letters, digits and full stops is
 * written as its code between underscores.
 */
export function identifier(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/[^A-Za-z0-9.]/gu, (one) => `_${one.codePointAt(0)?.toString(16)}_`))
    .join("-");
}
