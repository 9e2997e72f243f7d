// The lexicon that a study is read with: the built-in families, and what its project file adds to them.
import { memo } from "../base/memo.ts";
import { FAMILIES } from "../model/lexicon-families.ts";
import type { Project } from "../model/project.ts";
import type { Study } from "../model/study.ts";
import { type Lexicon, makeLexicon } from "./lexicon.ts";

/** The lexicon of studies that add nothing to it. */
export const LEXICON: Lexicon = makeLexicon(FAMILIES);

/** The lexicon of `study`; the same object as long as its project file is the same. */
export function lexiconOf(study: Study): Lexicon {
  return study.project === undefined ? LEXICON : extended(study.project);
}

const extended = memo((project: Project): Lexicon => {
  if (project.lexicon.length === 0) return LEXICON;
  const own = new Set(project.lexicon.map((family) => family.id));
  return makeLexicon([...FAMILIES.filter((family) => !own.has(family.id)), ...project.lexicon]);
});
