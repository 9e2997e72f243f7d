// The abbreviations of clause 3: what a statement says when its abbreviations are written out.
import { memo } from "../base/memo.ts";
import { type GlossaryEntry, glossaryOf } from "../model/glossary.ts";
import type { Study } from "../model/study.ts";

export interface Expansion {
  /** Equal where two studies expand alike. */
  readonly key: string;
  /** The meanings of the abbreviations that stand in `text`, each once. */
  readonly meaningsIn: (text: string) => string;
}

/** What the abbreviations of `study` mean. */
export const expansionOf = memo((study: Study): Expansion => makeExpansion(glossaryOf(study)));

function makeExpansion(glossary: readonly GlossaryEntry[]): Expansion {
  const meanings = new Map(
    glossary.filter((one) => one.kind === "abbreviation").map((one) => [one.name, one.meaning]),
  );
  return {
    key: [...meanings].map(([name, meaning]) => `${name}\t${meaning}`).join("\n"),
    meaningsIn: (text) => {
      if (meanings.size === 0) return "";
      const names = new Set(text.match(/[A-Za-z0-9][\w/&+-]*/g));
      return [...names].flatMap((name) => meanings.get(name) ?? []).join(". ");
    },
  };
}
