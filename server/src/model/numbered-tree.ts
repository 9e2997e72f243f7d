// Trees of numbered files and folders: `05 Key issues/01 Triggering.md`.

/** Whether a file or folder of this name may be a part of such a tree: `05`, `01 Triggering.md`, not `2024 notes`. */
export function isNumberedName(name: string): boolean {
  return /^\d{1,2}(?!\d)/.test(name);
}

/**
 * The folder of the tree that the file `uri` is in: the highest one below which every name on the way to the file begins
 * with a number, but none above its root. Undefined if the file's own name does not.
 */
export function treeRoot(uri: string, roots: readonly string[]): string | undefined {
  const names = uri.split("/");
  const root = roots.find((candidate) => uri.startsWith(candidate)) ?? "";
  let depth = names.length;
  while (
    depth > 0 &&
    isNumberedName(decode(names[depth - 1] ?? "")) &&
    names.slice(0, depth).join("/").length > root.length
  )
    depth--;
  return depth === names.length ? undefined : `${names.slice(0, depth).join("/")}/`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
