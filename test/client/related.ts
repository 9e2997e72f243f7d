// An answer of the server on what is similar, for the tests of what shows it.
import type {
  SimilarAnswer,
  SimilarGroup,
  SimilarItem,
  SimilarStatement,
} from "../../server/src/lsp/protocol.ts";

function item(id: string, text: string, study = "33.999"): SimilarItem {
  const place = { line: id.length, character: 0 };
  return {
    ref: `${study} ${id}`,
    study,
    id,
    text,
    uri: `file:///${study}.md`,
    range: { start: place, end: place },
  };
}

/** A statement of KI#1 unless its id says otherwise, which Sol#1 declares unless it is said to be open. */
export function statement(id: string, change: Partial<SimilarStatement> = {}): SimilarStatement {
  const made = item(id, `The text of ${id}`, change.study);
  const keyIssue = `${made.study} ${id.split("/")[0]}`;
  const rest = { keyIssue, areas: [], solutions: ["33.999 Sol#1"], x: 0, y: 0 };
  return { ...made, kind: id.includes("/R") ? "requirement" : "threat", ...rest, ...change };
}

export function group(
  members: readonly SimilarStatement[],
  change: Partial<SimilarGroup> = {},
): SimilarGroup {
  const kind = members[0]?.kind ?? "threat";
  const refs = members.map(({ ref }) => ref);
  return {
    label: "impersonation",
    kind,
    members: refs,
    areas: [],
    solutions: [],
    x: 0,
    y: 0,
    radius: 1,
    ...change,
  };
}

export function answer(
  statements: readonly SimilarStatement[],
  groups: readonly SimilarGroup[] = [],
  change: Partial<SimilarAnswer> = {},
): SimilarAnswer {
  const size = { width: 10, height: 10, alone: 8 };
  return {
    studies: [{ id: "33.999", title: "Made up", uri: "file:///33.999.md" }],
    areas: [
      { id: "A", title: "Access", parent: null },
      { id: "A1", title: "attached", parent: "A" },
      { id: "C", title: "Core", parent: null },
    ],
    statements,
    keyIssues: ["KI#1", "KI#2", "KI#3"].map((id) => ({
      ...item(id, `Title of ${id}`),
      candidates: [{ solution: "33.999 Sol#2", because: ["its text speaks of keys"] }],
    })),
    solutions: [
      { ...item("Sol#1", "Signed rejects"), declares: ["KI#1", "KI#2"] },
      { ...item("Sol#2", "Bounded timers"), declares: ["KI#2"] },
    ],
    groups,
    pairs: [],
    maps: { threat: size, requirement: size },
    ...change,
  };
}
