import { expect, it } from "vitest";
import { stem } from "../../server/src/analysis/stem.ts";

it.each([
  ["authorised", "authorization"],
  ["impersonates", "impersonating"],
  ["virtualised", "virtualization"],
  ["replay", "replayed"],
  ["certificates", "certificate"],
])("%s and %s have one stem", (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

it.each([
  ["caresses", "caress"],
  ["ponies", "poni"],
  ["relational", "relat"],
  ["hopping", "hop"],
  ["controlling", "control"],
  ["oscillators", "oscil"],
])("%s becomes %s, as Porter has it", (word, wanted) => {
  expect(stem(word)).toBe(wanted);
});
