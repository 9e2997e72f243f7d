import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixture, only, render } from "../fixture.ts";
import { keyIssue, LIES_IN, mtc } from "./area-text.ts";

const found = (given: Fixture) => findings(given, only("area-without-key-issue"));

const OVERVIEW = `# 4 Overview

A) Security between the MTC device and the 3GPP network.

B) Security between the MTC server and the 3GPP network.

`;

describe("an area that no key issue touches", () => {
  it("is found at the overview that defines it", () => {
    const given = fixture(`${OVERVIEW}# 5 Key issues\n\n${keyIssue(1, "A", [LIES_IN.none])}`);
    expect(render(given, found(given))).toMatchInlineSnapshot(
      `"draft.md:1:3 hint area-without-key-issue "4 Overview""`,
    );
    expect(found(given).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "No key issue touches area B (Security between the MTC server and the 3GPP network). Study it, or say in the overview why there is no need to.",
      ]
    `);
  });

  it("is found at the clause of key issues where a model is named, else at the first of them", () => {
    const one = keyIssue(1, "A", [LIES_IN.B]);
    const given = fixture(`${mtc()}# 5 Key issues\n\n${one}`);
    expect(render(given, found(given))).toContain('"5 Key issues"');
    expect(render(fixture(mtc() + one), found(fixture(mtc() + one)))).toContain(
      '"5.1 Key issue #1: Matter 1"',
    );
  });
});

describe("no finding", () => {
  it("where key issues declare or a statement likely lies in each", () => {
    expect(found(fixture(mtc() + keyIssue(1, "A1, B2", [LIES_IN.C])))).toEqual([]);
  });

  it("before there is a key issue", () => {
    expect(found(fixture(OVERVIEW))).toEqual([]);
  });
});
