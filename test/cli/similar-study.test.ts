import { afterEach, describe, expect, it } from "vitest";
import { folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

describe("similar", () => {
  const TWO = `## 5.1 Key issue #1: One

### 5.1.1 Security threats

- A false base station can send a forged reject message to a device.

## 5.2 Key issue #2: Two

### 5.2.1 Security threats

- A false base station can send forged reject messages to many devices.

## 6.1 Solution #1: Signed rejects

This solution addresses key issue #1.
`;

  it("gives JSON in the shape of the contract", async () => {
    const { status, out, err } = await folder({ "tr.md": TWO }).run(["similar", "--format", "json", "tr.md"]);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "groups": [
          {
            "areas": [],
            "document": "tr.md",
            "id": "KI#1/T1",
            "label": "forged messages by a false base station: reject messages",
            "members": [
              {
                "document": "tr.md",
                "id": "KI#1/T1",
              },
              {
                "document": "tr.md",
                "id": "KI#2/T1",
              },
            ],
            "solutions": [
              {
                "document": "tr.md",
                "id": "Sol#1",
              },
            ],
          },
        ],
        "mapping": [
          {
            "document": "tr.md",
            "ranked": [
              {
                "document": "tr.md",
                "id": "KI#1",
                "score": 0.2811,
              },
              {
                "document": "tr.md",
                "id": "KI#2",
                "score": 0.2807,
              },
            ],
            "solution": "Sol#1",
          },
        ],
        "pairs": [
          {
            "a": "KI#1/T1",
            "b": "KI#2/T1",
            "because": [
              "both: forged messages",
              "about: reject messages",
              "in the hands of the attacker: the base station",
              "shared: forged reject message, false base station, device",
            ],
            "class": "same",
            "document": "tr.md",
            "otherDocument": "tr.md",
            "score": 0.9852,
          },
        ],
        "proposals": [
          {
            "candidates": [
              {
                "because": [
                  "Sol#1 addresses KI#1; KI#1/T1 is like KI#2/T1 (both: forged messages; about: reject messages; in the hands of the attacker: the base station; shared: forged reject messages, false base station, devices)",
                ],
                "document": "tr.md",
                "id": "Sol#1",
                "score": 0.7881,
              },
            ],
            "document": "tr.md",
            "keyIssue": "KI#2",
          },
        ],
        "version": 1,
      }
    `);
  });

  it("leaves out what scores less than asked for", async () => {
    const { out } = await folder({ "tr.md": TWO }).run([
      "similar",
      "--format",
      "json",
      "--min-score",
      "1",
      "tr.md",
    ]);
    expect(JSON.parse(out).pairs).toEqual([]);
  });

  it("tells a reader what is similar", async () => {
    const { out } = await folder({ "tr.md": TWO }).run(["similar", "tr.md"]);
    expect(out).toContain("KI#1/T1 and KI#2/T1");
  });

  it("says so where nothing is", async () => {
    expect((await folder({ "tr.md": TR }).run(["similar"])).out).toBe("Nothing similar was found.\n");
  });
});
