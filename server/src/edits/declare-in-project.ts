// Declares areas in the project file, in its own style. What comes out is read again: only edits after which the file
// says what it said, and the areas beside it, are handed on.
import { type Project, readProject } from "../model/project.ts";
import {
  entriesOf,
  isList,
  isMapping,
  itemsOf,
  parseYaml,
  scalarOf,
  type YamlValue,
} from "../syntax/yaml.ts";
import type { Declaring } from "./declare-areas.ts";
import { applied } from "./edit.ts";
import {
  addEntries,
  addItems,
  addLines,
  addToRoot,
  giveValue,
  isFlow,
  isNothing,
  type YamlEdit,
} from "./yaml-lines.ts";

type SectionKey = "keyIssues" | "solutions";
type Entries = readonly ReturnType<typeof entriesOf>[number][];

/** The edits of `project.text`; undefined where its shape does not let them be worked out. */
export function declareInProject(
  project: Project,
  declaring: readonly Declaring[],
): readonly YamlEdit[] | undefined {
  const { root, problems } = parseYaml(project.text);
  if (problems.length > 0) return undefined;
  const edits: (YamlEdit | undefined)[] = [];
  const added: (readonly string[])[] = [];
  for (const [key, kind] of [
    ["keyIssues", "keyIssue"],
    ["solutions", "solution"],
  ] as const) {
    const wanted = declaring.filter(({ item }) => item.kind === kind);
    if (wanted.length === 0) continue;
    const entry = entriesOf(root).find((candidate) => candidate.key === key);
    if (entry === undefined) added.push(newSection(key, wanted, isFlow(root)));
    else edits.push(...inSection(entry, wanted, isFlow(root)));
  }
  if (added.length > 0) edits.push(addToRoot(root, added));
  if (edits.includes(undefined)) return undefined;
  const whole = merged(edits.flatMap((edit) => edit ?? []));
  return saysSo(project, applied(project.text, whole), declaring) ? whole : undefined;
}

/** The edits with those at one place made one, in their order: editors differ in which of two comes first. */
function merged(edits: readonly YamlEdit[]): readonly YamlEdit[] {
  const byPlace = new Map<number, YamlEdit>();
  for (const edit of edits) {
    const before = byPlace.get(edit.start);
    byPlace.set(edit.start, before === undefined ? edit : { ...edit, text: before.text + edit.text });
  }
  return [...byPlace.values()];
}

function newSection(key: SectionKey, wanted: readonly Declaring[], flow: boolean): readonly string[] {
  const entries = wanted.map((one) => inline(one, '"'));
  return flow ? [`${key}: { ${entries.join(", ")} }`] : [`${key}:`, ...entries.map((entry) => `  ${entry}`)];
}

function inSection(
  { keySpan, value }: Entries[number],
  wanted: readonly Declaring[],
  flow: boolean,
): readonly (YamlEdit | undefined)[] {
  if (isNothing(value)) {
    const entries = wanted.map((one) => inline(one, '"'));
    if (flow || value.end > value.start) return [giveValue(value, keySpan.end, `{ ${entries.join(", ")} }`)];
    return [
      addLines(
        value.file,
        keySpan.end,
        entries.map((entry) => `  ${entry}`),
      ),
    ];
  }
  if (!isMapping(value)) return [undefined];
  const entries = entriesOf(value);
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const style = styleOf(entries, value);
  const fresh = wanted.filter(({ item }) => !known.has(item.id));
  const extended = wanted.flatMap((one) => {
    const entry = known.get(one.item.id);
    return entry === undefined ? [] : [extend(entry, one.areas, style)];
  });
  return fresh.length === 0
    ? extended
    : [
        ...extended,
        addEntries(
          value,
          fresh.map((one) => newEntry(one, style)),
        ),
      ];
}

/** How the entries of a section are written. */
interface Style {
  readonly quote: string;
  /** The indentation of what an entry holds, against the entry; undefined where entries stand in one line. */
  readonly step: string | undefined;
  /** Whether lists are written with dashes. */
  readonly dashes: boolean;
}

function styleOf(entries: Entries, { file }: YamlValue): Style {
  const inner = entries.map(({ value }) => value).find((value) => isMapping(value) && !isFlow(value));
  const outer = entries[0]?.keySpan.start ?? 0;
  const column = (at: number): number => at - file.lastIndexOf("\n", at - 1);
  const quote = /^["']?/.exec(file.slice(entries.at(-1)?.keySpan.start))?.[0] ?? '"';
  const lists = entries.flatMap(({ value }) => entriesOf(value).filter((one) => isList(one.value)));
  return {
    quote: entries.length === 0 ? '"' : quote,
    step: inner === undefined ? undefined : " ".repeat(Math.max(1, column(inner.start) - column(outer))),
    dashes: lists.length > 0 && lists.every(({ value }) => !isFlow(value)),
  };
}

function newEntry(one: Declaring, style: Style): readonly string[] {
  const { step } = style;
  if (step === undefined) return [inline(one, style.quote)];
  return [`${quoted(one.item.id, style.quote)}:`, ...areaLines(one.areas, style).map((line) => step + line)];
}

function areaLines(areas: readonly string[], { step, dashes }: Style): readonly string[] {
  return dashes && step !== undefined
    ? ["areas:", ...areas.map((area) => `${step}- ${areaText(area)}`)]
    : [`areas: ${areaList(areas)}`];
}

/** The edit by which an entry states `areas` beside what it states already. */
function extend(
  { keySpan, value }: Entries[number],
  areas: readonly string[],
  style: Style,
): YamlEdit | undefined {
  if (isNothing(value)) return giveValue(value, keySpan.end, `{ areas: ${areaList(areas)} }`);
  if (!isMapping(value)) return undefined;
  const stated = entriesOf(value).find((entry) => entry.key === "areas");
  if (stated === undefined)
    return addEntries(value, [isFlow(value) ? [`areas: ${areaList(areas)}`] : areaLines(areas, style)]);
  return isNothing(stated.value)
    ? giveValue(stated.value, stated.keySpan.end, areaList(areas))
    : addItems(stated.value, areas.map(areaText));
}

function inline({ item, areas }: Declaring, quote: string): string {
  return `${quoted(item.id, quote)}: { areas: ${areaList(areas)} }`;
}

function quoted(id: string, quote: string): string {
  return `${quote}${id}${quote}`;
}

/** A list of areas as YAML writes it in one line. */
export function areaList(areas: readonly string[]): string {
  return `[${areas.map(areaText).join(", ")}]`;
}

/** An area as YAML writes it: readers of YAML 1.1 take a bare N or Y for a truth value. */
export function areaText(area: string): string {
  return /^[NY]$/.test(area) ? `"${area}"` : area;
}

type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Whether `text` says all that the project file says, with the areas beside it, and nothing else. */
function saysSo(project: Project, text: string, declaring: readonly Declaring[]): boolean {
  const wanted = declaring.reduce<Plain>(
    (plain, { item, areas }) => {
      const key: SectionKey = item.kind === "keyIssue" ? "keyIssues" : "solutions";
      const section = mapOf(mapOf(plain)[key]);
      const entry = mapOf(section[item.id]);
      const stated = [entry.areas ?? []].flat();
      return {
        ...mapOf(plain),
        [key]: { ...section, [item.id]: { ...entry, areas: [...stated, ...areas] } },
      };
    },
    plainOf(parseYaml(project.text).root),
  );
  return (
    JSON.stringify(plainOf(parseYaml(text).root)) === JSON.stringify(wanted) &&
    readProject(project.uri, text).problems.length <= project.problems.length
  );
}

function plainOf(value: YamlValue): Plain {
  if (isMapping(value))
    return Object.fromEntries(entriesOf(value).map((entry) => [entry.key, plainOf(entry.value)]));
  if (isList(value)) return itemsOf(value).map(plainOf);
  return scalarOf(value) ?? null;
}

function mapOf(plain: Plain | undefined): { readonly [key: string]: Plain } {
  return typeof plain === "object" && plain !== null && !Array.isArray(plain)
    ? (plain as { readonly [key: string]: Plain })
    : {};
}
