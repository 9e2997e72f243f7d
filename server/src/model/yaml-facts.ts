// Facts of a section of a draft in YAML: the same as of Markdown, so that nothing above knows which it was. What YAML
// states by its keys is taken at its word; its texts are Markdown and go through the same recognisers.
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import { maskProse } from "../syntax/mask.ts";
import type { Prose } from "../syntax/prose-map.ts";
import type { YamlEntry, YamlNode, YamlPart, YamlScalar } from "../syntax/yaml-tree.ts";
import type { AreaDefinition } from "./area-overview.ts";
import { readCitations } from "./citation.ts";
import { type ClauseFacts, headingMentions, type SectionFacts } from "./facts.ts";
import type { ClauseKind, Heading } from "./heading.ts";
import { readMentions } from "./mention.ts";
import type { ParagraphKind } from "./paragraph.ts";
import { clausesOf, declarationsOf, headingOf, statementClauses, type Texts } from "./yaml-clauses.ts";
import { isItem, type YamlProblem, yamlProblems } from "./yaml-problems.ts";
import { entriesOf, extentOf, isTrue, scalarOf, scalarsOf, spanOf } from "./yaml-values.ts";

/** What only sections of YAML have. */
export interface YamlFacts {
  /** The prose of the facts with its places in the text. */
  readonly prose: Prose;
  readonly problems: readonly YamlProblem[];
  /** The title of the study, where this section gives it. */
  readonly title: string | undefined;
  /** The areas that the key `areas` of the draft defines; undefined where the section does not hold it. */
  readonly areas: readonly AreaDefinition[] | undefined;
}

/** The facts of a section, whose aliases are resolved. */
export const yamlFactsOf = memo((part: YamlPart): SectionFacts => {
  const { root, prose, section } = part;
  const key = section.yaml?.key ?? "";
  const clauses =
    root?.kind === "list" && isItem(part)
      ? root.items.flatMap((item) => readItem(prose.text, key, item))
      : [...entriesOf(root).values()].flatMap((entry) => readTop(prose.text, entry));
  return {
    section,
    prose: prose.text,
    // Every section has a clause, so that its problems have an anchor.
    clauses: clauses.length > 0 ? clauses : bare(prose.text, { start: 0, end: prose.text.length }, []),
    yaml: {
      prose,
      problems: yamlProblems(part),
      title: scalarOf(entriesOf(root).get("title")?.value)?.text.trim(),
      areas: areasIn(entriesOf(root).get("areas")?.value),
    },
  };
});

function areasIn(value: YamlNode | undefined): readonly AreaDefinition[] | undefined {
  if (value?.kind !== "map") return undefined;
  return value.entries.flatMap(({ key, value: text }) => {
    const says = scalarOf(text)?.text.replace(/\s+/g, " ").trim();
    return says === undefined ? [] : [{ id: key.text, text: says }];
  });
}

const NO_TEXT: Texts = { values: [], items: false };

interface Titled {
  readonly kind: ClauseKind;
  readonly title: string;
}

/** The clauses that keys in the first column stand for. */
const TOP: Readonly<Record<string, Titled>> = {
  scope: { kind: "front", title: "Scope" },
  references: { kind: "references", title: "References" },
  terms: { kind: "definitions", title: "Terms" },
  abbreviations: { kind: "abbreviations", title: "Abbreviations" },
  overview: { kind: "other", title: "Overview" },
  areas: { kind: "other", title: "Areas" },
  keyIssues: { kind: "keyIssues", title: "Key issues" },
  solutions: { kind: "solutions", title: "Solutions" },
  conclusions: { kind: "conclusions", title: "Conclusions" },
  changeHistory: { kind: "changeHistory", title: "Change history" },
};

/** The parts of key issues and solutions. */
const PARTS: Readonly<Record<string, Titled & { readonly texts?: ParagraphKind }>> = {
  details: { kind: "details", title: "Details" },
  threats: { kind: "threats", title: "Threats" },
  requirements: { kind: "requirements", title: "Potential requirements" },
  introduction: { kind: "introduction", title: "Introduction" },
  evaluation: { kind: "evaluation", title: "Evaluation" },
  notes: { kind: "other", title: "Notes", texts: "note" },
  editorsNotes: { kind: "other", title: "Editor's notes", texts: "editorsNote" },
};

function readTop(prose: string, entry: YamlEntry): ClauseFacts[] {
  const { key, value } = entry;
  const extent = { start: key.at, end: extentOf(value)?.end ?? spanOf(key).end };
  const title = key.text === "title" ? scalarOf(value) : undefined;
  if (title !== undefined)
    return clausesOf(
      prose,
      headingOf("front", 1, { title: title.text, titleSpan: spanOf(title) }),
      extent,
      NO_TEXT,
    );
  const named = Object.hasOwn(TOP, key.text) ? TOP[key.text] : undefined;
  if (named === undefined) return bare(prose, extent, []);
  const heading = headingOf(named.kind, 1, { title: named.title, titleSpan: spanOf(key) });
  if (value.kind === "list")
    return [
      ...clausesOf(prose, heading, spanOf(key), NO_TEXT),
      ...value.items.flatMap((item) => readItem(prose, key.text, item)),
    ];
  const values =
    value.kind === "map" ? value.entries.flatMap((one) => scalarOf(one.value) ?? []) : single(value);
  return clausesOf(prose, heading, extent, { values, items: value.kind === "map" });
}

function single(node: YamlNode): readonly YamlScalar[] {
  const scalar = scalarOf(node);
  return scalar === undefined ? [] : [scalar];
}

/** Text without a heading: it belongs to the clause above. */
function bare(prose: string, extent: Span, values: readonly YamlScalar[]): ClauseFacts[] {
  return clausesOf(prose, undefined, extent, { values, items: false });
}

function readItem(prose: string, container: string, item: YamlNode): ClauseFacts[] {
  const entries = entriesOf(item);
  const extent = extentOf(item);
  if (extent === undefined || item.kind !== "map") return [];
  switch (container) {
    case "keyIssues":
      return readDefinition(prose, "keyIssue", extent, entries);
    case "solutions":
      return readDefinition(prose, isTrue(entries.get("void")?.value) ? "void" : "solution", extent, entries);
    case "conclusions":
      return readConclusion(prose, extent, entries);
    case "references":
      return readReferenceEntry(prose, extent, entries);
    default:
      return bare(prose, extent, single(entries.get("subject")?.value ?? item));
  }
}

type Entries = ReadonlyMap<string, YamlEntry>;

/** A key issue or a solution: its heading, then a clause for each of its parts. */
function readDefinition(prose: string, kind: ClauseKind, extent: Span, entries: Entries): ClauseFacts[] {
  const id = scalarOf(entries.get("id")?.value);
  const title = scalarOf(entries.get("title")?.value);
  const named = title ?? id;
  const titleSpan = named === undefined ? { start: extent.start, end: extent.start } : spanOf(named);
  const heading = headingOf(kind, 2, {
    title: title?.text ?? "",
    titleSpan: title === undefined ? { start: titleSpan.start, end: titleSpan.start } : titleSpan,
    span: headSpan(entries) ?? titleSpan,
    clause: scalarOf(entries.get("clause")?.value),
    // A void solution is no more; only its clause number stays taken.
    ...(kind === "void" || id === undefined ? {} : numberOf(id)),
  });
  const areas = scalarsOf(entries.get("areas")?.value);
  const first = areas[0];
  const last = areas.at(-1);
  const head = clausesOf(prose, heading, extent, NO_TEXT).map((clause) => ({
    ...clause,
    ...(title === undefined ? {} : readTitle(title, heading)),
    areas:
      first === undefined || last === undefined
        ? []
        : [
            {
              areas: areas.map((area) => area.text.trim()),
              start: spanOf(first).start,
              end: spanOf(last).end,
            },
          ],
    declarations: [
      ...declarationsOf("addresses", entries.get("addresses")?.value),
      ...declarationsOf("derives", entries.get("derives")?.value),
    ],
  }));
  return [...head, ...[...entries.values()].flatMap((entry) => readPart(prose, kind, entry))];
}

function readTitle(title: YamlScalar, heading: Heading): Pick<ClauseFacts, "mentions" | "citations"> {
  const prose = maskProse(title.text);
  return {
    mentions: headingMentions(readMentions(prose, title.at, "names"), heading),
    citations: readCitations(prose, title.at),
  };
}

function readPart(prose: string, owner: ClauseKind, entry: YamlEntry): ClauseFacts[] {
  const { key, value } = entry;
  const part = Object.hasOwn(PARTS, key.text) ? PARTS[key.text] : undefined;
  if (part === undefined) return [];
  const kind = part.kind === "details" && owner !== "keyIssue" ? "solutionDetails" : part.kind;
  const heading = headingOf(kind, 3, { title: part.title, titleSpan: spanOf(key) });
  if (kind === "threats" || kind === "requirements")
    return statementClauses(prose, kind === "threats" ? "threat" : "requirement", entry, heading);
  const extent = { start: key.at, end: extentOf(value)?.end ?? spanOf(key).end };
  const values = value.kind === "list" ? scalarsOf(value) : single(value);
  const texts = part.texts === undefined ? {} : { kind: part.texts };
  return clausesOf(prose, heading, extent, { values, items: false, ...texts });
}

/** The id and the title where they stand next to each other, as they do in most drafts. */
function headSpan(entries: Entries): Span | undefined {
  const keys = [...entries.keys()];
  const id = scalarOf(entries.get("id")?.value);
  const title = scalarOf(entries.get("title")?.value);
  if (id === undefined || title === undefined || Math.abs(keys.indexOf("id") - keys.indexOf("title")) > 1)
    return undefined;
  const [a, b] = [spanOf(id), spanOf(title)];
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The number in "KI#3" and "Sol#2.5". */
function numberOf(id: YamlScalar): { readonly number: string; readonly numberSpan: Span } | undefined {
  const number = /^(?:KI|Sol)#(\S+)$/.exec(id.text.trim())?.[1];
  const { end } = spanOf(id);
  return number === undefined ? undefined : { number, numberSpan: { start: end - number.length, end } };
}

function readConclusion(prose: string, extent: Span, entries: Entries): ClauseFacts[] {
  const about = scalarOf(entries.get("keyIssue")?.value);
  const state = scalarOf(entries.get("state")?.value)?.text.trim();
  const heading = headingOf("keyIssue", 2, {
    title: `Conclusion on ${about?.text.trim() ?? "nothing"}`,
    titleSpan: about === undefined ? { start: extent.start, end: extent.start } : spanOf(about),
    clause: scalarOf(entries.get("clause")?.value),
    ...(about === undefined ? {} : numberOf(about)),
  });
  const text = entries.get("text")?.value;
  const values = text === undefined ? [] : single(text);
  const [first, ...more] = clausesOf(prose, heading, extent, { values, items: false });
  if (first === undefined) return [];
  const declarations = [
    ...declarationsOf("about", entries.get("keyIssue")?.value),
    ...declarationsOf("concludes", entries.get("solutions")?.value),
  ];
  return [{ ...first, declarations, ...(state === undefined ? {} : { state }) }, ...more];
}

function readReferenceEntry(prose: string, extent: Span, entries: Entries): ClauseFacts[] {
  const number = scalarOf(entries.get("number")?.value);
  const document = scalarOf(entries.get("document")?.value)?.text.trim();
  const title = scalarOf(entries.get("title")?.value)?.text.trim();
  if (number === undefined) return bare(prose, extent, []);
  const named = [
    ...(document === undefined ? [] : [document]),
    ...(title === undefined ? [] : [`"${title}"`]),
  ];
  const reference = {
    number: number.text.trim(),
    numberSpan: spanOf(number),
    document: /\bT[RS]\s?(\d{2}\.\d{3}(?:-\d{1,2})?)/.exec(document ?? "")?.[1],
    text: named.length === 0 ? "Void" : named.join(": ").replace(/\s+/g, " "),
    ...extent,
  };
  return bare(prose, extent, []).map((clause) => ({ ...clause, references: [reference] }));
}
