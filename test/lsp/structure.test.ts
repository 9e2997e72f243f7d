import { describe, expect, it } from "vitest";
import type {
  DocumentLink,
  FoldingRange,
  LinkedEditingRanges,
  SelectionRange,
} from "vscode-languageserver/node";
import { askAt, type Client, type ClientOptions, QUIET, ROOT, shown, startClient } from "./client.ts";

const URI = `${ROOT}/tr.md`;
const TR =
  "# 5 Key issues\n\n## 5.1 Key issue #1: Triggers 😀\n\nAs 😀 in clause 5.1 of TS 33.401 and [x](a.svg), clause 5.\n\n# 7 Conclusions\n\n## 7.1 Key issue #1: Triggers 😀\n";

async function withText(options: ClientOptions = {}, text = TR): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, text);
  return client;
}

function ask<R>(client: Client, method: string, more: object = {}, uri = URI): Promise<R> {
  return client.connection.sendRequest<R>(`textDocument/${method}`, { textDocument: { uri }, ...more });
}

function settings(more: object): ClientOptions {
  return { initialization: { settings: { ...QUIET, ...more } } };
}

describe("folding", () => {
  const folds = async (client: Client): Promise<string[] | null> =>
    (await ask<FoldingRange[] | null>(client, "foldingRange"))?.map(
      ({ startLine, endLine }) => `${startLine}-${endLine}`,
    ) ?? null;

  it("is told in lines", async () => {
    expect(await folds(await withText())).toEqual(["0-4", "2-4", "6-8"]);
    expect(await ask(await withText(), "foldingRange")).toContainEqual({ startLine: 2, endLine: 4 });
  });

  it("keeps to the limit of the client", async () => {
    const capabilities = { textDocument: { foldingRange: { rangeLimit: 2 } } };
    expect(await folds(await withText({ capabilities }))).toEqual(["0-4", "6-8"]);
  });

  it("leaves to a client what its own support for Markdown folds", async () => {
    const text = `${TR}\nNOTE 1: A.\n\nNOTE 2: B.\n`;
    expect(await folds(await withText({ initialization: { builtInMarkdown: true } }, text))).toEqual([
      "10-12",
    ]);
  });

  it("is answered with null where the client had better fold by itself", async () => {
    expect(await folds(await withText(settings({ folding: { enabled: false } })))).toBeNull();
    expect(await folds(await withText({}, "# Read me\n\nText.\n"))).toBeNull();
    expect(await folds(await startClient())).toBeNull();
  });
});

describe("selection", () => {
  it("grows at each position that was asked for", async () => {
    const positions = [
      { line: 4, character: 7 },
      { line: 2, character: 4 },
    ];
    const ranges = await ask<SelectionRange[]>(await withText(), "selectionRange", { positions });
    const chain = (range: SelectionRange | undefined): string[] =>
      range === undefined ? [] : [shown(range.range), ...chain(range.parent)];
    expect(ranges.map((range) => chain(range))).toMatchInlineSnapshot(`
      [
        [
          "4:6-4:8",
          "4:0-4:58",
          "2:0-4:58",
          "0:0-4:58",
          "0:0-9:0",
        ],
        [
          "2:3-2:4",
          "2:3-2:32",
          "2:0-2:32",
          "2:0-4:58",
          "0:0-4:58",
          "0:0-9:0",
        ],
      ]
    `);
  });

  it("is answered with null in a file that is no draft", async () => {
    const positions = [{ line: 0, character: 3 }];
    expect(await ask(await withText({}, "# Read me\n"), "selectionRange", { positions })).toBeNull();
  });
});

describe("links", () => {
  const withTooltips = { capabilities: { textDocument: { documentLink: { tooltipSupport: true } } } };
  const links = (client: Client): Promise<DocumentLink[]> => ask(client, "documentLink");

  it("have their targets, or get them when they are asked for", async () => {
    const client = await withText(withTooltips);
    const found = await links(client);
    expect(found.map(({ range, tooltip, target }) => [shown(range), tooltip, target])).toMatchInlineSnapshot(`
      [
        [
          "4:23-4:32",
          "TS 33.401 on www.3gpp.org",
          "https://www.3gpp.org/DynaReport/33401.htm",
        ],
        [
          "4:41-4:46",
          "a.svg",
          "file:///work/a.svg",
        ],
        [
          "4:49-4:57",
          "clause 5: Key issues",
          undefined,
        ],
      ]
    `);
    const last = found.at(-1)!;
    const resolved = await client.connection.sendRequest<DocumentLink>("documentLink/resolve", last);
    expect(resolved.target).toBe(`${URI}#L1,3`);
  });

  it("lead to where the clause has moved meanwhile, and nowhere once it is gone", async () => {
    const client = await withText();
    const last = (await links(client)).at(-1)!;
    const start = { line: 0, character: 0 };
    client.change(URI, "\n\n", { start, end: start });
    const follow = (): Promise<DocumentLink> => client.connection.sendRequest("documentLink/resolve", last);
    expect((await follow()).target).toBe(`${URI}#L3,3`);
    client.change(URI, "Text.\n");
    expect((await follow()).target).toBeUndefined();
  });

  it("have no words for a client that shows none", async () => {
    expect((await links(await withText())).filter(({ tooltip }) => tooltip !== undefined)).toEqual([]);
  });

  it("of Markdown are left to a client that has them, and all are off where the settings say so", async () => {
    const own = await links(await withText({ initialization: { builtInMarkdown: true } }));
    expect(own.map(({ target }) => target)).toEqual(["https://www.3gpp.org/DynaReport/33401.htm", undefined]);
    expect(await links(await withText(settings({ links: { enabled: false } })))).toEqual([]);
  });

  it.each([undefined, 5, "", "0 clause", "7 clause 5", ["0", "clause", "5"]])(
    "that the client made up itself are given back, as with data %j",
    async (data) => {
      const client = await withText();
      await links(client);
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
      const made = data === undefined ? { range } : { range, data };
      expect(await client.connection.sendRequest("documentLink/resolve", made)).toEqual(made);
    },
  );
});

describe("linked editing", () => {
  it("names the places of a title and what may stand there", async () => {
    const client = await withText();
    const found = await askAt<LinkedEditingRanges>(client, "textDocument/linkedEditingRange", URI, {
      line: 2,
      character: 22,
    });
    expect(found.ranges.map(shown)).toEqual(["2:21-2:32", "8:21-8:32"]);
    expect("Triggers 😀, (new) #1").toMatch(new RegExp(`^${found.wordPattern}$`));
  });

  it("is answered with null elsewhere", async () => {
    const elsewhere = { line: 4, character: 0 };
    expect(await askAt(await withText(), "textDocument/linkedEditingRange", URI, elsewhere)).toBeNull();
  });
});
