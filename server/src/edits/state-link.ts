// Sentences by which a solution says that it addresses a key issue, in the form and at the place where the solutions of
// the study have them. Each is an attempt: whoever uses it reads the result again.
import type { Span } from "../base/span.ts";
import type { ClauseKind } from "../model/heading.ts";
import type { Mention } from "../model/mention.ts";
import { isForeign } from "../model/names.ts";
import { type Clause, isHeaded } from "../model/outline.ts";
import { sourceSpan } from "../model/prose.ts";
import { sentencesOf } from "../model/sentence.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom, statedBy } from "../model/trace.ts";
import type { TextChange } from "../syntax/sections.ts";
import {
  type ClauseSource,
  clauseSource,
  inFile,
  paragraphAtEnd,
  paragraphUnderHeading,
} from "./clause-source.ts";
import type { Edit } from "./edit.ts";
import { spelled } from "./key-issue-spelling.ts";
import { leastChange } from "./least-change.ts";
import { addNamedLine, type NamedLines, namedLinesAt, namedLinesLike } from "./named-lines.ts";
import { compareNumbers, readList, SEPARATOR, singular, withNumber } from "./number-list.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** The edits that could make the text of `solution` say that it addresses `keyIssue`, the best first. */
export function* statingEdits(study: Study, solution: Item, keyIssue: Item): Iterable<Edit> {
  const { number } = keyIssue;
  if (number === undefined) return;
  const said = declaredIn(study, solution);
  for (const { source, at } of said) {
    const lines = namedLinesAt(study, source, at);
    const change = lines && addNamedLine(lines, keyIssue);
    if (change !== undefined) yield inFile(source, change);
  }
  for (const { source, at } of said) {
    const change = listed(source, at, number);
    if (change !== undefined) yield inFile(source, inSection(source, change));
  }
  for (const { source, at } of said) {
    const change = sentenceBehind(source, at, number);
    if (change !== undefined) yield inFile(source, inSection(source, change));
  }
  if (said.length === 0) yield* paragraphs(study, solution, keyIssue);
}

/** `change` of the prose of a section as one of its text. */
function inSection({ section }: ClauseSource, { start, end, text }: TextChange): TextChange {
  return { ...sourceSpan(section, { start, end }), text };
}

interface Declared {
  readonly clause: Clause;
  readonly source: ClauseSource;
  /** Which mention of the clause declares. */
  readonly at: number;
}

/** The mentions by which the text of `solution` declares key issues, the first one of each list. */
function declaredIn(study: Study, solution: Item): readonly Declared[] {
  const clauses = study.outline.clauses.filter(({ owner }) => owner === solution.clause);
  return clauses.flatMap((clause) => {
    const source = clauseSource(study, clause);
    if (source === undefined) return [];
    const { mentions, heading } = source.facts;
    return mentions.flatMap((mention, at): Declared[] => {
      const declares =
        mention.kind === "keyIssue" &&
        (mention.claim === "addresses" || (clause.kind === "mapping" && mention.claim === "names")) &&
        !isForeign(study.trace.names, mention);
      const inHeading = mention.start < (heading?.span.end ?? 0);
      return declares && !inHeading && !continues(source, at) ? [{ clause, source, at }] : [];
    });
  });
}

/** Whether the mention `at` belongs to the list of the one before it. */
function continues({ section, facts }: ClauseSource, at: number): boolean {
  const [before, mention] = [facts.mentions[at - 1], facts.mentions[at]];
  if (before === undefined || mention === undefined || before.kind !== mention.kind) return false;
  return SEPARATOR.test(section.prose.slice(before.end, mention.start));
}

/** Where the list that begins with the mention `at` ends. */
function listEnd(source: ClauseSource, at: number): number {
  let last = at;
  while (continues(source, last + 1)) last++;
  return source.facts.mentions[last]?.end ?? 0;
}

/** What may stand between the verb and a list whose numbers are all that it says. */
const OBJECT =
  /(?:\b(?:address|resolv|solv|fulfil|cover|mitigat|tackl|target|satisf|handl)[a-z]{0,4}\s{1,4}(?:the\s{1,4})?|:\s{0,4})$/i;
/** What may follow such a list: how it is done, but not of which part of the key issue. */
const MEANS =
  /^(?:\s*$|[.;](?:\s|$)|,?\s{1,4}(?:with|by|using|through|via|in\s{1,4}order\s{1,4}to|so\s{1,4}that)\s|\s{1,4}and\s{1,4}[a-z]{2,20}s\s)/;

/** The list that begins with the mention `at` with one more number. */
function listed(source: ClauseSource, at: number, number: string): TextChange | undefined {
  const { prose } = source.section;
  const mention = source.facts.mentions[at];
  if (mention === undefined || mention.requirements.length > 0 || mention.part !== undefined)
    return undefined;
  const { start } = mention;
  const end = listEnd(source, at);
  const sentence = sentencesOf(prose)(start);
  const list = readList(prose.slice(start, end));
  const plain =
    (OBJECT.test(prose.slice(sentence.start, start)) && MEANS.test(prose.slice(end, sentence.end))) ||
    isAlone(source, { start, end });
  if (list === undefined || !plain || isMarkedUp(source, start, end)) return undefined;
  return leastChange(prose.slice(start, end), withNumber(list, number), start);
}

/** Whether a list is all that its paragraph says, as in a clause that maps the solution. */
function isAlone({ section, facts }: ClauseSource, list: Span): boolean {
  const paragraph = facts.paragraphs.find(({ start, end }) => start <= list.start && list.end <= end);
  if (paragraph === undefined) return false;
  const around =
    section.prose.slice(paragraph.start, list.start) + section.prose.slice(list.end, paragraph.end);
  return /^\s*\.?\s*$/.test(around);
}

/** Whether the words stand in emphasis, in a link or the like. */
function isMarkedUp({ text, section }: ClauseSource, start: number, end: number): boolean {
  if (section.yaml !== undefined) return false;
  const around = `${text[start - 1] ?? ""}${text[end] ?? ""}`;
  return text.slice(start, end) !== section.prose.slice(start, end) || /[*_[\]`]/.test(around);
}

/** A sentence of its own behind the one that declares; a paragraph behind its clause where that is no whole sentence. */
function sentenceBehind(source: ClauseSource, at: number, number: string): TextChange | undefined {
  const { prose, yaml } = source.section;
  const mention = source.facts.mentions[at];
  if (mention === undefined) return undefined;
  const text = further(prose, mention, number);
  const { end } = sentencesOf(prose)(mention.start);
  const sentence = prose.slice(mention.end, end).trimEnd();
  const place = mention.end + sentence.length;
  if (/[.!?]['")\]]?$/.test(sentence)) return { start: place, end: place, text: ` ${text}` };
  return yaml === undefined ? paragraphAtEnd(source, text) : undefined;
}

/** What says the same of one more key issue, with its number written as that of `mention` is. */
function further(prose: string, mention: Mention, number: string): string {
  const prefix = readList(prose.slice(mention.start, mention.end))?.items[0]?.prefix ?? "key issue #";
  return `This solution also addresses ${singular(prefix)}${number}.`;
}

/** A paragraph of its own where most solutions of the study declare, in the introduction, or where the solution begins. */
function* paragraphs(study: Study, solution: Item, keyIssue: Item): Iterable<Edit> {
  // What only the table says so far is said along with it: the table must not disagree with the text.
  const keyIssues = [...markedIn(study, solution), keyIssue];
  const heading = study.outline.clauses[solution.clause];
  const own = study.outline.clauses.filter(({ owner }) => owner === solution.clause);
  const usual = usualKind(study);
  for (const kind of [usual, "introduction", "solution"] as const) {
    const clause =
      kind !== "solution"
        ? own.find((one) => one.kind === kind)
        : usual === "solution"
          ? heading
          : heading && beginningOf(heading, own, study);
    const source = clause && clauseSource(study, clause);
    if (source === undefined || source.section.yaml !== undefined) continue;
    const words = declaringLines(study, keyIssues, kind === usual).join(lineEndOf(source.text));
    const change =
      kind === "evaluation" || kind === "solutionDetails"
        ? paragraphAtEnd(source, words)
        : paragraphUnderHeading(source, words);
    if (change !== undefined) yield inFile(source, change);
  }
}

/** The first part of a solution that has all its text in parts, else its own clause. */
function beginningOf(heading: Clause, own: readonly Clause[], study: Study): Clause {
  const part = own.find(({ parent }) => parent === heading.index);
  const isBare = clauseSource(study, heading)?.facts.paragraphs.length === 0;
  return isBare && part !== undefined && isHeaded(part) ? part : heading;
}

/** The lines by which a solution says that it addresses \`keyIssues\`: where it is \`usual\`, as most solutions do. */
export function declaringLines(study: Study, keyIssues: readonly Item[], usual: boolean): readonly string[] {
  const form = usual ? usualForm(study) : undefined;
  const sorted = [...keyIssues].sort((a, b) => compareNumbers(a.number ?? "", b.number ?? ""));
  if (form !== undefined) return [...form.lead, ...namedLinesLike(form.lines, sorted)];
  const numbers = keyIssues.flatMap(({ number }) => number ?? []);
  return [`This solution addresses ${spelled(study, numbers)}.`];
}

/** Lines that name key issues, with the lines before them. */
interface LineForm {
  readonly lead: readonly string[];
  readonly lines: NamedLines;
}

/** The lines by which the last solution of those that declare where most do names its key issues; undefined where most have sentences. */
function usualForm(study: Study): LineForm | undefined {
  const kind = usualKind(study);
  const forms = study.trace.items.flatMap((solution) => {
    const [first] = solution.kind === "solution" ? declaredIn(study, solution) : [];
    return first === undefined || first.clause.kind !== kind ? [] : [formAt(study, first)];
  });
  const listing = forms.flatMap((form) => form ?? []);
  return listing.length * 2 > forms.length ? listing.at(-1) : undefined;
}

/** The form of a declaration: in a list with its lead, in a clause that maps the solution without one. */
function formAt(study: Study, { clause, source, at }: Declared): LineForm | undefined {
  const lines = namedLinesAt(study, source, at);
  const { paragraphs } = source.facts;
  const first = lines?.lines[0].paragraph;
  const lead = first && paragraphs[paragraphs.indexOf(first) - 1];
  if (lines === undefined) return undefined;
  if (lead === undefined) return clause.kind === "mapping" ? { lead: [], lines } : undefined;
  const words = source.text.slice(lead.start, lead.end);
  // What says more than that a list follows is about that solution.
  return LEAD.test(words) ? { lead: [words, ""], lines } : undefined;
}

const LEAD =
  /^(?:this|the)\s+(?:proposed\s+)?solution\s+(?:addresses|resolves|solves|fulfils|covers|mitigates|targets)\s+(?:the\s+)?(?:following\s+)?(?:key\s+issues?|KIs?):$/i;

function markedIn(study: Study, solution: Item): readonly Item[] {
  return linksFrom(study.trace, solution.id, "addresses")
    .filter((link) => statedBy(link, "table"))
    .flatMap(({ to }) => study.trace.byId.get(to) ?? []);
}

/** The kind of clause in which most solutions of `study` first declare what they address. */
export function usualKind(study: Study): ClauseKind | undefined {
  const counts = new Map<ClauseKind, number>();
  for (const solution of study.trace.items) {
    if (solution.kind !== "solution") continue;
    const [first] = declaredIn(study, solution);
    if (first !== undefined) counts.set(first.clause.kind, (counts.get(first.clause.kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
