// The sample draft as its reader sees it: pairs that one common solution would serve should come before the others. The
// average precision is 0.40 so far, and 0.9 is wanted: this holds what is reached.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { buildSimilarity, relatedTo } from "../../server/src/analysis/similarity.ts";
import { readProject } from "../../server/src/model/project.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: "alike" | "related" | "different";
}

const FOLDER = path.resolve("examples/tr-33868");
const uriOf = (name: string): string => pathToFileURL(path.join(FOLDER, name)).href;
const read = (name: string): string => fs.readFileSync(path.join(FOLDER, name), "utf8");

const names = fs.readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const [study] = buildWorkspace({
  files: names
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ uri: uriOf(name), document: parseDocument(read(name)) })),
  projects: [readProject(uriOf("rapporteur.yaml"), read("rapporteur.yaml"))],
  roots: [pathToFileURL(FOLDER).href],
}).studies;
const similarity = buildSimilarity(study === undefined ? [] : [study]);

function score({ a, b }: Pair): number {
  return relatedTo(similarity, "33.868", a).find((one) => one.entry.item === b)?.score ?? 0;
}

it("tends to rank the pairs that are alike before the others", () => {
  const pairs = parse(fs.readFileSync("test/similarity/sample-pairs.yaml", "utf8")) as readonly Pair[];
  const ranked = [...pairs].sort((x, y) => score(y) - score(x));
  const alike = ranked.flatMap((pair, at) => (pair.label === "alike" ? [at + 1] : []));
  const averagePrecision = alike.reduce((sum, rank, i) => sum + (i + 1) / rank, 0) / alike.length;
  expect(averagePrecision).toBeGreaterThan(0.35);
});
