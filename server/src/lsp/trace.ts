// The trace of a study for clients that show it: as values to draw, as the texts that the command line writes, and as the
// dashboard. Asked for by requests of our own; who has asked is told of changes.
import { previewTargets } from "../features/preview-targets.ts";
import { mainAreas, subdivisionsOf } from "../model/area-model.ts";
import type { Study } from "../model/study.ts";
import { studyFor, type Workspace } from "../model/workspace.ts";
import { type Dashboard, dashboardOf } from "../report/dashboard.ts";
import { dashboardContent, dashboardToHtml } from "../report/dashboard-html.ts";
import { DASHBOARD_STYLE } from "../report/dashboard-style.ts";
import { graphToDot } from "../report/dot.ts";
import { linkTable } from "../report/link-table.ts";
import { graphToMermaid } from "../report/mermaid.ts";
import { tablesToCsv } from "../report/table-csv.ts";
import { traceGraph } from "../report/trace-graph.ts";
import { traceView } from "../report/trace-view.ts";
import { checkStudy, usedAreas } from "../rules/check.ts";
import { onAsked, oneOf, optional, type Shape, TEXT } from "./asking.ts";
import { toLocation } from "./convert.ts";
import { toTraceAnswer } from "./convert-trace.ts";
import { UNHURRIED_MS } from "./later.ts";
import {
  DASHBOARD,
  type DashboardAnswer,
  PREVIEW_TARGETS,
  type PreviewTargetsAnswer,
  type StudyParams,
  TRACE,
  TRACE_CHANGED,
  TRACE_TEXT,
  type TraceAnswer,
  type TraceParams,
  type TraceTextParams,
} from "./protocol.ts";
import type { Handlers, Serving } from "./serving.ts";
import { telling } from "./telling.ts";

export const traces: Handlers = {
  capabilities: () => ({}),
  listen(serving) {
    const { connection, documentOf } = serving;
    const news = telling(connection, TRACE_CHANGED, UNHURRIED_MS);
    serving.onChange(news.changed);

    const respond = <P extends StudyParams, R>(
      method: string,
      shape: Shape,
      compute: (study: Study, params: P, workspace: Workspace) => R,
    ): void =>
      onAsked(serving, {
        method,
        shapes: [{ uri: optional(TEXT), ...shape }],
        uriOf: ({ uri }: P) => uri,
        // Who gets no answer now, or null, wants to know all the more.
        ...(method === TRACE_TEXT ? {} : { asked: news.asked }),
        compute: (workspace, params: P) => {
          const study = studyOf(workspace, params);
          return study === undefined ? null : compute(study, params, workspace);
        },
      });

    respond(TRACE, { focus: optional(TEXT) }, (study, { focus }: TraceParams): TraceAnswer => {
      return toTraceAnswer(serving, study, areasIn(study), traceView(study, focus));
    });
    respond(
      PREVIEW_TARGETS,
      { uri: TEXT },
      (_, { uri = "" }: StudyParams, workspace): PreviewTargetsAnswer | null => {
        const found = previewTargets(workspace, uri);
        if (found === undefined) return null;
        const elsewhere = found.elsewhere.map(({ kind, number, place }) => ({
          kind,
          number,
          ...toLocation(documentOf, place),
        }));
        return { elsewhere, inferred: found.inferred };
      },
    );
    respond(DASHBOARD, {}, (study, _: StudyParams): DashboardAnswer => {
      const { id, title, uri } = study;
      const content = dashboardContent(dashboard(serving, study, true));
      return { study: { id, title, uri }, content, style: DASHBOARD_STYLE };
    });
    respond(
      TRACE_TEXT,
      { focus: optional(TEXT), format: oneOf("mermaid", "dot", "csv", "html") },
      (study, params: TraceTextParams) => textOf(serving, study, params),
    );
  },
};

function studyOf(workspace: Workspace, { uri }: StudyParams): Study | undefined {
  return uri === undefined ? workspace.studies[0] : studyFor(workspace, uri);
}

function textOf(serving: Serving, study: Study, { format, focus }: TraceTextParams): string {
  if (format === "html") return dashboardToHtml(dashboard(serving, study, false));
  if (format === "csv") return tablesToCsv([linkTable([study])]);
  const graph = traceGraph([study], { focus });
  return format === "dot" ? graphToDot(graph) : graphToMermaid(graph);
}

/** The dashboard of `study`, with what the rules say of it by the settings of the client. */
function dashboard({ store, settings }: Serving, study: Study, placed: boolean): Dashboard {
  const { severities } = settings(study.uri);
  const findings = checkStudy(study, { severities, similarity: () => store.similarity() });
  return dashboardOf({
    studies: [study],
    findings: findings.map((finding) => ({ study, finding })),
    created: `${new Date().toISOString().slice(0, 19)}Z`,
    placed,
  });
}

/** The areas of a study that works with areas, each behind the one that it subdivides. */
function areasIn(study: Study): TraceAnswer["areas"] {
  const model = usedAreas(study)?.model;
  if (model === undefined) return [];
  return mainAreas(model).flatMap(({ id, title }) => [
    { id, title, parent: null },
    ...subdivisionsOf(model, id).map((one) => ({ id: one.id, title: one.title, parent: id })),
  ]);
}
