// Keeps a decision of the author in the project file: two items that look alike are different.
import { fingerprintOf } from "../model/item-text.ts";
import { type Project, readProject } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { entriesOf, isList, isMapping, itemsOf, parseYaml, type YamlValue } from "../syntax/yaml.ts";
import { applied, type Change } from "./edit.ts";
import {
  addItems,
  addLines,
  addToRoot,
  giveValue,
  isFlow,
  isNothing,
  lineEndOf,
  type YamlEdit,
} from "./yaml-lines.ts";
import { mapOf, plainOf } from "./yaml-plain.ts";

/**
 * The change by which the project file says that `a` and `b` are different, for a reason that the author completes.
 * Without a project file one is made beside the draft, unless it would take in files of `others`. Undefined where the
 * project file is written in a way in which the edit cannot be worked out.
 */
export function decideDifferent(
  study: Study,
  [a, b]: readonly [Item, Item],
  others: readonly Study[],
): Change | undefined {
  const decision: Decided = {
    pair: [fingerprintOf(study, a), fingerprintOf(study, b)],
    reason: `${a.id} and ${b.id}: …`,
  };
  const { project } = study;
  if (project === undefined) return inNewFile(study, decision, others);
  const { root, problems } = parseYaml(project.text);
  const edit = problems.length > 0 ? undefined : editOf(root, decision);
  if (edit === undefined || !saysSo(project, applied(project.text, [edit]), decision)) return undefined;
  return { edits: [{ uri: project.uri, ...edit }] };
}

interface Decided {
  readonly pair: readonly [string, string];
  readonly reason: string;
}

/** The decision as entries of a mapping. */
function entriesFor({ pair, reason }: Decided): readonly [string, string] {
  return [`different: [${pair.map(scalar).join(", ")}]`, `reason: ${JSON.stringify(reason)}`];
}

/** A fingerprint of digits alone is a number without quotation marks. */
function scalar(fingerprint: string): string {
  return /^\d+(?:e\d+)?$/.test(fingerprint) ? `"${fingerprint}"` : fingerprint;
}

function inline(decided: Decided): string {
  return `{ ${entriesFor(decided).join(", ")} }`;
}

/** The whole key, for a file that does not have it. */
function section(decided: Decided): readonly string[] {
  const [different, reason] = entriesFor(decided);
  return ["decisions:", `  - ${different}`, `    ${reason}`];
}

function editOf(root: YamlValue, decision: Decided): YamlEdit | undefined {
  const entry = entriesOf(root).find(({ key }) => key === "decisions");
  if (entry === undefined)
    return addToRoot(root, [isFlow(root) ? [`decisions: [${inline(decision)}]`] : section(decision)]);
  const { keySpan, value } = entry;
  if (isNothing(value))
    return isFlow(root) || value.end > value.start
      ? giveValue(value, keySpan.end, `[${inline(decision)}]`)
      : addLines(value.file, keySpan.end, section(decision).slice(1));
  const last = itemsOf(value).at(-1);
  const dashes = isList(value) && !isFlow(value) && last !== undefined && isMapping(last) && !isFlow(last);
  return addItems(value, [dashes ? entriesFor(decision).join("\n") : inline(decision)]);
}

/** Whether `text` says what the project file says, with the decision behind those that it keeps, and nothing else. */
function saysSo(project: Project, text: string, { pair, reason }: Decided): boolean {
  const before = mapOf(plainOf(parseYaml(project.text).root));
  const decisions = [...[before.decisions ?? []].flat(), { different: pair, reason }];
  return (
    JSON.stringify(plainOf(parseYaml(text).root)) === JSON.stringify({ ...before, decisions }) &&
    readProject(project.uri, text).problems.length <= project.problems.length
  );
}

function inNewFile(study: Study, decision: Decided, others: readonly Study[]): Change | undefined {
  const folder = study.uri.slice(0, study.uri.lastIndexOf("/") + 1);
  // A text without a place on disk has nothing beside it.
  if (!/^[a-z][\w+.-]*:\/\//i.test(folder)) return undefined;
  const taken = others.some(
    (other) => other.uri !== study.uri && other.files.some(({ uri }) => uri.startsWith(folder)),
  );
  if (taken) return undefined;
  const eol = lineEndOf(study.files[0]?.document.sections[0]?.text ?? "");
  const text = section(decision).map((line) => line + eol);
  return { edits: [], creates: [{ uri: `${folder}rapporteur.yaml`, text: text.join("") }] };
}
