// Diagnostics over the protocol: pulled where the client can, pushed where it cannot, never both.
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { areasKey } from "../analysis/area-agreement.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { diagnostics } from "../features/diagnostics.ts";
import type { Study } from "../model/study.ts";
import type { Workspace } from "../model/workspace.ts";
import { usedAreas } from "../rules/check.ts";
import { answer, cancelled, type LogFailure } from "./answer.ts";
import type { Settings } from "./config.ts";
import { toDiagnostic } from "./convert.ts";
import { after, PAUSE_MS, QUIET_MS } from "./later.ts";
import type { Store } from "./store.ts";

export interface DiagnosticsOptions {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly withRelated: boolean;
  readonly settings: (uri: string) => Settings;
  readonly log: LogFailure;
}

/** Connects findings to the client; call `changed` after every change of text, disk or settings. */
export function serveDiagnostics(
  connection: Connection,
  store: Store,
  options: DiagnosticsOptions,
): { changed: () => void } {
  const reported = new Map<string, { readonly id: string; readonly items: string }>();
  let serial = 0;
  const failed = new Set<string>();

  // Whether something was kept back because somebody types.
  let hushed = false;
  let changes = 0;

  function compute(workspace: Workspace, uri: string): Diagnostic[] {
    const onFailure = (code: string, error: unknown): void => {
      // A rule that fails on this text would fail at every keystroke: say it once.
      if (failed.has(`${code} ${uri}`)) return;
      failed.add(`${code} ${uri}`);
      options.log(
        `rule ${code} failed for ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    };
    const { severities } = options.settings(uri);
    const similarity = (): Similarity => {
      hushed ||= store.isTypedIn();
      return store.similarityAtRest();
    };
    return diagnostics(workspace, uri, { severities, onFailure, similarity })
      .filter((finding) => {
        const hush = finding.unasked && store.isTyped(finding);
        hushed ||= hush;
        return !hush;
      })
      .map((finding) => toDiagnostic((other) => store.document(other), finding, options.withRelated));
  }

  function report(workspace: Workspace, uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const items = compute(workspace, uri);
    const text = JSON.stringify(items);
    let known = reported.get(uri);
    if (known?.items !== text) {
      known = { id: String(++serial), items: text };
      reported.set(uri, known);
    }
    if (known.id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: known.id, items };
  }

  async function reportWorkspace(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<void>> {
    const previous = new Map(params.previousResultIds.map((entry) => [entry.uri, entry.value]));
    for (;;) {
      const workspace = store.workspace();
      const uris = [...workspace.studyOf.keys(), ...workspace.projects.map((project) => project.uri)];
      const gone = [...previous.keys()].filter((uri) => !uris.includes(uri));
      const reports = [...uris, ...gone].map((uri) => ({
        uri,
        version: store.version(uri) ?? null,
        ...report(workspace, uri, previous.get(uri)),
      }));
      const news = reports.some(
        (one) =>
          one.kind === DocumentDiagnosticReportKind.Full && (one.items.length > 0 || previous.has(one.uri)),
      );
      if (news) return { items: reports };
      // Nothing new: hold the request, or the client asks again every two seconds.
      await Promise.race([store.nextChange().then(() => pause(QUIET_MS)), cancelled(token)]);
      if (token.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    }
  }

  if (options.pull) {
    connection.languages.diagnostics.on(
      (params, token) =>
        answer(
          store,
          options.log,
          { method: "textDocument/diagnostic", uri: params.textDocument.uri, token },
          (workspace) => report(workspace, params.textDocument.uri, params.previousResultId),
        ) as Promise<DocumentDiagnosticReport>,
    );
    connection.languages.diagnostics.onWorkspace(
      (params, token) => reportWorkspace(params, token) as Promise<WorkspaceDiagnosticReport>,
    );
  }

  let telling = false;
  const published = new Map<string, string>();
  let before: Workspace | undefined;

  function tell(): void {
    telling = false;
    const workspace = store.workspace();
    if (options.pull) {
      // The client asks by itself for the file it edits; others change when a trace or an area does.
      const spread =
        before === undefined ||
        before.unread.size !== workspace.unread.size ||
        workspace.studies.some((study, i) => {
          const then = before?.studies[i];
          return then?.trace !== study.trace || then.outline !== study.outline || !sameAreas(then, study);
        });
      before = workspace;
      if (spread && options.refresh) connection.languages.diagnostics.refresh();
      return;
    }
    for (const uri of new Set([...store.openUris(), ...published.keys()])) {
      const items = store.openUris().includes(uri) ? compute(workspace, uri) : [];
      const text = JSON.stringify(items);
      if ((published.get(uri) ?? "[]") === text && published.has(uri)) continue;
      published.set(uri, text);
      connection.sendDiagnostics({ uri, diagnostics: items });
    }
  }

  /** Says what was kept back, once nobody has typed for a while. */
  function speak(): void {
    if (!store.paused() || !hushed) return;
    hushed = false;
    if (!options.pull) tell();
    else if (isNews() && options.refresh) connection.languages.diagnostics.refresh();
  }

  /**
   * Whether something else is found in the open texts than was answered. It is found now, so that a client that cannot
   * be told to ask again hears it at its next keystroke without having waited for it.
   */
  function isNews(): boolean {
    const workspace = store.workspace();
    const found = store.openUris().map((uri) => [uri, JSON.stringify(compute(workspace, uri))] as const);
    return found.some(([uri, items]) => items !== (reported.get(uri)?.items ?? "[]"));
  }

  return {
    changed: () => {
      const change = ++changes;
      after(() => {
        if (change === changes) speak();
      }, PAUSE_MS);
      if (!telling) after(tell, QUIET_MS);
      telling = true;
    },
  };
}

function sameAreas(a: Study, b: Study): boolean {
  const [then, now] = [usedAreas(a), usedAreas(b)];
  return then === now || (then !== undefined && now !== undefined && areasKey(then) === areasKey(now));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => after(resolve, ms));
}
