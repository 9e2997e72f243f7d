// Which row or column of a table that stands there is which of the table that is wanted, by what they are called.

/** What a label begins with: "KI#3" of "KI#3: Title", "T2" of "T2: An attacker …", "[5]". */
const NAME = /^(?:\[\w{1,4}\]|[^\s:]{1,40}(?=\s*:|$)|(?:Solution|Key issue)\s?#?\s?[\w.]{1,12}(?=\s*:|$))/i;

/**
 * For each of `standing` the index of the one of `wanted` that it is; undefined where it is none. Rows are given by all
 * of their texts, the label first; equal ones match before those with an equal label, these before equal names.
 */
export function matchLabels(
  standing: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
): readonly (number | undefined)[] {
  const matches: (number | undefined)[] = standing.map(() => undefined);
  const taken = new Set<number>();
  for (const keyOf of [wholeKey, labelKey, nameKey]) {
    const free = new Map<string, number[]>();
    for (const [index, texts] of wanted.entries()) {
      const key = keyOf(texts);
      if (taken.has(index) || key === "") continue;
      const known = free.get(key);
      if (known === undefined) free.set(key, [index]);
      else known.push(index);
    }
    for (const [at, texts] of standing.entries()) {
      const index = matches[at] === undefined ? free.get(keyOf(texts))?.shift() : undefined;
      if (index === undefined) continue;
      matches[at] = index;
      taken.add(index);
    }
  }
  return matches;
}

function wholeKey(texts: readonly string[]): string {
  return texts.join("|").toLowerCase();
}

function labelKey([label = ""]: readonly string[]): string {
  return label.toLowerCase();
}

function nameKey([label = ""]: readonly string[]): string {
  return NAME.exec(label)?.[0].toLowerCase() ?? "";
}
