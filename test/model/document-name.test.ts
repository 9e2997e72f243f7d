import { describe, expect, it } from "vitest";
import { publishedAt, readDocumentNames } from "../../server/src/model/document-name.ts";

/** The documents that a text names. */
function names(prose: string): string {
  return readDocumentNames(prose, 0)
    .map((one) => `${one.kind} ${one.number} "${prose.slice(one.start, one.end)}"`)
    .join(", ");
}

describe("documents", () => {
  it.each([
    ["As in TS 33.401 and TR 23.700-95.", 'TS 33.401 "TS 33.401", TR 23.700-95 "TR 23.700-95"'],
    ["3GPP TR 23.801-01 (TS33.501).", 'TR 23.801-01 "3GPP TR 23.801-01", TS 33.501 "TS33.501"'],
    ["IETF RFC 4303, RFC4301 and RFC-793", 'RFC 4303 "IETF RFC 4303", RFC 4301 "RFC4301", RFC 793 "RFC-793"'],
    ["TS 33.401.", 'TS 33.401 "TS 33.401"'],
  ])("are read in %j", (prose, expected) => {
    expect(names(prose)).toBe(expected);
  });

  it.each(["ETSI TS 102 484", "TS 102.484", "TS 33.4011", "ATS 33.401", "RFC 12", "TS 33.401.2"])(
    "are none in %j",
    (prose) => {
      expect(names(prose)).toBe("");
    },
  );

  it.each([
    ["TS 33.401", "https://www.3gpp.org/DynaReport/33401.htm"],
    ["TR 23.700-95", "https://www.3gpp.org/DynaReport/23700-95.htm"],
    ["TS 03.20", undefined],
    ["TS 99.001", undefined],
    ["RFC 0793", "https://www.rfc-editor.org/rfc/rfc793"],
  ])("have their publisher's address: %s", (prose, address) => {
    expect(readDocumentNames(prose, 0).map(publishedAt)[0]).toBe(address);
  });
});
