// One file of a study: its sections and their facts. Nothing here looks at another file.
import { memo } from "../base/memo.ts";
import { reuseArray } from "../base/reuse.ts";
import type { Document } from "../syntax/sections.ts";
import { factsKey, readFacts, type SectionFacts } from "./facts.ts";

/** A file as the host hands it in. */
export interface SourceFile {
  readonly uri: string;
  readonly document: Document;
}

/** A file with the facts of its sections, in order. */
export interface FileModel extends SourceFile {
  readonly facts: readonly SectionFacts[];
}

/** The facts of a section, remembered as long as the section lives. */
export const factsOf = memo(readFacts);

/** The model of `source`; the one of `before` where nothing differs. */
export function modelFile(source: SourceFile, before: FileModel | undefined): FileModel {
  if (before !== undefined && before.document === source.document && before.uri === source.uri) return before;
  const facts = reuseArray(before?.facts, source.document.sections.map(factsOf));
  return { uri: source.uri, document: source.document, facts };
}

/** Whether two files say the same but for places and wording: what outline and trace depend on. */
export function sameMeaning(a: FileModel, b: FileModel): boolean {
  if (a === b) return true;
  if (a.uri !== b.uri || a.facts.length !== b.facts.length) return false;
  return a.facts === b.facts || a.facts.every((facts, i) => sameFacts(facts, b.facts[i] as SectionFacts));
}

function sameFacts(a: SectionFacts, b: SectionFacts): boolean {
  return a === b || factsKey(a) === factsKey(b);
}
