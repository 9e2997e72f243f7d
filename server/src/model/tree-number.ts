// Clause numbers of SpecPress trees: "x.x" in a heading stands for the numbers of the folders and the file that the
// heading is in ("05 Key issues/01 Triggering.md" makes it 5.1); a file numbered 00 bears the heading of its folder.

const PLACEHOLDER = /^(x(?:\.x)*)((?:\.\d+)*)$/i;

/** `clause` with its placeholders filled in from `uri`; as it is where it has none or the names have no numbers. */
export function treeNumber(clause: string | undefined, uri: string): string | undefined {
  const found = clause === undefined ? null : PLACEHOLDER.exec(clause);
  if (found === null) return clause;
  const numbers: number[] = [];
  for (const name of uri.split("/").reverse()) {
    const number = /^(\d{1,2})(?!\d)/.exec(decodeName(name))?.[1];
    if (number === undefined) break;
    numbers.unshift(Number(number));
  }
  const own = numbers.at(-1) === 0 ? numbers.slice(0, -1) : numbers;
  const wanted = (found[1] ?? "").split(".").length;
  return own.length < wanted ? clause : own.slice(0, wanted).join(".") + (found[2] ?? "");
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
