import { expect, it } from "vitest";
import { exemptClauses } from "../../server/src/analysis/area-exempt.ts";
import { tokensOf } from "../../server/src/model/area-vocabulary.ts";

/** The words of the clauses of `text`, which commas part, that exempt somebody. */
function exempt(text: string): string[] {
  const parts = text.split(",").map((part) => tokensOf(part));
  const clause = parts.flatMap((tokens, i) => tokens.map(() => i));
  return [...exemptClauses(parts.flat(), clause)].map((i) => text.split(",")[i]?.trim() ?? "");
}

it.each([
  ["the network is not affected", "An attacker alters the reading, the network is not affected"],
  ["the operator has no part in it", "The server is deceived, the operator has no part in it"],
  ["the gateway only relays them", "Reports are forged, the gateway only relays them"],
])("%s", (clause, text) => {
  expect(exempt(text)).toEqual([clause]);
});

it("leaves alone who takes part", () => {
  expect(exempt("The network relays the reports, the server is affected")).toEqual([]);
});
