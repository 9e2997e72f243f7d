import { describe, expect, it } from "vitest";
import { type AreaModel, areaOf } from "../../server/src/model/area-model.ts";
import { readProject } from "../../server/src/model/project.ts";

const read = (text: string) => readProject("file:///tr/rapporteur.yaml", text);

/** The problems of a project file, each with the text that it stands at. */
function problems(text: string): string[] {
  return read(text).problems.map(
    ({ start, end, message }) => `"${text.slice(start, end).trim()}": ${message}`,
  );
}

const OWN = `
areas:
  model: parking
  entities:
    sensor: { title: Parking sensor, names: [bay sensor] }
    city: { title: City system, names: [city platform] }
  areas:
    P: { title: "Between sensor and city", between: [sensor, city] }
    P1: { title: occupied, parent: P, terms: [occupied] }
  interfaces: { Pk: P }
`;

describe("a model of areas", () => {
  it("is built in under its name", () => {
    expect(read("areas: { model: 5gs }").areaModel?.title).toBe("5G system");
  });

  it("can be the study's own", () => {
    const model = read(OWN).areaModel;
    expect(read(OWN).problems).toEqual([]);
    expect(model?.areas.map(({ id, title, parent, between }) => [id, title, parent, between])).toEqual([
      ["P", "Between sensor and city", undefined, ["sensor", "city"]],
      ["P1", "occupied", "P", []],
    ]);
  });

  it("takes the area of an interface", () => {
    const model = read(OWN).areaModel;
    expect(model && areaOf(model, "P")?.terms).toEqual(["Pk"]);
  });

  it("keeps the words that tell an area only between the same entities", () => {
    const telling = (more: string) =>
      areaOf(read(`areas: { model: mtc, areas: { C: { ${more} } } }`).areaModel as AreaModel, "C")?.telling;
    expect(telling("title: end to end")?.size).toBeGreaterThan(0);
    expect(telling("between: [device, network]")).toBeUndefined();
  });

  it("extends a built-in one", () => {
    const model = read(
      "areas: { model: mtc, areas: { A3: { title: roaming, parent: A, terms: [roams] } }, interfaces: { Tx: B } }",
    ).areaModel;
    expect(model?.areas.map((area) => area.id)).toEqual(["A", "A1", "A2", "A3", "B", "B1", "B2", "C"]);
    expect(model && areaOf(model, "B")?.terms.at(-1)).toBe("Tx");
  });
});

describe("a mistake in a model is a problem where it stands", () => {
  it.each([
    [
      "a model that nobody defines",
      "areas: { model: mtx }",
      '"mtx": There is no model "mtx". Built in are mtc and 5gs; a model of its own needs "areas" and "entities".',
    ],
    [
      "an entity that there is not",
      "areas: { model: x, entities: { a: {} }, areas: { A: { between: [a, b] } } }",
      '"b": There is no entity "b". There is a.',
    ],
    [
      "one end alone",
      "areas: { model: x, entities: { a: {} }, areas: { A: { between: [a] } } }",
      '"[a]": An area lies between two entities.',
    ],
    [
      "a parent that there is not",
      "areas: { model: mtc, areas: { D1: { parent: D } } }",
      '"D": There is no area D before D1.',
    ],
    [
      "a subdivision of a subdivision",
      "areas: { model: mtc, areas: { A3: { parent: A1 } } }",
      '"A1": A1 is a subdivision itself and cannot be divided again.',
    ],
    [
      "an id that is none",
      "areas: { model: mtc, areas: { radio: {} } }",
      '"radio": "radio" is no id of an area; use a letter such as A, or A1.',
    ],
    [
      "an interface of no area",
      "areas: { model: mtc, interfaces: { Tx: Q } }",
      '"Q": There is no area Q for Tx. There is A, A1, A2, B, B1, B2, C.',
    ],
    [
      "an unknown key",
      "areas: { model: mtc, links: {} }",
      '"links": "links" is no key here. There is model, entities, areas, interfaces.',
    ],
    [
      "a declared area that the model has not",
      'areas: { model: mtc }\nkeyIssues: { "KI#1": { areas: [A, D] } }',
      '"D": There is no area D. The model mtc has A, A1, A2, B, B1, B2, C.',
    ],
  ])("%s", (_what, text, message) => {
    expect(problems(text)).toEqual([message]);
  });
});
