// The tables that drafts hold between comments: told where they are out of date, or renewed in their files.
import { type Regenerated, regenerateTable } from "../edits/regenerate-table.ts";
import { placeOf } from "../model/anchor.ts";
import { type PlacedTable, placedTables } from "../model/study-tables.ts";
import type { TableKind } from "../model/table-options.ts";
import { reportPlace } from "../report/places.ts";
import { textOf } from "../syntax/sections.ts";
import { type Answer, CommandFailure, type Context } from "./command.ts";
import { displayPath, type Loaded } from "./load.ts";
import { writeEdits } from "./write.ts";

/** A table that one renews can change what another one says; more rounds than this would go on for ever. */
const ROUNDS = 10;

/** A managed table of a file that was asked for. */
interface Managed {
  /** "06-0.md:5: solutions-by-key-issue". */
  readonly name: string;
  readonly placed: PlacedTable;
  /** Undefined where its comment cannot be read. */
  readonly regenerated: Regenerated | undefined;
}

/** `tables --check`: which managed tables are out of date; the status is 1 where one is. */
export function checkTables(context: Context, kinds: readonly TableKind[]): Answer {
  const found = managedIn(context.loaded, kinds, context.cwd);
  const wrong = found.flatMap(({ name, placed, regenerated }) => {
    const why = regenerated === undefined ? placed.problems.join(" ") : regenerated.outdated;
    return why === undefined ? [] : [`${name} ${why}`];
  });
  if (wrong.length > 0) return { output: wrong.join("\n"), status: 1 };
  return { output: allIsWell(found.length), status: 0 };
}

/** `tables --write`: renews the managed tables in their files, and tells which. */
export async function writeTables(context: Context, kinds: readonly TableKind[]): Promise<Answer> {
  const renewed = new Set<string>();
  let { loaded } = context;
  for (let round = 0; round < ROUNDS; round++) {
    const stale = managedIn(loaded, kinds, context.cwd).filter(
      ({ regenerated }) => (regenerated?.edits.length ?? 0) > 0,
    );
    if (stale.length === 0) break;
    await write(context, loaded, stale);
    for (const { name, regenerated } of stale) renewed.add(`${name} ${regenerated?.outdated ?? ""}`);
    loaded = await context.reload();
  }
  const left = checkTables({ ...context, loaded }, kinds);
  const done = [...renewed].map((line) => `renewed ${line}`);
  return { output: [...done, left.output].join("\n"), status: left.status };
}

async function write(context: Context, { documentOf }: Loaded, stale: readonly Managed[]): Promise<void> {
  const edits = stale.flatMap(({ regenerated }) => regenerated?.edits ?? []);
  const failed = await writeEdits(edits, (uri) => {
    const document = documentOf(uri);
    return document === undefined ? undefined : textOf(document);
  });
  const [first] = failed;
  if (first !== undefined) throw new CommandFailure(`${displayPath(first[0], context.cwd)} ${first[1]}`);
}

function managedIn(
  { workspace, wanted }: Loaded,
  kinds: readonly TableKind[],
  cwd: string,
): readonly Managed[] {
  const { studies } = workspace;
  return studies.flatMap((study) =>
    placedTables(study).flatMap((placed): Managed[] => {
      const place = placeOf(study, { clause: placed.clause, ...placed.opening });
      const isAsked = placed.kind === undefined || kinds.includes(placed.kind);
      if (!wanted(place.uri) || !isAsked) return [];
      const { line } = reportPlace(study, place).start;
      const name = `${displayPath(place.uri, cwd)}:${line + 1}: ${placed.kind ?? "unknown table"}:`;
      return [{ name, placed, regenerated: regenerateTable(study, placed, studies) }];
    }),
  );
}

function allIsWell(count: number): string {
  if (count === 0) return "No draft here holds a managed table.";
  return count === 1 ? "The managed table is up to date." : `All ${count} managed tables are up to date.`;
}
