// Requests of our own with params that they do not take.
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, ROOT, startClient } from "./client.ts";

let client: Client;
beforeAll(async () => {
  client = await startClient();
  client.open(`${ROOT}/draft.md`, "## 5.1 Key issue #1: One\n");
});

describe("params that are not what they must be", () => {
  it.each([
    ["compare", {}, '"a" takes { study, id }'],
    ["compare", { a: { study: "x", id: "KI#1" }, b: { study: 1 } }, '"b" takes { study, id }'],
    ["compare", null, '"a" takes { study, id }'],
    ["related", null, '"study" takes a string'],
    ["related", { textDocument: {} }, '"textDocument" takes { uri }'],
    ["lens", null, '"uri" takes a string'],
    ["previewTargets", null, '"uri" takes a string'],
    ["trace", { uri: 1 }, '"uri" takes a string, or nothing'],
    ["traceText", { format: "pdf" }, '"format" takes one of "mermaid", "dot", "csv", "html"'],
    ["traceText", null, '"format" takes one of "mermaid", "dot", "csv", "html"'],
  ])("rapporteur/%s %j", async (name, params, message) => {
    await expect(client.connection.sendRequest(`rapporteur/${name}`, params)).rejects.toMatchObject({
      code: -32602,
      message: `rapporteur/${name}: ${message}`,
    });
  });

  it.each(["similar", "areas", "trace", "dashboard"])("rapporteur/%s needs none", async (name) => {
    for (const params of [null, {}, { uri: null }])
      expect(await client.connection.sendRequest(`rapporteur/${name}`, params)).not.toBeNull();
    expect(await client.connection.sendRequest(`rapporteur/${name}`)).not.toBeNull();
  });

  it("are no failure of the server", () => {
    expect(client.errors).toEqual([]);
  });
});

it("a client that takes commands alone is sent no edits as code actions", async () => {
  const text = '# 2 References\n\n[1] 3GPP TS 33.401: "Security".\n\n# 4 A\n\nThat of TS 33.401 [7].\n';
  const asked = async (codeAction: object): Promise<number> => {
    const one = await startClient({ capabilities: { textDocument: { codeAction } } });
    one.open(`${ROOT}/draft.md`, text);
    const range = { start: { line: 6, character: 19 }, end: { line: 6, character: 19 } };
    const found = await one.connection.sendRequest<object[]>("textDocument/codeAction", {
      textDocument: { uri: `${ROOT}/draft.md` },
      range,
      context: { diagnostics: [] },
    });
    return found.length;
  };
  expect(await asked({ codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } })).toBeGreaterThan(0);
  expect(await asked({})).toBe(0);
});
