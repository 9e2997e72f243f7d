// Runs the rules over a study and places their findings. What a rule found is kept with the value it looked at, so
// a keystroke costs the rules of the sections it touched.
import { areasOf, type StudyAreas } from "../analysis/item-areas.ts";
import { buildSimilarity, type Similarity } from "../analysis/similarity.ts";
import { memo } from "../base/memo.ts";
import { shift } from "../base/span.ts";
import type { DeclareIn } from "../edits/declare-areas.ts";
import { type Anchor, type ClauseSpan, type Place, placeOf } from "../model/anchor.ts";
import { exemptPlaces } from "../model/exemption.ts";
import type { Outline } from "../model/outline.ts";
import type { Project, Severity } from "../model/project.ts";
import { projectProblems } from "../model/project-problems.ts";
import { sourceSpan } from "../model/prose.ts";
import type { Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Trace } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";
import { checkSections, type FoundInSection } from "./check-sections.ts";
import { RULES } from "./index.ts";
import type {
  AreasRule,
  ClauseRule,
  Finding,
  Fix,
  Rule,
  SectionRule,
  SimilarityRule,
  StudyRule,
  TablesRule,
} from "./rule.ts";

/** A finding in its place, with the severity that the caller's settings give it. */
export interface PlacedFinding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether it speaks of what is no mistake: nobody wants to hear that while typing there. */
  readonly unasked: boolean;
  readonly related: readonly (Place & { readonly message: string })[];
  /** The fixes, worked out when somebody asks. */
  readonly fixes: () => readonly Fix[];
}

/** Severities that differ from the rules' own, by code. */
export type Severities = ReadonlyMap<string, Severity | "off">;

/** A rule that failed, for the log; the others still answer. */
export type OnFailure = (code: string, error: unknown) => void;

export interface CheckOptions {
  readonly severities: Severities;
  readonly onFailure?: OnFailure;
  /** Where fixes declare areas; in the project file unless the user says otherwise. */
  readonly declareIn?: DeclareIn;
  /** What is similar, asked for only where a rule needs it; by default of each study by itself. */
  readonly similarity?: () => Similarity;
  /** The documents at hand; by default the study alone. */
  readonly studies?: readonly Study[];
}

/** All findings of `study`, or of one of its files, in no particular order. */
export function checkStudy(study: Study, options: CheckOptions & { readonly uri?: string }): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const sections = checkSections(study, options.uri);
  for (const rule of RULES) {
    const severity =
      options.severities.get(rule.code) ??
      study.project?.rules.get(rule.code) ??
      rule.severityIn?.(study) ??
      rule.severity;
    if (severity === "off") continue;
    const failed = sections.get(rule)?.find(({ failure }) => failure !== undefined)?.failure;
    if (failed !== undefined) options.onFailure?.(rule.code, failed.error);
    try {
      for (const finding of checkRule(rule, study, { ...options, sections })) {
        if ((options.uri === undefined || finding.uri === options.uri) && !isExempt(study, rule, finding))
          found.push({ ...finding, code: rule.code, severity, unasked: rule.scope === "similarity" });
      }
    } catch (error) {
      options.onFailure?.(rule.code, error);
    }
  }
  return found;
}

/** Whether the project file says that the rule is not applied where a finding stands. */
function isExempt(study: Study, { code }: Rule, { uri, start, end }: Place): boolean {
  return exemptPlaces(study).some(
    (place) => place.rule === code && place.uri === uri && place.start <= start && end <= place.end,
  );
}

/** The findings of the file `uri` of `workspace`, a project file included, in the order of the text. */
export function checkFile(
  workspace: Workspace,
  uri: string,
  options: CheckOptions,
): readonly PlacedFinding[] {
  const project = workspace.projects.find((candidate) => candidate.uri === uri);
  if (project !== undefined) return checkProject(project, workspace);
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  return checkStudy(study, { studies: workspace.studies, ...options, uri }).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code));

/** What is wrong with a project file of `workspace` itself. */
export function checkProject(project: Project, workspace: Workspace): PlacedFinding[] {
  return [...projectProblems(project, CODES, workspace)].map(({ start, end, path, message, severity }) => ({
    uri: project.uri,
    start,
    end,
    code: "project-file",
    severity: severity ?? "error",
    message: path === "" ? message : `${path}: ${message}`,
    unasked: false,
    related: [],
    fixes: () => [],
  }));
}

type Unrated = Omit<PlacedFinding, "code" | "severity" | "unasked">;

function checkRule(
  rule: Rule,
  study: Study,
  {
    sections,
    declareIn = "project",
    similarity = () => similarityIn(study),
    studies = [study],
  }: CheckOptions & { readonly sections: ReturnType<typeof checkSections> },
): Iterable<Unrated> {
  switch (rule.scope) {
    case "section":
      return placeSections(rule, study, sections.get(rule) ?? []);
    case "areas":
      return checkAreas(rule, study, declareIn);
    case "similarity":
      return checkSimilarity(rule, study, similarity());
    case "tables":
      return checkTables(rule, study, studies);
    default:
      return checkWhole(rule, study);
  }
}

function* placeSections(
  rule: SectionRule<never>,
  study: Study,
  found: readonly FoundInSection[],
): Iterable<Unrated> {
  for (const { findings, facts, file, start } of found) {
    for (const finding of findings) {
      const span = finding.inText === true ? finding.at : sourceSpan(facts, finding.at);
      const place = { uri: file.uri, ...shift(span, start) };
      yield {
        ...place,
        message: finding.message,
        related: placeRelated(study, finding.related),
        fixes: () => rule.fixes?.(study, finding, place) ?? [],
      };
    }
  }
}

const wholeFindings = memo((_rule: Rule) =>
  memo((_value: Outline | Trace): { list?: readonly Finding<Anchor>[] } => ({})),
);

function* checkWhole(rule: ClauseRule | StudyRule, study: Study): Iterable<Unrated> {
  const slot = wholeFindings(rule)(rule.scope === "clause" ? study.outline : study.trace);
  slot.list ??= [...rule.check(study)];
  for (const finding of slot.list)
    yield { ...placeFinding(study, finding), fixes: () => rule.fixes?.(study, finding) ?? [] };
}

/** The areas of a study that works with areas. Most studies do not, and theirs are never read. */
export const usedAreas = memo((study: Study): StudyAreas | undefined =>
  usesAreas(study) ? areasOf(study) : undefined,
);

const areaFindings = memo((_rule: AreasRule) =>
  memo((_areas: StudyAreas): { list?: readonly Finding<Anchor | ClauseSpan>[] } => ({})),
);

function* checkAreas(rule: AreasRule, study: Study, declareIn: DeclareIn): Iterable<Unrated> {
  const areas = usedAreas(study);
  if (areas === undefined) return;
  const slot = areaFindings(rule)(areas);
  slot.list ??= [...rule.check(study, areas)];
  for (const finding of slot.list) {
    const fixes = (): readonly Fix[] => rule.fixes?.(study, finding, { areas, declareIn }) ?? [];
    yield { ...placeFinding(study, finding), fixes };
  }
}

const similarityIn = memo((study: Study) => buildSimilarity([study]));

const similarityFindings = memo((_rule: SimilarityRule) =>
  memo((_similarity: Similarity) => memo((_trace: Trace): { list?: readonly Finding<Anchor>[] } => ({}))),
);

function* checkSimilarity(rule: SimilarityRule, study: Study, similarity: Similarity): Iterable<Unrated> {
  const slot = similarityFindings(rule)(similarity)(study.trace);
  slot.list ??= [...rule.check(study, similarity)];
  for (const finding of slot.list)
    yield { ...placeFinding(study, finding), fixes: () => rule.fixes?.(study, finding, similarity) ?? [] };
}

const tableFindings = memo((_rule: TablesRule) =>
  memo((_study: Study): { list?: readonly Finding<ClauseSpan>[] } => ({})),
);

function* checkTables(rule: TablesRule, study: Study, studies: readonly Study[]): Iterable<Unrated> {
  const slot = tableFindings(rule)(study);
  slot.list ??= [...rule.check(study, studies)];
  for (const finding of slot.list)
    yield { ...placeFinding(study, finding), fixes: () => rule.fixes?.(study, finding, studies) ?? [] };
}

function placeFinding(study: Study, finding: Finding<Anchor | ClauseSpan>): Omit<Unrated, "fixes"> {
  const { at, message, related } = finding;
  return { ...placeOf(study, at), message, related: placeRelated(study, related) };
}

function placeRelated(study: Study, related: Finding<unknown>["related"]): (Place & { message: string })[] {
  return (related ?? []).map(({ at, message }) => ({ ...placeOf(study, at), message }));
}
