// Mermaid itself, in as much of a page as its parser asks for.
import fs from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { parseHTML } from "linkedom";

interface Mermaid {
  parse(text: string): Promise<{ readonly diagramType: string }>;
}

const page = parseHTML("<!doctype html><html><body></body></html>") as unknown as Record<string, unknown>;
const NEEDED = ["document", "Element", "HTMLTemplateElement", "Node", "NodeFilter", "DOMParser"];
const globals: Record<string, unknown> = { window: page };
for (const name of NEEDED) globals[name] = page[name];

/** Reads `text` as Mermaid does. Rejects with its complaint where it is no diagram. */
export async function parseMermaid(text: string): Promise<string> {
  mermaid ??= load();
  return (await mermaid.parse(text)).diagramType;
}

let mermaid: Mermaid | undefined;

function load(): Mermaid {
  Object.assign(globalThis, globals);
  const file = createRequire(import.meta.url).resolve("@mermaid-js/tiny");
  vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
  return (globalThis as unknown as { readonly mermaid: Mermaid }).mermaid;
}
