import { memo } from "../base/memo.ts";
import { plainText } from "../syntax/mask.ts";
import { captionsOf } from "./caption.ts";
import type { SectionFacts } from "./facts.ts";
import type { PointerKind } from "./pointer.ts";
import type { Study } from "./study.ts";

const titlesOf = memo((study: Study): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  for (const clause of study.outline.clauses) {
    if (clause.clause !== undefined) titles.set(`clause ${clause.clause}`, clause.title);
    const section = study.files[clause.file]?.facts[clause.section];
    const facts = section?.clauses[clause.part];
    if (section === undefined || facts === undefined || !captionedParts(section).has(clause.part)) continue;
    for (const { target, paragraph } of captionsOf(study, clause, facts)) {
      const caption = section.prose.slice(paragraph.bodyStart, paragraph.end);
      titles.set(`${target.kind} ${target.number}`, plainText(caption));
    }
  }
  return titles;
});

/** Which clauses of a section hold captions: few do, and only these need be looked at when something else was typed. */
const captionedParts = memo(({ clauses }: SectionFacts): ReadonlySet<number> => {
  const hold = clauses.map(({ paragraphs }) => paragraphs.some(({ kind }) => kind === "caption"));
  return new Set(hold.flatMap((holds, part) => (holds ? [part] : [])));
});

/** The title of the clause `number`, or the caption of that table or figure; undefined where there is none. */
export function numberedTitle(study: Study, kind: PointerKind, number: string): string | undefined {
  return titlesOf(study).get(`${kind} ${number}`);
}
