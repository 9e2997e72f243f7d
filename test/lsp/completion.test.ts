import { describe, expect, it, vi } from "vitest";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  type InsertReplaceEdit,
  type Position,
} from "vscode-languageserver/node";
import { type Client, inLine, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const TR = `# 5 Key issues

## 5.1 Key issue #1: Device *triggering*

### 5.1.2 Security threats

- An attacker can forge a trigger.

## 5.2 Key issue #2: Void

# 6 Solutions

## 6.1 Solution #1: A

This solution addresses KI#1 as KI#1.
`;
const BEHIND_HASH = { line: 14, character: 35 };
const IN_NUMBER = { line: 14, character: 36 };

type ItemCapabilities = NonNullable<
  NonNullable<ClientCapabilities["textDocument"]>["completion"]
>["completionItem"];

const EVERYTHING: NonNullable<ItemCapabilities> = {
  snippetSupport: true,
  insertReplaceSupport: true,
  labelDetailsSupport: true,
  tagSupport: { valueSet: [1] },
  deprecatedSupport: true,
  documentationFormat: ["markdown", "plaintext"],
  insertTextModeSupport: { valueSet: [1, 2] },
};

async function withText(
  text: string,
  completionItem?: ItemCapabilities,
  more: Parameters<typeof startClient>[0] = {},
): Promise<Client> {
  const capabilities =
    completionItem === undefined ? {} : { textDocument: { completion: { completionItem } } };
  const client = await startClient({ capabilities, ...more });
  client.open(URI, text);
  return client;
}

function ask(
  client: Client,
  position: Position,
  triggerCharacter?: string,
  uri = URI,
): Promise<CompletionList | null> {
  const context = triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter };
  return client.connection.sendRequest("textDocument/completion", {
    textDocument: { uri },
    position,
    context,
  });
}

async function first(client: Client, position: Position): Promise<CompletionItem> {
  const list = await ask(client, position);
  const item = list?.items[0];
  if (item === undefined) throw new Error("nothing is proposed");
  return item;
}

const SKELETON = { line: 16, character: 0 };
const SKELETON_TEXT = `${TR}\n\n`;

describe("what the server can complete", () => {
  it("is announced", async () => {
    const { initialized } = await startClient();
    expect(initialized.capabilities.completionProvider).toEqual({
      triggerCharacters: ["#", "[", "/", ":", "=", '"', " "],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    });
  });
});

describe("a client without any optional capability", () => {
  it("gets plain texts in the place of what was typed", async () => {
    expect(await first(await withText(TR), BEHIND_HASH)).toEqual({
      label: "KI#1",
      kind: 7,
      detail: "Device triggering",
      filterText: "1 Device triggering",
      sortText: "0000",
      textEdit: { range: inLine(14, 35, 35), newText: "1" },
      data: { uri: URI, about: { kind: "item", id: "KI#1" } },
    });
  });

  it("gets skeletons with words in their holes", async () => {
    const list = await ask(await withText(SKELETON_TEXT), SKELETON);
    const solution = list?.items.find(({ label }) => label === "new solution #2");
    expect(solution).not.toHaveProperty("insertTextFormat");
    expect(solution?.textEdit?.newText).toBe(
      "## 6.2 Solution #2: Title of the solution\n\nThis solution addresses KI#1.",
    );
  });

  it("gets documentation as plain text", async () => {
    const client = await withText(TR);
    const item = await client.connection.sendRequest<CompletionItem>(
      "completionItem/resolve",
      await first(client, BEHIND_HASH),
    );
    expect(item.documentation).toEqual({
      kind: "plaintext",
      value:
        "KI#1 Device triggering\n1 threat, 0 requirements\nFirst threat: An attacker can forge a trigger.\nSolutions: Sol#1 A",
    });
  });
});

describe("a client with every capability", () => {
  it("gets what an author inserts and what one replaces, and details behind the label", async () => {
    const client = await withText(TR.replace("as KI#1", "as KI#12"), EVERYTHING);
    const item = await first(client, IN_NUMBER);
    expect(item.labelDetails).toEqual({ description: "Device triggering" });
    expect(item).not.toHaveProperty("detail");
    const { insert, replace } = item.textEdit as InsertReplaceEdit;
    expect([shown(insert), shown(replace)]).toEqual(["14:35-14:36", "14:35-14:37"]);
  });

  it("gets skeletons as snippets, with their lines as they are", async () => {
    const list = await ask(await withText(SKELETON_TEXT, EVERYTHING), SKELETON);
    const solution = list?.items.find(({ label }) => label === "new solution #2");
    expect([solution?.insertTextFormat, solution?.insertTextMode]).toEqual([2, 1]);
    expect(solution?.textEdit?.newText).toBe(
      `## 6.2 Solution #2: \${1:Title of the solution}\n\nThis solution addresses KI#\${2:1}.`,
    );
    expect(list?.isIncomplete).toBe(true);
  });

  it("sees what is no more", async () => {
    const gone = async (can: ItemCapabilities) => {
      const list = await ask(await withText(TR, can), BEHIND_HASH);
      const { tags, deprecated } = list?.items.find(({ label }) => label === "KI#2") ?? {};
      return { tags, deprecated };
    };
    expect(await gone(EVERYTHING)).toEqual({ tags: [1] });
    expect(await gone({ deprecatedSupport: true })).toEqual({ deprecated: true });
    expect(await gone({})).toEqual({});
  });

  it("gets documentation as Markdown, when it asks", async () => {
    const client = await withText(TR, EVERYTHING);
    const before = await first(client, BEHIND_HASH);
    expect(before).not.toHaveProperty("documentation");
    const item = await client.connection.sendRequest<CompletionItem>("completionItem/resolve", before);
    expect(item).toEqual({ ...before, documentation: item.documentation });
    expect(item.documentation).toEqual({
      kind: "markdown",
      value:
        "**KI#1 Device triggering**\n\n1 threat, 0 requirements\n\nFirst threat: An attacker can forge a trigger.\n\nSolutions: Sol#1 A",
    });
  });

  it("gets the other notes of the clause renumbered", async () => {
    const client = await withText("## 5.1 Key issue #1: One\n\nNOTE: First.\n\n\n", EVERYTHING);
    const list = await ask(client, { line: 4, character: 0 });
    const note = list?.items.find(({ label }) => label === "NOTE 2");
    expect(note?.additionalTextEdits).toEqual([{ range: inLine(2, 4, 4), newText: " 1" }]);
  });
});

describe("a request", () => {
  it("where nothing begins is answered with nothing", async () => {
    const client = await withText(TR);
    expect(await ask(client, { line: 14, character: 5 })).toBeNull();
    expect(await ask(client, { line: 0, character: 0 }, undefined, `${ROOT}/none.md`)).toBeNull();
  });

  it("of a typed space is answered only behind words that ask for a number", async () => {
    const client = await withText(`${TR}\nas solution \n\nin clause \n`);
    expect(await ask(client, { line: 16, character: 12 }, " ")).toBeNull();
    expect((await ask(client, { line: 16, character: 12 }))?.items).toHaveLength(1);
    expect((await ask(client, { line: 18, character: 10 }, " "))?.items.map(({ label }) => label)).toContain(
      "5.1",
    );
  });

  it("that is cancelled fails with RequestCancelled", async () => {
    const client = await withText(TR);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: URI }, position: BEHIND_HASH };
    const answer = client.connection.sendRequest("textDocument/completion", params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it("is answered for the text at its arrival where the author types on", async () => {
    const client = await withText(TR);
    await ask(client, BEHIND_HASH);
    const params = { textDocument: { uri: URI }, position: BEHIND_HASH };
    const contentChanges = [{ range: inLine(14, 35, 35), text: "dev" }];
    client.sendAtOnce(
      { id: "completion", method: "textDocument/completion", params },
      {
        method: "textDocument/didChange",
        params: { textDocument: { uri: URI, version: 2 }, contentChanges },
      },
    );
    await client.until(() => client.answers.has("completion"));
    const list = client.answers.get("completion")?.result as CompletionList;
    expect(list.items.map(({ label }) => label)).toEqual(["KI#1", "KI#2"]);
  });

  it("for the documentation of what is gone leaves the item as it is", async () => {
    const client = await withText(TR);
    const item = { label: "KI#9", data: { uri: URI, about: { kind: "item", id: "KI#9" } } };
    expect(await client.connection.sendRequest("completionItem/resolve", item)).toEqual(item);
    expect(await client.connection.sendRequest("completionItem/resolve", { label: "x" })).toEqual({
      label: "x",
    });
  });
});

describe("keys of YAML", () => {
  const PROJECT = `${ROOT}/rapporteur.yaml`;
  const keys = async (more: Parameters<typeof startClient>[0]): Promise<readonly string[]> => {
    const client = await withText(TR, undefined, more);
    client.open(PROJECT, 'spec: "33.868"\n');
    const list = await ask(client, { line: 1, character: 0 }, undefined, PROJECT);
    return list?.items.map(({ label }) => label) ?? [];
  };

  it("are proposed unless the client has a YAML server", async () => {
    expect(await keys({})).toContain("profile");
    expect(await keys({ initialization: { yamlServer: true } })).toEqual([]);
  });

  it("are documented as their schema says", async () => {
    const client = await withText(TR, EVERYTHING);
    client.open(PROJECT, "wg");
    const list = await ask(client, { line: 0, character: 2 }, undefined, PROJECT);
    expect(list?.items.map(({ documentation }) => documentation)).toEqual([
      { kind: "markdown", value: "Working group that is responsible for the document." },
    ]);
  });

  it("are proposed as the settings say", async () => {
    const settings = (yamlKeys: string) => ({ completion: { yamlKeys } });
    expect(await keys({ initialization: { yamlServer: true, settings: settings("always") } })).toContain(
      "profile",
    );
    expect(await keys({ initialization: { settings: settings("never") } })).toEqual([]);
  });
});
