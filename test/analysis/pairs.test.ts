import { describe, expect, it } from "vitest";
import { becauseOf } from "../../server/src/analysis/because.ts";
import { sharedWording } from "../../server/src/analysis/shared-wording.ts";
import { buildSimilarity, entryOf, type Similarity } from "../../server/src/analysis/similarity.ts";
import { fixture } from "../fixture.ts";
import { between, draft } from "./draft.ts";

const OTHERS = [
  { title: "Charging", threats: ["A subscriber can obtain free calls by a wrong bill of the operator."] },
  { title: "Paging", threats: ["Frequent paging can drain the battery of a sleeping meter."] },
];

function similarityOf(a: string, b: string, kind: "threats" | "requirements" = "threats"): Similarity {
  const issues = [{ title: "One", [kind]: [a] }, { title: "Two", [kind]: [b] }, ...OTHERS];
  return buildSimilarity(fixture(draft(issues)).workspace.studies);
}

describe("two threats", () => {
  it("are the same where different words name one attack by one attacker", () => {
    const pair = similarityOf(
      "A rogue server can impersonate the genuine server and trigger devices.",
      "A fake server can masquerade as the server of the owner and send triggers to devices.",
    );
    expect(between(pair, "KI#1/T1", "KI#2/T1")).toBe("same");
  });

  it("are different where the words are alike and the attacks are not", () => {
    const pair = similarityOf(
      "Failure to protect the messages of members can allow disclosure and modification of their content.",
      "Failure to protect the messages of members can allow tracking and linkability of their senders.",
    );
    expect(between(pair, "KI#1/T1", "KI#2/T1")).toBe("different");
  });

  it("are related through who has got hold of the attacker's position, whatever is done from there", () => {
    const pair = similarityOf(
      "An attacker with access to MANO can terminate every function of the operator.",
      "Certificates can become known to an insider that has access to MANO.",
    );
    expect(between(pair, "KI#1/T1", "KI#2/T1")).not.toBe("different");
  });

  it("have reasons in an author's words", () => {
    const pair = similarityOf(
      "A rogue server can impersonate the genuine server and trigger devices.",
      "A fake server can masquerade as the server of the owner and send triggers to devices.",
    );
    const [a, b] = ["KI#1/T1", "KI#2/T1"].map((id) => entryOf(pair, pair.studies[0]?.id ?? "", id));
    expect(becauseOf(pair.index, a!, b!)).toMatchInlineSnapshot(`
      [
        "both: impersonation",
        "about: triggers",
        "in the hands of the attacker: the server",
        "shared: server, trigger, devices",
      ]
    `);
  });
});

describe("two requirements", () => {
  it("that share nothing telling are alike by the words that they share", () => {
    expect(
      [
        ["VMs are isolated from each other.", "Applications are kept out of each other's memory."],
        ["The IWF should limit the rate of requests.", "The network should be able to limit the volume."],
        ["This is a trigger.", "That is one message."],
      ].map(([a = "", b = ""]) => sharedWording(a, b, 3)),
    ).toEqual([["each other"], ["limit"], []]);
  });

  it("that enable and limit the same thing are never alike", () => {
    const pair = similarityOf(
      "The home network shall be able to trigger primary authentication of the device.",
      "The home network shall be able to limit primary authentication of the device.",
      "requirements",
    );
    expect(between(pair, "KI#1/R1", "KI#2/R1")).toBe("different");
  });

  it("are different where they share only the condition", () => {
    const pair = similarityOf(
      "When a group trigger is sent by an external server, the network shall hide its topology.",
      "When a group trigger is sent by an external server, the device shall count its battery cycles.",
      "requirements",
    );
    expect(between(pair, "KI#1/R1", "KI#2/R1")).not.toBe("same");
  });

  it("are different where they share only the mould of the study", () => {
    const mould = (n: number, text: string): string =>
      `Solutions to key issue #${n} should increase assurance that ${text}.`;
    const pair = similarityOf(
      mould(1, "triggers arrive in order"),
      mould(2, "meters keep their clock"),
      "requirements",
    );
    expect(between(pair, "KI#1/R1", "KI#2/R1")).toBe("different");
  });
});
