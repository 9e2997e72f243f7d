import { trimmed } from "../base/lines.ts";
import { shift } from "../base/span.ts";
import { wholeExtent } from "../model/clause-extent.ts";
import type { FileModel } from "../model/file.ts";
import { type Fold, frontMatterOf, hasLines, sectionFolds } from "../model/section-folds.ts";
import { type StudyFile, sectionAt, studyFileOf, type Workspace } from "../model/workspace.ts";
import { parseYamlSection } from "../syntax/yaml-tree.ts";

export interface FoldingOptions {
  /** How many folds the client takes. */
  readonly limit: number;
  /** Whether folds that any Markdown has are left to the client, which knows them itself. */
  readonly ownOnly: boolean;
}

/**
 * What folds in the draft `uri`, in order, offsets in the document: clauses with their subclauses, and what their
 * sections hold. Of more than the client takes, the outermost. Undefined where the file is no draft.
 */
export function foldingRanges(
  workspace: Workspace,
  uri: string,
  { limit, ownOnly }: FoldingOptions,
): readonly Fold[] | undefined {
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined || placed.file.facts.length === 0) return undefined;
  const { facts, document } = placed.file;
  const isYaml = facts.some(({ yaml }) => yaml !== undefined);
  const over = isYaml ? listFolds(placed) : ownOnly ? [] : clauseFolds(placed);
  const folds = [
    ...over.filter((fold) => takesLines(placed.file, fold)),
    ...facts.flatMap((section, index) =>
      sectionFolds(section).map((fold) => ({ ...fold, ...shift(fold, document.starts[index] ?? 0) })),
    ),
  ].filter((fold) => !(ownOnly && fold.markdown));
  return outermost(
    folds.sort((a, b) => a.start - b.start || b.end - a.end),
    limit,
  );
}

function takesLines(file: FileModel, { start, end }: Fold): boolean {
  const first = sectionAt(file, start);
  const text = file.document.sections[first.section]?.text ?? "";
  return hasLines(text, first.offset, first.offset + end - start);
}

/** From each heading to the end of its last subclause. */
function clauseFolds(placed: StudyFile): Fold[] {
  const { study, file, index } = placed;
  const first = file.facts[0];
  const front = (first && frontMatterOf(first)?.end) ?? 0;
  return study.outline.clauses
    .filter((clause) => clause.file === index && clause.level < 99)
    .map((clause) => {
      const { start, end } = wholeExtent(placed, clause);
      return { start, end, comment: false, markdown: true };
    })
    .filter(({ start }) => start >= front);
}

/** In YAML each item of a key's list is a section of its own: from the key to its last item. */
function listFolds({ file }: StudyFile): Fold[] {
  const { sections, starts } = file.document;
  return sections.flatMap(({ yaml }, index) => {
    if (yaml?.list !== "awaited") return [];
    let last = index;
    while (typeof sections[last + 1]?.yaml?.list === "number") last++;
    const section = sections[last];
    const root = section === undefined || last === index ? undefined : parseYamlSection(section).root;
    if (section === undefined || root === undefined) return [];
    const { end } = shift(trimmed(section.text, root.start, root.end), starts[last] ?? 0);
    return [{ start: starts[index] ?? 0, end, comment: false, markdown: false }];
  });
}

/** As many of `folds`, which are in order, as there may be: those that lie in the fewest others. */
function outermost(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const open: number[] = [];
  const depths = folds.map((fold) => {
    while ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= fold.start) open.pop();
    return open.push(fold.end);
  });
  const byDepth = folds.map((_, index) => index).sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);
  const kept = new Set(byDepth.slice(0, limit));
  return folds.filter((_, index) => kept.has(index));
}
