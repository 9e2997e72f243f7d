import { type DeclareIn, declareAreas } from "../../server/src/edits/declare-areas.ts";
import type { Edit } from "../../server/src/edits/edit.ts";
import { declaredAreas } from "../../server/src/model/declared-areas.ts";
import { anew, applied, type Fixture, FOLDER, fixture, studyIn } from "../fixture.ts";

export const PROJECT = `${FOLDER}rapporteur.yaml`;
export const DRAFT = `${FOLDER}draft.md`;

export type Wanted = Readonly<Record<string, readonly string[]>>;

export function edits(given: Fixture, wanted: Wanted, where: DeclareIn): readonly Edit[] {
  const study = studyIn(given);
  const declaring = Object.entries(wanted).map(([id, areas]) => ({ item: study.trace.byId.get(id)!, areas }));
  return declareAreas(study, declaring, where);
}

/** The fixture after the edits that declare `wanted`, read from scratch. */
export function write(given: Fixture, wanted: Wanted, where: DeclareIn): Fixture {
  const made = edits(given, wanted, where);
  const texts = new Map(given.texts);
  for (const [uri, text] of given.texts) {
    const own = made.filter((edit) => edit.uri === uri);
    if (own.length > 0) texts.set(uri, applied({ ...given, texts: new Map([[uri, text]]) }, { edits: own }));
  }
  return anew({ ...given, texts });
}

export function declared(given: Fixture): Wanted {
  const study = studyIn(given);
  return Object.fromEntries(
    study.trace.items
      .filter(({ kind }) => kind === "keyIssue" || kind === "solution")
      .map((item) => [item.id, declaredAreas(study, item)]),
  );
}

export const TWO = "## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n";

/** A fixture of a project file, to the byte, and a draft. */
export function withProject(project: string, draft = TWO): Fixture {
  const given = fixture(`//- rapporteur.yaml\n//- draft.md\n${draft}`);
  return anew({ ...given, texts: new Map(given.texts).set(PROJECT, project) });
}
