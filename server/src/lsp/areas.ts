// The areas of a study for clients that draw: asked for by a request of our own, and told of when they change.
import { areaLists, type ListedItem } from "../features/area-lists.ts";
import { areaOf } from "../model/area-model.ts";
import type { Workspace } from "../model/workspace.ts";
import { areaFigure, FIGURE_CAPTION } from "../report/area-figure.ts";
import { figureText } from "../report/area-figure-text.ts";
import { onAsked, optional, TEXT } from "./asking.ts";
import { type DocumentOf, toLocation } from "./convert.ts";
import { AREAS, AREAS_CHANGED, type AreaItem, type AreasAnswer, type AreasParams } from "./protocol.ts";
import type { Handlers } from "./serving.ts";
import { telling } from "./telling.ts";

export const areas: Handlers = {
  capabilities: () => ({}),
  listen(serving) {
    const { connection, documentOf, onChange } = serving;
    const news = telling(connection, AREAS_CHANGED);
    onChange(news.changed);
    onAsked(serving, {
      method: AREAS,
      shapes: [{ uri: optional(TEXT), caption: optional(TEXT) }],
      uriOf: ({ uri }: AreasParams) => uri,
      asked: news.asked,
      compute: (workspace, params) => answerOf(workspace, params, documentOf),
    });
  },
};

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
