import { matrixToMarkdown } from "../tables/markdown.ts";
import { solutionsByKeyIssue } from "../tables/matrix.ts";
import { type Answer, CommandFailure, type Context, formatOf } from "./command.ts";

/** `rapporteur tables`: the cross-reference tables of each study. */
export function tables(context: Context): Answer {
  if (context.values.write === true || context.values.check === true) {
    throw new CommandFailure(
      '"--write" and "--check" are not there yet; without them the tables are printed',
    );
  }
  formatOf(context, ["text"], ["csv", "html", "xlsx", "json", "md"]);
  const output = context.loaded.workspace.studies.map((study) => {
    const matrix = solutionsByKeyIssue(study);
    return `${study.id}: ${matrix.caption}\n\n${matrixToMarkdown(matrix)}`;
  });
  return { output: output.join("\n\n"), status: 0 };
}
