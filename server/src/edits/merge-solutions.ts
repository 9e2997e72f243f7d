// Says in a solution that an earlier one describes the same mechanism: what can be done safely in text.
import { editorsNotes } from "../model/editors-note.ts";
import { inSentence } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Change } from "./edit.ts";
import { noteInSolution } from "./editors-note.ts";

/**
 * The change that adds an Editor's note to `later`: both solutions describe one mechanism, and merging them is open.
 * Undefined where a note of either solution speaks of merging the two.
 */
export function noteMerge(study: Study, earlier: Item, later: Item): Change | undefined {
  const noted = (solution: Item, other: Item): boolean =>
    editorsNotes(study, solution).some(
      ({ named, text }) => named.includes(other.id) && /\b(?:merg|combin)/i.test(text),
    );
  if (noted(later, earlier) || noted(earlier, later)) return undefined;
  const [one, other] = [inSentence(earlier), inSentence(later)];
  return noteInSolution(
    study,
    later,
    `${capital(one)} and ${other} describe one mechanism. Whether they can be merged is FFS.`,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
