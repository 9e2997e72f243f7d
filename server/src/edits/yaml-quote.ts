/** `text` as YAML in the quotation marks of `neighbour`, the source of a value like it; in double ones where it has none. */
export function quotedLike(neighbour: string, text: string): string {
  return neighbour.startsWith("'") ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
