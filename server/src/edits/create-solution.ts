// A new solution that several key issues have in common: its clause behind the last solution, in a file of its own
// where solutions have such files, and its row in the mapping table. What comes out is read again.
import { isNamed } from "../model/grouping.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom, statedBy } from "../model/trace.ts";
import { unsolvedKeyIssues } from "../model/unsolved.ts";
import type { TextChange } from "../syntax/sections.ts";
import { itemsOf, parseYaml, scalarOf } from "../syntax/yaml.ts";
import { mappingsOf } from "../tables/mapping-cells.ts";
import { disagreementsOf } from "../tables/mapping-disagreements.ts";
import { type ClauseSource, clauseSource, inFile, lastClause, paragraphAtEnd } from "./clause-source.ts";
import type { Change, Edit } from "./edit.ts";
import { spelled } from "./key-issue-spelling.ts";
import { addPlaces } from "./mark-link.ts";
import { differenceOf } from "./meaning.ts";
import { solutionFile } from "./solution-file.ts";
import { type NextSolution, nextSolution } from "./solution-number.ts";
import { solutionLines } from "./solution-text.ts";
import { behindItem, yamlSolutionInBrackets, yamlSolutionLines } from "./solution-yaml.ts";
import { solveKeyIssues } from "./solved-key-issue.ts";
import { studyAfter } from "./study-after.ts";
import { valueBelow } from "./yaml-item.ts";
import { lineEndOf, replaceItem } from "./yaml-lines.ts";

/** What a common solution is to be. */
export interface CommonSolution {
  readonly title: string;
  readonly keyIssues: readonly Item[];
}

/**
 * The change that adds a solution with `title` for `keyIssues`; undefined where the study leaves no place for one, or
 * where it would not be read as it is meant.
 */
export function createSolution(study: Study, { title, keyIssues }: CommonSolution): Change | undefined {
  const next = nextSolution(study);
  if (next === undefined || keyIssues.some(({ number }) => number === undefined)) return undefined;
  const clause = clauseChange(study, next, { title, keyIssues });
  const solved = solveKeyIssues(
    study,
    keyIssues.map(({ id }) => id),
  );
  if (clause === undefined || solved === undefined) return undefined;
  const text = { ...clause, edits: [...clause.edits, ...solved] };
  const rows = addPlaces(study, text, {
    solution: `Sol#${next.number}`,
    keyIssues: keyIssues.map(({ id }) => id),
  });
  const change = { ...text, edits: [...text.edits, ...rows] };
  return isThere(study, change, next, { title, keyIssues }) ? change : undefined;
}

/** The clause of the new solution: at the end of the clause behind which it goes, or in a file of its own. */
function clauseChange(study: Study, next: NextSolution, solution: CommonSolution): Change | undefined {
  const source = clauseSource(study, lastClause(study, next.behind));
  const written = source && textOf(study, source, next, solution);
  if (source === undefined || written === undefined) return undefined;
  const uri = solutionFile(study, next, solution.title);
  if (uri === undefined) return { edits: [inFile(source, written.behind)] };
  const listing = listingEdits(study, source.uri, uri);
  if (listing === undefined) return undefined;
  const eol = lineEndOf(source.text);
  return { edits: listing, creates: [{ uri, text: written.alone.map((line) => line + eol).join("") }] };
}

/** The new solution behind what `source` holds, and as the lines of a file of its own. */
function textOf(
  study: Study,
  source: ClauseSource,
  next: NextSolution,
  { title, keyIssues }: CommonSolution,
): { readonly behind: TextChange; readonly alone: readonly string[] } | undefined {
  const numbers = keyIssues.flatMap(({ number }) => number ?? []);
  const { section } = source.section;
  if (section.yaml === undefined) {
    const lines = solutionLines(study, next, { title, keyIssues });
    return lines && { behind: paragraphAtEnd(source, lines.join(lineEndOf(source.text))), alone: lines };
  }
  const addresses = keyIssues.map(({ id }) => id);
  const sentence = `This solution addresses ${spelled(study, numbers)}.`;
  const inBrackets = yamlSolutionInBrackets(section, next, { title, addresses, sentence });
  if (inBrackets !== undefined) return inBrackets;
  const lines = yamlSolutionLines(section, next, { title, addresses, sentence });
  const items = study.files[next.behind.file]?.document.sections.filter(
    ({ yaml }) => yaml?.key === section.yaml?.key,
  );
  const apart = items?.some(
    ({ text, yaml }) => yaml?.list === section.yaml?.list && /\n[ \t]*\r?\n$/.test(text),
  );
  return (
    lines && { behind: behindItem(section, lines, apart === true), alone: [`${section.yaml.key}:`, ...lines] }
  );
}

/** The edit by which a project file that lists its files by name lists `uri` behind `neighbour`; none where a glob does. */
function listingEdits({ project }: Study, neighbour: string, uri: string): readonly Edit[] | undefined {
  if (project?.files === undefined || isNamed(uri, [project])) return [];
  const folder = project.uri.slice(0, project.uri.lastIndexOf("/") + 1);
  const list = valueBelow(parseYaml(project.text).root, "files");
  const path = (one: string): string => decodeURIComponent(one.slice(folder.length));
  const item = itemsOf(list).find((one) => scalarOf(one)?.replace(/^\.\//, "") === path(neighbour));
  if (list === undefined || item === undefined) return undefined;
  const written = project.text.slice(item.start, item.end);
  const added = written.replace(path(neighbour), path(uri));
  return [{ uri: project.uri, ...replaceItem(list, item, [written, added]) }];
}

/** Whether the study after `change` has the new solution as its last one, linked to its key issues, and else is as it was. */
function isThere(
  study: Study,
  change: Change,
  next: NextSolution,
  { title, keyIssues }: CommonSolution,
): boolean {
  const after = studyAfter(study, change);
  const made = after?.trace.items.filter(({ kind }) => kind === "solution").at(-1);
  if (after === undefined || made?.title !== title || made.number !== next.number) return false;
  const links = linksFrom(after.trace, made.id, "addresses");
  const { added, removed } = differenceOf(study, after);
  const unsolved = unsolvedKeyIssues(after);
  const rows = mappingsOf(after).filter(({ solutions }) => solutions.includes(made.id));
  return (
    after.outline.clauses[made.clause]?.clause === next.clause &&
    links.length === keyIssues.length &&
    keyIssues.every(({ id }) => {
      const link = links.find(({ to }) => to === id);
      if (unsolved.has(id) || link === undefined || !(statedBy(link, "text") || statedBy(link, "declared")))
        return false;
      return statedBy(link, "table") || !rows.some((row) => row.keyIssues.includes(id));
    }) &&
    removed.length === 0 &&
    added.every((line) => line.startsWith(`${made.id} `)) &&
    disagreementsOf(after).length <= disagreementsOf(study).length
  );
}
