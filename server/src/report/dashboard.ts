// What a rapporteur looks at before a meeting, as plain values: what is there, what nobody answers, what is concluded, who
// says that a solution addresses a key issue, what is left open, what changed. How it is shown is another file's business.
import { type AreaCoverage, areaCoverage } from "../analysis/area-coverage.ts";
import { placeOf } from "../model/anchor.ts";
import type { AreaModel } from "../model/area-model.ts";
import type { Severity } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import type { ItemKind } from "../model/trace.ts";
import { usedAreas } from "../rules/check.ts";
import { RULES } from "../rules/index.ts";
import { changesBetween, type ItemChange } from "./changes.ts";
import type { ReportedFinding } from "./check-report.ts";
import { type ConclusionEntry, conclusionsIn } from "./dashboard-conclusions.ts";
import { type KeyIssueEntry, keyIssuesIn } from "./dashboard-key-issues.ts";
import { type Mapping, mappingIn } from "./dashboard-mapping.ts";
import { type Unanswered, unansweredIn } from "./dashboard-unanswered.ts";
import { type PlacedNote, placedNotes } from "./editors-notes.ts";
import { type ReportPlace, reportPlace } from "./places.ts";

export interface Dashboard {
  /** When the drafts were read, in ISO 8601. */
  readonly created: string;
  /** The revision that changes are counted from, as it was named; undefined where nobody asked for changes. */
  readonly base: string | undefined;
  readonly studies: readonly StudyDashboard[];
}

export interface StudyDashboard {
  readonly id: string;
  readonly title: string;
  readonly version: string | undefined;
  readonly counts: Readonly<Record<ItemKind, number>>;
  readonly keyIssues: readonly KeyIssueEntry[];
  readonly unanswered: Unanswered;
  readonly conclusions: readonly ConclusionEntry[];
  readonly mapping: Mapping;
  readonly notes: readonly (Omit<PlacedNote, "at"> & { readonly place: ReportPlace })[];
  /** Undefined for a study that does not work with areas. */
  readonly areas: { readonly model: AreaModel; readonly coverage: readonly AreaCoverage[] } | undefined;
  /** Undefined where nobody asked for changes. */
  readonly changes: readonly ItemChange[] | undefined;
  readonly findings: readonly FindingGroup[];
  /** Whether entries tell where they stand: in an editor that opens them, not in a file that is handed on. */
  readonly placed: boolean;
}

/** The findings of one rule. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  /** What the rule looks for. */
  readonly summary: string;
  readonly findings: readonly { readonly message: string; readonly place: ReportPlace }[];
}

/** What the dashboard is made of. */
export interface DashboardInput {
  readonly studies: readonly Study[];
  /** What the rules say, of all studies. */
  readonly findings: readonly ReportedFinding[];
  readonly created: string;
  /** The studies as they were, and the revision's name. */
  readonly base?: { readonly revision: string; readonly studies: readonly Study[] } | undefined;
  /** Whether entries tell where they stand; by default they do not. */
  readonly placed?: boolean;
}

/** The dashboard of all studies, in their order. */
export function dashboardOf({ studies, findings, created, base, placed = false }: DashboardInput): Dashboard {
  return {
    created,
    base: base?.revision,
    studies: studies.map((study) => ({
      ...studyDashboard(study),
      changes: base === undefined ? undefined : changesBetween(counterpart(study, base.studies), study),
      findings: groupsOf(
        study,
        findings.filter((one) => one.study === study),
      ),
      placed,
    })),
  };
}

function studyDashboard(study: Study): Omit<StudyDashboard, "changes" | "findings" | "placed"> {
  const areas = usedAreas(study);
  return {
    id: study.id,
    title: study.title,
    version: study.project?.version,
    counts: countsOf(study),
    keyIssues: keyIssuesIn(study),
    unanswered: unansweredIn(study),
    conclusions: conclusionsIn(study),
    mapping: mappingIn(study),
    notes: placedNotes(study).map(({ at, ...note }) => ({
      ...note,
      place: reportPlace(study, placeOf(study, at)),
    })),
    areas:
      areas === undefined ? undefined : { model: areas.model, coverage: areaCoverage(study.trace, areas) },
  };
}

/** The study as it was: the one of the same place, else of the same name. */
function counterpart(study: Study, before: readonly Study[]): Study | undefined {
  return before.find((one) => one.uri === study.uri) ?? before.find((one) => one.id === study.id);
}

function countsOf({ trace }: Study): Readonly<Record<ItemKind, number>> {
  const count = (kind: ItemKind): number => trace.items.filter((item) => item.kind === kind).length;
  return {
    keyIssue: count("keyIssue"),
    threat: count("threat"),
    requirement: count("requirement"),
    solution: count("solution"),
    conclusion: count("conclusion"),
  };
}

const ORDER: readonly Severity[] = ["error", "warning", "info", "hint"];

/** The findings by rule, the severest first. */
function groupsOf(study: Study, findings: readonly ReportedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: FindingGroup["findings"][number][] }>();
  for (const { finding } of findings) {
    const { code, severity, message } = finding;
    const known = groups.get(code);
    const one = { message, place: reportPlace(study, finding) };
    if (known !== undefined) known.findings.push(one);
    else groups.set(code, { code, severity, summary: summaryOf(code), findings: [one] });
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

function summaryOf(code: string): string {
  return RULES.find((rule) => rule.code === code)?.summary ?? "The project file has a mistake";
}
