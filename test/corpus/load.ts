import fs from "node:fs";
import path from "node:path";

/** What the editors of a TR wrote, as extracted by the corpus. */
export interface Expected {
  readonly key_issues: readonly { readonly num: string }[];
  readonly solutions: readonly { readonly num: string }[];
  readonly table_pairs: readonly {
    readonly solution: string | null;
    readonly row_label: string;
    readonly ki: string;
  }[];
  readonly text_pairs: readonly { readonly solution: string; readonly ki: string }[];
}

/** A published TR with what is expected of it, where that is known. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected | undefined;
}

/** The folder of the corpus, or undefined where there is none. */
export function corpusFolder(): string | undefined {
  const folder = process.env.RAPPORTEUR_CORPUS ?? path.resolve("../shared/corpus");
  return fs.existsSync(path.join(folder, "tr")) ? folder : undefined;
}

/** Reads the TRs of the corpus, in order of names. */
export function loadCorpus(folder: string): readonly CorpusFile[] {
  return fs
    .readdirSync(path.join(folder, "tr"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((file) => {
      const name = file.replace(/\.md$/, "");
      const expected = path.join(folder, "expected", `${name}.map.json`);
      return {
        name,
        text: fs.readFileSync(path.join(folder, "tr", file), "utf8"),
        expected: fs.existsSync(expected)
          ? (JSON.parse(fs.readFileSync(expected, "utf8")) as Expected)
          : undefined,
      };
    });
}
