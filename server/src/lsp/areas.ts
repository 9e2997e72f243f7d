// The areas of a study for clients that draw: asked for by a request of our own, and told of when they change.
import type { CancellationToken, Connection } from "vscode-languageserver";
import { areaLists, type ListedItem } from "../features/area-lists.ts";
import { areaOf } from "../model/area-model.ts";
import type { Workspace } from "../model/workspace.ts";
import { areaFigure, FIGURE_CAPTION } from "../report/area-figure.ts";
import { figureText } from "../report/area-figure-text.ts";
import { answer, type LogFailure } from "./answer.ts";
import { type DocumentOf, toLocation } from "./convert.ts";
import { after, QUIET_MS } from "./later.ts";
import { AREAS, AREAS_CHANGED, type AreaItem, type AreasAnswer, type AreasParams } from "./protocol.ts";
import type { Store } from "./store.ts";

/** Answers requests for areas; call `changed` after every change of text or disk. */
export function serveAreas(connection: Connection, store: Store, log: LogFailure): { changed: () => void } {
  // Who has asked is told of the next change, and asks again where that matters.
  let asked = false;
  let waiting = false;

  connection.onRequest(AREAS, (params: AreasParams, token: CancellationToken) => {
    asked = true;
    return answer(store, log, { method: AREAS, uri: params.uri ?? "", token }, (workspace) =>
      answerOf(workspace, params, (uri) => store.document(uri)),
    );
  });

  function tell(): void {
    waiting = false;
    asked = false;
    void connection.sendNotification(AREAS_CHANGED);
  }

  return {
    changed: () => {
      if (waiting || !asked) return;
      waiting = true;
      after(tell, QUIET_MS);
    },
  };
}

function answerOf(workspace: Workspace, { uri, caption }: AreasParams, of: DocumentOf): AreasAnswer | null {
  const found = areaLists(workspace, uri);
  if (found === undefined) return null;
  const { study, areas, coverage, lists } = found;
  const { model, used } = areas;
  const item = ({ id, text, place }: ListedItem): AreaItem => ({ id, text, ...toLocation(of, place) });
  return {
    study: { id: study.id, title: study.title, uri: study.uri },
    used,
    svg: areaFigure(model, { coverage, ...(caption === undefined ? {} : { caption }) }),
    text: figureText(model, coverage),
    caption: FIGURE_CAPTION,
    areas: lists.map(({ id, keyIssues, threats, unanswered }) => ({
      id,
      title: areaOf(model, id)?.title ?? id,
      parent: areaOf(model, id)?.parent ?? null,
      keyIssues: keyIssues.map(item),
      threats: threats.map(item),
      unanswered: unanswered.map(item),
    })),
  };
}
