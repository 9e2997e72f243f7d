// Words of Rapporteur in the language of its user. What is translated is up to the client, which hands over the messages
// that it has; English is what stands in the code.
import { filled, type Words } from "../base/words.ts";
import type { Bundle } from "./protocol.ts";

/** Says words as a client shows them. */
export type Say = (words: Words) => string;

/** Says words by the messages of `bundle`, those that it lacks in English. */
export function sayBy(bundle: Bundle = {}): Say {
  return ({ message, args }) => {
    const found = bundle[message];
    return filled((typeof found === "string" ? found : found?.message) ?? message, args);
  };
}
