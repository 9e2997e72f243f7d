import { describe, expect, it } from "vitest";
import { findings, fixture } from "../fixture.ts";
import { accepted, completionIn, labels, proposals, taken } from "./proposals.ts";

/** A study with the project file `project`, in which the cursor is. */
function at(project: string) {
  return fixture(
    `//- rapporteur.yaml\n${project}\n//- 05.md\n## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n//- 06.md\n## 6.1 Solution #1: A\n`,
  );
}

describe("the project file", () => {
  it("has its keys, and not those that are there", () => {
    expect(labels(at('spec: "33.868"\n$0'))).toMatch(
      /^type, title, version, .*keyIssues, solutions, .*rules, /,
    );
    expect(completionIn(at("pro$0"))?.proposals[0]?.says).toMatch(/^Profile of clause titles/);
  });

  it("has the words of the schema as values", () => {
    expect(labels(at("type: $0"))).toBe("TR, TS, pCR");
    expect(proposals(at("areas: { model: $0"))).toMatch(/^mtc \| device and network, .* \| mtc\n5gs \| /);
  });

  it("has the key issues and solutions of the study as keys", () => {
    expect(proposals(at("keyIssues:\n  $0"))).toMatchInlineSnapshot(`
      "KI#1 | One | "KI#1": { areas: [] }
      KI#2 | Two | "KI#2": { areas: [] }"
    `);
    expect(labels(at('keyIssues:\n  "KI#1": { areas: [A] }\n  $0'))).toBe("KI#2");
    expect(findings(taken(at("keyIssues:\n  $0"), "KI#1")).map(({ code }) => code)).not.toContain(
      "project-file",
    );
  });

  it("has ids and areas in their places", () => {
    expect(labels(at('areas: { model: mtc }\nkeyIssues: { "KI#1": { areas: [$0'))).toBe(
      "A, A1, A2, B, B1, B2, C",
    );
    expect(labels(at('keyIssues: { "KI#1": { solutions: [$0'))).toBe("Sol#1");
    expect(labels(at('solutions:\n  "Sol#1":\n    addresses: [two$0'))).toBe("KI#2");
    expect(labels(at('keyIssues: { "KI#1": { $0'))).toBe("areas, derives, status, solutions");
  });

  it("has rules by their codes, and severities", () => {
    expect(labels(at("rules:\n  number-gap$0"))).toBe("number-gap");
    expect(accepted(at("rules:\n  numb$0"), "number-gap")).toContain("rules:\n  number-gap: off");
    expect(labels(at("rules: { number-gap: $0"))).toBe("off, hint, info, warning, error");
    expect(labels(at("exemptions:\n  - rule: missing$0"))).toBe("conclusion-missing, area-missing");
    expect(labels(at("exemptions:\n  - at: [KI$0"))).toBe("KI#1, KI#2");
    expect(labels(at("exemptions:\n  - $0"))).toBe("rule, at, reason");
  });

  it("has the files that it does not list", () => {
    expect(labels(at('files: ["05.md", $0'))).toBe("06.md");
    expect(labels(at("files:\n  - 05.md\n  - 06.md\n  - $0"))).toBe("nothing");
    expect(labels(at("files: [$0"))).toBe("05.md, 06.md");
  });

  it("has what a model of areas is made of", () => {
    const model =
      "areas:\n  entities: { device: {}, network: {} }\n  areas:\n    A: { title: One, between: [device, network] }\n";
    expect(labels(at(`${model}    B: { between: [$0`))).toBe("device, network");
    expect(labels(at(`${model}    A1: { parent: $0`))).toBe("A");
    expect(labels(at(`${model}  interfaces: { T5: $0`))).toBe("A");
    expect(labels(at("areas: { areas: $0"))).toBe("nothing");
    expect(labels(at(`${model}    B: { $0`))).toBe("title, parent, between, terms, hints");
  });

  it("leaves keys and words to a YAML server, and proposes what the study has", () => {
    expect(labels(at("$0"), { yamlServer: true })).toBe("nothing");
    expect(labels(at("type: $0"), { yamlServer: true })).toBe("nothing");
    expect(labels(at("keyIssues:\n  $0"), { yamlServer: true })).toBe("KI#1, KI#2");
  });
});
