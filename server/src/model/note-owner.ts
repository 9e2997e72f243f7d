// Who is to close an Editor's note, where the note says so.

/** "… (owner: Vendor X)", "[Vendor X to provide text]", "Responsible: Vendor X." at the end of a note. */
const OWNER =
  /\s{0,3}[([]?\s{0,3}(?:owner|responsible|contact|rapporteur to check with)\s{0,3}:\s{0,3}([^()[\]]{1,60}?)\s{0,3}[)\]]?\.?$/i;

/** What a note says, without its owner; and the owner as written, undefined where nobody is named. */
export function splitOwner(note: string): { readonly text: string; readonly owner: string | undefined } {
  const found = OWNER.exec(note.slice(-120));
  if (found === null) return { text: note, owner: undefined };
  return { text: note.slice(0, note.length - found[0].length).trimEnd(), owner: found[1]?.trim() };
}
