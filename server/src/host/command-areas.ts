import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { areaCoverage } from "../analysis/area-coverage.ts";
import { areasOf } from "../analysis/item-areas.ts";
import type { AreaModel } from "../model/area-model.ts";
import { builtInModel, MODEL_NAMES } from "../model/area-models.ts";
import { areaFigure, FIGURE_CAPTION } from "../report/area-figure.ts";
import {
  type AreaStatement,
  areasToJson,
  type StudyWithAreas,
  statementAreasToJson,
} from "../report/areas-json.ts";
import { areasToText } from "../report/areas-text.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";
import { readStdin } from "./stdin.ts";

/** `rapporteur areas`: the areas of every key issue and threat, declared and inferred. */
export async function areas(context: Context): Promise<Answer> {
  const { workspace } = context.loaded;
  const model = modelOf(context);
  const { statements } = context.values;
  const format = formatOf(context, statements === undefined ? ["text", "json", "svg"] : ["json"], []);
  const studies = workspace.studies.map((study) => ({ study, areas: areasOf(study, model) }));
  if (statements !== undefined) {
    const { text, name, uri } = await readGiven(context, statements);
    const own = model ?? studies[0]?.areas.model;
    if (own === undefined)
      throw new CommandFailure(
        `--statements needs --model ${MODEL_NAMES.join("|")}, or a draft that names a model`,
      );
    return { output: statementAreasToJson(statementsIn(text, name), own, uri), status: 0 };
  }
  if (format === "json") return { output: areasToJson(studies), status: 0 };
  if (format === "svg") return { output: figureOf(studies), status: 0 };
  return { output: areasToText(studies), status: 0 };
}

/** The architecture figure of the one study that there is: an SVG file holds one picture. */
function figureOf(studies: readonly StudyWithAreas[]): string {
  const [one, other] = studies;
  if (one === undefined) throw new CommandFailure("there is no draft here to draw the areas of");
  if (other !== undefined)
    throw new CommandFailure(
      `an SVG file holds the figure of one study, and here are ${studies.length}; name the path of one`,
    );
  const { study, areas } = one;
  return areaFigure(areas.model, { coverage: areaCoverage(study.trace, areas), caption: FIGURE_CAPTION });
}

function modelOf({ values }: Context): AreaModel | undefined {
  if (values.model === undefined) return undefined;
  const model = builtInModel(values.model);
  if (model === undefined)
    throw new CommandFailure(`there is no model "${values.model}"; there is ${MODEL_NAMES.join(", ")}`);
  return model;
}

/** The file that `--statements` gives, or standard input where it is called "-". */
async function readGiven(
  { cwd, values }: Context,
  given: string,
): Promise<{ readonly text: string; readonly name: string; readonly uri: string }> {
  const name = given === "-" ? (values["stdin-filename"] ?? "stdin.jsonl") : given;
  const file = path.resolve(cwd, name);
  try {
    const text = given === "-" ? await readStdin() : fs.readFileSync(file, "utf8");
    return { text, name, uri: pathToFileURL(file).href };
  } catch (error) {
    throw new CommandFailure(
      `cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The statements of a text with one JSON object a line. */
function statementsIn(text: string, name: string): readonly AreaStatement[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === "" ? [] : [readStatement(line, `${name}:${i + 1}`)]));
}

function readStatement(line: string, place: string): AreaStatement {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw new CommandFailure(`${place} is no JSON; each line takes { "id": …, "text": … }`);
  }
  const { id, text } = (given ?? {}) as { readonly id?: unknown; readonly text?: unknown };
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string")
    throw new CommandFailure(`${place} has no "id" and "text"`);
  return { id: String(id), text };
}
