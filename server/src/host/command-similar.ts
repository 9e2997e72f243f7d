import { QUIET_THRESHOLD } from "../analysis/noteworthy.ts";
import { buildSimilarity } from "../analysis/similarity.ts";
import { listed } from "../base/listed.ts";
import { similarToJson } from "../report/similar-report.ts";
import { similarToText } from "../report/similar-text.ts";
import { comparisonText } from "../tables/comparison.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";

/** `rapporteur similar`: similar threats and requirements, groups, and common solutions. */
export function similar(context: Context): Answer {
  if (context.values.compare !== undefined) return compare(context, context.values.compare);
  const format = formatOf(context, ["text", "json"], []);
  const least = leastScore(context.values["min-score"]);
  const similarity = buildSimilarity(context.loaded.workspace.studies);
  if (format === "json") return { output: similarToJson(similarity, least ?? 0), status: 0 };
  return { output: similarToText(similarity, least ?? QUIET_THRESHOLD), status: 0 };
}

/** The solutions of one key issue side by side, in every study that has it. */
function compare(context: Context, wanted: string): Answer {
  const { format = "md" } = context.values;
  if (format !== "md") throw new CommandFailure(`there is no format "${format}" with --compare; there is md`);
  const { studies } = context.loaded.workspace;
  const id = /^\d/.test(wanted) ? `KI#${wanted}` : wanted;
  const texts = studies.flatMap((study) => {
    const keyIssue = study.trace.byId.get(id);
    return keyIssue?.kind === "keyIssue" ? [comparisonText(study, keyIssue)] : [];
  });
  if (texts.length > 0) return { output: texts.join("\n").trimEnd(), status: 0 };
  const known = studies.flatMap(({ trace }) => trace.items.filter(({ kind }) => kind === "keyIssue"));
  const there = known.length === 0 ? "none" : listed(known.map((item) => item.id));
  throw new CommandFailure(`there is no key issue "${wanted}"; there is ${there}`);
}

function leastScore(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const least = Number(given);
  if (given.trim() === "" || !(least >= 0 && least <= 1))
    throw new CommandFailure(`--min-score takes a number from 0 to 1, not "${given}"`);
  return least;
}
