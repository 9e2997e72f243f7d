import { describe, expect, it } from "vitest";
import { readPointers } from "../../server/src/model/pointer.ts";

/** What a text points to, an arrow before what is of another document. */
function pointers(prose: string): string {
  return readPointers(prose, 0)
    .map((one) => `${one.foreign ? "→" : ""}${one.kind} ${one.number} "${prose.slice(one.start, one.end)}"`)
    .join(", ");
}

describe("pointers", () => {
  it.each([
    ["As in clause 5.2.", 'clause 5.2 "clause 5.2"'],
    ["See subclause 4.1a and annex A.", 'clause 4.1a "subclause 4.1a", clause A "annex A"'],
    ["Clauses 5.1, 5.2 and 5.4 apply.", 'clause 5.1 "Clauses 5.1", clause 5.2 "5.2", clause 5.4 "5.4"'],
    ["Table 6.0-1 maps them.", 'table 6.0-1 "Table 6.0-1"'],
    ["In figures 6.1-1 and 6.1-2.", 'figure 6.1-1 "figures 6.1-1", figure 6.1-2 "6.1-2"'],
    ["See Fig. 4.2-1.", 'figure 4.2-1 "Fig. 4.2-1"'],
    ["Annex A.3 has it.", 'clause A.3 "Annex A.3"'],
  ])("are read in %j", (prose, expected) => {
    expect(pointers(prose)).toBe(expected);
  });

  it.each([
    ["As in clause 6.2 of TS 33.401 [5].", '→clause 6.2 "clause 6.2"'],
    ["As in clauses 6.1 and 6.2 of 3GPP TS 33.401.", '→clause 6.1 "clauses 6.1", →clause 6.2 "6.2"'],
    ["TS 33.401 [5], clause 6.2, says so.", '→clause 6.2 "clause 6.2"'],
    ["As clause 4.4 of [4] has it.", '→clause 4.4 "clause 4.4"'],
    ["Annex C of RFC 6749 has it.", '→clause C "Annex C"'],
  ])("of another document are told apart in %j", (prose, expected) => {
    expect(pointers(prose)).toBe(expected);
  });

  it.each([
    "The policy in this clause is new.",
    "As specified in clause of the service profile.",
    "A table is set.",
  ])("are not seen in %j", (prose) => {
    expect(pointers(prose)).toBe("");
  });
});

describe("the document of a pointer", () => {
  it.each([
    ["clause 6.2 of TS 33.401 [5]", "33.401"],
    ["TR 23.700-95 [3], clause 6.2", "23.700-95"],
    ["clause 6.2 of RFC 6749", undefined],
    ["clause 6.2 of [5]", undefined],
    ["clause 6.2", undefined],
  ])("in %j is %s", (prose, document) => {
    expect(readPointers(prose, 0).map((one) => one.document)).toEqual([document]);
  });
});
