// What an editor does to a whole file: when it is saved, or by its menu of sources.
import { expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { startClient } from "./client.ts";

const URI = "file:///draft.md";
const TR = `## 5.1 Key issue #1: A

## 5.2 Key issue #2: B

## 6.0 Mapping of solutions to key issues

| Solutions   | KI#1 | KI#2 |
| ----------- | ---- | ---- |
| Solution #1 | X    |      |

## 6.1 Solution #1: C

This solution addresses KI#1 and KI#2.
`;

async function asked(only?: readonly string[]): Promise<readonly CodeAction[]> {
  const client = await startClient({});
  client.open(URI, TR);
  const start = { line: 0, character: 0 };
  return client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: URI },
    range: { start, end: start },
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
}

it.each([["source.fixAll"], ["source.fixAll.rapporteur"], ["source"]])(
  "%s marks what the text says",
  async (kind) => {
    const [action, ...more] = await asked([kind]);
    expect(more).toEqual([]);
    expect(action?.kind).toBe("source.fixAll.rapporteur");
    expect(JSON.stringify(action?.edit)).toContain('"newText":"X"');
  },
);

it("is offered to nobody who has not asked", async () => {
  expect(await asked()).toEqual([]);
  expect(await asked(["quickfix"])).toEqual([]);
});
