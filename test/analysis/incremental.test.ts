// The similarity after any edits equals that from scratch, and one edited threat costs the comparison of that one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import { anew, edited, FOLDER, fixture } from "../fixture.ts";
import { draft, pairsIn } from "./draft.ts";

const WORDS =
  "rogue server trigger device replay key forged battery drain location identity token group".split(" ");
const OTHERS = Array.from({ length: 60 }, (_, i) => `thing${i}`);
const threat = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 }),
    fc.array(fc.constantFrom(...OTHERS), { maxLength: 3 }),
  )
  .map(([words, others]) => `An attacker can send a ${[...words, ...others].join(" ")}.`);
const study = fc.array(fc.array(threat, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

function textOf(issues: readonly (readonly string[])[]): string {
  return draft(issues.map((threats, i) => ({ title: `Issue ${WORDS[i]}`, threats })));
}

/** The place of the `nth` threat of a text, counted around. */
function placeOf(text: string, nth: number): { readonly start: number; readonly end: number } {
  const found = [...text.matchAll(/^- (.+)$/gm)];
  const line = found[nth % found.length]!;
  return { start: line.index + 2, end: line.index + line[0].length };
}

describe("after edits", () => {
  it("the similarity equals that from scratch, though most of it is handed on", () => {
    let handedOn = 0;
    fc.assert(
      fc.property(
        fc.array(study, { minLength: 8, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(8), threat), { minLength: 1, maxLength: 4 }),
        (studies, edits) => {
          let now = fixture(studies.map((issues, i) => `//- ${i}.md\n${textOf(issues)}`).join("\n"));
          let similarity = buildSimilarity(now.workspace.studies);
          for (const [file, nth, text] of edits) {
            const uri = `${FOLDER}${file % studies.length}.md`;
            now = edited(now, uri, { ...placeOf(now.texts.get(uri)!, nth), text });
            const before = similarity.pairs.compared;
            similarity = buildSimilarity(now.workspace.studies, similarity);
            if (similarity.pairs.compared < before) handedOn++;
            expect(pairsIn(similarity)).toEqual(pairsIn(buildSimilarity(anew(now).workspace.studies)));
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(handedOn).toBeGreaterThan(20);
  });

  it("the similarity equals that from scratch where the words of a study change", () => {
    const issues = draft([
      { title: "One", threats: ["A stranger can prise off a bay sensor."] },
      { title: "Two", threats: ["Somebody can pull off an occupancy node."] },
    ]);
    const lexicon = (words: string) =>
      `lexicon: { bay: { facet: asset, words: [bay sensor] }, pull: { facet: attack, words: [${words}] } }`;
    const before = fixture(`//- rapporteur.yaml\n${lexicon("prise off")}\n//- draft.md\n${issues}`);
    const uri = `${FOLDER}rapporteur.yaml`;
    const at = before.texts.get(uri)!.indexOf("prise off");
    const after = edited(before, uri, { start: at, end: at + 9, text: "prise off, pull off" });
    const first = buildSimilarity(before.workspace.studies);
    const second = buildSimilarity(after.workspace.studies, first);
    expect(pairsIn(second)).toEqual(pairsIn(buildSimilarity(anew(after).workspace.studies)));
    expect(pairsIn(second)).not.toEqual(pairsIn(first));
  });

  it("one edited threat is compared with the others, and nothing else is", () => {
    const issues = Array.from({ length: 30 }, (_, i) => ({
      title: `Issue ${i}`,
      threats: [`An attacker can send a forged message number${i} to server${i}.`],
    }));
    const before = fixture(`//- tr.md\n${draft(issues)}`);
    const first = buildSimilarity(before.workspace.studies);
    const uri = `${FOLDER}tr.md`;
    const at = before.texts.get(uri)!.indexOf("number7");
    const after = edited(before, uri, { start: at, end: at + 7, text: "quantity" });
    const second = buildSimilarity(after.workspace.studies, first);
    expect([first.pairs.compared, second.pairs.compared]).toEqual([(30 * 29) / 2, 29]);
  });

  it("an edit of another paragraph compares nothing", () => {
    const before = fixture(draft([{ title: "One", threats: ["An attacker can replay a trigger."] }]));
    const first = buildSimilarity(before.workspace.studies);
    const at = before.texts.get(before.uri)!.indexOf("Made up");
    const after = edited(before, before.uri, { start: at, end: at, text: "All of it is " });
    expect(buildSimilarity(after.workspace.studies, first).pairs.related).toEqual(first.pairs.related);
    expect(buildSimilarity(after.workspace.studies, first).pairs.compared).toBe(0);
  });
});
