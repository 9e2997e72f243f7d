// The skeletons of an entry in clause 2 and in clause 3.
import type { Edit } from "../edits/edit.ts";
import { lineEndOf } from "../edits/yaml-lines.ts";
import { placeOf } from "../model/anchor.ts";
import { type GlossaryEntry, glossaryOf } from "../model/glossary.ts";
import { factsAt, type Study } from "../model/study.ts";
import { body } from "./body.ts";
import { freeReference } from "./free-number.ts";
import type { Here } from "./here.ts";
import { finds, type Proposal } from "./proposal.ts";
import { regionOf } from "./region.ts";
import type { LineSlot } from "./slot.ts";

/** A reference with the next free number, or an abbreviation or term at its place in the alphabet. */
export function newEntries(here: Here, slot: LineSlot): readonly Proposal[] {
  switch (regionOf(here)) {
    case "references":
      return [newReference(here)];
    case "abbreviations":
      return newGlossaryEntry(here, slot, "abbreviation");
    case "definitions":
      return newGlossaryEntry(here, slot, "term");
    default:
      return [];
  }
}

function newReference({ study }: Here): Proposal {
  const number = freeReference(study);
  const [before, behind] = referenceSpelling(study);
  return {
    kind: "skeleton",
    label: `[${number}]`,
    detail: "new reference",
    body: body`${before}${number}${behind}3GPP ${{ hole: "TS 33.xxx" }}: "${{ hole: "Title" }}".`,
    words: `[${number}] new reference 3GPP`,
  };
}

/** What stands before and behind the number of the last reference: "- [", "]\t". */
function referenceSpelling(study: Study): readonly [string, string] {
  const entry = [...study.outline.references.values()].at(-1)?.at(-1);
  const clause = study.outline.clauses[entry?.clause ?? -1];
  const facts = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
  const reference = factsAt(study, entry?.clause ?? -1)?.references[entry?.index ?? -1];
  const plain = ["[", "] "] as const;
  if (facts === undefined || facts.yaml !== undefined || reference === undefined) return plain;
  const { start, end } = reference.numberSpan;
  const before = facts.prose.slice(facts.prose.lastIndexOf("\n", start - 1) + 1, start);
  const behind = /^\\?\]\s+/.exec(facts.prose.slice(end, end + 12))?.[0];
  return /^\s*(?:[-*+]\s+)?\\?\[$/.test(before) && behind !== undefined ? [before, behind] : plain;
}

/** An entry of clause 3. One whose place in the alphabet is elsewhere is written there. */
function newGlossaryEntry(here: Here, { typed }: LineSlot, kind: GlossaryEntry["kind"]): readonly Proposal[] {
  const { study, clause } = here;
  const entries = glossaryOf(study).filter((entry) => entry.kind === kind && entry.clause === clause?.index);
  const name = isName(typed, kind) ? typed.trim() : "";
  if (entries.some((entry) => entry.name === name)) return [];
  const meaning = { hole: kind === "term" ? "definition" : "expansion" };
  const common = {
    kind: "skeleton",
    label: `new ${kind}${name === "" ? "" : ` ${name}`}`,
    words: `${name} new ${kind}`,
  } as const;
  const [before, behind] = entrySpelling(here, entries.at(-1), kind);
  if (name === "")
    return [
      {
        ...common,
        detail: "with its meaning",
        body: body`${before}${{ hole: kind === "term" ? "term" : "ABC" }}${behind}${meaning}`,
      },
    ];
  const elsewhere = alphabeticalEdit(here, entries, name, `${before}${name}${behind}${meaning.hole}`);
  if (elsewhere === undefined)
    return [{ ...common, detail: "with its meaning", body: body`${before}${name}${behind}${meaning}` }];
  return [{ ...common, detail: elsewhere.detail, body: [], edits: [elsewhere.edit] }];
}

/** Whether what was typed is the name of the entry, and not the beginning of "new term". */
function isName(typed: string, kind: GlossaryEntry["kind"]): boolean {
  if (kind === "abbreviation") return /^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(typed);
  return !finds("new term", typed);
}

/** What stands around the name of an entry: "**" and ":** ", or nothing and a tab. */
function entrySpelling(
  { facts }: Here,
  last: GlossaryEntry | undefined,
  kind: GlossaryEntry["kind"],
): readonly [string, string] {
  const plain = kind === "term" ? (["**", ":** "] as const) : (["", "\t"] as const);
  if (last === undefined || facts.yaml !== undefined) return plain;
  const before = facts.prose.slice(last.start, last.nameSpan.start);
  const behind = /^:?(?:\*\*)?:?\s+(?:[–—-]\s+)?/.exec(facts.prose.slice(last.nameSpan.end, last.end))?.[0];
  return behind === undefined ? plain : [before, behind];
}

/** The edit that writes an entry at its place, where that is not at the cursor. */
function alphabeticalEdit(
  here: Here,
  entries: readonly GlossaryEntry[],
  name: string,
  text: string,
): { readonly edit: Edit; readonly detail: string } | undefined {
  const { study, uri, facts, lineStart } = here;
  const next = entries.find((entry) => compare(entry.name, name) > 0);
  const last = entries.at(-1);
  const follows = entries.find(({ start }) => start > lineStart);
  if (follows === next || last === undefined) return undefined;
  const eol = lineEndOf(facts.section.text);
  const place = placeOf(study, next ?? last);
  const at = next === undefined ? place.end : place.start;
  const inserted = next === undefined ? `${eol}${eol}${text}` : `${text}${eol}${eol}`;
  return {
    edit: { uri, start: at, end: at, text: inserted },
    detail: next === undefined ? `behind ${last.name}` : `before ${next.name}`,
  };
}

function compare(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
