/** `text` in lines of at most `width` characters where its words allow, and at most `most` of them, the last one cut. */
export function wrap(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const cut = kept[most - 1] ?? "";
  kept[most - 1] = `${cut.slice(0, Math.max(1, width - 1)).replace(/[\s,:;]+$/, "")}…`;
  return kept;
}
