import { describe, expect, it } from "vitest";
import { expected, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("unclosed-fence"));

describe("a fence that is never closed", () => {
  it.each(["```mermaid", "~~~", "````"])("is found where it begins and takes in a heading: %s", (fence) => {
    const given = fixture(`
## 4.1 Overview

${fence}
${"^".repeat(fence.length)} warning unclosed-fence
flowchart LR

## 4.2 More
`);
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("is found where only a shorter or another fence follows", () => {
    expect(found(fixture("## 4.1 Overview\n\n````\n```\n\n## 4.2 More\n"))).toHaveLength(1);
    expect(found(fixture("## 4.1 Overview\n\n```\n~~~\n\n## 4.2 More\n"))).toHaveLength(1);
  });

  it("is found with Windows line ends", () => {
    expect(found(fixture("## 4.1 Overview\r\n\r\n```\r\nx\r\n## 4.2 More\r\n"))).toHaveLength(1);
  });

  it("says what to put", () => {
    const [finding] = found(fixture("## 4.1 Overview\n\n~~~\ncode\n\n# 5 Key issues\n"));
    expect(finding?.message).toContain("Put ~~~");
  });
});

describe("no finding", () => {
  it.each([
    ["for a closed fence", "## 4.1 Overview\n\n```\nx\n```\n\n## 4.2 More\n"],
    ["for a closed fence that holds headings", "## 4.1 Overview\n\n~~~\n# x\n~~~\n\n# 5 Key issues\n"],
    ["for one that is closed by a longer one", "## 4.1 Overview\n\n```md\n# x\n`````\n"],
    ["where it swallows no heading", "## 4.1 Overview\n\n```\nx\n"],
  ])("%s", (_why, text) => {
    expect(found(fixture(text))).toEqual([]);
  });
});
