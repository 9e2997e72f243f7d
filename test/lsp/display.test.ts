import { describe, expect, it, vi } from "vitest";
import type { CodeLens, Hover, InlayHint } from "vscode-languageserver/node";
import type { LensAnswer, LensArguments, LensParams } from "../../server/src/lsp/protocol.ts";
import { askAt, type Client, QUIET, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const CITING = '# 2 References\n\n[5] 3GPP TS 33.401: "Security".\n\n# 4 Overview\n\n😀 See [5].\n';

const TR = "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\nThis solution addresses KI#1.\n";
const ON_MENTION = { line: 4, character: 26 };

async function withText(text: string, options: Parameters<typeof startClient>[0] = {}): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, text);
  return client;
}

describe("hover", () => {
  it("is in Markdown with links that open at the line", async () => {
    const client = await withText(TR, {
      capabilities: { textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } } },
    });
    const { contents, range } = await askAt<Hover>(client, "textDocument/hover", URI, ON_MENTION);
    expect(shown(range!)).toBe("4:24-4:28");
    expect((contents as { value: string }).value).toMatchInlineSnapshot(`
      "**[KI#1](file:///work/tr.md#L1)** One · clause 5.1

      no threats · no requirements

      Solutions:
      - [Sol#1](file:///work/tr.md#L3) A"
    `);
  });

  it("is in plain text where the client announces nothing", async () => {
    const { contents } = await askAt<Hover>(await withText(TR), "textDocument/hover", URI, ON_MENTION);
    expect(contents).toEqual({
      kind: "plaintext",
      value: "KI#1 One · clause 5.1\n\nno threats · no requirements\n\nSolutions:\n- Sol#1 A",
    });
  });
});

it("inlay hints and code lenses, unless the settings turn them off", async () => {
  const ask = async (client: Client): Promise<[number, number]> => {
    const textDocument = { uri: URI };
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
      textDocument,
      range,
    });
    const lenses = await client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", {
      textDocument,
    });
    return [hints.length, lenses.length];
  };
  expect(await ask(await withText(TR))).toEqual([1, 4]);
  const settings = { ...QUIET, inlayHints: { titles: false }, codeLens: { enabled: false } };
  expect(await ask(await withText(TR, { initialization: { settings } }))).toEqual([0, 0]);
});

async function labels(inlayHints: Readonly<Record<string, boolean>>): Promise<string[]> {
  const client = await withText(CITING, { initialization: { settings: { ...QUIET, inlayHints } } });
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
    textDocument: { uri: URI },
    range,
  });
  return hints.map(({ position: { line, character }, label }) => `${line}:${character} ${label}`);
}

it("hints say what is cited only where somebody wants it", async () => {
  expect(await labels({})).toEqual([]);
  expect(await labels({ references: true })).toEqual(["6:10 TS 33.401: Security"]);
});

it("a lens on a conclusion opens what it selects", async () => {
  const client = await startClient();
  client.open(
    URI,
    "## 6.1 Solution #1: A\n\n# 7 Conclusions\n\n## 7.1 Key issue #1\n\nSolution #1 is selected.\n",
  );
  const lenses = await client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", {
    textDocument: { uri: URI },
  });
  const { range, command } = lenses.at(-1)!;
  const [uri, item, list] = command!.arguments as LensArguments;
  const params: LensParams = { uri, item, list };
  const { at, places } = (await client.connection.sendRequest<LensAnswer | null>("rapporteur/lens", params))!;
  expect([shown(range), command!.title, shown(at.range), ...places.map((one) => shown(one.range))]).toEqual([
    "4:3-4:19",
    "selects solution #1",
    "4:3-4:19",
    "0:3-0:21",
  ]);
  const run = { command: command!.command, arguments: command!.arguments };
  expect(await client.connection.sendRequest("workspace/executeCommand", run)).toEqual(places[0]);
  const gone = { ...params, item: "KI#7" };
  expect(await client.connection.sendRequest("rapporteur/lens", gone)).toBeNull();
});
