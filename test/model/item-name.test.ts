import { expect, it } from "vitest";
import { namesOf } from "../../server/src/model/item-name.ts";
import { fixture, studyIn } from "../fixture.ts";

it("a sentence names solutions by their numbers, in whatever order they are found", () => {
  const study = studyIn(
    fixture(
      "## 6.1 Solution #10: A\n\n## 6.2 Solution #2: B\n\n## 6.3 Solution #1: C\n\n## 6.4 Solution #2.1: D\n",
    ),
  );
  expect(namesOf(study.trace.items)).toBe("Solutions #1, #2, #2.1 and #10");
});
