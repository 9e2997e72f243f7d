import fs from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import type { Study } from "../../server/src/model/study.ts";
import { traceToNeeds } from "../../server/src/report/needs-json.ts";
import { fixture, studyIn } from "../fixture.ts";
import { studies } from "../sample.ts";

interface Need {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly content: string;
  readonly item: string;
  readonly [field: string]: unknown;
}

const LINKS = ["links", "addresses", "counters", "fulfils", "mitigates", "concludes", "about", "derives"];

function needs(...given: readonly Study[]) {
  const file = JSON.parse(traceToNeeds(given, { created: "2024-05-01T10:00:00Z", version: "1.2.3" }));
  const version = file.versions[file.current_version];
  return { file, version, needs: Object.values(version.needs) as readonly Need[] };
}

const STRINGS = { type: "array", items: { type: "string" } };

/** What `needimport` reads of a file, in our words: what it takes for granted, and what it would trip over. */
const LOADED = {
  type: "object",
  required: ["created", "current_version", "project", "versions"],
  properties: {
    created: { type: "string" },
    current_version: { type: "string" },
    project: { type: "string" },
    versions: {
      type: "object",
      minProperties: 1,
      additionalProperties: {
        type: "object",
        required: ["needs_amount", "needs", "needs_schema", "creator"],
        properties: {
          needs_amount: { type: "integer" },
          creator: { type: "object", required: ["program", "version"] },
          needs_schema: { type: "object", required: ["properties"] },
          needs: {
            type: "object",
            propertyNames: { pattern: "^[A-Z0-9_]{5,}" },
            additionalProperties: {
              type: "object",
              required: ["id", "type", "title", "tags"],
              properties: {
                title: { type: "string", minLength: 1 },
                type: { type: "string", minLength: 1 },
                content: { type: "string" },
                status: { type: ["string", "null"] },
                tags: STRINGS,
                links: STRINGS,
              },
            },
          },
        },
      },
    },
  },
};

/** The page tells what a project defines: types of needs, of links, and further fields. */
const PAGE = fs.readFileSync("docs/trace.md", "utf8");
const defined = (name: string): readonly string[] => {
  const [, behind = ""] = PAGE.split(`\n${name} = `);
  const [code = ""] = behind.split(/\nneeds_|\n```/);
  return [...code.matchAll(/"([a-z_]+)"/g)].map(([, word = ""]) => word);
};

describe.each(studies())("the needs.json of %s", (_, study) => {
  const { file, version, needs: all } = needs(study);

  it("has the shape that Sphinx-Needs imports", () => {
    expect(file).toMatchObject({ created: "2024-05-01T10:00:00Z", project: expect.any(String) });
    expect(version.needs_amount).toBe(all.length);
    for (const [id, need] of Object.entries(version.needs as Record<string, Need>)) {
      expect(id).toMatch(/^[A-Z0-9_]{5,}$/);
      expect(need).toMatchObject({ id, title: expect.stringMatching(/./), content: expect.any(String) });
      expect(need.status === null || typeof need.status === "string").toBe(true);
    }
  });

  it("is what needimport reads, and what it says of its own fields", () => {
    const ajv = new Ajv({ strictRequired: false, allErrors: true, allowUnionTypes: true });
    ajv.addKeyword("field_type");
    expect(ajv.validate(LOADED, file), JSON.stringify(ajv.errors)).toBe(true);
    const fields = ajv.compile({ ...version.needs_schema, additionalProperties: false });
    for (const need of all) expect(fields(need), JSON.stringify(fields.errors)).toBe(true);
  });

  it("has no type, link or field that the page does not tell to define", () => {
    const core = ["id", "type", "title", "content", "status", "tags", "links"];
    const known = new Set([...core, ...defined("needs_links"), ...defined("needs_fields")]);
    expect(all.flatMap((need) => Object.keys(need)).filter((key) => !known.has(key))).toEqual([]);
    const types = new Set(defined("needs_types"));
    expect(all.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
  });

  it("links to nothing that is not there", () => {
    const ids = new Set(all.map(({ id }) => id));
    const links = all.flatMap((need) => LINKS.flatMap((kind) => need[kind] as readonly string[]));
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("holds every item, and every link between two of them", () => {
    const items = new Map(all.map((need) => [need.id, need.item]));
    expect([...items.values()]).toEqual(study.trace.items.map(({ id }) => id));
    const read = all.flatMap((need) =>
      LINKS.slice(1).flatMap((kind) =>
        (need[kind] as readonly string[]).map((to) => `${need.item} ${kind} ${items.get(to)}`),
      ),
    );
    const { byId, links } = study.trace;
    const stated = links.filter(({ from, to }) => byId.has(from) && byId.has(to));
    expect(read.sort()).toEqual(stated.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort());
  });
});

describe("a need", () => {
  it("says what the item says, where it stands and where its areas lie", () => {
    const text = `
      //- rapporteur.yaml
      spec: "33.868"
      title: Machines
      version: 0.2.0
      areas: { model: mtc }
      keyIssues: { "KI#1": { areas: [A], derives: ["TS 22.368#7.1.2"] } }
      //- tr.md
      ## 5.1 Key issue #1: Triggers
      ### 5.1.2 Security threats
      .. raw: an attacker can *forge* a trigger with x_y | z.
    `;
    const { file, needs: all } = needs(studyIn(fixture(text)));
    expect([file.project, file.current_version]).toEqual(["33.868 Machines", "0.2.0"]);
    expect(all).toMatchInlineSnapshot(`
      [
        {
          "about": [],
          "addresses": [],
          "clause": "5.1",
          "concludes": [],
          "content": "",
          "counters": [],
          "derives": [],
          "document": "33.868",
          "fingerprint": "1b8f90e5b1b6df",
          "fulfils": [],
          "id": "TR_33_868_KI_1",
          "item": "KI#1",
          "links": [],
          "mitigates": [],
          "status": null,
          "tags": [
            "area_A",
          ],
          "title": "KI#1 Triggers",
          "type": "key_issue",
          "upstream": "TS 22.368#7.1.2",
        },
        {
          "about": [],
          "addresses": [],
          "clause": "5.1.2",
          "concludes": [],
          "content": "\\.. raw: an attacker can forge a trigger with x\\_y \\| z.",
          "counters": [],
          "derives": [],
          "document": "33.868",
          "fingerprint": "187f5237a2ac3d",
          "fulfils": [],
          "id": "TR_33_868_KI_1_T1",
          "item": "KI#1/T1",
          "links": [
            "TR_33_868_KI_1",
          ],
          "mitigates": [],
          "status": null,
          "tags": [],
          "title": "KI#1/T1",
          "type": "threat",
          "upstream": "",
        },
      ]
    `);
  });

  it("holds nothing that Sphinx-Needs would run", () => {
    const title = "[[copy('id')]] and [[[filter()]]]";
    const text = traceToNeeds([studyIn(fixture(`## 5.1 Key issue #1: ${title}`))], {
      created: "2024-05-01T10:00:00Z",
      version: "1.2.3",
    });
    expect(text).toContain("[ [copy('id')]]");
    expect(text).not.toContain("[[");
  });

  it("keeps apart ids that look alike", () => {
    const study = studyIn(fixture("## 5.1 Key issue #2.5: One\n\n## 5.2 Key issue #2-5: Other\n"));
    const twice = needs(study, { ...study, id: study.id.toUpperCase() }).needs;
    expect(twice.map(({ item }) => item)).toEqual(
      [...study.trace.items, ...study.trace.items].map(({ id }) => id),
    );
  });

  it("is one of a version of its own where there are several studies, or none", () => {
    expect(needs().file).toMatchObject({ current_version: "1.0", project: "Rapporteur" });
  });
});
