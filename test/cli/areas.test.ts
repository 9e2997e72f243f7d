import { afterEach, describe, expect, it } from "vitest";
import { folder, removeFolders } from "./run.ts";

afterEach(removeFolders);

const DRAFT = `# 1 Scope

# 5 Key issues

## 5.1 Key issue #1: Fake server

Areas: B

### 5.1.2 Security threats

- An attacker can pose as the MTC server towards the MTC-IWF on Tsp.
`;
const PROJECT = "spec: '33.868'\nareas: { model: mtc }\n";

describe("areas", () => {
  it("gives what is declared and what is inferred, with the words that led there", async () => {
    const here = folder({ "rapporteur.yaml": PROJECT, "tr.md": DRAFT });
    const { status, out, err } = await here.run(["areas", "--format", "json"]);
    expect([status, err]).toEqual([0, ""]);
    const { version, items } = JSON.parse(out);
    expect(version).toBe(1);
    expect(items[0]).toMatchObject({ document: "33.868", id: "KI#1", declared: ["B"] });
    expect(items[1].id).toBe("KI#1/T1");
    const [area] = items[1].inferred;
    expect(area).toMatchObject({ id: "B", confidence: expect.any(Number) });
    expect(area.evidence[0]).toMatchObject({
      uri: expect.stringMatching(/tr\.md$/),
      text: "MTC server",
      start: { line: 10, character: 30 },
      end: { line: 10, character: 40 },
    });
  });

  it("gives the model of each document", async () => {
    const here = folder({ "rapporteur.yaml": PROJECT, "tr.md": DRAFT });
    const { models } = JSON.parse((await here.run(["areas", "--format", "json"])).out);
    expect(models[0].document).toBe("33.868");
    expect(models[0].areas[1]).toEqual({ id: "A1", title: "attached", parent: "A", between: [] });
  });

  it("reads a document that names no model by the one asked for", async () => {
    const here = folder({ "tr.md": DRAFT.replace("Areas: B\n\n", "") });
    const { models } = JSON.parse((await here.run(["areas", "--model", "5gs", "--format", "json"])).out);
    expect(models[0].name).toBe("5gs");
  });

  it("is readable, with a table of areas and key issues", async () => {
    const here = folder({ "rapporteur.yaml": PROJECT, "tr.md": DRAFT });
    const { out } = await here.run(["areas"]);
    expect(out).toContain("KI#1 Fake server\n  declared B; inferred B (");
    expect(out).toMatch(/\| B: Security between .* \| X {4}\| 1 +\| 1 +\|/);
  });

  it("draws the figure", async () => {
    const here = folder({ "rapporteur.yaml": PROJECT, "tr.md": DRAFT });
    const { status, out } = await here.run(["areas", "--format", "svg"]);
    expect([status, out.slice(0, 5), out.trimEnd().slice(-6)]).toEqual([0, "<svg ", "</svg>"]);
  });

  it("reads statements that stand in no draft", async () => {
    const here = folder({
      "s.jsonl":
        '{"id":"one","text":"A rogue MTC server can flood the MTC-IWF."}\n\n{"id":2,"text":"None."}\n',
    });
    const asked = (name: string) => ["areas", "--model", "mtc", "--statements", name, "--format", "json"];
    const { status, out } = await here.run(asked("s.jsonl"));
    const piped = await here.run([...asked("-"), "--stdin-filename", "s.jsonl"], {
      stdin: here.read("s.jsonl"),
    });
    expect(piped).toEqual({ status, out, err: "" });
    const { items } = JSON.parse(out);
    expect(status).toBe(0);
    expect(
      items.map((item: { id: string; inferred: { id: string }[] }) => [
        item.id,
        item.inferred.map((area) => area.id),
      ]),
    ).toEqual([
      ["one", ["B"]],
      ["2", []],
    ]);
  });
});

describe("areas says why it cannot run", () => {
  it.each([
    ["there is no such model", ["areas", "--model", "mtx"], 'there is no model "mtx"; there is mtc, 5gs'],
    [
      "statements have no model",
      ["areas", "--statements", "s.jsonl", "--format", "json"],
      "--statements needs --model mtc|5gs",
    ],
    [
      "a line is no JSON",
      ["areas", "--model", "mtc", "--statements", "s.jsonl", "--format", "json"],
      "s.jsonl:1 is no JSON",
    ],
    [
      "a file is missing",
      ["areas", "--model", "mtc", "--statements", "none", "--format", "json"],
      "cannot read none",
    ],
    ["a file is missing, and a model too", ["areas", "--statements", "none"], "cannot read none"],
    ["there is nothing to draw", ["areas", "--format", "svg"], "there is no draft here"],
  ])("%s", async (_why, args, message) => {
    const { status, out, err } = await folder({ "s.jsonl": "nothing\n" }).run(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
