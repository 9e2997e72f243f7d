// What stands where a link is stated: the sentence, or that a table or a declaration says it.
import { type Titled, titled, verbatim } from "../base/words.ts";
import type { Anchor } from "../model/anchor.ts";
import { maskedProse } from "../model/prose.ts";
import { sentencesOf } from "../model/sentence.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Link, LinkMention } from "../model/trace.ts";
import { plainText } from "../syntax/mask.ts";

/** What the places that state `link` say, each once, in their order. */
export function linkSentences(study: Study, link: Link): readonly string[] {
  return [...new Set(link.mentions.map((mention) => mentionSentence(study, mention).title))];
}

/** What stands where `mention` states a link. */
export function mentionSentence(study: Study, { source, at }: LinkMention): Titled {
  if (at === undefined) return titled("The project file declares it.");
  const clause = study.outline.clauses[at.clause]?.clause;
  if (source === "declared")
    return clause === undefined
      ? titled("The draft declares it.")
      : titled("The draft declares it in clause {0}.", clause);
  const line = source === "table" ? lineAt(study, at) : undefined;
  if (line !== undefined) return verbatim(line);
  if (source === "table")
    return clause === undefined
      ? titled("A table says so.")
      : titled("A table in clause {0} says so.", clause);
  const sentence = sentenceAt(study, at);
  if (sentence !== undefined) return verbatim(sentence);
  return clause === undefined
    ? titled("Its place says so.")
    : titled("Its place in clause {0} says so.", clause);
}

/** The line of text that maps, where a mapping has lines; undefined where it is a table. */
function lineAt(study: Study, at: Anchor): string | undefined {
  const facts = factsAt(study, at.clause);
  const table = facts?.tables[at.table ?? 0];
  const mark = table?.written === "lines" ? table.marks[at.index] : undefined;
  const clause = study.outline.clauses[at.clause];
  const section = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
  if (mark === undefined || section === undefined) return undefined;
  const around = facts?.paragraphs.find(({ start, end }) => start <= mark.start && mark.end <= end);
  return around && plainText(section.prose.slice(around.start, around.end));
}

/** The sentence around a mention, as a reader sees it; the heading where it stands in one. */
function sentenceAt(study: Study, at: Anchor): string | undefined {
  const facts = factsAt(study, at.clause);
  const mention = at.part === "mention" ? facts?.mentions[at.index] : undefined;
  const clause = study.outline.clauses[at.clause];
  const section = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
  if (facts === undefined || mention === undefined || section === undefined) return undefined;
  const heading = facts.heading?.span;
  const around = [...(heading === undefined ? [] : [heading]), ...facts.paragraphs].find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  );
  if (around === undefined) return undefined;
  const { start, end } = sentencesOf(maskedProse(section, around))(mention.start - around.start);
  return plainText(section.prose.slice(around.start + start, around.start + end));
}
