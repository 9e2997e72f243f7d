import { afterAll, expect, it } from "vitest";
import { folder, removeFolders, TR } from "./run.ts";

afterAll(removeFolders);

it("compares the solutions of a key issue, named by its id or its number", async () => {
  const draft = folder({ "tr.md": TR });
  const byId = await draft.run(["similar", "tr.md", "--compare", "KI#1"]);
  expect([byId.status, byId.err]).toEqual([0, ""]);
  expect(byId.out).toMatch(
    /^# Solutions of Key Issue #1: Device triggering\n\n\| What the text says +\| Solution #1 +\|\n/,
  );
  expect(await draft.run(["similar", "tr.md", "--compare", "1", "--format", "md"])).toEqual(byId);
});

it("says which key issues there are where the one asked for is not, and that there is no other format", async () => {
  const draft = folder({ "tr.md": TR });
  const missing = await draft.run(["similar", "tr.md", "--compare", "KI#7"]);
  expect([missing.status, missing.out, missing.err]).toEqual([
    2,
    "",
    'rapporteur: there is no key issue "KI#7"; there is KI#1\n',
  ]);
  expect((await draft.run(["similar", "--compare", "1", "--format", "json"])).status).toBe(2);
});
