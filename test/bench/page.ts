// The report of the benchmark as Markdown.
import { FEATURES, QUESTIONS, type Question } from "./questions.ts";
import type { Measured, Times } from "./rounds.ts";

export interface Run {
  readonly lines: number;
  readonly characters: number;
  readonly undefinedCitations: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly featureRounds: number;
  readonly names: Names;
  readonly versions: { readonly node: string; readonly markdown: string; readonly markdownIt: string };
  readonly measured: readonly Measured[];
}

/** What the servers are called in `measured`. */
export interface Names {
  readonly rapporteur: string;
  readonly empty: string;
  readonly markdown: string;
  readonly markdownQuiet: string;
}

const TITLES = {
  diagnostics: "A character typed, until its diagnostics are there",
  symbols: "A character typed, until the document symbols are there",
};

/** The page for `run`: ratios first, then milliseconds. */
export function page(run: Run): string {
  const { versions } = run;
  return [
    "# A keystroke",
    "",
    "Written by `npm run bench`.",
    "",
    `One character is typed in the middle of a generated TR of ${thousands(run.lines)} lines (${thousands(run.characters)} characters,`,
    `${run.undefinedCitations} citations without an entry), and all diagnostics or all document symbols are asked for. All servers run in`,
    "the same run, each as a process of its own behind a pipe with an editor's process of its own, and take turns at every",
    `keystroke; ${run.rounds} keystrokes for each number, after ${run.warmUp} to warm up. The time is the editor's: from sending the change`,
    "until the answer is read.",
    "",
    "The text is put together so that it has about as many headings, citations, links and symbols as published TRs have in as",
    "many lines. It repeats itself more than they do, so that more is found in it: published ones have up to 17 findings.",
    "",
    "| Ratio of the medians | diagnostics | document symbols |",
    "| --- | --- | --- |",
    ...ratios(run),
    "",
    "- **Markdown server**: `vscode-markdown-languageserver`, the one in VS Code, with validation on. It has no parser: it asks",
    "  the editor for markdown-it's tokens of the whole text, which come through the pipe. That is counted, since an author",
    "  waits for it in VS Code too; *without the parse* leaves out the time in markdown-it, and keeps that in the pipe.",
    "- It takes each citation `[n]` for a link without a definition; *without `[n]`* has that check turned off.",
    "- **Empty server**: keeps the text with the usual library, and answers with Rapporteur's answers from a file. What it",
    "  takes is the way through the pipe and the library, which no server can save.",
    "- No server is told what the editor has already, so all send their whole answer.",
    "- Links of Rapporteur to clauses, tables and figures come without their target, as the protocol has it: an editor asks",
    "  for that of the one that somebody follows (`documentLink/resolve`), and it is not in the times of links here.",
    "",
    ...(["diagnostics", "symbols"] as const).flatMap((question) => [
      `## ${TITLES[question]}`,
      "",
      ...milliseconds(run, question),
      "",
    ]),
    "## A character typed, until another feature has answered",
    "",
    `${run.featureRounds} keystrokes each. What a server lacks is asked as the nearest thing that it has, named in brackets.`,
    "Definition, hover, references and the like are asked of a citation `[n]`, which both servers know.",
    "",
    ...features(run),
    "",
    `The milliseconds are those of one machine, for information. Node ${versions.node}, vscode-markdown-languageserver`,
    `${versions.markdown}, markdown-it ${versions.markdownIt}.`,
    "",
  ].join("\n");
}

function ratios(run: Run): string[] {
  const { rapporteur, empty, markdown, markdownQuiet } = run.names;
  const row = (label: string, over: Pick, under: Pick): string => {
    const cells = (["diagnostics", "symbols"] as const).map((question) =>
      significant(over(find(run, question)).median / under(find(run, question)).median),
    );
    return `| ${label} | ${cells.join(" | ")} |`;
  };
  const all =
    (name: string): Pick =>
    (of) =>
      of(name).times;
  const bare =
    (name: string): Pick =>
    (of) =>
      of(name).withoutHelper ?? of(name).times;
  return [
    row("Markdown server / Rapporteur", all(markdown), all(rapporteur)),
    row("Markdown server without the parse / Rapporteur", bare(markdown), all(rapporteur)),
    row("Markdown server without `[n]` / Rapporteur", all(markdownQuiet), all(rapporteur)),
    row("Rapporteur / empty server", all(rapporteur), all(empty)),
  ];
}

/** A row a feature: the ratios first. */
function features(run: Run): string[] {
  const { rapporteur, empty, markdown } = run.names;
  const rows = FEATURES.map((question) => {
    const of = find(run, question);
    const [own, least, other] = [of(rapporteur), of(empty), of(markdown)];
    const nearest = Object.values(QUESTIONS).find(({ method }) => method === other.method)?.title;
    const beside = other.method === own.method ? "" : ` (${nearest})`;
    const cells = [
      `${QUESTIONS[question].title}${beside}`,
      significant(other.times.median / own.times.median),
      significant((other.withoutHelper ?? other.times).median / own.times.median),
      significant(own.times.p95 / least.times.p95),
      ms(own.times.median),
      ms(own.times.p95),
      ms(other.times.median),
      thousands(own.items),
      (own.characters / 1000).toFixed(1),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| Feature | Markdown server / Rapporteur, medians | without the parse | Rapporteur / empty server, p95 | Rapporteur: median ms | p95 ms | Markdown server: median ms | items | KB |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ];
}

type Pick = (of: (name: string) => Measured) => Times;

function milliseconds(run: Run, question: Question): string[] {
  return [
    "| Server | median ms | p95 ms | without the parse: median | p95 | items | KB |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...run.measured
      .filter((one) => one.question === question)
      .map(({ name, times, withoutHelper, items, characters }) => {
        const bare =
          withoutHelper === undefined ? ["", ""] : [ms(withoutHelper.median), ms(withoutHelper.p95)];
        const cells = [
          name,
          ms(times.median),
          ms(times.p95),
          ...bare,
          thousands(items),
          (characters / 1000).toFixed(1),
        ];
        return `| ${cells.join(" | ")} |`;
      }),
  ];
}

function find(run: Run, question: Question): (name: string) => Measured {
  return (name) => {
    const found = run.measured.find((one) => one.name === name && one.question === question);
    if (found === undefined) throw new Error(`${name} was not measured`);
    return found;
  };
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function significant(value: number): string {
  return value >= 99.5 ? value.toFixed(0) : value.toPrecision(value < 10 ? 3 : 2);
}

function thousands(value: number): string {
  return value.toLocaleString("en-US");
}
