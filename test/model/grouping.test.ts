// Which files are one TR.
import { describe, expect, it } from "vitest";
import { type Fixture, FOLDER, fixture, nameOf } from "../fixture.ts";

/** Each study with its files in order. */
function studies({ workspace }: Fixture): string {
  return workspace.studies
    .map((study) => `${study.id}: ${study.files.map((file) => nameOf(file.uri)).join(", ")}`)
    .join("\n");
}

const WHOLE = "# 1 Scope\n\n# 2 References\n\n# 5 Key issues\n";

describe("(a) files below a project file", () => {
  it("are one study, named by it, in the order of their names with numbers in them", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 10-a.md
      ## 6.1 Solution #1: A
      //- 2-b.md
      ## 5.1 Key issue #1: B
      //- sub/1.md
      ## 6.2 Solution #2: C
    `);
    expect(studies(given)).toBe("33.868: 2-b.md, 10-a.md, sub/1.md");
  });

  it("are one study even where each is whole by itself", () => {
    expect(studies(fixture(`//- rapporteur.yaml\n\n//- a.md\n${WHOLE}//- b.md\n${WHOLE}`))).toMatch(
      /: a\.md, b\.md$/,
    );
  });

  it("belong to the nearest one", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- a.md
      ## 5.1 Key issue #1: A
      //- sub/rapporteur.yml
      spec: "33.875"
      //- sub/b.md
      ## 5.1 Key issue #1: B
    `);
    expect(studies(given)).toBe("33.868: a.md\n33.875: sub/b.md");
  });

  it("are those that it lists, in its order, each once", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      files: [z.md, "ki/*.md", "**/*.md"]
      //- README.md
      # About
      //- ki/2.md
      ## 5.2 Key issue #2: B
      //- ki/1.md
      ## 5.1 Key issue #1: A
      //- z.md
      # Text
    `);
    expect(studies(given)).toBe("33.868: z.md, ki/1.md, ki/2.md, README.md");
  });

  it("are all of them where it lists none, also those whose headings are nobody's", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 04-architecture.md
      # 4 Architecture
      //- 05-key-issues.md
      ## 5.1 Key issue #1: A
    `);
    expect(studies(given)).toBe("33.868: 04-architecture.md, 05-key-issues.md");
  });

  it("may be none: the study is there all the same", () => {
    expect(studies(fixture('//- rapporteur.yaml\nspec: "33.868"\n'))).toBe("33.868: ");
  });

  it("belong to no project file beside them", () => {
    const given = fixture(`
      //- draft/rapporteur.yaml
      spec: "33.868"
      //- draft-2/a.md
      ## 5.1 Key issue #1: A
    `);
    expect(studies(given)).toBe("draft-2/a.md: draft-2/a.md\n33.868: ");
  });
});

describe("(b) a file that is whole by itself", () => {
  it("with a clause 1 of its own is a study, whatever stands beside it", () => {
    expect(studies(fixture(`//- 01 a.md\n${WHOLE}//- 02 b.md\n${WHOLE}`))).toBe(
      "01 a.md: 01 a.md\n02 b.md: 02 b.md",
    );
  });

  it.each([
    "3GPP TR 33.868 V0.3.0",
    "# 3GPP TR 33.868",
    "**3GPP TR 33.868 V12.0.0 (2014-06)**",
    "| 3GPP TR 33.868 V12.0.0 |\n| - |",
  ])("has the number of its title page as its id: %s", (title) => {
    expect(studies(fixture(`${title}\n\n## 5.1 Key issue #1: A\n`))).toBe("33.868: draft.md");
  });

  it.each([
    "TR 33.501 [1] is studied.",
    "3GPP TS 22.368 describes devices.",
    "TS 22.368, clause 7, describes devices.",
    "TR 33.501 V17.0.0",
  ])("is not named by what stands in its clauses: %s", (sentence) => {
    const given = fixture(`# 1 Scope\n\n${sentence}\n\n# 2 References\n\n# 5 Key issues\n`);
    expect(studies(given)).toBe("draft.md: draft.md");
  });

  it("is not named by a sentence before its clauses", () => {
    const given = fixture("TS 22.368 describes devices.\n\n## 5.1 Key issue #1: A\n");
    expect(studies(given)).toBe("draft.md: draft.md");
  });

  it("has the title of its title page", () => {
    const given = fixture(
      "3GPP TR 33.868\n\nTechnical Report;\nStudy on device triggering;\n(Release 12)\n\n## 5.1 Key issue #1: A\n",
    );
    expect(given.workspace.studies[0]?.title).toBe("Study on device triggering");
  });
});

describe("(c) a tree of numbered files and folders", () => {
  it("is one study", () => {
    const given = fixture(`
      //- TR/00 Front.md
      ## 0.1 Foreword
      //- TR/05 Key issues/01 Triggering.md
      ## 5.1 Key issue #1: A
      //- TR/05 Key issues/02 Replay.md
      ## 5.2 Key issue #2: B
      //- TR/06 Solutions/01 Signing.md
      ## 6.1 Solution #1: A
    `);
    expect(studies(given)).toBe(
      "TR: TR/00 Front.md, TR/05 Key issues/01 Triggering.md, TR/05 Key issues/02 Replay.md, TR/06 Solutions/01 Signing.md",
    );
  });

  it("has its cover in the first file, and all numbered clauses, whatever their sentences begin with", () => {
    const given = fixture(`
      //- 00-front.md
      3GPP TR 33.868 V0.4.0

      # Foreword

      # Introduction
      //- 01-scope.md
      # 1 Scope

      TR 33.501 [1] is studied.
      //- 04-overview.md
      # 4 Overview of security architecture
      //- 05-key-issues/00.md
      # 5 Key issues
      //- 05-key-issues/01.md
      ## 5.1 Key issue #1: A

      ### 5.1.1 Key issue details

      TS 22.368 [2] describes devices.
      //- 05-key-issues/02.md
      ### 5.1.2 Security threats

      TS 22.368 describes no threats.
    `);
    expect(studies(given)).toBe(
      "33.868: 00-front.md, 01-scope.md, 04-overview.md, 05-key-issues/00.md, 05-key-issues/01.md, 05-key-issues/02.md",
    );
  });

  it("is none where no file looks like a part of a TR", () => {
    expect(studies(fixture("//- 01-install.md\n# Install\n//- 02-run.md\n# Run\n"))).toBe("");
  });

  it("does not take in files without number, nor another tree", () => {
    const given = fixture(`
      //- a/01.md
      ## 5.1 Key issue #1: A
      //- a/notes.md
      ## 5.1 Key issue #1: A
      //- b/01.md
      ## 5.1 Key issue #1: A
    `);
    expect(studies(given)).toBe("a: a/01.md\na/notes.md: a/notes.md\nb: b/01.md");
  });
});

describe("(d) any other file", () => {
  it("is a study by itself, by its path", () => {
    expect(studies(fixture("//- x/a.md\n## 5.1 Key issue #1: A\n//- x/b.md\n## 6.1 Solution #1: B\n"))).toBe(
      "x/a.md: x/a.md\nx/b.md: x/b.md",
    );
  });

  it("is none where it looks like no TR", () => {
    expect(
      studies(fixture("//- README.md\n# About\n\n## Key points\n//- CHANGELOG.md\n## 1.2.0\n\n- New.\n")),
    ).toBe("");
  });
});

describe("workspace folders", () => {
  it("never merge, and ids are paths below them", () => {
    const given = fixture("//- one/01.md\n## 5.1 Key issue #1: A\n//- two/02.md\n## 5.2 Key issue #2: B\n", {
      roots: ["one", "two"],
    });
    expect(given.workspace.studies.map((study) => study.files.length)).toEqual([1, 1]);
    expect([...given.workspace.studyOf.keys()]).toEqual([`${FOLDER}one/01.md`, `${FOLDER}two/02.md`]);
  });

  it("whose names begin alike are told apart", () => {
    const given = fixture("//- 1/01.md\n## 5.1 Key issue #1: A\n//- 12/02.md\n## 5.2 Key issue #2: B\n", {
      roots: ["1", "12"],
    });
    expect(given.workspace.studies.map((study) => study.files.length)).toEqual([1, 1]);
  });

  it("may hold the same number twice: then the ids say where", () => {
    const given = fixture(`
      //- a/rapporteur.yaml
      spec: "33.868"
      //- a/x.md
      ## 5.1 Key issue #1: A
      //- b/tr.md
      3GPP TR 33.868

      ## 5.1 Key issue #1: A
    `);
    expect(studies(given)).toBe("33.868@a: a/x.md\n33.868@b/tr.md: b/tr.md");
  });
});
