import { expect, it } from "vitest";
import { yamlCursor } from "../../server/src/completion/yaml-cursor.ts";

/** The path at `$0`, with "=" before what was typed of a value and ":" before what was typed of a key. */
function cursor(source: string, base: readonly string[] = []): string {
  const at = source.indexOf("$0");
  const found = yamlCursor(source.replace("$0", ""), at, base);
  if (found === undefined) return "nowhere";
  const { path, value, typed, style } = found;
  return `${path.join(".")}${value ? "=" : ":"}${typed} ${style}`;
}

it.each([
  ["a$0", ":a plain"],
  ["a: $0", "a= plain"],
  ["a: b$0", "a=b plain"],
  ['a: "b$0', "a=b quoted"],
  ["a: 'b$0'", "a=b quoted"],
  ['a: "b" $0', "nowhere"],
  ["a:\n  $0", "a: plain"],
  ["a:\n  b: 1\n  $0", "a: plain"],
  ["a:\n  b:\n    c: 1\n  d$0", "a:d plain"],
  ["a:\n  - $0", "a.[]: plain"],
  ["a:\n- $0", "a.[]: plain"],
  ["a:\n  - b: 1\n    c$0", "a.[]:c plain"],
  ["a:\n- b: 1\n  c: $0", "a.[].c= plain"],
  ["a:\n  - b: 1\n  - c$0", "a.[]:c plain"],
  ["a:\n  - b: 1\n  $0", "a: plain"],
  ["a:\n  - - $0", "a.[].[]: plain"],
  ["a:\n  - b:\n      - c: 1\n        d: $0", "a.[].b.[].d= plain"],
  ['"KI#4": $0', "KI#4= plain"],
  ["KI#4: $0", "KI#4= plain"],
  ["a: [$0", "a.[]= flow"],
  ["a: [b, c$0", "a.[]=c flow"],
  ['a: ["b", "c$0"]', "a.[]=c flow"],
  ["a: { b: $0 }", "a.b= flow"],
  ["a: { b: 1, c$0", "a:c flow"],
  ["a: { b: [x, $0] }", "a.b.[]= flow"],
  ["a: [\n  b,\n  $0\n]", "a.[]= flow"],
  ["x:\n  a: [\n    b,\n    $0\n", "x.a.[]= flow"],
  ["x:\n  - a: [\n      b,\n      $0", "x.[].a.[]= flow"],
  ["a: [b] $0", "a=[b]  plain"],
  ["a: |\n  text $0", "a= block"],
  ["a: |\n  - item\n    goes on$0", "a= block"],
  ["a:\n  - >-\n    text$0", "a.[]= block"],
  ["a: |\n  text\n$0", ": plain"],
  ["a: |\n  b: not a key\nc:\n  $0", "c: plain"],
  ["a: |2-\n    text\n    $0", "a= block"],
  ["# a: $0", "nowhere"],
  ["a: b # $0", "nowhere"],
  ["a: 1\n---\nb:\n  $0", "b: plain"],
  ["a:\r\n  b:\r\n    $0", "a.b: plain"],
])("%j is at %s", (source, wanted) => {
  expect(cursor(source)).toBe(wanted);
});

it("begins below what the section is a part of", () => {
  expect(cursor('  - id: "KI#1"\n    areas: [$0', ["keyIssues"])).toBe("keyIssues.[].areas.[]= flow");
});

it("knows the keys beside the one that is typed", () => {
  const siblings = (source: string) =>
    yamlCursor(source.replace("$0", ""), source.indexOf("$0"), [])?.siblings;
  expect(siblings("a:\n  - b: 1\n    $0\n    c: 2\n  - d: 3\n")).toEqual(["b", "c"]);
  expect(siblings("a: 1\nb:\n  c: 1\n$0\nd: 2\n")).toEqual(["b", "a", "d"]);
  expect(siblings("a: { b: 1, $0")).toEqual(["b"]);
  expect(siblings("a: [x, $0")).toEqual(["x"]);
});
