import { expect, it } from "vitest";
import { placeOf } from "../../server/src/model/anchor.ts";
import { editorsNotes } from "../../server/src/report/editors-notes.ts";
import { fixture, studyIn } from "../fixture.ts";

it("finds the Editor's notes of every clause, with what they belong to", () => {
  const study = studyIn(
    fixture(`
      ## 5.1 Key issue #1: Triggers
      Editor's note: The title is *FFS*.
      ### 5.1.2 Security threats

      NOTE: This is no Editor's note.

      Editor’s Note 2: More threats are FFS.
      ### Remarks
      Editor's note: Where this belongs is FFS.
    `),
  );
  expect(editorsNotes(study).map(({ at: _, ...note }) => note)).toEqual([
    { clause: "5.1", title: "Triggers", item: "KI#1", text: "The title is FFS." },
    { clause: "5.1.2", title: "Security threats", item: "KI#1", text: "More threats are FFS." },
    { clause: "5.1", title: "Triggers", item: "KI#1", text: "Where this belongs is FFS." },
  ]);
});

it("finds them in drafts in YAML, and where they stand", () => {
  const given = fixture(`
    //- draft.yaml
    keyIssues:
      - id: "KI#1"
        title: Triggers
        details: |
          Some text.

          Editor's note: Whether this holds is FFS.
  `);
  const study = studyIn(given);
  const [note, ...others] = editorsNotes(study);
  expect([note?.text, note?.item, others]).toEqual(["Whether this holds is FFS.", "KI#1", []]);
  const place = placeOf(study, note!.at);
  const text = given.texts.get(place.uri)!;
  expect(text.slice(place.start, place.end).trim()).toBe("Editor's note: Whether this holds is FFS.");
});
