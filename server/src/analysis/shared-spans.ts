// Where two statements say the same: words that both have, and words by which both speak of one attack, asset or party.
import type { Span } from "../base/span.ts";
import type { Entry } from "./entry.ts";
import { type Index, lexiconIn } from "./index.ts";
import { familiesIn } from "./lexicon.ts";
import { type Word, wordSpans, wordsOf } from "./words.ts";

/** A part of a statement's text that the other one has too. Offsets in that text. */
export interface SharedSpan extends Span {
  /** What both speak of in other words ("impersonation"); undefined where they use the same word. */
  readonly meaning: string | undefined;
}

/** The shared parts of the texts of `a` and of `b`, each in the order of its text; none overlap. */
export function sharedSpans(
  index: Index,
  a: Entry,
  b: Entry,
): { readonly a: readonly SharedSpan[]; readonly b: readonly SharedSpan[] } {
  const [own, other] = [a, b].map(({ study, text }) => {
    const words = wordsOf(text);
    return { text, words, families: familiesIn(lexiconIn(index, study), words) };
  }) as [Read, Read];
  return { a: spansIn(own, other), b: spansIn(other, own) };
}

interface Read {
  readonly text: string;
  readonly words: readonly Word[];
  readonly families: ReturnType<typeof familiesIn>;
}

function spansIn({ text, words, families }: Read, other: Read): readonly SharedSpan[] {
  const places = wordSpans(text);
  const all = new Set(other.words.map((word) => word.stem));
  const shared = new Set(other.families.map(({ family }) => family));
  const meanings: (string | undefined)[] = [];
  for (const { family, at, length } of families)
    if (shared.has(family)) for (let i = at; i < at + length; i++) meanings[i] ??= family.name;
  const spans: SharedSpan[] = [];
  let last = -1;
  words.forEach(({ stem, weight }, at) => {
    const place = places[at];
    // A word that says little counts where it is part of a name for what both speak of ("false base station").
    const says = weight === "full" || meanings[at] !== undefined;
    const same = says && all.has(stem);
    const meaning = same ? undefined : meanings[at];
    if (place === undefined || (!same && meaning === undefined)) return;
    const before = spans.at(-1);
    // Words that stand side by side are one part, if nothing but a space is between them.
    if (
      before !== undefined &&
      last === at - 1 &&
      before.meaning === meaning &&
      place.start - before.end === 1
    )
      spans[spans.length - 1] = { ...before, end: place.end };
    else spans.push({ ...place, meaning });
    last = at;
  });
  return spans;
}
