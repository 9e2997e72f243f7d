import { describe, expect, it } from "vitest";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver/node";
import manifest from "../../package.json";
import { TOKEN_LEGEND } from "../../server/src/lsp/convert-tokens.ts";
import { type Client, type ClientOptions, inLine, QUIET, ROOT, startClient } from "./client.ts";

const URI = `${ROOT}/tr.md`;
const TR =
  "## 5.1 Key issue #1: A 😀\r\n\r\n😀 [5] and KI#1.\r\n\r\n## 5.2 Key issue #2: B\r\n\r\nSee KI#1.\r\n";
const CAN: ClientOptions = {
  capabilities: {
    textDocument: {
      semanticTokens: {
        requests: { full: { delta: true }, range: true },
        tokenTypes: [],
        tokenModifiers: [],
        formats: ["relative"],
      },
    },
  },
};

async function withText(options: ClientOptions = CAN, text = TR): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, text);
  return client;
}

function ask<R>(client: Client, method: string, more: object = {}, uri = URI): Promise<R> {
  return client.connection.sendRequest<R>(`textDocument/semanticTokens/${method}`, {
    textDocument: { uri },
    ...more,
  });
}

/** Tokens as `line:character+length type`, from the numbers of the protocol. */
function read(numbers: readonly number[]): string[] {
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < numbers.length; at += 5) {
    const [down, along, length, type] = numbers.slice(at, at + 4) as [number, number, number, number];
    character = down === 0 ? character + along : along;
    line += down;
    tokens.push(`${line}:${character}+${length} ${TOKEN_LEGEND.tokenTypes[type]}`);
  }
  return tokens;
}

const ALL = ["0:7+12 class", "2:3+3 citation", "2:11+4 class", "4:7+12 class", "6:4+4 class"];

describe("tokens", () => {
  it("are announced to clients that ask for them", async () => {
    expect((await startClient(CAN)).initialized.capabilities.semanticTokensProvider).toMatchObject({
      range: true,
      full: { delta: true },
    });
    expect((await startClient()).initialized.capabilities.semanticTokensProvider).toBeUndefined();
  });

  it("are told from the one before, in UTF-16", async () => {
    const { data, resultId } = await ask<SemanticTokens>(await withText(), "full");
    expect(read(data)).toEqual(ALL);
    expect(resultId).toBeDefined();
  });

  it("of a range are those in its lines", async () => {
    const range = { start: { line: 2, character: 9 }, end: { line: 4, character: 0 } };
    expect(read((await ask<SemanticTokens>(await withText(), "range", { range })).data)).toEqual(
      ALL.slice(1, 4),
    );
  });

  it("are off where the settings say so", async () => {
    const initialization = { settings: { ...QUIET, semanticTokens: { enabled: false } } };
    const client = await withText({ ...CAN, initialization });
    expect(await ask(client, "full")).toBeNull();
    expect(await ask(client, "range", { range: inLine(0, 0, 20) })).toBeNull();
  });

  it("are left to others in a file that is no draft or not known", async () => {
    expect(await ask(await withText(CAN, "# Read me\n\nSee [5].\n"), "full")).toBeNull();
    expect(await ask(await startClient(CAN), "full")).toBeNull();
  });
});

it("an editor is told to ask again when settings change, if it takes that", async () => {
  const capabilities = { ...CAN.capabilities, workspace: { semanticTokens: { refreshSupport: true } } };
  const client = await withText({ capabilities });
  const settings = { rapporteur: { ...QUIET, semanticTokens: { enabled: false } } };
  expect(await ask(client, "full")).not.toBeNull();
  await client.until(() => client.asked.includes("workspace/semanticTokens/refresh"));
  const before = client.asked.length;
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
  await client.until(() => client.asked.slice(before).includes("workspace/semanticTokens/refresh"));
  expect(await ask(client, "full")).toBeNull();
});

describe("what changed since the last answer", () => {
  /** The numbers after an answer to a request for what changed. */
  function applied(before: readonly number[], { edits }: SemanticTokensDelta): number[] {
    const after = [...before];
    for (const { start, deleteCount, data = [] } of edits) after.splice(start, deleteCount, ...data);
    return after;
  }

  const change = (client: Client, text: string, line: number, from: number, to = from): void =>
    client.change(URI, text, inLine(line, from, to));

  it.each([
    ["a letter", "x", 2, 0, 0],
    ["a line", "New.\r\n", 2, 0, 0],
    ["a mention", " KI#2", 2, 15, 15],
    ["the end of a mention", "", 2, 14, 15],
    ["everything", "", 0, 0, 0],
  ])("is little after %s", async (what, text, line, from, to) => {
    const client = await withText();
    const first = await ask<SemanticTokens>(client, "full");
    if (what === "everything") client.change(URI, "## 5.1 Key issue #1: A\n");
    else change(client, text, line, from, to);
    const delta = await ask<SemanticTokensDelta>(client, "full/delta", { previousResultId: first.resultId });
    const full = await ask<SemanticTokens>(client, "full");
    expect(applied(first.data, delta)).toEqual(full.data);
    expect(delta.edits.length).toBeLessThanOrEqual(1);
    if (what === "a letter" || what === "a line") expect(delta.edits[0]!.data!.length).toBeLessThanOrEqual(2);
  });

  it("is nothing where nothing changed, and follows answer by answer", async () => {
    const client = await withText();
    const first = await ask<SemanticTokens>(client, "full");
    const second = await ask<SemanticTokensDelta>(client, "full/delta", { previousResultId: first.resultId });
    expect(second.edits).toEqual([]);
    change(client, "KI#2 ", 6, 0);
    const third = await ask<SemanticTokensDelta>(client, "full/delta", { previousResultId: second.resultId });
    expect(read(applied(first.data, third)).at(-2)).toBe("6:0+4 class");
  });

  it("is all of it where the last answer is not known any more", async () => {
    const client = await withText();
    const first = await ask<SemanticTokens>(client, "full");
    await ask<SemanticTokens>(client, "full");
    const answer = await ask<SemanticTokens>(client, "full/delta", { previousResultId: first.resultId });
    expect(read(answer.data)).toEqual(ALL);
  });

  it("is forgotten for the texts that were asked about longest ago", async () => {
    const client = await withText();
    const first = await ask<SemanticTokens>(client, "full");
    for (let n = 0; n < 16; n++) {
      client.open(`${ROOT}/${n}.md`, TR);
      await ask<SemanticTokens>(client, "full", {}, `${ROOT}/${n}.md`);
    }
    const answer = await ask<SemanticTokens>(client, "full/delta", { previousResultId: first.resultId });
    expect(answer.data.length).toBeGreaterThan(0);
  });
});

it("types that the protocol does not know are described to VS Code, with a colour of their own", () => {
  const own = ["pointer", "citation", "term", "note", "editorsNote"];
  const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
  expect(TOKEN_LEGEND.tokenTypes).toEqual(expect.arrayContaining(own));
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual(own);
  for (const { scopes } of semanticTokenScopes) expect(Object.keys(scopes)).toEqual(own);
});
