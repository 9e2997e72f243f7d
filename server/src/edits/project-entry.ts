// Adds an entry to a list or mapping of the project file, in its own style; where there is no project file, one is made.
// What comes out is read again: only edits after which the file says what it said, and the entry beside it, are handed on.
import { readProject } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import { entriesOf, isList, isMapping, itemsOf, parseYaml, type YamlValue } from "../syntax/yaml.ts";
import { applied, type Change } from "./edit.ts";
import {
  addEntries,
  addItems,
  addLines,
  addToRoot,
  giveValue,
  isFlow,
  isNothing,
  lineEndOf,
  type YamlEdit,
} from "./yaml-lines.ts";
import { mapOf, type Plain, plainOf } from "./yaml-plain.ts";

/** A new entry below a key of the project file. */
export interface ProjectEntry {
  /** The key of the root. */
  readonly section: string;
  /** The keys of an item of a list, as YAML writes them, a line each; of a mapping the one line of the entry. */
  readonly lines: readonly string[];
  /** Whether the section is a list. */
  readonly isItem: boolean;
  /** What the section says with the entry, where it said `before`. */
  readonly says: (before: Plain | undefined) => Plain;
}

/**
 * The change by which the project file of `study` has `entry`. Without a project file one is made beside the draft,
 * unless it would take in files of `others`. Undefined where the project file is written in a way in which the edit
 * cannot be worked out.
 */
export function addProjectEntry(
  study: Study,
  entry: ProjectEntry,
  others: readonly Study[],
): Change | undefined {
  const { project } = study;
  if (project === undefined) return inNewFile(study, entry, others);
  const { root, problems } = parseYaml(project.text);
  const edit = problems.length > 0 ? undefined : editOf(root, entry);
  if (edit === undefined) return undefined;
  const text = applied(project.text, [edit]);
  const before = mapOf(plainOf(root));
  const wanted = { ...before, [entry.section]: entry.says(before[entry.section]) };
  const saysSo =
    JSON.stringify(plainOf(parseYaml(text).root)) === JSON.stringify(wanted) &&
    readProject(project.uri, text).problems.length <= project.problems.length;
  return saysSo ? { edits: [{ uri: project.uri, ...edit }] } : undefined;
}

/** The whole section in lines, for a file that does not have it. */
function sectionOf({ section, lines, isItem }: ProjectEntry): readonly string[] {
  return [
    `${section}:`,
    ...lines.map((line, at) => (isItem ? `  ${at === 0 ? "- " : "  "}${line}` : `  ${line}`)),
  ];
}

/** The section's content in one line. */
function inBrackets({ lines, isItem }: ProjectEntry): string {
  return isItem ? `[{ ${lines.join(", ")} }]` : `{ ${lines.join(", ")} }`;
}

function editOf(root: YamlValue, entry: ProjectEntry): YamlEdit | undefined {
  const known = entriesOf(root).find(({ key }) => key === entry.section);
  if (known === undefined)
    return addToRoot(root, [isFlow(root) ? [`${entry.section}: ${inBrackets(entry)}`] : sectionOf(entry)]);
  const { keySpan, value } = known;
  if (isNothing(value))
    return isFlow(root) || value.end > value.start
      ? giveValue(value, keySpan.end, inBrackets(entry))
      : addLines(value.file, keySpan.end, sectionOf(entry).slice(1));
  if (!entry.isItem) return isMapping(value) ? addEntries(value, [entry.lines]) : undefined;
  const last = itemsOf(value).at(-1);
  const dashes = isList(value) && !isFlow(value) && last !== undefined && isMapping(last) && !isFlow(last);
  return addItems(value, [dashes ? entry.lines.join("\n") : `{ ${entry.lines.join(", ")} }`]);
}

function inNewFile(study: Study, entry: ProjectEntry, others: readonly Study[]): Change | undefined {
  const folder = study.uri.slice(0, study.uri.lastIndexOf("/") + 1);
  // A text without a place on disk has nothing beside it.
  if (!/^[a-z][\w+.-]*:\/\//i.test(folder)) return undefined;
  const taken = others.some(
    (other) => other.uri !== study.uri && other.files.some(({ uri }) => uri.startsWith(folder)),
  );
  if (taken) return undefined;
  const eol = lineEndOf(study.files[0]?.document.sections[0]?.text ?? "");
  const text = sectionOf(entry).map((line) => line + eol);
  return { edits: [], creates: [{ uri: `${folder}rapporteur.yaml`, text: text.join("") }] };
}
