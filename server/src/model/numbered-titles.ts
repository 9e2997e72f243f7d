import { keptList } from "../base/difference.ts";
import { kept } from "../base/kept.ts";
import { memo } from "../base/memo.ts";
import { plainText } from "../syntax/mask.ts";
import { captionsOf } from "./caption.ts";
import type { SectionFacts } from "./facts.ts";
import type { Outline } from "./outline.ts";
import type { Study } from "./study.ts";

const keptTitles = kept<Outline, ReadonlyMap<string, string>>();
const keptCaptions = keptList<Outline, SectionFacts, string>();

/** The titles of clauses and the captions of tables and figures by kind and number: one value as long as they are the same. */
export const titlesOf = memo((study: Study): ReadonlyMap<string, string> => {
  const { outline, files } = study;
  const captions = files.map(({ uri, facts }) => keptCaptions(outline, uri, facts, captionsKey));
  return keptTitles(outline, captions, () => {
    const titles = new Map<string, string>();
    for (const clause of outline.clauses) {
      if (clause.clause !== undefined) titles.set(`clause ${clause.clause}`, clause.title);
      const section = files[clause.file]?.facts[clause.section];
      const facts = section?.clauses[clause.part];
      if (section === undefined || facts === undefined || !captionedParts(section).has(clause.part)) continue;
      for (const { target, paragraph } of captionsOf(study, clause, facts)) {
        const caption = section.prose.slice(paragraph.bodyStart, paragraph.end);
        titles.set(`${target.kind} ${target.number}`, plainText(caption));
      }
    }
    return titles;
  });
});

/** Which clauses of a section hold captions: few do, and only these need be looked at when something else was typed. */
const captionedParts = memo(({ clauses }: SectionFacts): ReadonlySet<number> => {
  const hold = clauses.map(({ paragraphs }) => paragraphs.some(({ kind }) => kind === "caption"));
  return new Set(hold.flatMap((holds, part) => (holds ? [part] : [])));
});

/** The captions of a section as they are written. */
const captionsKey = memo(({ clauses, prose }: SectionFacts): string =>
  clauses
    .flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === "caption"))
    .map(({ start, end }) => prose.slice(start, end))
    .join("\n"),
);
