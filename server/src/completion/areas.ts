// The areas of the study's model, with their titles.

import type { Study } from "../model/study.ts";
import { guessedModel, ownModel } from "../model/study-areas.ts";
import { body } from "./body.ts";
import { finds, type Proposal } from "./proposal.ts";

/** The areas that are not stated yet. */
export function areaProposals(study: Study, stated: readonly string[], typed: string): readonly Proposal[] {
  return (ownModel(study) ?? guessedModel(study)).areas.flatMap(({ id, title }) => {
    const words = `${id} ${title}`;
    if (stated.includes(id) || !finds(words, typed)) return [];
    return [{ kind: "area", label: id, detail: title, body: body`${id}`, words }];
  });
}
