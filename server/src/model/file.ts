// One file of a study: its sections and their facts. Nothing here looks at another file.
import { listDifference, renewed } from "../base/difference.ts";
import { memo } from "../base/memo.ts";
import { reuseArray } from "../base/reuse.ts";
import type { Document, Section } from "../syntax/sections.ts";
import { resolveAliases } from "../syntax/yaml-aliases.ts";
import { parseYamlSection } from "../syntax/yaml-tree.ts";
import { readFacts, type SectionFacts } from "./facts.ts";
import { factsKey } from "./facts-key.ts";
import { isYaml, looksLikeDraft } from "./source.ts";
import { yamlFactsOf } from "./yaml-facts.ts";

/** A file as the host hands it in. */
export interface SourceFile {
  readonly uri: string;
  readonly document: Document;
}

/** A file with the facts of its sections, in order. */
export interface FileModel extends SourceFile {
  /** None for YAML that is no draft. */
  readonly facts: readonly SectionFacts[];
}

/** The facts of a section, remembered as long as the section lives. */
export const factsOf = memo(readFacts);

/**
 * The model of `source`; the one of `before` where nothing differs. YAML is a draft if somebody `named` it or if it
 * looks like one.
 */
export function modelFile(
  source: SourceFile,
  before: FileModel | undefined,
  named: (uri: string) => boolean,
): FileModel {
  const { uri, document } = source;
  if (!isYaml(document)) {
    if (before !== undefined && before.document === document && before.uri === uri) return before;
    const { sections } = document;
    const difference = listDifference(before?.document.sections ?? [], sections);
    const facts = renewed(before?.facts ?? [], difference, (i) => factsOf(sections[i] as Section));
    return { uri, document, facts };
  }
  const draft = looksLikeDraft(document) || named(uri);
  const facts = reuseArray(before?.facts, draft ? yamlFacts(document) : []);
  if (before?.document === document && before.uri === uri && before.facts === facts) return before;
  return { uri, document, facts };
}

const yamlFacts = memo((document: Document) =>
  resolveAliases(document.sections.map(parseYamlSection)).map(yamlFactsOf),
);

/** Whether two files say the same but for places and wording: what outline and trace depend on. */
export function sameMeaning(a: FileModel, b: FileModel): boolean {
  if (a === b) return true;
  if (a.uri !== b.uri || a.facts.length !== b.facts.length) return false;
  return a.facts === b.facts || a.facts.every((facts, i) => sameFacts(facts, b.facts[i] as SectionFacts));
}

function sameFacts(a: SectionFacts, b: SectionFacts): boolean {
  return a === b || factsKey(a) === factsKey(b);
}
