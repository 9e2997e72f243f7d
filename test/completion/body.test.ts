import { describe, expect, it } from "vitest";
import { type Body, body, joined, plainBody, snippetBody } from "../../server/src/completion/body.ts";

const TEXT: Body = body`[${3}] ${{ hole: "Title" }}: ${body`${{ hole: "" }}.`}`;

describe("a text with holes", () => {
  it("is plain text with the words of its holes", () => {
    expect(plainBody(TEXT, "\n")).toBe("[3] Title: .");
  });

  it("is a snippet with its holes in order", () => {
    expect(snippetBody(TEXT, "\n")).toBe(`[3] \${1:Title}: \${2:}.`);
  });

  it("says again what is filled in", () => {
    const text = body`[${{ hole: "12" }}] ${{ hole: "…" }} #${{ hole: "12", again: true }}3`;
    expect(snippetBody(text, "\n")).toBe(`[\${1:12}] \${2:…} #\${1}3`);
    expect(plainBody(text, "\n")).toBe("[12] … #123");
  });

  it("without holes is no snippet", () => {
    expect(snippetBody(body`plain`, "\n")).toBeUndefined();
  });

  it("keeps characters that mean something in snippets", () => {
    expect(snippetBody(body`a$b}\\ ${{ hole: "}$" }}`, "\n")).toBe(String.raw`a\$b\}\\ ${"$"}{1:\}\$}`);
  });

  it("has the line ends of the file", () => {
    const lines = joined([body`a`, body`${{ hole: "b" }}`], "\n");
    expect(plainBody(lines, "\r\n")).toBe("a\r\nb");
    expect(snippetBody(lines, "\r\n")).toBe(`a\r\n\${1:b}`);
  });
});
