import { describe, expect, it } from "vitest";
import { type Context, inferAreas } from "../../server/src/analysis/area-inference.ts";
import type { AreaModel } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { readProject } from "../../server/src/model/project.ts";

const MTC = builtInModel("mtc") as AreaModel;

/** The ids of the areas that `text` lies in. */
function areas(text: string, context?: Context): string[] {
  return inferAreas(MTC, text, context).map((area) => area.id);
}

describe("the area is that of", () => {
  it.each([
    ["two parties", "An attacker can read messages between the MTC device and the network.", ["A"]],
    ["one party towards another", "A rogue MTC server may send requests to the MTC-IWF.", ["B"]],
    ["an interface", "Messages on Tsp shall be integrity protected.", ["B"]],
    ["a procedure", "A false base station can answer the attach request of a meter.", ["A2"]],
    [
      "two parties whatever carries them",
      "Payload shall be protected end to end between the MTC device and the MTC server.",
      ["C"],
    ],
    [
      "what a pronoun stands for",
      "The MTC server is outside the operator's domain. It may flood the MTC-IWF.",
      ["B2"],
    ],
    [
      "each sentence",
      "The MME shall authenticate the UE. The MTC-IWF shall authenticate the MTC server.",
      ["A", "B"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(areas(text)).toEqual(expected);
  });
});

describe("a subdivision is given", () => {
  it.each([
    [
      "where the text names the state",
      "The attached UE and the MME use an established security context.",
      ["A1"],
    ],
    [
      "before security is there",
      "The UE sends a message to the MME before NAS security is activated.",
      ["A2"],
    ],
    ["where the server is inside", "A server within the operator's domain may query the HSS.", ["B1"]],
    [
      "for both states",
      "The MTC-IWF shall authenticate an MTC server inside the operator's domain and one of a third party.",
      ["B1", "B2"],
    ],
    ["only where the text decides", "The MTC-IWF shall authenticate the MTC server.", ["B"]],
  ])("%s", (_when, text, expected) => {
    expect(areas(text)).toEqual(expected);
  });
});

describe("no area is given", () => {
  it.each([
    ["to a text on none of the parties", "The term shall be used consistently in all clauses."],
    ["to the inside of one party", "The disks in the data centre shall be encrypted."],
    ["to an empty text", ""],
  ])("%s", (_what, text) => {
    expect(areas(text)).toEqual([]);
  });
});

describe("what stands around a statement", () => {
  const statement = "An attacker can alter the messages and nobody notices.";

  it("says what it leaves out", () => {
    const title = "Security between the MTC device and the network";
    expect(areas(statement, { title, lead: "", details: [{ id: "A", confidence: 0.95 }] })).toEqual(["A"]);
  });

  it("is not made up", () => {
    expect(areas(statement)).toEqual([]);
  });
});

it("gives the words that led there", () => {
  const text = "A rogue MTC server may send requests to the MTC-IWF.";
  const [area] = inferAreas(MTC, text);
  expect(area?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    "MTC server",
    "requests",
    "MTC-IWF",
  ]);
});

describe("a word that tells an area", () => {
  const [text, telling] = ["Whoever holds the zorbel can forge readings.", new Map([["zorbel", 6]])];
  const model = {
    ...MTC,
    areas: MTC.areas.map((area) => (area.id === "C" ? { ...area, telling } : area)),
  };

  it("speaks for it without a name of a party", () => {
    expect(areas(text)).toEqual([]);
    expect(inferAreas(model, text).map((area) => area.id)).toEqual(["C"]);
  });

  it("is among the words that led there", () => {
    const [area] = inferAreas(model, text);
    expect(area?.evidence.map(({ start, end }) => text.slice(start, end))).toContain("zorbel");
  });
});

it("counts a party less that the text exempts", () => {
  const rest = "A forged report of the device reaches the server, but the network";
  expect(areas(`${rest} is attacked.`)).toEqual(["B", "C"]);
  expect(areas(`${rest} is not affected.`)).toEqual(["C"]);
});

it("reads a study's own model alike", () => {
  const project = `areas: { model: own, entities: { bay: { names: [bay sensor] }, city: { names: [city platform] } },
    areas: { P: { title: parking, between: [bay, city] } } }`;
  const model = readProject("file:///tr/rapporteur.yaml", project).areaModel as AreaModel;
  const found = inferAreas(model, "A bay sensor may send wrong counts to the city platform.");
  expect(found.map((area) => area.id)).toEqual(["P"]);
});

it("stays quick on a hostile text", () => {
  const text = "the server and the device of the network before it ".repeat(4000);
  expect(inferAreas(MTC, text).length).toBeLessThanOrEqual(MTC.areas.length);
});

describe("several of a kind", () => {
  const fiveGs = builtInModel("5gs") as AreaModel;
  const found = (text: string): readonly string[] => inferAreas(fiveGs, text).map((area) => area.id);

  it("make a relation among themselves", () => {
    expect(found("Two UEs shall authenticate each other before they exchange data.")).toEqual(["D"]);
  });

  it("make none inside one of them", () => {
    const rest = "An application client may pretend to the edge enabler client";
    expect(found(`${rest} in the same phone to be another one.`)).toEqual([]);
  });
});

it("takes a negated subdivision for its opposite", () => {
  expect(areas("The MTC server, which is not inside the operator's domain, floods the MTC-IWF.")).toEqual([
    "B2",
  ]);
});
