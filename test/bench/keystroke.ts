// `npm run bench`: one character typed in a TR of 10,000 lines, beside a Markdown server and beside an empty one.
// Prints and writes docs/bench.md. `--as-built` takes dist/ as it is; `--rounds=N` measures N keystrokes and, where N
// is below the usual number, leaves docs/bench.md alone.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { type Diagnostic, TextDocumentSyncKind } from "vscode-languageserver/node";
import { setup } from "../build.ts";
import type { ServerSpec } from "./client.ts";
import { generateTr } from "./generate.ts";
import { markdownSettings } from "./markdown-helper.ts";
import { type Names, page } from "./page.ts";
import { FEATURES, MAIN, QUESTIONS, type Question } from "./questions.ts";
import { measure } from "./rounds.ts";
import { type Last, type Places, Seat, sitsInSeat } from "./seat.ts";

const LINES = 10_000;
const ROUNDS = 60;
const WARM_UP = 10;
/** The other features: fewer keystrokes, since there are many of them. */
const FEATURE_ROUNDS = 30;
const FEATURE_WARM_UP = 3;
const NAMES: Names = {
  rapporteur: "Rapporteur",
  empty: "Empty server",
  markdown: "Markdown server",
  markdownQuiet: "Markdown server without `[n]`",
};

if (!sitsInSeat()) await bench();

async function bench(): Promise<void> {
  const given = process.argv.find((argument) => argument.startsWith("--rounds="))?.slice("--rounds=".length);
  const rounds = Number(given ?? ROUNDS);
  if (!process.argv.includes("--as-built")) setup();
  const tr = generateTr({ lines: LINES });
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-bench-"));
  const seats: Seat[] = [];
  try {
    const rapporteur = await sit(seats, tr.text, node(NAMES.rapporteur, "dist/cli.js", "lsp", "--stdio"));
    const answers = await answersOf(rapporteur);
    const { items } = answers["textDocument/diagnostic"] as { items: readonly Diagnostic[] };
    const found = items.filter(({ code }) => code === "undefined-citation").length;
    if (found !== tr.undefinedCitations) {
      throw new Error(
        `${found} undefined citations were found, but the text has ${tr.undefinedCitations} of them`,
      );
    }
    const empty = await sit(seats, tr.text, await emptyServer(scratch, answers));
    const markdown = await sit(seats, tr.text, markdownServer(NAMES.markdown, "warning"));
    await sit(seats, tr.text, markdownServer(NAMES.markdownQuiet, "ignore"));
    const measured = await measure(seats, { questions: MAIN, warmUp: WARM_UP, rounds });
    const features = await measure([rapporteur, empty, markdown], {
      questions: FEATURES,
      warmUp: FEATURE_WARM_UP,
      rounds: Math.min(rounds, FEATURE_ROUNDS),
    });
    const text = page({
      lines: LINES,
      characters: tr.text.length,
      undefinedCitations: tr.undefinedCitations,
      rounds,
      warmUp: WARM_UP,
      names: NAMES,
      versions: {
        node: process.versions.node,
        markdown: versionOf("vscode-markdown-languageserver"),
        markdownIt: versionOf("markdown-it"),
      },
      featureRounds: Math.min(rounds, FEATURE_ROUNDS),
      measured: [...measured, ...features],
    });
    console.log(text);
    if (rounds >= ROUNDS) fs.writeFileSync("docs/bench.md", text);
  } finally {
    for (const seat of seats) await seat.stop();
    fs.rmSync(scratch, { recursive: true });
  }
}

/** A client of `spec` that has `text` open and has been asked everything once. */
async function sit(seats: Seat[], text: string, spec: ServerSpec): Promise<Seat> {
  const seat = await Seat.open(spec, text, placesIn(text));
  seats.push(seat);
  for (const question of Object.keys(QUESTIONS) as Question[]) await seat.type(" ", question);
  return seat;
}

/** What `seat` has answered, by method. */
async function answersOf(seat: Seat): Promise<Readonly<Record<string, unknown>>> {
  const found: Last[] = [];
  for (const question of Object.keys(QUESTIONS) as Question[]) found.push(await seat.last(question));
  return Object.fromEntries(found.map(({ method, result }) => [method, result]));
}

/** The end of the first paragraph in the second half of `text`, and the first citation behind it. */
function placesIn(text: string): Places {
  const lines = text.split("\n");
  const line = lines.findIndex((content, i) => i >= lines.length / 2 && /^The \w.*\.$/.test(content));
  const citing = lines.findIndex((content, i) => i > line && /\w \[\d+\]/.test(content));
  return {
    caret: { line, character: lines[line]?.length ?? 0 },
    citation: { line: citing, character: (lines[citing]?.search(/\[\d+\]/) ?? 0) + 1 },
  };
}

function node(name: string, ...args: readonly string[]): ServerSpec {
  return { name, command: process.execPath, args };
}

function markdownServer(name: string, references: "warning" | "ignore"): ServerSpec {
  const program = "node_modules/vscode-markdown-languageserver/dist/node/workerMain.js";
  return {
    ...node(name, program, "--stdio"),
    initializationOptions: { markdownFileExtensions: ["md"] },
    settings: markdownSettings(references),
    parsesForServer: true,
  };
}

/** The empty server with `answers` to give; bundled into the folder `scratch`, as ours is bundled. */
async function emptyServer(scratch: string, answers: Readonly<Record<string, unknown>>): Promise<ServerSpec> {
  const program = path.join(scratch, "empty-server.js");
  const file = path.join(scratch, "answers.json");
  const providers = Object.values(QUESTIONS).map(({ provider }) => [provider, true]);
  const capabilities = {
    ...Object.fromEntries(providers),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
  };
  fs.writeFileSync(file, JSON.stringify({ capabilities, answers }));
  await build({
    entryPoints: ["test/bench/empty-server.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  return node(NAMES.empty, program, file, "--stdio");
}

function versionOf(name: string): string {
  return JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}
