import { describe, expect, it } from "vitest";
import { architectureStatements } from "../../server/src/model/architecture-statements.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import { type Fixture, findings, fixture, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc } from "./area-text.ts";

/** All other rules say what they like. */
const found = (given: Fixture) => findings(given).filter(({ code }) => code === "architecture-statement");
const ON = "rules: { architecture-statement: info }\n";
const numbers = (text: string) =>
  found(fixture(mtc(ON) + text)).map(({ message }) => /Statement (\d)/.exec(message)?.[1]);

describe("the rule", () => {
  const wrong = keyIssue(1, "A", ["The members of a group are hidden from the network behind one device."]);

  it("is off until somebody asks for it", () => {
    expect(found(fixture(mtc() + wrong))).toEqual([]);
    expect(found(fixture(mtc(ON) + wrong))).toHaveLength(1);
  });

  it("quotes the statement by its number, at the sentence", () => {
    const given = fixture(mtc(ON) + wrong.replace("- The", "- Groups save signalling. The"));
    expect(render(given, found(given))).toMatchInlineSnapshot(
      `"draft.md:9:27 info architecture-statement "The members of a group are hidden from the network behind one device.""`,
    );
    expect(found(given)[0]!.message).toMatchInlineSnapshot(
      `"Statement 4 of the architecture: "Every MTC device of a group is visible to the 3GPP network." This sentence says otherwise."`,
    );
  });

  it("is silent for a model without such statements", () => {
    const other = mtc(ON).replace("model: mtc", "model: 5gs");
    expect(found(fixture(other + wrong))).toEqual([]);
  });
});

describe("a contradiction", () => {
  it.each([
    ["1", "An MTC device can send data to its MTC server over a local link without using the 3GPP network."],
    ["2", "MTC devices cannot be handled as one group, so that signalling grows."],
    ["3", "An MTC device that belongs to only one group can disturb it."],
    ["3", "A device cannot be a member of several groups, which an attacker can exploit."],
    ["4", "The network cannot distinguish the members of the group."],
    ["5", "An MTC server reaches the network only through an MTC device, which can be stolen."],
    ["7", "A rogue MTC server can access the core network by bypassing the MTC-IWF."],
  ])("of statement %s is found: %s", (number, sentence) => {
    expect(numbers(keyIssue(1, "A", [sentence]))).toEqual([number]);
  });

  it.each([
    "The MTC server shall not reach the core network without the MTC-IWF.",
    "The network shall detect a server that bypasses the MTC-IWF.",
    "An MTC device can send data to an MTC server that is outside the operator's network.",
    "The group key of the devices is hidden from the network.",
    "The network sees every member of the group.",
    "An MTC device can belong to one group or to several groups.",
    "The device and the server can exchange a key without the network learning it.",
  ])("is not: %s", (sentence) => {
    expect(numbers(keyIssue(1, "A", [sentence]))).toEqual([]);
  });

  it("of statement 6 is a threat that leaves open which server it means, where the key issue speaks of both", () => {
    const inside = "An MTC server inside the operator's domain can be careless.";
    const outside = "An MTC server outside the operator's domain can be rogue.";
    expect(numbers(keyIssue(1, "B", [inside, outside, LIES_IN.B]))).toEqual(["6"]);
    expect(numbers(keyIssue(1, "B", [outside, LIES_IN.B]))).toEqual([]);
    expect(numbers(keyIssue(1, "B", [inside, outside, LIES_IN.B2]))).toEqual([]);
  });
});

it("the statements of the architecture are seven, numbered from 1", () => {
  const statements = architectureStatements(builtInModel("mtc")!);
  expect(statements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
