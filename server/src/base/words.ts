// Words that an editor shows of Rapporteur itself, such as the title of a fix: they can be translated at the edge.

/** A message in English with {0}, {1} … for what stands in `args`. */
export interface Words {
  readonly message: string;
  readonly args: readonly string[];
}

/** Something with a title: in English, and as words to be translated. */
export interface Titled {
  readonly title: string;
  readonly words: Words;
}

/** A title of `message`, which is a literal, so that the messages to translate can be collected from the code. */
export function titled(message: string, ...args: readonly (string | number)[]): Titled {
  const words = { message, args: args.map(String) };
  return { title: filled(message, words.args), words };
}

/** A title that is `text` in every language, such as the sentence of a TR. */
export function verbatim(text: string): Titled {
  return { title: text, words: { message: "{0}", args: [text] } };
}

/** `message` with `args` in their places. */
export function filled(message: string, args: readonly string[]): string {
  return message.replace(/\{(\d)\}/g, (place, index: string) => args[Number(index)] ?? place);
}
