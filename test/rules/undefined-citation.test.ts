import { describe, expect, it } from "vitest";
import {
  applied,
  expected,
  type Fixture,
  findings,
  fixed,
  fixture,
  only,
  render,
  textOf,
} from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("undefined-citation"));

const REFERENCES = `
# 2 References

[1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".

[5] 3GPP TS 33.401: "3GPP System Architecture Evolution (SAE); Security architecture".
`;

describe("a citation without an entry", () => {
  it("is found in text, items, tables and headings", () => {
    const given = fixture(`${REFERENCES}
# 4 Architecture of [7]
                    ^^^ error undefined-citation

See TS 33.402 [8], [1] and [5].
              ^^^ error undefined-citation

- as in [9]
        ^^^ error undefined-citation

| Interface | Protection |
| --------- | ---------- |
| S1        | see [10]   |
                  ^^^^ error undefined-citation
`);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found where a converter escaped its brackets", () => {
    const given = fixture(`${REFERENCES}
# 4 Architecture

See \\[7\\] and \\[5\\].
     ^^^^ error undefined-citation
`);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("says how far the references go", () => {
    const [finding] = found(fixture(`${REFERENCES}\n# 4 Architecture\n\nSee [7].\n`));
    expect(finding?.message).toMatchInlineSnapshot(
      `"[7] is cited, but clause 2 has no such entry; its 2 entries end at [5]."`,
    );
  });

  it("is found where the references stand in another file of the study", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 02-references.md
      # 2 References

      [1] 3GPP TR 21.905: "Vocabulary for 3GPP Specifications".
      //- 04-architecture.md
      ## 4.1 Architecture

      As in [1] and [2].
                    ^^^ error undefined-citation
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });
});

describe("no finding", () => {
  it("where every citation has its entry", () => {
    expect(found(fixture(`${REFERENCES}\n# 4 Architecture\n\nSee [1] and TS 33.401 [5].\n`))).toEqual([]);
  });

  it("in code, in comments and in link targets", () => {
    const given = fixture(`${REFERENCES}
# 4 Architecture

The array \`a[7]\`, <!-- [9] --> and [a link](https://example.org/10).

\`\`\`c
int a[11];
\`\`\`
`);
    expect(found(given)).toEqual([]);
  });

  it("for the placeholder [x] of a contribution", () => {
    expect(found(fixture(`${REFERENCES}\n# 4 Architecture\n\nSee TS 33.402 [x].\n`))).toEqual([]);
  });

  it("in a study without references, which cites those of its TR", () => {
    expect(found(fixture("## 5.1 Key issue #1: Title\n\nSee [7].\n"))).toEqual([]);
  });
});

describe("the fix", () => {
  const given = fixture(`${REFERENCES}\n# 4 Architecture\n\nSee TS 33.401 [12] for$0 more.\n`);

  it("cites the entry of the document that the text names", () => {
    const [fix] = found(given)[0]!.fixes();
    expect(fix!.title).toMatchInlineSnapshot(`"Cite [5], which is 33.401"`);
    expect(applied(given, fix!)).toContain("See TS 33.401 [5] for more.");
  });

  it("removes the finding, and a second run changes nothing", () => {
    const once = fixed(given, "undefined-citation");
    expect(found(once)).toEqual([]);
    expect(textOf(fixed(once, "undefined-citation"))).toBe(textOf(once));
  });

  it("is not offered where no entry is known to be meant", () => {
    const [finding] = found(fixture(`${REFERENCES}\n# 4 Architecture\n\nSee TS 33.402 [12].\n`));
    expect(finding!.fixes()).toEqual([]);
  });
});
