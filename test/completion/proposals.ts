// What completion proposes at the cursor of a fixture, and the draft after an author has taken a proposal.
import { plainBody } from "../../server/src/completion/body.ts";
import type { Proposal } from "../../server/src/completion/proposal.ts";
import { type Completion, completion } from "../../server/src/features/completion.ts";
import { anew, applied, type Fixture } from "../fixture.ts";

export interface Asked {
  /** The character that was typed; undefined where the author asks. */
  readonly trigger?: string;
  readonly yamlServer?: boolean;
}

/** The completion at the cursor; undefined where nothing is proposed. */
export function completionIn(
  given: Fixture,
  { trigger, yamlServer = false }: Asked = {},
): Completion | undefined {
  return completion(given.workspace, given.uri, given.offset, { trigger, yamlServer });
}

/** The proposals as lines `label | detail | inserted text`; "nothing" where there are none. */
export function proposals(given: Fixture, asked: Asked = {}): string {
  const found = completionIn(given, asked);
  if (found === undefined) return "nothing";
  return found.proposals
    .map((one) => `${one.label} | ${one.detail} | ${inserted(one)}${one.gone === true ? " (gone)" : ""}`)
    .join("\n");
}

/** The labels alone, in one line. */
export function labels(given: Fixture, asked: Asked = {}): string {
  return (
    completionIn(given, asked)
      ?.proposals.map(({ label }) => label)
      .join(", ") ?? "nothing"
  );
}

function inserted({ body }: Proposal): string {
  return plainBody(body, "\n").replaceAll("\n", "⏎");
}

/** The text of the file after the proposal `label` was taken. */
export function accepted(given: Fixture, label: string): string {
  const found = completionIn(given);
  const one = found?.proposals.find((proposal) => proposal.label === label);
  if (found === undefined || one === undefined) throw new Error(`there is no ${label}, but ${labels(given)}`);
  const { uri } = given;
  const edit = { uri, start: found.from, end: found.to, text: plainBody(one.body, found.lineEnd) };
  return applied(given, { edits: [edit, ...(one.edits ?? [])] });
}

/** The fixture after the proposal `label` was taken, read from scratch. */
export function taken(given: Fixture, label: string): Fixture {
  const texts = new Map(given.texts).set(given.uri, accepted(given, label));
  return anew({ ...given, texts });
}
