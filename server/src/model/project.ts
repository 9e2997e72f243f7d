// The project file `rapporteur.yaml`: what a study says of itself beside its text.
import type { Span } from "../base/span.ts";
import {
  entriesOf,
  isMapping,
  itemsOf,
  parseYaml,
  scalarOf,
  sourceOf,
  type YamlProblem,
  type YamlValue,
} from "../syntax/yaml.ts";
import { type AreaModel, areaOf } from "./area-model.ts";
import type { Family } from "./lexicon-family.ts";
import { readAreaModel } from "./project-areas.ts";
import { type Decision, type Exemption, readDecisions, readExemptions } from "./project-decisions.ts";
import { readLexicon } from "./project-lexicon.ts";
import { type ProjectName, projectNames } from "./project-names.ts";
import { type ProjectTables, readProjectTables } from "./project-tables.ts";
import { type Complain, readMapping, readText, readTextMap, readTexts } from "./project-values.ts";

export type Severity = "error" | "warning" | "info" | "hint";

export interface DeclaredKeyIssue {
  readonly areas: readonly string[];
  readonly derives: readonly string[];
  readonly solutions: readonly string[];
}

export interface DeclaredSolution {
  readonly areas: readonly string[];
  readonly addresses: readonly string[];
  /** How its cells of the mapping table read, by key issue, where they are not written as usual there. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A path or glob in a project file, relative to its folder, with the keys that lead to it. */
export interface ProjectPath extends Span {
  readonly text: string;
  readonly path: string;
}

/** A project file. What is not given is undefined or empty. */
export interface Project {
  readonly uri: string;
  readonly text: string;
  readonly spec: string | undefined;
  readonly type: string | undefined;
  readonly title: string | undefined;
  readonly version: string | undefined;
  readonly profile: string | undefined;
  /** Globs of the files of the study, in order; undefined for all below the project file in order of names. */
  readonly files: readonly string[] | undefined;
  /** The globs with their places. */
  readonly globs: readonly ProjectPath[];
  /** The path of the catalogue of documents, where the file names one. */
  readonly catalogue: ProjectPath | undefined;
  /** The model of areas that the study works with; undefined where the file names none. */
  readonly areaModel: AreaModel | undefined;
  readonly keyIssues: ReadonlyMap<string, DeclaredKeyIssue>;
  readonly solutions: ReadonlyMap<string, DeclaredSolution>;
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** The codes of rules that the file names, with their places. */
  readonly codes: readonly (Span & { readonly code: string })[];
  readonly decisions: readonly Decision[];
  readonly exemptions: readonly Exemption[];
  /** Families of words of the study's own, and built-in ones with what it adds to them. */
  readonly lexicon: readonly Family[];
  readonly tables: ProjectTables;
  readonly problems: readonly YamlProblem[];
  /** Where the file names key issues, solutions, areas, clauses and statements. */
  readonly names: readonly ProjectName[];
}

const KEYS = [
  "spec",
  "type",
  "title",
  "version",
  "release",
  "wg",
  "profile",
  "files",
  "areas",
  "keyIssues",
  "solutions",
  "lexicon",
  "rules",
  "exemptions",
  "decisions",
  "references",
  "tables",
  "base",
];

/** Reads the project file `text` at `uri`. Wrong values are problems with their place; the rest is still read. */
export function readProject(uri: string, text: string): Project {
  const { root, problems: syntax } = parseYaml(text);
  const problems: YamlProblem[] = [...syntax];
  const complain: Complain = (value, message) => {
    problems.push({ start: value.start, end: value.end, path: value.path ?? "", message });
  };
  if (root.node !== null && !isMapping(root))
    complain(root, "The project file must be a mapping of keys such as spec, title and files.");
  const keys = new Map(entriesOf(root).map((entry) => [entry.key, entry]));
  for (const [key, entry] of keys) {
    if (!KEYS.includes(key))
      complain(
        { ...entry.keySpan, path: key },
        `"${key}" is no key of a project file. It has ${KEYS.join(", ")}.`,
      );
  }
  const value = (key: string): YamlValue | undefined => keys.get(key)?.value;
  const text_ = (key: string): string | undefined => readText(value(key), key, complain);
  const areaModel = readAreaModel(value("areas"), complain);
  const areaIds = (list: readonly Listed[]): readonly string[] => {
    for (const { text: id, value: place } of list) {
      if (areaModel !== undefined && areaOf(areaModel, id) === undefined)
        complain(place, `There is no area ${id}. The model ${areaModel.name} has ${idsOf(areaModel)}.`);
    }
    return textsOf(list);
  };
  const files = keys.has("files") ? readTexts(value("files"), "a list of globs", complain) : undefined;
  return {
    uri,
    text,
    spec: text_("spec"),
    type: text_("type"),
    title: text_("title"),
    version: text_("version"),
    profile: text_("profile"),
    files: files && textsOf(files),
    globs: (files ?? []).map(pathOf),
    catalogue: readCatalogue(value("references")),
    areaModel,
    keyIssues: readItems(
      value("keyIssues"),
      ["areas", "derives", "solutions", "status"],
      complain,
      (list) => ({
        areas: areaIds(list("areas")),
        derives: textsOf(list("derives")),
        solutions: textsOf(list("solutions")),
      }),
    ),
    solutions: readItems(value("solutions"), ["areas", "addresses", "cells"], complain, (list, texts) => ({
      areas: areaIds(list("areas")),
      addresses: textsOf(list("addresses")),
      cells: texts("cells"),
    })),
    rules: readRules(value("rules"), complain),
    codes: codesIn(value("rules"), value("exemptions")),
    decisions: readDecisions(value("decisions"), complain),
    exemptions: readExemptions(value("exemptions"), complain),
    lexicon: readLexicon(value("lexicon"), complain),
    tables: readProjectTables(value("tables"), complain),
    problems,
    names: projectNames(root),
  };
}

function pathOf({ text, value: { start, end, path } }: Listed): ProjectPath {
  return { text, start, end, path };
}

function readCatalogue(value: YamlValue | undefined): ProjectPath | undefined {
  const text = scalarOf(value);
  return value === undefined || text === undefined ? undefined : pathOf({ text, value });
}

function codesIn(rules: YamlValue | undefined, exemptions: YamlValue | undefined): Project["codes"] {
  const set =
    rules === undefined ? [] : entriesOf(rules).map(({ key, keySpan }) => ({ code: key, ...keySpan }));
  const exempt = itemsOf(exemptions).flatMap((item) => {
    const rule = entriesOf(item).find(({ key }) => key === "rule")?.value;
    const code = scalarOf(rule);
    return rule === undefined || code === undefined ? [] : [{ code, start: rule.start, end: rule.end }];
  });
  return [...set, ...exempt];
}

type Listed = ReturnType<typeof readTexts>[number];
type ListOf = (key: string) => readonly Listed[];
type TextsOf = (key: string) => ReadonlyMap<string, string>;

function textsOf(list: readonly Listed[]): readonly string[] {
  return list.map(({ text }) => text);
}

function idsOf(model: AreaModel): string {
  return model.areas.map((area) => area.id).join(", ");
}

function readItems<T>(
  value: YamlValue | undefined,
  known: readonly string[],
  complain: Complain,
  read: (list: ListOf, texts: TextsOf) => T,
): ReadonlyMap<string, T> {
  const items = new Map<string, T>();
  for (const [id, item] of readMapping(value, "This", complain)) {
    const inner = readMapping(item, id, complain);
    for (const [key, wrong] of inner) {
      if (!known.includes(key)) complain(wrong, `"${key}" is no key here. There is ${known.join(", ")}.`);
    }
    items.set(
      id,
      read(
        (key) => readTexts(inner.get(key), "a list", complain),
        (key) => readTextMap(inner.get(key), key, complain),
      ),
    );
  }
  return items;
}

function readRules(value: YamlValue | undefined, complain: Complain): ReadonlyMap<string, Severity | "off"> {
  const rules = new Map<string, Severity | "off">();
  for (const [code, given] of readMapping(value, "rules", complain)) {
    const severity = scalarOf(
      isMapping(given) ? entriesOf(given).find((pair) => pair.key === "severity")?.value : given,
    );
    // YAML 1.1 readers take `off` for false.
    const word = severity === "false" ? "off" : severity;
    if (word === "off" || word === "error" || word === "warning" || word === "info" || word === "hint")
      rules.set(code, word);
    else if (word !== undefined || !isMapping(given))
      complain(
        given,
        `${JSON.stringify(word ?? sourceOf(given))} is no severity. Use off, hint, info, warning or error.`,
      );
  }
  return rules;
}
