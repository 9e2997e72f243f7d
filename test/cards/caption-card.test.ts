import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const draft = (text: string): string => `
  # 4 Overview

  ${text}

  Table 4-1: *Names* of parties

  Figure 4–1: The system
`;

it.each([
  ["See Table 4$0-1.", "**[table 4-1](draft.md#L5)** Names of parties"],
  ["As figure 4$0-1 shows.", "**[figure 4-1](draft.md#L7)** The system"],
  ["See Table 4$0-2.", "There is no **table 4-2** in draft.md."],
])("%s", (text, expected) => {
  expect(card(fixture(draft(text)))).toBe(expected);
});

it("takes no sentence that begins with the number for the caption", () => {
  const given = fixture(draft("Table 4$0-1 shows which names there are."));
  expect(card(given)).toBe("**[table 4-1](draft.md#L5)** Names of parties");
});
