// Managed tables that were true before something changed, for the tests of what renewing makes of them.
import { expect } from "vitest";
import { anew, type Fixture } from "../fixture.ts";
import { renewed } from "../tables/draft.ts";

export const URI = "file:///tr/draft.md";

/** The draft as it is now. */
export const text = ({ texts }: Fixture): string => texts.get(URI) ?? "";

/** The fixture once its tables are true, with `from` replaced by `to` in what was written. */
export function changed(given: Fixture, from: string, to: string): Fixture {
  const now = renewed(given);
  expect(text(now)).toContain(from);
  return anew({ ...now, texts: new Map(now.texts).set(URI, text(now).replace(from, to)) });
}
