// The sample studies below examples/, and what else is there to try writers on.
import fs from "node:fs";
import path from "node:path";
import { parseSource } from "../server/src/model/source.ts";
import type { Study } from "../server/src/model/study.ts";
import { buildWorkspace } from "../server/src/model/workspace.ts";
import { corpusFolder, loadCorpus } from "./corpus/load.ts";
import { anew, type Fixture, FOLDER, fixture, studyIn } from "./fixture.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../examples");

/** The sample `name` as a workspace. */
export function sample(name: string): Fixture {
  const folder = path.join(EXAMPLES, name);
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:md|yaml)$/.test(file) && file !== "MISTAKES.md");
  const texts = names.map((file): [string, string] => [
    FOLDER + file.split(path.sep).join("/"),
    fs.readFileSync(path.join(folder, file), "utf8"),
  ]);
  return anew({ ...fixture("#"), texts: new Map(texts) });
}

/** Real TRs of three layouts, where the corpus is there. */
const REAL = ["33740-i10", "33848-i00", "23700-05-i00"];

/** Studies to try writers on, by name: both samples, and three real TRs where the corpus is there. */
export function studies(): readonly (readonly [string, Study])[] {
  const folder = corpusFolder();
  const real = folder === undefined ? [] : loadCorpus(folder).filter(({ name }) => REAL.includes(name));
  return [
    ...["tr-33868", "tr-33868-yaml"].map((name) => [name, studyIn(sample(name))] as const),
    ...real.map(({ name, text }) => [name, studyOf(name, text)] as const),
  ];
}

function studyOf(name: string, text: string): Study {
  const uri = `${FOLDER}${name}.md`;
  const files = [{ uri, document: parseSource(uri, text) }];
  return buildWorkspace({ files, projects: [], roots: [FOLDER.slice(0, -1)] }).studies[0] as Study;
}
