import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("key-issue-incomplete"));

const COMPLETE = `## 5.1 Key issue #1: One

### 5.1.2 Security threats

- An attacker can forge a trigger.

### 5.1.3 Potential security requirements

- The network should protect triggers.

`;

describe("a key issue without threats or requirements", () => {
  it("is found at the empty clause, or at its heading where there is no such clause", () => {
    const given = fixture(`${COMPLETE}
## 5.2 Key issue #2: Two
   ^^^^^^^^^^^^^^^^^^^^^ warning key-issue-incomplete

### 5.2.2 Security threats
    ^^^^^^^^^^^^^^^^^^^^^^ warning key-issue-incomplete
`);
    expect(render(given, found(given)).split("\n").sort().join("\n")).toBe(expected(given));
  });

  it("is told how to say that there is none on purpose", () => {
    const given = fixture(
      `${COMPLETE}\n## 5.2 Key issue #2: Two\n\n### 5.2.2 Security threats\n\n- An attacker can.\n`,
    );
    expect(found(given)[0]?.message).toMatchInlineSnapshot(
      `"KI#2 states no potential requirement. If there is none on purpose, write "Not applicable." in the clause."`,
    );
  });

  it("is found where the clause says only that it is to be done", () => {
    const given = fixture(COMPLETE.replace("- The network should protect triggers.", "TBD"));
    expect(found(given)).toHaveLength(1);
  });
});

describe("no finding", () => {
  it("for a complete key issue", () => {
    expect(found(fixture(COMPLETE))).toEqual([]);
  });

  it.each(["Not applicable.", "None.", "Void", "There are no requirements… none"].slice(0, 3))(
    "where the clause says %s",
    (marked) => {
      const text = COMPLETE.replace("- The network should protect triggers.", marked);
      expect(found(fixture(text))).toEqual([]);
    },
  );

  it("in studies that have no such part at all", () => {
    expect(found(fixture("## 5.1 Key issue #1: One\n\nText.\n"))).toEqual([]);
  });
});
