// Proposals for Markdown, and for the texts of drafts in YAML.
import { areaProposals } from "./areas.ts";
import { citationProposals } from "./citations.ts";
import { commentProposals } from "./comments.ts";
import { glossaryWords } from "./glossary-words.ts";
import type { Here } from "./here.ts";
import { numberProposals } from "./numbers.ts";
import { partProposals } from "./parts.ts";
import { pointerProposals } from "./pointers.ts";
import type { Found } from "./proposal.ts";
import { skeletons } from "./skeletons.ts";
import { type Slot, slotAt, type Typed } from "./slot.ts";

/** What may be written at a cursor in Markdown; undefined where nothing of a TR begins. */
export function inMarkdown(here: Here, trigger: string | undefined): Found | undefined {
  return proposalsAt(here, slotAt(here), trigger);
}

/** The proposals for a slot; undefined where there is none, or a space asks in vain. */
export function proposalsAt(
  here: Here,
  slot: Slot | undefined,
  trigger: string | undefined,
): Found | undefined {
  return slot === undefined || (trigger === " " && !answersSpace(slot))
    ? undefined
    : proposalsFor(here, slot);
}

/** A space stands between all words: it asks only where the words before it leave no doubt. */
function answersSpace(slot: Slot): boolean {
  switch (slot.kind) {
    case "number":
    case "pointer":
      return slot.sure;
    case "line":
      return slot.mark.startsWith("#");
    case "citation":
      return slot.form === "behind";
    default:
      return slot.kind !== "word";
  }
}

function proposalsFor(here: Here, slot: Slot): Found {
  switch (slot.kind) {
    case "number":
      return found(slot, numberProposals(here, slot));
    case "part":
      return found(slot, partProposals(here, slot));
    case "citation":
      return found(slot, citationProposals(here, slot));
    case "pointer":
      return found(slot, pointerProposals(here, slot));
    case "areas": {
      const gap = /[:,]$/.test(here.before) ? " " : "";
      const areas = areaProposals(here.study, slot.stated, slot.typed);
      return found(
        slot,
        areas.map((one) => ({ ...one, body: [gap, ...one.body] })),
      );
    }
    case "comment":
      return found(slot, commentProposals(here, slot));
    case "word":
      return words(here, slot);
    case "line": {
      const begun = skeletons(here, slot);
      const terms = words(here, slot);
      if (begun.length === 0) return terms;
      // Both begin at the same place: what stands before the words of the term stays.
      const kept = `${slot.lead}${slot.typed.slice(0, slot.typed.length - terms.typed.length)}`;
      const more = terms.proposals.map((one) => ({
        ...one,
        body: [kept, ...one.body],
        words: kept + one.words,
      }));
      return { ...slot, incomplete: true, proposals: [...begun, ...more] };
    }
  }
}

function found(slot: Typed, proposals: Found["proposals"]): Found {
  return { ...slot, incomplete: false, proposals };
}

/** The terms that the last words begin: only those words are replaced. */
function words(here: Here, slot: Typed): Found {
  const terms = glossaryWords(here, slot);
  if (terms === undefined) return { ...slot, incomplete: true, proposals: [] };
  const typed = slot.typed.slice(slot.typed.length - terms.length);
  const from = slot.to - typed.length;
  return { ...slot, lead: "", typed, from, incomplete: true, proposals: terms.proposals };
}
