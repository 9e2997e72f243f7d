import { describe, expect, it } from "vitest";
import {
  filterWords,
  isFiltering,
  NO_FILTER,
  type RelatedFilter,
  shownBy,
} from "../../client/src/related-filter.ts";
import { answer, statement } from "./related.ts";

const ALL = answer([
  statement("KI#1/T1", { areas: ["A"] }),
  statement("KI#1/T2", { areas: ["A1"], solutions: [] }),
  statement("KI#1/R1", { areas: ["C"] }),
  statement("KI#2/T1", { solutions: [] }),
]);

function shown(filter: Partial<RelatedFilter>): string {
  return [...shownBy(ALL, { ...NO_FILTER, ...filter })].map((ref) => ref.replace("33.999 ", "")).join(" ");
}

describe("the filter lets through", () => {
  it.each<[string, Partial<RelatedFilter>, string]>([
    ["all", {}, "KI#1/T1 KI#1/T2 KI#1/R1 KI#2/T1"],
    ["an area with its subdivisions", { areas: ["A"] }, "KI#1/T1 KI#1/T2"],
    ["a subdivision alone", { areas: ["A1"] }, "KI#1/T2"],
    ["several areas", { areas: ["A1", "C"] }, "KI#1/T2 KI#1/R1"],
    ["one kind", { kind: "requirement" }, "KI#1/R1"],
    ["what is not answered yet", { unanswered: true }, "KI#1/T2 KI#2/T1"],
    ["what fulfils all of it", { unanswered: true, areas: ["A"], kind: "threat" }, "KI#1/T2"],
  ])("%s", (_, filter, expected) => {
    expect(shown(filter)).toBe(expected);
  });
});

it("says what it holds back", () => {
  expect([isFiltering(NO_FILTER), filterWords(NO_FILTER)]).toEqual([false, ""]);
  const filter: RelatedFilter = { areas: ["A", "C"], kind: "threat", unanswered: true };
  expect([isFiltering(filter), filterWords(filter)]).toEqual([
    true,
    "area A, C · threats · not answered yet",
  ]);
  for (const one of [{ areas: ["A"] }, { kind: "threat" as const }, { unanswered: true }])
    expect(isFiltering({ ...NO_FILTER, ...one })).toBe(true);
});
