import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { buildWorkspace, type Workspace } from "../../server/src/model/workspace.ts";
import { editDocument, parseDocument } from "../../server/src/syntax/sections.ts";
import type { CorpusFile } from "./load.ts";

export interface Speed {
  readonly bytes: number;
  readonly rounds: number;
  /** MB of text a second. */
  readonly remark: number;
  readonly trace: number;
  readonly keystrokes: readonly {
    readonly name: string;
    readonly remark: number;
    readonly keystroke: number;
  }[];
  /** Resident memory of the process after the first pass, in MB, before remark is run. */
  readonly memory: number;
}

const ROUNDS = 5;

/** Measures Rapporteur and remark over the same files in the same run. */
export function speed(corpus: readonly CorpusFile[]): Speed {
  const bytes = corpus.reduce((sum, file) => sum + file.text.length, 0);
  const processor = unified().use(remarkParse).use(remarkGfm);
  const perFile = new Map<string, number>();
  let trace = Number.POSITIVE_INFINITY;
  let remark = Number.POSITIVE_INFINITY;
  let memory = 0;
  // In turn, so that what else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    trace = Math.min(
      trace,
      timed(() => corpus.map((file) => read(file.text, file.name))),
    );
    if (round === 0) memory = process.memoryUsage().rss / 1e6;
    const before = perFile.size === 0 ? undefined : perFile;
    const total = timed(() => {
      for (const file of corpus) {
        const took = timed(() => processor.parse(file.text));
        perFile.set(file.name, Math.min(before?.get(file.name) ?? Number.POSITIVE_INFINITY, took));
      }
    });
    remark = Math.min(remark, total);
  }
  const keystrokes = corpus.map((file) => ({
    name: file.name,
    remark: perFile.get(file.name) ?? 0,
    keystroke: typeOne(file),
  }));
  return {
    bytes,
    rounds: ROUNDS,
    remark: bytes / 1000 / remark,
    trace: bytes / 1000 / trace,
    keystrokes,
    memory,
  };
}

function read(text: string, name: string, before?: Workspace): Workspace {
  return buildWorkspace(
    { files: [{ uri: `file:///c/${name}.md`, document: parseDocument(text) }], projects: [], roots: [] },
    before,
  );
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of 41 letters typed one after the other into the middle of the text. */
function typeOne(file: CorpusFile): number {
  const uri = `file:///c/${file.name}.md`;
  let workspace = read(file.text, file.name);
  const middle = file.text.indexOf(" ", Math.floor(file.text.length / 2));
  const times: number[] = [];
  for (let i = 0; i < 41; i++) {
    const start = performance.now();
    const document = editDocument(workspace.files.get(uri)!.document, {
      start: middle + i,
      end: middle + i,
      text: "x",
    });
    workspace = buildWorkspace({ files: [{ uri, document }], projects: [], roots: [] }, workspace);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[20] ?? 0;
}
