// What is similar, as the protocol has it: names instead of objects, locations instead of places.
import type { Entry } from "../analysis/entry.ts";
import type { SharedSpan } from "../analysis/shared-spans.ts";
import type { StatementSetting } from "../analysis/statement-setting.ts";
import type { Circle, Point } from "../base/plane.ts";
import type { ComparedStatement as ComparedSide, Comparison } from "../features/compare.ts";
import type { Related } from "../features/related.ts";
import type { SimilarGroup as GroupView, SimilarView } from "../features/similar.ts";
import { placeOf } from "../model/anchor.ts";
import { keyIssuesFor } from "../model/answers.ts";
import { wordingOf } from "../model/item-text.ts";
import type { ItemIn } from "../model/worked-on.ts";
import { type DocumentOf, toLocation } from "./convert.ts";
import type {
  CompareAnswer,
  ComparedStatement,
  MapPoint,
  MapSize,
  RelatedAnswer,
  SimilarAnswer,
  SimilarGroup,
  SimilarItem,
  SimilarSolution,
  SimilarStatement,
  TextPiece,
} from "./protocol.ts";

export function toSimilarAnswer(of: DocumentOf, view: SimilarView): SimilarAnswer {
  const { maps } = view;
  return {
    studies: view.studies.map(({ id, title, uri }) => ({ id, title, uri })),
    areas: view.areas.map(({ id, title, parent }) => ({ id, title, parent: parent ?? null })),
    statements: view.statements.map((statement) => ({
      ...toStatement(of, statement),
      ...toMapPoint(maps[statement.entry.kind].points.get(statement.entry)),
    })),
    keyIssues: view.keyIssues.map(({ candidates, ...keyIssue }) => ({
      ...toItem(of, keyIssue),
      candidates: candidates.map(({ because, ...solution }) => ({ solution: refOf(solution), because })),
    })),
    solutions: view.solutions.map((solution) => toSolution(of, solution)),
    groups: view.groups.map((one) => toGroup(one, maps[one.group.kind].circles.get(one.group))),
    pairs: view.pairs.map(({ a, b, class: judged }) => ({ a: refOf(a), b: refOf(b), class: judged })),
    maps: { threat: toMapSize(maps.threat), requirement: toMapSize(maps.requirement) },
  };
}

export function toRelatedAnswer(of: DocumentOf, { of: item, related, solutions }: Related): RelatedAnswer {
  return {
    of: toItem(of, item),
    related: related.flatMap(({ own, related: { class: judged, score }, because, solutions, ...other }) =>
      judged === "different"
        ? []
        : [
            {
              ...toItem(of, other),
              own: own.item,
              class: judged,
              score,
              because,
              solutions: solutions.map((one) => one.item.id),
            },
          ],
    ),
    solutions: solutions.map(({ declares, leaves, because, ...solution }) => ({
      ...toItem(of, solution),
      declares: declares.map(({ id }) => id),
      leaves: leaves.map(({ id }) => id),
      because,
    })),
  };
}

export function toCompareAnswer(of: DocumentOf, { a, b, class: judged, because }: Comparison): CompareAnswer {
  return { sides: [toSide(of, a), toSide(of, b)], class: judged, because };
}

function toSide(of: DocumentOf, side: ComparedSide): ComparedStatement {
  const { entry, keyIssue, areas, solutions, shared } = side;
  return {
    ...toItem(of, side),
    kind: entry.kind,
    pieces: [...piecesOf(entry.text, shared)],
    keyIssue: keyIssue === undefined ? null : toItem(of, keyIssue),
    areas,
    solutions: solutions.map((solution) => toSolution(of, solution)),
  };
}

function* piecesOf(text: string, shared: readonly SharedSpan[]): Iterable<TextPiece> {
  let at = 0;
  for (const { start, end, meaning } of shared) {
    if (at < start) yield { text: text.slice(at, start) };
    const piece = text.slice(start, end);
    yield meaning === undefined
      ? { text: piece, mark: "word" }
      : { text: piece, mark: "meaning", means: meaning };
    at = end;
  }
  if (at < text.length) yield { text: text.slice(at) };
}

function toStatement(of: DocumentOf, statement: StatementSetting): Omit<SimilarStatement, "x" | "y"> {
  const { entry, keyIssue, areas, solutions } = statement;
  return {
    ...toItem(of, statement),
    kind: entry.kind,
    keyIssue: keyIssue === undefined ? null : refOfItem(keyIssue),
    areas,
    solutions: solutions.map(refOfItem),
  };
}

function toGroup({ group, areas, solutions }: GroupView, circle: Circle | undefined): SimilarGroup {
  return {
    label: group.label,
    kind: group.kind,
    members: group.members.map(refOf),
    areas,
    solutions: solutions.map(({ covers, leaves, ...solution }) => ({
      solution: refOf(solution),
      covers: covers.map(refOf),
      leaves: leaves.map(refOf),
    })),
    ...toMapPoint(circle),
    radius: rounded(circle?.r ?? 0),
  };
}

function toSolution(of: DocumentOf, solution: ItemIn): SimilarSolution {
  const declares = keyIssuesFor(solution.study.trace, solution.item).map(({ id }) => id);
  return { ...toItem(of, solution), declares };
}

function toItem(of: DocumentOf, { study, item }: ItemIn): SimilarItem {
  const text = item.title || (wordingOf(study, item)?.text ?? "");
  const at = toLocation(of, placeOf(study, item.at));
  return { ref: refOf({ study: study.id, item: item.id }), study: study.id, id: item.id, text, ...at };
}

function refOfItem({ study, item }: ItemIn): string {
  return refOf({ study: study.id, item: item.id });
}

function refOf({ study, item }: Pick<Entry, "study" | "item">): string {
  return `${study} ${item}`;
}

/** Three digits are less than a pixel. */
function rounded(length: number): number {
  return Math.round(1000 * length) / 1000;
}

function toMapPoint(point: Point | undefined): MapPoint {
  return { x: rounded(point?.x ?? 0), y: rounded(point?.y ?? 0) };
}

function toMapSize({ width, height, alone }: MapSize): MapSize {
  return { width: rounded(width), height: rounded(height), alone: rounded(alone) };
}
