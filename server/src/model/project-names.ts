// What a project file names: key issues, solutions and areas by their ids, clauses by their numbers, statements by
// their fingerprints. Read from its keys and values alone; what they mean is the study's business.
import type { Span } from "../base/span.ts";
import { entriesOf, itemsOf, scalarOf, type YamlValue } from "../syntax/yaml.ts";

/** A name in a project file. Offsets in the file, without quotation marks. */
export interface ProjectName extends Span {
  /** `model` is the name of the model of areas, `place` an id or the number of a clause. */
  readonly kind: "item" | "area" | "model" | "place" | "fingerprint";
  readonly text: string;
  /** Whether the file defines here what it names. */
  readonly defines: boolean;
}

/** The names in the project file `root`, in the order of the text. */
export function projectNames(root: YamlValue): readonly ProjectName[] {
  const names: ProjectName[] = [];
  const add = (kind: ProjectName["kind"], value: YamlValue | undefined): void => {
    for (const item of itemsOf(value)) addName(names, kind, item);
  };
  for (const section of ["keyIssues", "solutions"]) {
    for (const { key, keySpan, value } of entriesBelow(root, section)) {
      names.push({ kind: "item", text: key, defines: false, ...withoutQuotes(root.file, keySpan) });
      add("area", below(value, "areas"));
      add("item", below(value, "solutions"));
      add("item", below(value, "addresses"));
      for (const cell of entriesBelow(value, "cells"))
        names.push({
          kind: "item",
          text: cell.key,
          defines: false,
          ...withoutQuotes(root.file, cell.keySpan),
        });
    }
  }
  const areas = below(root, "areas");
  add("model", areas && below(areas, "model"));
  for (const { key, keySpan, value } of areas === undefined ? [] : entriesBelow(areas, "areas")) {
    names.push({ kind: "area", text: key, defines: true, ...withoutQuotes(root.file, keySpan) });
    add("area", below(value, "parent"));
  }
  for (const { value } of areas === undefined ? [] : entriesBelow(areas, "interfaces")) add("area", value);
  for (const exemption of itemsOf(below(root, "exemptions"))) add("place", below(exemption, "at"));
  for (const decision of itemsOf(below(root, "decisions")))
    for (const key of ["same", "different"]) add("fingerprint", below(decision, key));
  return names.sort((a, b) => a.start - b.start);
}

function addName(names: ProjectName[], kind: ProjectName["kind"], value: YamlValue): void {
  const text = scalarOf(value);
  if (text !== undefined)
    names.push({ kind, text, defines: kind === "model", ...withoutQuotes(value.file, value) });
}

function below(value: YamlValue, key: string): YamlValue | undefined {
  return entriesOf(value).find((entry) => entry.key === key)?.value;
}

function entriesBelow(value: YamlValue, key: string): ReturnType<typeof entriesOf> {
  const found = below(value, key);
  return found === undefined ? [] : entriesOf(found);
}

function withoutQuotes(file: string, { start, end }: Span): Span {
  const quoted = /^["']/.test(file.slice(start, end));
  return quoted && end - start >= 2 ? { start: start + 1, end: end - 1 } : { start, end };
}
