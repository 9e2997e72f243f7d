// What stands where a link is stated: the sentence, or that a table or a declaration says it.
import type { Anchor } from "../model/anchor.ts";
import { maskedProse } from "../model/prose.ts";
import { sentencesOf } from "../model/sentence.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Link, LinkMention } from "../model/trace.ts";
import { plainText } from "../syntax/mask.ts";

/** What the places that state `link` say, each once, in their order. */
export function linkSentences(study: Study, link: Link): readonly string[] {
  return [...new Set(link.mentions.map((mention) => mentionSentence(study, mention)))];
}

/** What stands where `mention` states a link. */
export function mentionSentence(study: Study, { source, at }: LinkMention): string {
  if (at === undefined) return "The project file declares it.";
  if (source === "declared") return `The draft declares it${where(study, at)}.`;
  if (source === "table") return `A table${where(study, at)} says so.`;
  return sentenceAt(study, at) ?? `Its place${where(study, at)} says so.`;
}

/** " in clause 6.0". */
function where(study: Study, at: Anchor): string {
  const number = study.outline.clauses[at.clause]?.clause;
  return number === undefined ? "" : ` in clause ${number}`;
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
