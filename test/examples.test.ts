// The samples: the rules on areas find what was planted, and nothing in the others.
import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { RULES } from "../server/src/rules/index.ts";
import { findings, nameOf, only } from "./fixture.ts";
import { sample } from "./sample.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../examples");
const ON_AREAS = RULES.flatMap(({ scope, code }) => (scope === "areas" ? [code] : []));

it.each(["tr-33868", "tr-33868-yaml"])("no rule on areas finds anything in %s", (name) => {
  expect(findings(sample(name), only(...ON_AREAS)).map(({ message }) => message)).toEqual([]);
});

it("every mistake on areas that was planted is found in its file", () => {
  const list = fs.readFileSync(path.join(EXAMPLES, "tr-33868-mistakes/MISTAKES.md"), "utf8");
  const planted = [...list.matchAll(/^\| \d+ \| `([^`]+)` \|.*\| `([^`]+)` \|$/gm)].map(
    ([, file, code]) => `${file} ${code}`,
  );
  const found = findings(sample("tr-33868-mistakes")).map(({ uri, code }) => `${nameOf(uri)} ${code}`);
  expect(planted.length).toBeGreaterThan(5);
  expect(planted.filter((one) => !found.includes(one))).toEqual([]);
});
