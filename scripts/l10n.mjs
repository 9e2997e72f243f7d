// `npm run l10n`: collects the messages that Rapporteur shows of itself, of the extension, its pages and the server, into
// l10n/bundle.l10n.json. A translation is a copy of it, named after its language: l10n/bundle.l10n.fr.json.
import fs from "node:fs";
import path from "node:path";

const TOP = path.resolve(import.meta.dirname, "..");
const LITERAL = /"(?:[^"\\\n]|\\.)*"|'[^'\\\n]*'/.source;
/** By folder, the functions that are given a message. */
const GIVEN = { "client/src": "words|inHtml|l10n\\.t", "server/src": "titled|refused" };

/** The messages in the code, in the order of the alphabet. */
export function messages() {
  const found = new Set();
  for (const [folder, functions] of Object.entries(GIVEN)) {
    const message = new RegExp(`\\b(?:${functions})\\(\\s*(${LITERAL})`, "g");
    for (const name of fs.readdirSync(path.join(TOP, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const text = fs.readFileSync(path.join(TOP, folder, name), "utf8");
      for (const [, literal] of text.matchAll(message)) found.add(textOf(literal));
    }
  }
  return [...found].sort();
}

/** A literal in single quotes has double ones in it, and no escapes. */
function textOf(literal) {
  return literal.startsWith("'") ? literal.slice(1, -1) : JSON.parse(literal);
}

/** The file as it should be. */
export function bundle() {
  return `${JSON.stringify(Object.fromEntries(messages().map((one) => [one, one])), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename)
  fs.writeFileSync(path.join(TOP, "l10n/bundle.l10n.json"), bundle());
