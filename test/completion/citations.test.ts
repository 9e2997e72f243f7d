import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { accepted, completionIn, labels, proposals } from "./proposals.ts";
import { at } from "./tr.ts";

describe("behind a bracket", () => {
  it("stand the references, and the number that is free", () => {
    expect(proposals(at("scope", " as in ["))).toMatchInlineSnapshot(`
      "[1] | 3GPP TR 21.905: "Vocabulary for 3GPP Specifications". | 1]
      [2] | 3GPP TS 33.401: "Security architecture". | 2]
      [3] | IETF RFC 4303: "IP Encapsulating Security Payload (ESP)". | 3]
      [4] | next free number, without an entry yet | 4]"
    `);
  });

  it("a reference is found by its document, its title and its number", () => {
    expect(labels(at("scope", " ["))).toContain("[1]");
    expect(labels(at("scope", " [33.4"))).toBe("[2]");
    expect(labels(at("scope", " [encaps"))).toBe("[3]");
    expect(labels(at("scope", " [2"))).toBe("[2], [1]");
  });

  it("the document before it is meant first", () => {
    expect(labels(at("scope", " RFC 4303 ["))).toBe("[3], [1], [2], [4]");
  });

  it("the bracket that the editor closed goes with what is replaced", () => {
    expect(accepted(at("scope", " as in [$0] says"), "[2]")).toContain("triggers. as in [2] says");
    expect(accepted(at("scope", " as in [1$0] says"), "[1]")).toContain("triggers. as in [1] says");
    expect(accepted(at("scope", " as in [$0"), "[2]")).toContain("triggers. as in [2]\n");
  });

  it("an entry that is void is marked", () => {
    const given = fixture("# 2 References\n\n[1] Void\n\n# 4 A\n\nSee [$0");
    expect(proposals(given)).toMatch(/^\[1\] \| Void \| 1\] \(gone\)/);
  });

  it("nothing stands where no reference has such words, in an image, or without references", () => {
    expect(labels(at("scope", " [see there"))).toBe("nothing");
    expect(labels(at("scope", " !["))).toBe("nothing");
    expect(labels(fixture("## 5.1 Key issue #1: One\n\nAs in [$0"))).toBe("nothing");
  });
});

describe("a document that is named", () => {
  it("gets its citation", () => {
    expect(accepted(at("scope", " as in TS 33.4$0 says"), "TS 33.401 [2]")).toContain(
      "as in TS 33.401 [2] says",
    );
    expect(accepted(at("scope", " as in RFC 43$0"), "RFC 4303 [3]")).toContain("as in RFC 4303 [3]\n");
  });

  it("gets it behind its space too", () => {
    expect(proposals(at("scope", " as in TS 33.401 "), { trigger: " " })).toMatch(/^\[2\] \| .* \| \[2\]$/);
  });

  it("keeps the space that does not break", () => {
    expect(accepted(at("scope", " as in TS\u00a033.4"), "TS\u00a033.401 [2]")).toContain(
      "TS\u00a033.401 [2]",
    );
  });

  it("replaces what stands there of its number", () => {
    const found = completionIn(at("scope", " as in TS 33.4$001 says"));
    expect([found?.to, found?.over].map((end) => (end ?? 0) - (found?.from ?? 0))).toEqual([7, 9]);
  });

  it("gets nothing where it is cited already, in its own entry, or where it has none", () => {
    expect(labels(at("scope", " TS 33.401$0 [2]"))).toBe("nothing");
    expect(labels(at("scope", " TS 33.501"))).toBe("nothing");
    expect(labels(at("references", "\n\n[4] 3GPP TS 33.40"))).toBe("nothing");
  });
});
