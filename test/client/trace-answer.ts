// What the server answers on a small study, for the tests of the trace panel.
import { toTraceAnswer } from "../../server/src/lsp/convert-trace.ts";
import type { TraceAnswer } from "../../server/src/lsp/protocol.ts";
import { sayBy } from "../../server/src/lsp/translated.ts";
import { traceView } from "../../server/src/report/trace-view.ts";
import { fixture, studyIn } from "../fixture.ts";

const AREAS = [
  { id: "A", title: "access", parent: null },
  { id: "A1", title: "attached", parent: "A" },
  { id: "B", title: "border", parent: null },
];

/** The answer on the study in `text`. */
export function answerOf(text: string): TraceAnswer {
  const given = fixture(text);
  const study = studyIn(given);
  return toTraceAnswer(
    { documentOf: (uri) => given.documents.get(uri), say: sayBy() },
    study,
    AREAS,
    traceView(study),
  );
}

/** That on a study with areas, a matrix, a key issue that nobody answers and one that is not there. */
export const ANSWER = answerOf(`
  //- rapporteur.yaml
  spec: "33.999"
  areas: { model: mtc }
  //- draft.md
  ## 5.1 Key issue #1: Triggers
  Areas: A1
  ### 5.1.2 Security threats
  - An attacker can forge a trigger.
  ## 5.2 Key issue #2: Costs
  Areas: B
  ## 6.0 Mapping
  | Solutions | KI#1 | KI#2 |
  | --- | --- | --- |
  | Solution #1 | | |
  ## 6.1 Solution #1: Signatures
  This solution addresses KI#1.
  ## 6.2 Solution #2: Lost
  This solution addresses KI#9.
`);
