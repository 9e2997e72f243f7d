// On the sample and on published TRs: after a rename every link is what it was, under the new number.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rename } from "../../server/src/features/rename.ts";
import { placeOf } from "../../server/src/model/anchor.ts";
import { corpusFolder, loadCorpus } from "../corpus/load.ts";
import { anew, applied, type Fixture, FOLDER, fixture, studyIn } from "../fixture.ts";

/** Every link and its mentions, with `from` for `to`. */
function linksOf(given: Fixture): string[] {
  return studyIn(given)
    .trace.links.map(
      (link) => `${link.from} ${link.kind} ${link.to} ${link.resolved} ${link.mentions.length}`,
    )
    .sort();
}

/** What differs once each key issue and solution has got a number that nobody has: ids, or reasons. */
function differences(given: Fixture): { readonly wrong: string[]; readonly refused: string[] } {
  const study = studyIn(given);
  const before = linksOf(given);
  const wrong: string[] = [];
  const refused: string[] = [];
  const items = study.trace.items.filter(
    ({ kind, number, id }) =>
      (kind === "keyIssue" || kind === "solution") && number !== undefined && !/[~/]/.test(id),
  );
  for (const item of items) {
    const { uri, start } = placeOf(study, { clause: item.clause, part: "number", index: 0 });
    const change = rename(given.workspace, uri, start, "199");
    if ("refusal" in change) {
      refused.push(item.id);
      continue;
    }
    const texts = new Map(given.texts);
    for (const file of new Set(change.edits.map((edit) => edit.uri)))
      texts.set(file, applied(given, { edits: change.edits.filter((edit) => edit.uri === file) }));
    const now = item.id.replace(/#.*/, "#199");
    const name = new RegExp(`(?<![\\w@#])${item.id.replace(/[.]/g, "\\.")}(?![\\w.])`, "g");
    const expected = before.map((line) => line.replace(name, now)).sort();
    if (linksOf(anew({ ...given, texts })).join("\n") !== expected.join("\n")) wrong.push(item.id);
  }
  return { wrong, refused };
}

function sample(name: string): Fixture {
  const folder = path.resolve(import.meta.dirname, "../../examples", name);
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:md|yaml)$/.test(file));
  const texts = new Map(
    names.map((file) => [
      FOLDER + file.split(path.sep).join("/"),
      fs.readFileSync(path.join(folder, file), "utf8"),
    ]),
  );
  return anew({ ...fixture("#"), texts });
}

describe("a number that nobody has leaves all links as they are", () => {
  it.each(["tr-33868", "tr-33868-yaml"])("in the sample %s", { timeout: 60_000 }, (name) => {
    expect(differences(sample(name))).toEqual({ wrong: [], refused: [] });
  });

  // Published TRs are read where they are; without them the samples have to do.
  const folder = corpusFolder();
  const trs =
    folder === undefined ? [] : loadCorpus(folder).filter(({ name }) => /^33(?:738|741|882)/.test(name));
  it.each(trs.map((one) => [one.name, one.text] as const))("in %s", { timeout: 60_000 }, (name, text) => {
    const given = fixture("#");
    const uri = `${FOLDER}${name}.md`;
    expect(differences(anew({ ...given, uri, texts: new Map([[uri, text]]) })).wrong).toEqual([]);
  });
});
