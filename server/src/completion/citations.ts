// References by number, document or title: behind "[", and behind a document that is named, "TS 33.401".
import type { Reference } from "../model/reference.ts";
import { factsAt, type Study } from "../model/study.ts";
import { body } from "./body.ts";
import { freeReference } from "./free-number.ts";
import type { Here } from "./here.ts";
import { finds, isVoid, type Proposal } from "./proposal.ts";
import type { CitationSlot } from "./slot.ts";

/** The references that may be cited at the slot; behind "[" at last the number that is free. */
export function citationProposals({ study }: Here, slot: CitationSlot): readonly Proposal[] {
  const references = referencesOf(study);
  if (slot.form !== "number") return references.flatMap((one) => byDocument(one, slot));
  // What is meant is the entry of the document that stands before the bracket, or of the number in it.
  const meant = references.filter((one) => isMeant(one, slot));
  const others = references.filter((one) => !meant.includes(one));
  return [...[...meant, ...others].flatMap((one) => byNumber(one, slot)), ...freeNumberFor(study, slot)];
}

/** The entries of clause 2, the first of each number, in their order. */
function referencesOf(study: Study): readonly Reference[] {
  return [...study.outline.references.values()].flatMap(
    ([first]) => factsAt(study, first?.clause ?? -1)?.references[first?.index ?? -1] ?? [],
  );
}

function byNumber(reference: Reference, { typed }: CitationSlot): readonly Proposal[] {
  const words = `${reference.number} ${shortOf(nameOf(reference) ?? "")} ${reference.text}`;
  if (!finds(words, typed)) return [];
  return [{ ...common(reference), label: `[${reference.number}]`, body: body`${reference.number}]`, words }];
}

function byDocument(reference: Reference, { form, document }: CitationSlot): readonly Proposal[] {
  const name = nameOf(reference);
  if (name === undefined || isVoid(reference.text)) return [];
  const wanted = spaced(document);
  if (form === "behind" ? spaced(name) !== wanted : !spaced(name).startsWith(wanted)) return [];
  const citation = `[${reference.number}]`;
  // The space that the author wrote, which may be one that does not break, stays.
  const written = /^(?:T[SR]|RFC)[ \u00a0]?/.exec(document)?.[0] ?? "";
  const text = form === "behind" ? citation : `${written}${shortOf(name)} ${citation}`;
  return [{ ...common(reference), label: text, body: body`${text}`, words: form === "behind" ? "" : text }];
}

function common(reference: Reference): Pick<Proposal, "kind" | "detail" | "about" | "gone"> {
  return {
    kind: "reference",
    detail: reference.text,
    about: { kind: "reference", number: reference.number },
    gone: isVoid(reference.text),
  };
}

function freeNumberFor(study: Study, { typed }: CitationSlot): readonly Proposal[] {
  const number = freeReference(study);
  const words = `${number} next free number`;
  // Without references of its own, a text cites those of the TR that it belongs to.
  if (study.outline.references.size === 0 || !finds(words, typed)) return [];
  const detail = "next free number, without an entry yet";
  return [{ kind: "number", label: `[${number}]`, detail, body: body`${number}]`, words }];
}

function isMeant(reference: Reference, { document, typed }: CitationSlot): boolean {
  if (document === "") return typed !== "" && reference.number.startsWith(typed);
  return spaced(nameOf(reference) ?? "") === spaced(document);
}

/** What a sentence calls the document: "TS 33.401", "RFC 4279". */
function nameOf({ text }: Reference): string | undefined {
  return /\b(?:T[SR][ \u00a0]?\d{2,3}[. ]?\d{3}(?:-\d{1,2})?|RFC[ \u00a0]?\d{3,5})/.exec(text)?.[0];
}

function shortOf(name: string): string {
  return name.replace(/^(?:T[SR]|RFC)[ \u00a0]?/, "");
}

function spaced(name: string): string {
  return name.replace(/^(T[SR]|RFC)[ \u00a0]?/, "$1 ");
}
