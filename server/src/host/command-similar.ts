import { QUIET_THRESHOLD } from "../analysis/noteworthy.ts";
import { buildSimilarity } from "../analysis/similarity.ts";
import { similarToJson } from "../report/similar-report.ts";
import { similarToText } from "../report/similar-text.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";

/** `rapporteur similar`: similar threats and requirements, groups, and common solutions. */
export function similar(context: Context): Answer {
  const format = formatOf(context, ["text", "json"], []);
  const least = leastScore(context.values["min-score"]);
  const similarity = buildSimilarity(context.loaded.workspace.studies);
  if (format === "json") return { output: similarToJson(similarity, least ?? 0), status: 0 };
  return { output: similarToText(similarity, least ?? QUIET_THRESHOLD), status: 0 };
}

function leastScore(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const least = Number(given);
  if (given.trim() === "" || !(least >= 0 && least <= 1))
    throw new CommandFailure(`--min-score takes a number from 0 to 1, not "${given}"`);
  return least;
}
