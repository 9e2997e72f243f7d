// The skeleton of a conclusion, on each key issue that has none.

import { NEW_DRAFT } from "../edits/new-draft.ts";
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { type Body, body, joined } from "./body.ts";
import type { Here } from "./here.ts";
import { type HeadingMould, headingMould, newDraft } from "./mould.ts";
import { unconcluded } from "./open-items.ts";
import { clauseNumberAt, headingPlace } from "./place.ts";
import type { Proposal } from "./proposal.ts";
import { isOpenFor } from "./region.ts";
import { mentionOf } from "./spelling.ts";

/** Conclusions on the key issues on which missing, in their order. */
export function newConclusions(here: Here): readonly Proposal[] {
  if (!isOpenFor(here, "conclusions")) return [];
  const { study, heading } = here;
  const mould = mouldIn(study, heading) ?? mouldIn(newDraft(NEW_DRAFT), undefined);
  const place = mould === undefined ? undefined : headingPlace(here, mould.heading.level);
  if (mould === undefined || place === undefined) return [];
  return unconcluded(study, heading).map((item) => {
    const clause = clauseNumberAt(place);
    const label = `conclusion on key issue #${item.number}`;
    const title = mould.write(clause, item);
    const text = body`For ${mentionOf(study, "keyIssue", item.number ?? "")} it is concluded that ${{ hole: "…" }}`;
    return {
      kind: "skeleton",
      label,
      detail: item.title,
      body: joined([title, text], "\n\n"),
      words: `new ${label} ${item.title}`,
      about: { kind: "item", id: item.id },
    };
  });
}

/** The heading of a conclusion, with the place of its key issue in it. */
interface ConclusionMould {
  readonly heading: HeadingMould;
  readonly write: (clause: string | undefined, keyIssue: Item) => Body;
}

/** The heading of the last conclusion that names its key issue. */
function mouldIn(study: Study, except: Clause | undefined): ConclusionMould | undefined {
  const conclusions = [...study.trace.byClause.values()].filter(
    (item) => item.kind === "conclusion" && item.clause !== except?.index,
  );
  for (const conclusion of conclusions.reverse()) {
    const clause = study.outline.clauses[conclusion.clause];
    const heading = clause === undefined ? undefined : headingMould(study, clause);
    const about = study.trace.byId.get(
      study.trace.from.get(conclusion.id)?.find(({ kind }) => kind === "about")?.to ?? "",
    );
    if (clause === undefined || heading === undefined || about?.number === undefined) continue;
    // "7.1 Key issue #1: Title" has the number for itself, "7.1 Conclusion on Key issue #1" has it in its title.
    if (clause.number !== undefined)
      return {
        heading,
        write: (own, { number = "", title }) =>
          heading.fill({ clause: own, number, title: heading.title === "" ? "" : title }),
      };
    const number = new RegExp(`(?<![\\w.])${about.number.replaceAll(".", "\\.")}(?![\\w.])`);
    if (number.test(heading.title))
      return {
        heading,
        write: (own, item) =>
          heading.fill({
            clause: own,
            title: heading.title
              .replace(number, () => item.number ?? "")
              .replace(about.title || "\0", () => item.title),
          }),
      };
  }
  return undefined;
}
