// The labelled pairs of threats (notes/labels.md): those of the sample draft, of the studies written for this purpose, and
// of published TRs.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { readProject } from "../../server/src/model/project.ts";
import type { Study } from "../../server/src/model/study.ts";
import { buildWorkspace } from "../../server/src/model/workspace.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";
import { halvesOf, type Label } from "./halves.ts";

/** A labelled pair of threats of the TR or the study `tr`. */
export interface LabelledPair {
  readonly tr: string;
  readonly a: string;
  readonly b: string;
  readonly label: Label;
  readonly half: "tune" | "aside";
}

const SAMPLE = "examples/tr-33868";
/** The studies that were written for this purpose. */
export const STUDIES = ["aerial", "ranging", "analytics"] as const;
/** The sets of labels that need no corpus. */
export const OWN_SETS = ["sample", ...STUDIES] as const;

/** The labelled pairs of one set. */
export function labelsOf(set: (typeof OWN_SETS)[number] | "published"): readonly LabelledPair[] {
  const file = set === "sample" || set === "published" ? `${set}-pairs.yaml` : `studies/${set}.yaml`;
  const pairs = parse(fs.readFileSync(path.join("test/similarity", file), "utf8")) as readonly Omit<
    LabelledPair,
    "half"
  >[];
  const halves = halvesOf(pairs);
  return pairs.map((pair, i) => ({ ...pair, tr: pair.tr ?? set, half: halves[i] ?? "tune" }));
}

/** The study of a set that needs no corpus. */
export function studyOf(set: (typeof OWN_SETS)[number]): Study {
  const folder = path.resolve(set === "sample" ? SAMPLE : "test/similarity/studies");
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");
  const names =
    set === "sample"
      ? fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"))
      : [`${set}.md`];
  const [study] = buildWorkspace({
    files: names.map((name) => ({ uri: uriOf(name), document: parseDocument(read(name)) })),
    projects: set === "sample" ? [readProject(uriOf("rapporteur.yaml"), read("rapporteur.yaml"))] : [],
    roots: [pathToFileURL(folder).href],
  }).studies;
  if (study === undefined) throw new Error(`${set} was not taken for a TR`);
  return study;
}
