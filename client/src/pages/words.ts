// Words in the language of the user, where the editor's own translator is not at hand: in pages, and in what shows plain
// values. English is what stands in the code; `npm run l10n` collects it.
import type { Bundle } from "../../../server/src/lsp/protocol.ts";

let bundle: Bundle = {};

/** Takes in what messages are in the language of the user. Those that `given` lacks stay English. */
export function speak(given: Bundle | undefined): void {
  bundle = given ?? {};
}

/** `message`, which is a literal, with `args` for {0}, {1} …. Called where it is shown, since modules are loaded before. */
export function words(message: string, ...args: readonly (string | number)[]): string {
  const found = bundle[message];
  const text = (typeof found === "string" ? found : found?.message) ?? message;
  return text.replace(/\{(\d)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
}

/** What `make` makes at once, with all words in English: as what goes into files is. */
export function inEnglish<T>(make: () => T): T {
  const before = bundle;
  bundle = {};
  try {
    return make();
  } finally {
    bundle = before;
  }
}
