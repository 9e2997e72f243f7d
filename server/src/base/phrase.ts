// Pieces of sentences that are put together in many places.

/** "no threats", "1 threat", "3 threats". `noun` is the singular. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `text` in at most `most` UTF-16 units, with "…" where something is left out; a character is never cut in two. */
export function shortened(text: string, most: number): string {
  return cut(text, most, "…");
}

/** The same with "...": a long answer of nothing but ASCII takes both ends half the time to write and read. */
export function shortenedPlainly(text: string, most: number): string {
  return cut(text, most, "...");
}

function cut(text: string, most: number, end: string): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - end.length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}${end}`;
}
