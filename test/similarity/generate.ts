// A workspace of many studies with made-up words, as rare and as frequent as words are, for measuring speed.

import { FAMILIES } from "../../server/src/model/lexicon-families.ts";
import type { Study } from "../../server/src/model/study.ts";
import { buildWorkspace, type Workspace } from "../../server/src/model/workspace.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";

const PER_KEY_ISSUE = 5;
const KEY_ISSUES = 10;
const WORDS = 20_000;
const SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu"];

/** Studies with 50 threats each, `threats` in all; the same number gives the same text. */
export function generateWorkspace(threats: number): Workspace {
  const of = dice(threats);
  const files = Array.from({ length: Math.ceil(threats / (PER_KEY_ISSUE * KEY_ISSUES)) }, (_, n) => ({
    uri: `file:///generated/tr-${n}.md`,
    document: parseDocument(studyText(n, of)),
  }));
  return buildWorkspace({ files, projects: [], roots: ["file:///generated"] });
}

/** The same workspace with three other words in the first threat of the study `nth`. */
export function editOneThreat(workspace: Workspace, nth: number): readonly Study[] {
  const files = [...workspace.files.values()].map((file, at) => {
    if (at !== nth) return { uri: file.uri, document: file.document };
    const text = file.document.sections.map((section) => section.text).join("");
    const of = dice(nth + 7);
    const edited = text.replace(/(?:\w+ ){2}\w+\.$/m, `${word(of)} ${word(of)} ${word(of)}.`);
    return { uri: file.uri, document: parseDocument(edited) };
  });
  return buildWorkspace({ files, projects: [], roots: ["file:///generated"] }, workspace).studies;
}

function studyText(n: number, of: () => number): string {
  const lines = [`# TR 33.${100 + n}`, "", "# 1 Scope", "", "Made up.", "", "# 5 Key issues", ""];
  for (let k = 1; k <= KEY_ISSUES; k++) {
    lines.push(`## 5.${k} Key issue #${k}: ${word(of)} ${word(of)}`, "", `### 5.${k}.1 Security threats`, "");
    for (let t = 0; t < PER_KEY_ISSUE; t++) lines.push(`- An attacker ${sentence(of)}.`, "");
  }
  return lines.join("\n");
}

function sentence(of: () => number): string {
  const attacks = FAMILIES.filter((family) => family.facet === "attack" && family.words !== "");
  const assets = FAMILIES.filter((family) => family.facet === "asset");
  const pick = (from: typeof FAMILIES): string => {
    const words = from[Math.floor(of() * from.length)]!.words.split(", ");
    return words[Math.floor(of() * words.length)]!.replace(/[=…]/g, "");
  };
  const filling = Array.from({ length: 14 }, () => word(of));
  return `can ${pick(attacks)} the ${pick(assets)} of ${filling.slice(0, 7).join(" ")} when ${filling.slice(7).join(" ")}`;
}

/** A word by its rank, which Zipf's law draws. */
function word(of: () => number): string {
  let rank = Math.floor(WORDS ** of()) + 15;
  let text = "";
  while (rank > 0) {
    text += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  }
  return text;
}

function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
