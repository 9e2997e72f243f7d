// What may begin on an empty line, by the part of the TR that the line stands in.
import { conclusionStates } from "./conclusion-states.ts";
import type { Here } from "./here.ts";
import { newCaptions } from "./new-caption.ts";
import { newConclusions } from "./new-conclusion.ts";
import { newEntries } from "./new-entry.ts";
import { newItem } from "./new-item.ts";
import { newNotes } from "./new-note.ts";
import { newParts } from "./new-part.ts";
import { newRows } from "./new-row.ts";
import { newStatement } from "./new-statement.ts";
import { finds, type Proposal } from "./proposal.ts";
import { regionOf } from "./region.ts";
import type { LineSlot } from "./slot.ts";

/** The skeletons for the line of the slot: headings behind hashes, statements behind the mark of an item. */
export function skeletons(here: Here, slot: LineSlot): readonly Proposal[] {
  return allowed(here, slot).filter(({ words }) => finds(words, slot.typed));
}

function allowed(here: Here, slot: LineSlot): readonly Proposal[] {
  const { mark, item } = slot;
  if (mark.startsWith("|")) return newRows(here);
  if (item || /^[-*+]/.test(mark)) return [...newStatement(here, slot), ...newEntries(here, slot)];
  if (mark.startsWith("#")) return headings(here);
  if (regionOf(here) === "references" || slot.typed.startsWith("[")) return newEntries(here, slot);
  return [
    ...newRows(here),
    ...newStatement(here, slot),
    ...conclusionStates(here),
    ...newEntries(here, slot),
    ...headings(here),
    ...(here.heading === undefined ? [...newNotes(here), ...newCaptions(here)] : []),
  ];
}

/** What begins with a heading: parts of what is here, then what comes next. */
function headings(here: Here): readonly Proposal[] {
  return [
    ...newParts(here),
    ...newConclusions(here),
    ...newItem(here, "keyIssue"),
    ...newItem(here, "solution"),
  ];
}
