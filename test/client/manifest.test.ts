// The words of the extension that can be translated.
import fs from "node:fs";
import { expect, it } from "vitest";

it("has each word that the manifest refers to once, and no other", () => {
  const manifest = fs.readFileSync("package.json", "utf8");
  const referred = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
  const words: Record<string, string> = JSON.parse(fs.readFileSync("package.nls.json", "utf8"));
  expect(referred.length).toBeGreaterThan(40);
  expect([...new Set(referred)].sort()).toEqual(Object.keys(words).sort());
  expect(Object.values(words).filter((word) => word.trim() === "")).toEqual([]);
});

it("ships them", () => {
  expect(JSON.parse(fs.readFileSync("package.json", "utf8")).files).toContain("package.nls.json");
});
