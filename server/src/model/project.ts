// The project file `rapporteur.yaml`: what a study says of itself beside its text.
import {
  entriesOf,
  isMapping,
  itemsOf,
  parseYaml,
  scalarOf,
  type YamlProblem,
  type YamlValue,
} from "../syntax/yaml.ts";

export type Severity = "error" | "warning" | "info" | "hint";

export interface DeclaredKeyIssue {
  readonly areas: readonly string[];
  readonly derives: readonly string[];
  readonly solutions: readonly string[];
}

export interface DeclaredSolution {
  readonly areas: readonly string[];
  readonly addresses: readonly string[];
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
  readonly areaModel: string | undefined;
  readonly keyIssues: ReadonlyMap<string, DeclaredKeyIssue>;
  readonly solutions: ReadonlyMap<string, DeclaredSolution>;
  readonly rules: ReadonlyMap<string, Severity | "off">;
  readonly problems: readonly YamlProblem[];
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
  "rules",
  "exemptions",
  "decisions",
  "references",
  "base",
];

/** Reads the project file `text` at `uri`. Wrong values are problems with their place; the rest is still read. */
export function readProject(uri: string, text: string): Project {
  const { root, problems: syntax } = parseYaml(text);
  const problems: YamlProblem[] = [...syntax];
  const complain = (value: { start: number; end: number; path?: string }, message: string): void => {
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
  const text_ = (key: string): string | undefined => scalarOf(keys.get(key)?.value);
  return {
    uri,
    text,
    spec: text_("spec"),
    type: text_("type"),
    title: text_("title"),
    version: text_("version"),
    profile: text_("profile"),
    files: keys.has("files") ? texts(keys.get("files")?.value) : undefined,
    areaModel: scalarOf(
      entriesOf(keys.get("areas")?.value ?? root).find((entry) => entry.key === "model")?.value,
    ),
    keyIssues: readMap(keys.get("keyIssues")?.value, (inner) => ({
      areas: texts(inner("areas")),
      derives: texts(inner("derives")),
      solutions: texts(inner("solutions")),
    })),
    solutions: readMap(keys.get("solutions")?.value, (inner) => ({
      areas: texts(inner("areas")),
      addresses: texts(inner("addresses")),
    })),
    rules: readRules(keys.get("rules")?.value, complain),
    problems,
  };
}

function texts(value: YamlValue | undefined): string[] {
  return itemsOf(value).flatMap((item) => scalarOf(item) ?? []);
}

function readMap<T>(
  value: YamlValue | undefined,
  read: (inner: (key: string) => YamlValue | undefined) => T,
): ReadonlyMap<string, T> {
  if (value === undefined) return new Map();
  return new Map(
    entriesOf(value).map((entry) => {
      const inner = new Map(entriesOf(entry.value).map((pair) => [pair.key, pair.value]));
      return [entry.key, read((key) => inner.get(key))];
    }),
  );
}

function readRules(
  value: YamlValue | undefined,
  complain: (value: YamlValue, message: string) => void,
): ReadonlyMap<string, Severity | "off"> {
  const rules = new Map<string, Severity | "off">();
  if (value === undefined) return rules;
  for (const entry of entriesOf(value)) {
    const severity = scalarOf(
      isMapping(entry.value)
        ? entriesOf(entry.value).find((pair) => pair.key === "severity")?.value
        : entry.value,
    );
    // YAML 1.1 readers take `off` for false.
    const word = severity === "false" ? "off" : severity;
    if (word === "off" || word === "error" || word === "warning" || word === "info" || word === "hint")
      rules.set(entry.key, word);
    else if (word !== undefined)
      complain(entry.value, `"${word}" is no severity. Use off, hint, info, warning or error.`);
  }
  return rules;
}
