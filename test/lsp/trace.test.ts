import { describe, expect, it, vi } from "vitest";
import {
  DASHBOARD,
  type DashboardAnswer,
  PREVIEW_TARGETS,
  type PreviewTargetsAnswer,
  TRACE,
  TRACE_CHANGED,
  TRACE_TEXT,
  type TraceAnswer,
  type TraceParams,
} from "../../server/src/lsp/protocol.ts";
import { readHtml } from "../html.ts";
import { type Client, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const TR = `# 1 Scope

MTC.

## 5.1 Key issue #1: One

Areas: A1, C

### 5.1.2 Security threats

- Somebody can do what was never meant for them.

## 5.2 Key issue #2: Two

## 6.1 Solution #1: All

This solution addresses key issue #1.

It is as in [99].

Editor's note: More is needed.

# 7 Conclusions

## 7.1 Key issue #1: One

Solution #1 is selected.
`;

async function withStudy(): Promise<Client> {
  const client = await startClient({
    disk: new Map([
      [URI, TR],
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.999"\nareas: { model: mtc }\nfiles: [tr.md]\n'],
    ]),
  });
  client.open(URI, TR);
  return client;
}

it("rapporteur/previewTargets tells where things stand in other files, and of changes", async () => {
  const other = `${ROOT}/two.md`;
  const client = await startClient({
    disk: new Map([
      [URI, TR],
      [other, "# 8 Annexes\n\nTable 8-1: More\n"],
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.999"\nfiles: [tr.md, two.md]\n'],
    ]),
  });
  client.open(URI, TR);
  const answer = await client.connection.sendRequest<PreviewTargetsAnswer | null>(PREVIEW_TARGETS, {
    uri: URI,
  });
  expect(
    answer?.elsewhere.map(({ kind, number, uri, range }) => [kind, number, uri, range.start.line]),
  ).toEqual([
    ["clause", "8", other, 0],
    ["table", "8-1", other, 2],
  ]);
  const changed = new Promise((resolve) =>
    client.connection.onNotification(TRACE_CHANGED, () => resolve("told")),
  );
  client.open(other, "# 9 Annexes\n");
  expect(await changed).toBe("told");
  expect(await client.connection.sendRequest(PREVIEW_TARGETS, { uri: "file:///nowhere/else.md" })).toBeNull();
});

const ask = (client: Client, params: TraceParams): Promise<TraceAnswer | null> =>
  client.connection.sendRequest(TRACE, params);

describe("rapporteur/trace", () => {
  it("lists items with places, and what is open", async () => {
    const { items, study } = (await ask(await withStudy(), { uri: URI }))!;
    expect(study.id).toBe("33.999");
    expect(items.map(({ id, open, range }) => `${id} ${open} ${shown(range)}`)).toEqual([
      "KI#1 false 4:3-4:24",
      "KI#1/T1 false 10:2-10:48",
      "KI#2 true 12:3-12:24",
      "Sol#1 false 14:3-14:23",
      "C@7.1 false 24:3-24:24",
    ]);
  });

  it("lists links with who says so, in which words and where", async () => {
    const { links, sources } = (await ask(await withStudy(), {}))!;
    const [said] = links.find(({ kind }) => kind === "addresses")!.said;
    expect(said).toMatchObject({ source: "text", words: "This solution addresses key issue #1." });
    expect(shown(said!.at!.range)).toBe("16:24-16:36");
    expect(sources.text).toEqual(["S", "sentence"]);
  });

  it("names areas, each behind the one that it subdivides", async () => {
    const { areas } = (await ask(await withStudy(), {}))!;
    expect(areas.map(({ id, parent }) => `${parent ?? ""}>${id}`).slice(0, 3)).toEqual([
      ">A",
      "A>A1",
      "A>A2",
    ]);
  });

  it("gives the graph around an item, and all of it where there is no such item", async () => {
    const client = await withStudy();
    const ids = async (focus?: string) =>
      (await ask(client, focus === undefined ? {} : { focus }))!.graph.nodes.map(({ id }) => id).join(" ");
    expect(await ids("KI#1/T1")).toBe("KI#1 KI#1/T1");
    expect(await ids("KI#99")).toBe(await ids());
  });

  it("is null where there is no study", async () => {
    expect(await ask(await withStudy(), { uri: `${ROOT}/none.md` })).toBeNull();
    expect(await ask(await startClient(), {})).toBeNull();
  });
});

describe("rapporteur/traceText", () => {
  it.each([
    ["mermaid", /^flowchart LR/],
    ["dot", /^digraph /],
    ["csv", /^document,from,/],
    ["html", /^<!doctype html>/],
  ])("writes %s as the command line does", async (format, expected) => {
    const client = await withStudy();
    expect(await client.connection.sendRequest(TRACE_TEXT, { format })).toMatch(expected);
  });

  it("tells no place of the machine in a page that may be handed on", async () => {
    const client = await withStudy();
    const html: string = await client.connection.sendRequest(TRACE_TEXT, { format: "html" });
    expect(html).not.toContain(ROOT);
  });
});

describe("rapporteur/dashboard", () => {
  it("has no script and no style, and says where its entries stand", async () => {
    const client = await withStudy();
    client.change(URI, `${TR}\n# 8 References\n\n[1] TS 33.401: "Security".\n`);
    const answer: DashboardAnswer = await client.connection.sendRequest(DASHBOARD, { uri: URI });
    const page = readHtml(`<!doctype html><html><body>${answer.content}</body></html>`);
    expect([...page.querySelectorAll("script")]).toEqual([]);
    const place = (text: string): unknown => {
      const link = [...page.querySelectorAll("[data-place]")].find((one) => one.textContent?.includes(text));
      return JSON.parse(link?.getAttribute("data-place") ?? "null");
    };
    expect(place("KI#2")).toEqual({
      uri: URI,
      range: { start: { line: 12, character: 3 }, end: { line: 12, character: 24 } },
    });
    expect(place("6.1 All")).toMatchObject({ range: { start: { line: 20 } } });
    expect(page.querySelectorAll("#s1-findings li [data-place]").length).toBeGreaterThan(0);
    expect(answer.style).toContain("--paper");
  });
});

describe("rapporteur/traceChanged", () => {
  const told = (client: Client): number => client.told.filter((method) => method === TRACE_CHANGED).length;

  it("tells who has asked of the next change, once", async () => {
    const client = await withStudy();
    await ask(client, {});
    client.change(URI, TR.replace("addresses key issue #1", "addresses key issue #2"));
    await client.until(() => told(client) === 1);
    const { items } = (await ask(client, {}))!;
    expect(items.filter(({ open }) => open).map(({ id }) => id)).toEqual(["KI#1", "KI#1/T1"]);
  });

  it("tells who got no answer, too", async () => {
    const client = await startClient();
    expect(await ask(client, {})).toBeNull();
    client.open(URI, TR);
    await client.until(() => told(client) === 1);
    expect(await ask(client, {})).not.toBeNull();
  });

  it("tells nobody who has only asked for a text", async () => {
    const client = await withStudy();
    await client.connection.sendRequest(TRACE_TEXT, { format: "csv" });
    client.change(URI, `${TR}\nMore.\n`);
    await new Promise((done) => setTimeout(done, 700));
    expect(told(client)).toBe(0);
  });
});
