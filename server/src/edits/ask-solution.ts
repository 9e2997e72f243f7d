// Asks in a solution whether it also serves another key issue: what a delegate can submit on a solution of somebody else.
import { editorsNotes } from "../model/editors-note.ts";
import { inSentence, whereOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Change } from "./edit.ts";
import { noteInSolution } from "./editors-note.ts";

/**
 * The change that adds an Editor's note to `solution`: whether it also addresses `keyIssue`, of which `statement` is a
 * threat or requirement. Undefined where a note of the solution asks so already.
 */
export function askSolution(
  study: Study,
  solution: Item,
  { keyIssue, statement }: { readonly keyIssue: Item; readonly statement: Item },
): Change | undefined {
  const asked = editorsNotes(study, solution).some(
    ({ named, text }) => named.includes(keyIssue.id) && /\b(?:whether|if)\b/i.test(text),
  );
  if (asked) return undefined;
  const where = whereOf(study, statement) || whereOf(study, keyIssue);
  const sentence = `Whether ${inSentence(solution)} also addresses ${inSentence(keyIssue)}${where} is FFS.`;
  return noteInSolution(study, solution, sentence);
}
