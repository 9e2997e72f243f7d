#!/usr/bin/env node
// The command line: reads what is asked, lets one command answer, and exits as docs/command-line.md says.
import { parseArgs } from "node:util";
import { type Answer, CommandFailure, type Context } from "./command.ts";
import { areas } from "./command-areas.ts";
import { check } from "./command-check.ts";
import { init } from "./command-init.ts";
import { similar } from "./command-similar.ts";
import { tables } from "./command-tables.ts";
import { trace } from "./command-trace.ts";
import { loadPaths } from "./load.ts";
import { writeOutput } from "./output.ts";
import { readStdin } from "./stdin.ts";
import { VERSION } from "./version.ts";

const HELP = `rapporteur ${VERSION}: understands 3GPP Technical Reports

  rapporteur check  [path …] [--format text|json|sarif] [--fix] [--max-warnings N]   findings
  rapporteur trace  [path …] [--format md|json|csv|html|mermaid|dot|reqif|needs|xlsx]
                    [--base REV] [--focus ID] [--kinds KIND,…]         who is linked to whom
  rapporteur tables [path …] [--format text|md|csv|html|json|xlsx] [--kind KIND,…]
                    [--write | --check]                                the cross-reference tables
  rapporteur similar [path …] [--format text|json] [--min-score S]     similar threats, common solutions
  rapporteur similar [path …] --compare KI#3                           the solutions of a key issue, side by side
  rapporteur areas  [path …] [--format text|json|svg] [--model NAME]   areas of key issues and threats
  rapporteur init   DIR                                                a new draft
  rapporteur lsp    --stdio                                            the language server

-o FILE writes the result into a file. --base REV tells in the page of --format html what changed since a revision of
git; --focus and --kinds cut the graphs of mermaid and dot.
A path is a file or a folder; "-" with --stdin-filename NAME reads standard input; none means this folder.
Exit status: 0 done, 1 an error was found (or more warnings than N), 2 the command could not run.`;

const COMMANDS = new Map<string, (context: Context) => Answer | Promise<Answer>>([
  ["areas", areas],
  ["check", check],
  ["trace", trace],
  ["tables", tables],
  ["similar", similar],
]);

/** Commands that a later version brings. */
const LATER = ["import", "export", "pcr"];

async function main(): Promise<number> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    process.stdout.write(`${HELP}\n`);
    return command === undefined ? 2 : 0;
  }
  if (command === "--version") {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (command === "lsp" && !rest.includes("--stdio"))
    throw new CommandFailure("the server speaks over standard input and output: rapporteur lsp --stdio");
  if (command === "lsp") {
    await import("./node.ts");
    return new Promise<number>(() => undefined);
  }
  if (LATER.includes(command)) throw new CommandFailure(`"${command}" is not there yet`);
  const { values, positionals } = readArguments(rest);
  if (values.help === true) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (command === "init") return init(positionals, process.cwd());
  const run = COMMANDS.get(command);
  if (run === undefined)
    throw new CommandFailure(`there is no command "${command}"; "rapporteur help" lists them`);
  const stdin = positionals.includes("-")
    ? { name: values["stdin-filename"] ?? "stdin.md", text: await readStdin() }
    : undefined;
  // Statements are no drafts: without a path nothing is looked for.
  const alone = values.statements !== undefined && positionals.length === 0;
  if (stdin !== undefined && values.statements === "-")
    throw new CommandFailure("standard input holds either a draft or statements; name one of them as a file");
  const writing = values.fix === true ? "--fix" : values.write === true ? "--write" : undefined;
  if (writing !== undefined && stdin !== undefined)
    throw new CommandFailure(`${writing} writes files, and standard input is none; name the file`);
  const paths = alone ? [] : positionals.length === 0 ? ["."] : positionals;
  const reload = () => loadPaths(paths, { cwd: process.cwd(), stdin });
  const loaded = await reload();
  for (const problem of loaded.problems) process.stderr.write(`rapporteur: ${problem}\n`);
  const { files, projects } = loaded.workspace;
  // Where nothing could be read there is nothing to answer of.
  if (loaded.problems.length > 0 && files.size + projects.length === 0) return 2;
  const context: Context = {
    loaded,
    reload,
    values,
    cwd: process.cwd(),
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  };
  const { output, status } = await run(context);
  await writeOutput(output, values.output, context);
  return loaded.problems.length > 0 ? 2 : status;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        "max-warnings": { type: "string" },
        "min-score": { type: "string" },
        compare: { type: "string" },
        "stdin-filename": { type: "string" },
        fix: { type: "boolean" },
        write: { type: "boolean" },
        check: { type: "boolean" },
        kind: { type: "string", multiple: true },
        model: { type: "string" },
        statements: { type: "string" },
        output: { type: "string", short: "o" },
        focus: { type: "string" },
        kinds: { type: "string" },
        base: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CommandFailure(unreadable(error instanceof Error ? error.message : String(error)));
  }
}

/** Why the arguments cannot be read, in one line. */
function unreadable(message: string): string {
  const option = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument (?:is ambiguous|missing)/.exec(message)?.[1];
  if (option === undefined) return message.split(/\. |\n/)[0] ?? message;
  return `${option} takes a value; one that begins with a dash is written ${option}=VALUE`;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const message =
      error instanceof CommandFailure
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`rapporteur: ${message}\n`);
    process.exitCode = 2;
  },
);
