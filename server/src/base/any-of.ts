// Patterns put together from lists of words, so that the lists can be read.

/**
 * The alternatives `words` as a group of a regular expression. Each is part of a pattern itself; a blank stands for any
 * white space.
 */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.map((word) => word.replaceAll(" ", String.raw`\s+`)).join("|")})`;
}
