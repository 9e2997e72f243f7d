import type { Anchor } from "../model/anchor.ts";
import type { FileModel } from "../model/file.ts";
import type { Study } from "../model/study.ts";
import { clausesOfSection } from "../model/symbol.ts";
import type { ClauseRule, Finding } from "./rule.ts";

/** A draft in YAML is YAML, and holds the keys and values of a draft. */
export const yamlDraft: ClauseRule = {
  code: "yaml-draft",
  summary: "A draft in YAML has an error in its syntax, its keys or its values",
  severity: "error",
  scope: "clause",
  *check(study) {
    for (const [index, file] of study.files.entries()) yield* checkFile(study, index, file);
  },
};

function* checkFile(study: Study, index: number, file: FileModel): Iterable<Finding<Anchor>> {
  let item = -1;
  let keys = new Set<string>();
  for (const [i, facts] of file.facts.entries()) {
    const context = facts.section.yaml;
    if (context === undefined || facts.yaml === undefined) continue;
    const inList = typeof context.list === "number";
    item = inList ? item + 1 : -1;
    if (context.marker) keys = new Set();
    const clause = clausesOfSection(study, index, i)[0]?.index;
    if (clause === undefined) continue;
    for (const [at, problem] of facts.yaml.problems.entries()) {
      const path = inList ? join(`${context.key}[${item}]`, problem.path) : problem.path;
      yield {
        at: { clause, part: "problem", index: at },
        message: path === "" ? problem.message : `${path}: ${problem.message}`,
      };
    }
    if (inList || context.key === undefined) continue;
    if (keys.has(context.key))
      yield {
        at: { clause, part: "heading", index: 0 },
        message: `The key "${context.key}" is there already. Put its values together, or begin another YAML document with ---.`,
      };
    keys.add(context.key);
  }
}

function join(prefix: string, path: string): string {
  return path === "" || path.startsWith("[") ? prefix + path : `${prefix}.${path}`;
}
