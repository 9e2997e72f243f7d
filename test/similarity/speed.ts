// How much computing 10,000 threats take, against comparing each with each in the same run. Counted is the time of the
// processor, so that what else the machine does makes no difference.
import v8 from "node:v8";
import vm from "node:vm";
import { evidenceOn } from "../../server/src/analysis/pair-evidence.ts";
import { judge } from "../../server/src/analysis/pair-score.ts";
import { buildSimilarity } from "../../server/src/analysis/similarity.ts";
import { editOneThreat, generateWorkspace } from "./generate.ts";

export interface Speed {
  readonly threats: number;
  /** Milliseconds. */
  readonly naive: number;
  readonly build: number;
  readonly edit: number;
  /** Megabytes of heap that index and pairs hold. */
  readonly megabytes: number;
  readonly compared: number;
  readonly comparedByEdit: number;
}

/** Rows of the naive comparison that are really done; the rest takes as long for each pair. */
const ROWS = 200;
const EDITS = 61;

/** Measures a generated workspace of `threats` threats. */
export function measureSpeed(threats: number): Speed {
  const workspace = generateWorkspace(threats);
  buildSimilarity(workspace.studies.slice(0, 20));
  collect();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const started = processorTime();
  const similarity = buildSimilarity(workspace.studies);
  const build = processorTime() - started;
  collect();
  const megabytes = (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 1e6;
  const all = similarity.index.studies.flatMap((study) => study.weighed);
  const naiveStarted = processorTime();
  for (let i = 0; i < ROWS; i++) for (const other of all) judge("threat", evidenceOn(all[i]!, other));
  const perPair = (processorTime() - naiveStarted) / (ROWS * all.length);
  const times: number[] = [];
  let comparedByEdit = 0;
  let current = similarity;
  for (let n = 0; n < EDITS; n++) {
    const studies = editOneThreat(workspace, n);
    const at = processorTime();
    current = buildSimilarity(studies, similarity);
    times.push(processorTime() - at);
    comparedByEdit = Math.max(comparedByEdit, current.pairs.compared);
  }
  times.sort((a, b) => a - b);
  return {
    threats: all.length,
    naive: (perPair * all.length * (all.length - 1)) / 2,
    build,
    edit: times[EDITS >> 1] ?? 0,
    megabytes,
    compared: similarity.pairs.compared,
    comparedByEdit,
  };
}

/** Milliseconds that this process has computed. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function collect(): void {
  v8.setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
}
