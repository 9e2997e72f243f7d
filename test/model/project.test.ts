import { describe, expect, it } from "vitest";
import { readProject } from "../../server/src/model/project.ts";

const read = (text: string) => readProject("file:///tr/rapporteur.yaml", text);

/** The problems of a project file, each with its path and the text that it stands at. */
function problems(text: string): string[] {
  return read(text).problems.map(
    ({ start, end, path, message }) => `${path || "-"} "${text.slice(start, end).trim()}": ${message}`,
  );
}

describe("a project file", () => {
  it("gives what it says", () => {
    const project = read(`
spec: 33.870
type: TR
title: Study on triggers
version: 0.3.0
profile: sa3
files: ["01.md", "05/*.md"]
areas: { model: mtc }
keyIssues: { "KI#1": { areas: [A, B], derives: ["TS 22.368#7.1.1"], solutions: [Sol#2] } }
solutions: { "Sol#1": { areas: A, addresses: ["KI#1"], cells: { "KI#1": x } } }
rules: { duplicate-number: hint, undefined-citation: off, mapping-disagrees: { severity: error }, number-gap: false }
`);
    expect(project).toMatchObject({
      // A number keeps its final zero.
      spec: "33.870",
      type: "TR",
      title: "Study on triggers",
      version: "0.3.0",
      profile: "sa3",
      files: ["01.md", "05/*.md"],
      areaModel: { name: "mtc" },
      problems: [],
    });
    expect([...project.keyIssues]).toEqual([
      ["KI#1", { areas: ["A", "B"], derives: ["TS 22.368#7.1.1"], solutions: ["Sol#2"] }],
    ]);
    expect([...project.solutions]).toEqual([
      ["Sol#1", { areas: ["A"], addresses: ["KI#1"], cells: new Map([["KI#1", "x"]]) }],
    ]);
    expect([...project.rules]).toEqual([
      ["duplicate-number", "hint"],
      ["undefined-citation", "off"],
      ["mapping-disagrees", "error"],
      // YAML 1.1 writers turn a bare off into this.
      ["number-gap", "off"],
    ]);
  });

  it("may be empty or hold comments alone", () => {
    expect([read("").problems, read("# nothing yet\n").problems]).toEqual([[], []]);
  });
});

describe("a problem of a project file", () => {
  it("has its place and its path", () => {
    expect(problems("spec: 1\nspek: 2\n")).toEqual([expect.stringMatching(/^spek "spek": "spek" is no key/)]);
    expect(problems("rules:\n  undefined-citation: loud\n")).toEqual([
      'rules.undefined-citation "loud": "loud" is no severity. Use off, hint, info, warning or error.',
    ]);
    expect(problems("rules:\n  x: { severity: loud }\n")).toEqual([expect.stringMatching(/^rules\.x /)]);
  });

  it("is said where the file is no mapping", () => {
    expect(problems("- a\n- b\n")).toEqual([expect.stringContaining("must be a mapping")]);
  });

  it("is said where the text is no YAML, and the rest is still read", () => {
    const text = 'spec: "33.868"\ntitle: "never closed\n';
    expect(problems(text)).not.toEqual([]);
    expect(read(text).spec).toBe("33.868");
    expect(problems("spec: 1\nspec: 2\n")).not.toEqual([]);
  });

  it.each([
    ["spec: [1, 2]", /^spec "\[1, 2\]"/],
    ["title: { a: b }", /^title /],
    ["files: { a: b }", /^files /],
    ["files: [[a]]", /^files\[0\] /],
    ["keyIssues: [KI#1]", /^keyIssues /],
    ['keyIssues: { "KI#1": { area: [A] } }', /^keyIssues\["KI#1"\]\.area /],
    ["solutions: Sol#1", /^solutions /],
    ["rules: off", /^rules /],
    ["rules: { duplicate-number: [hint] }", /^rules\.duplicate-number /],
  ])("is said of a value of the wrong kind: %s", (text, problem) => {
    expect(problems(`${text}\n`)).toEqual([expect.stringMatching(problem)]);
  });

  it("is no hang: aliases that multiply are bounded", () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
    expect(problems(`a0: &a0 [x]\n${levels.join("\n")}\n`).length).toBeGreaterThan(0);
  });
});

it("a project file of thousands of brackets has a problem, and nothing fails", () => {
  expect(problems(`areas: ${"[".repeat(5000)}`)[0]).toMatch(/The values are nested too deep to be read\.$/);
});
