import { describe, expect, it, vi } from "vitest";
import {
  AREAS,
  AREAS_CHANGED,
  type AreaItem,
  type AreasAnswer,
  type AreasParams,
} from "../../server/src/lsp/protocol.ts";
import { readXml } from "../xml.ts";
import { type Client, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/b/tr.md`;
const TR = `# 1 Scope

MTC.

## 5.1 Key issue #1: One

Areas: A1, C

### 5.1.2 Security threats

- Somebody can do what was never meant for them.
`;

/** A client with a study that names the model mtc, and another one that says nothing of areas. */
async function withStudies(): Promise<Client> {
  const client = await startClient({
    disk: new Map([
      [`${ROOT}/a/other.md`, "# 1 Scope\n\nText.\n\n## 5.1 Key issue #1: Other\n"],
      [URI, TR],
      [`${ROOT}/b/rapporteur.yaml`, 'spec: "33.999"\nareas: { model: mtc }\nfiles: [tr.md]\n'],
    ]),
  });
  client.open(URI, TR);
  return client;
}

const ask = (client: Client, params: AreasParams): Promise<AreasAnswer | null> =>
  client.connection.sendRequest(AREAS, params);

function listed(items: readonly AreaItem[]): string {
  return items.map(({ id, text, uri, range }) => `${id} ${text} ${uri} ${shown(range)}`).join("\n");
}

describe("rapporteur/areas", () => {
  it("draws the figure of the file's study, with its counts", async () => {
    const answer = await ask(await withStudies(), { uri: URI });
    expect(answer).toMatchObject({ study: { id: "33.999" }, used: true });
    expect(readXml(answer!.svg).name).toBe("svg");
    expect(answer!.text).toContain("A1: attached; 1 key issue, 1 threat, 1 unanswered.");
  });

  it("lists what lies in each area and subdivision, with places", async () => {
    const { areas } = (await ask(await withStudies(), { uri: URI }))!;
    expect(areas.map(({ id, parent }) => `${parent ?? ""}>${id}`).join(" ")).toBe(
      ">A A>A1 A>A2 >B B>B1 B>B2 >C",
    );
    const a1 = areas.find(({ id }) => id === "A1")!;
    expect(listed(a1.keyIssues)).toBe(`KI#1 One ${URI} 4:3-4:24`);
    expect(listed(a1.threats)).toBe(
      `KI#1/T1 Somebody can do what was never meant for them. ${URI} 10:2-10:48`,
    );
    expect(a1.unanswered).toEqual(a1.threats);
    expect(areas.find(({ id }) => id === "B")!.keyIssues).toEqual([]);
  });

  it("takes the caption that a client gives", async () => {
    const client = await withStudies();
    const given = await ask(client, { uri: URI, caption: "Figure 5-1: Own" });
    expect(given!.svg).toContain(">Figure 5-1: Own<");
    expect((await ask(client, { uri: URI }))!.svg).not.toContain("Figure");
  });

  it("takes the project file, and where no file is named the study that works with areas", async () => {
    const client = await withStudies();
    for (const params of [{ uri: `${ROOT}/b/rapporteur.yaml` }, {}])
      expect((await ask(client, params))?.study.id).toBe("33.999");
  });

  it("says so where the study itself does not work with areas", async () => {
    expect((await ask(await withStudies(), { uri: `${ROOT}/a/other.md` }))?.used).toBe(false);
  });

  it("is null for a file of no study", async () => {
    expect(await ask(await withStudies(), { uri: `${ROOT}/none.md` })).toBeNull();
    expect(await ask(await startClient(), {})).toBeNull();
  });
});

describe("rapporteur/areasChanged", () => {
  const told = (client: Client): number => client.told.filter((method) => method === AREAS_CHANGED).length;

  it("tells who has asked of the next change, once", async () => {
    const client = await withStudies();
    await ask(client, { uri: URI });
    client.change(URI, TR.replace("A1, C", "B"));
    client.change(URI, TR.replace("A1, C", "B2"));
    await client.until(() => told(client) === 1);
    const { areas } = (await ask(client, { uri: URI }))!;
    expect(areas.filter(({ keyIssues }) => keyIssues.length > 0).map(({ id }) => id)).toEqual(["B", "B2"]);
    client.change(URI, TR);
    await client.until(() => told(client) === 2);
  });

  it("tells nobody who has not asked", async () => {
    const client = await withStudies();
    client.change(URI, TR.replace("A1, C", "B"));
    await ask(client, { uri: URI });
    await new Promise((done) => setTimeout(done, 400));
    expect(told(client)).toBe(0);
  });
});
