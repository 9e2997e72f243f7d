// What is similar, over the protocol: groups and a map, what is related to a place, two side by side, and the command.
import { describe, expect, it, vi } from "vitest";
import type { ExecuteCommandParams } from "vscode-languageserver/node";
import {
  COMPARE,
  type CompareAnswer,
  GO_TO_RELATED,
  type Located,
  RELATED,
  type RelatedAnswer,
  type RelatedParams,
  SIMILAR,
  SIMILAR_CHANGED,
  type SimilarAnswer,
} from "../../server/src/lsp/protocol.ts";
import { ALIKE } from "../features/alike.ts";
import { dedent } from "../fixture.ts";
import { type Client, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const TR = dedent(ALIKE);
const LINES = TR.split("\n");
/** The places of the three threats that are the same. */
const [FIRST, SECOND, THIRD] = ["- A false", "- A false", "- A false"].map((start, nth) => {
  const lines = LINES.flatMap((line, at) => (line.startsWith(start) ? [at] : []));
  return { line: lines[nth] as number, character: 10 };
}) as [Place, Place, Place];

interface Place {
  readonly line: number;
  readonly character: number;
}

async function withText(options: Parameters<typeof startClient>[0] = {}): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, TR);
  return client;
}

const ask = (client: Client, uri = URI): Promise<SimilarAnswer | null> =>
  client.connection.sendRequest(SIMILAR, { uri });

const related = (client: Client, params: RelatedParams): Promise<RelatedAnswer | null> =>
  client.connection.sendRequest(RELATED, params);

describe("rapporteur/similar", () => {
  it("gives statements, groups and solutions that refer to each other by name", async () => {
    const answer = (await ask(await withText()))!;
    const [group] = answer.groups;
    const byRef = new Map([...answer.statements, ...answer.solutions].map((one) => [one.ref, one.id]));
    const ids = (refs: readonly string[]) => refs.map((ref) => byRef.get(ref));
    expect(ids(group!.members)).toEqual(["KI#1/T1", "KI#2/T1", "KI#3/T1"]);
    expect(
      group!.solutions.map(({ solution, covers, leaves }) => [ids([solution]), ids(covers), ids(leaves)]),
    ).toEqual([
      [["Sol#2"], ["KI#1/T1", "KI#2/T1"], ["KI#3/T1"]],
      [["Sol#1"], ["KI#1/T1"], ["KI#2/T1", "KI#3/T1"]],
    ]);
    expect(answer.solutions.map(({ id, declares }) => `${id}: ${declares.join(" ")}`)).toEqual([
      "Sol#1: KI#1",
      "Sol#2: KI#1 KI#2",
    ]);
    const open = answer.keyIssues.find(({ id }) => id === "KI#3");
    expect(ids(open!.candidates.map(({ solution }) => solution))).toEqual(["Sol#1", "Sol#2"]);
    expect(answer.pairs).toHaveLength(3);
  });

  it("gives places in the text and on the map", async () => {
    const { statements, groups, maps } = (await ask(await withText()))!;
    const second = statements.find(({ id }) => id === "KI#2/T1")!;
    expect(second.uri).toBe(URI);
    expect(second.range.start).toEqual({ line: SECOND.line, character: 2 });
    const [group] = groups;
    expect(Math.hypot(second.x - group!.x, second.y - group!.y)).toBeLessThan(group!.radius);
    expect(group!.x + group!.radius).toBeLessThan(maps.threat.width);
    expect(
      statements.filter(({ kind }) => kind === "threat").filter(({ y }) => y > maps.threat.alone),
    ).toEqual(statements.filter(({ id }) => id === "KI#1/T2"));
  });

  it("is null for a file of no study, and about the first study or all where no file is named", async () => {
    const client = await withText();
    expect(await ask(client, `${ROOT}/none.md`)).toBeNull();
    client.open(`${ROOT}/other.md`, TR);
    const studies = async (params: object): Promise<number> =>
      (await client.connection.sendRequest<SimilarAnswer>(SIMILAR, params)).studies.length;
    expect([await studies({}), await studies({ all: true })]).toEqual([1, 2]);
    expect(await (await startClient()).connection.sendRequest(SIMILAR, {})).toBeNull();
  });
});

describe("rapporteur/related", () => {
  it("gives what is related to a place, with locations, and the solutions at hand", async () => {
    const answer = (await related(await withText(), { textDocument: { uri: URI }, position: THIRD }))!;
    expect(answer.of).toMatchObject({ study: "tr.md", id: "KI#3/T1", uri: URI });
    expect(
      answer.related.map(({ own, id, class: judged, solutions }) => [own, id, judged, solutions]),
    ).toEqual([
      ["KI#3/T1", "KI#2/T1", "same", ["Sol#2"]],
      ["KI#3/T1", "KI#1/T1", "same", ["Sol#1", "Sol#2"]],
    ]);
    expect(answer.related.map(({ range }) => range.start.line)).toEqual([SECOND.line, FIRST.line]);
    expect(answer.solutions.map(({ id, declares, leaves }) => [id, declares, leaves])).toEqual([
      ["Sol#2", ["KI#1", "KI#2"], ["KI#3"]],
      ["Sol#1", ["KI#1"], ["KI#2", "KI#3"]],
    ]);
  });

  it("takes an item by its name", async () => {
    const answer = await related(await withText(), { study: "tr.md", id: "KI#1" });
    expect(answer?.related.map(({ id }) => id)).toEqual(["KI#2/T1", "KI#3/T1"]);
  });

  it("is null where there is no item", async () => {
    const client = await withText();
    const position = { line: 0, character: 0 };
    expect(await related(client, { textDocument: { uri: URI }, position })).toBeNull();
    expect(await related(client, { textDocument: { uri: `${ROOT}/none.md` }, position })).toBeNull();
    expect(await related(client, { study: "tr.md", id: "KI#9" })).toBeNull();
  });
});

describe("rapporteur/compare", () => {
  const compare = (client: Client, a: string, b: string): Promise<CompareAnswer | null> =>
    client.connection.sendRequest(COMPARE, { a: { study: "tr.md", id: a }, b: { study: "tr.md", id: b } });

  it("gives both texts in pieces, the shared ones marked", async () => {
    const answer = (await compare(await withText(), "KI#1/T1", "KI#2/T1"))!;
    expect(answer.class).toBe("same");
    const [a, b] = answer.sides;
    expect(a.pieces.map(({ text }) => text).join("")).toBe(a.text);
    expect(a.pieces.filter(({ mark }) => mark === "word").map(({ text }) => text)).toContain(
      "false base station",
    );
    expect(b).toMatchObject({ id: "KI#2/T1", keyIssue: { id: "KI#2", text: "Handover" } });
    expect(b.solutions.map(({ id, declares }) => [id, declares])).toEqual([["Sol#2", ["KI#1", "KI#2"]]]);
  });

  it("names what both speak of in other words", async () => {
    const client = await startClient();
    const text = TR.replace("A subscriber can obtain free calls", "A made up cell offers free calls");
    client.open(URI, text);
    const [a] = (await compare(client, "KI#1/T2", "KI#2/T1"))!.sides;
    expect(a.pieces).toContainEqual({ text: expect.any(String), mark: "meaning", means: "forged messages" });
  });

  it("is null where one is not there", async () => {
    expect(await compare(await withText(), "KI#1/T1", "KI#7/T1")).toBeNull();
  });
});

describe("rapporteur/similarChanged", () => {
  it("tells who has asked of the next change, once", async () => {
    const client = await withText();
    const told = (): number => client.told.filter((method) => method === SIMILAR_CHANGED).length;
    await ask(client);
    client.change(URI, TR.replace("for days", "for hours"));
    client.change(URI, TR.replace("A false base station can send a forged attach", "Nobody minds a"));
    await client.until(() => told() === 1);
    expect((await ask(client))?.groups[0]?.members).toHaveLength(2);
    expect(told()).toBe(1);
  });
});

describe("rapporteur.goToRelated", () => {
  const go = async (client: Client, position: Place, where: string): Promise<string | null> => {
    const params: ExecuteCommandParams = { command: GO_TO_RELATED, arguments: [URI, position, where] };
    const found = await client.connection.sendRequest<Located | null>("workspace/executeCommand", params);
    return found === null ? null : shown(found.range as Parameters<typeof shown>[0]).replace(/-.*/, "");
  };
  const at = ({ line }: Place, character = 2): string => `${line}:${character}`;

  it("leads to the next and the previous one, and around the ends", async () => {
    const client = await withText();
    expect(await go(client, FIRST, "next")).toBe(at(SECOND));
    expect(await go(client, THIRD, "next")).toBe(at(FIRST));
    expect(await go(client, FIRST, "previous")).toBe(at(THIRD));
  });

  it("leads to the solution that declares most", async () => {
    const line = LINES.indexOf("## 6.2 Solution #2: Bounded timers");
    expect(await go(await withText(), THIRD, "solution")).toBe(at({ line, character: 0 }, 3));
  });

  it("leads nowhere where nothing is related, and for anything else", async () => {
    const client = await withText();
    expect(await go(client, { line: 0, character: 3 }, "next")).toBeNull();
    expect(await go(client, FIRST, "elsewhere")).toBeNull();
  });

  it("shows the place to a client that can be asked to", async () => {
    const client = await withText({ capabilities: { window: { showDocument: { support: true } } } });
    await go(client, FIRST, "next");
    expect(client.asked).toContain("window/showDocument");
    const plain = await withText();
    await go(plain, FIRST, "next");
    expect(plain.asked).not.toContain("window/showDocument");
  });
});

describe("the lens on what is related", () => {
  it("can be turned off by itself", async () => {
    const titles = async (settings?: object): Promise<readonly string[]> => {
      const client = await withText(settings === undefined ? {} : { initialization: { settings } });
      const lenses = await client.connection.sendRequest<{ command: { title: string } }[]>(
        "textDocument/codeLens",
        { textDocument: { uri: URI } },
      );
      return lenses.map(({ command }) => command.title);
    };
    expect(await titles()).toContain("2 related");
    const without = await titles({ codeLens: { related: false } });
    expect(without).toContain("2 threats");
    expect(without).not.toContain("2 related");
  });
});
