// The tree of what is related, as plain values: groups, their members, the solutions for each.
import type {
  Located,
  SimilarAnswer,
  SimilarGroup,
  SimilarItem,
  SimilarSolution,
  SimilarStatement,
} from "../../server/src/lsp/protocol.ts";
import { words } from "./pages/words.ts";
import { type RelatedFilter, shownBy } from "./related-filter.ts";

/** A line of the tree. */
export interface RelatedNode {
  /** The same as long as it is the same thing, so that what is open stays open. */
  readonly id: string;
  readonly kind: "group" | "statement" | "solutions" | "solution" | "candidate";
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** The name of an icon of the editor. */
  readonly icon: string;
  readonly children: readonly RelatedNode[];
  /** Where a click leads. */
  readonly target: Located | undefined;
  /** Of a statement: the one that can be compared. */
  readonly statement: SimilarStatement | undefined;
  /** Of a statement and a group: whether no solution declares it, or one of its members. */
  readonly isOpen: boolean | undefined;
}

/** The groups of `answer` that have a member which `filter` lets through, with all of their members. */
export function relatedNodes(answer: SimilarAnswer, filter: RelatedFilter): readonly RelatedNode[] {
  const shown = shownBy(answer, filter);
  const known = byRef(answer);
  return answer.groups
    .filter(({ members }) => members.some((member) => shown.has(member)))
    .map((group) => groupNode(known, group));
}

interface Known {
  readonly statements: ReadonlyMap<string, SimilarStatement>;
  readonly keyIssues: ReadonlyMap<string, SimilarAnswer["keyIssues"][number]>;
  readonly solutions: ReadonlyMap<string, SimilarSolution>;
  /** The name of an item; with its document where there are several. */
  readonly nameOf: (item: SimilarItem) => string;
}

function byRef(answer: SimilarAnswer): Known {
  const map = <T extends SimilarItem>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.ref, item]));
  const [own, ...more] = answer.studies;
  const nameOf = ({ study, id }: SimilarItem): string =>
    more.length === 0 && study === own?.id ? id : words("{0} of {1}", id, study);
  const { statements, keyIssues, solutions } = answer;
  return { statements: map(statements), keyIssues: map(keyIssues), solutions: map(solutions), nameOf };
}

function groupNode(known: Known, group: SimilarGroup): RelatedNode {
  const members = group.members.flatMap((ref) => known.statements.get(ref) ?? []);
  const id = group.members[0] ?? "";
  const open = members.filter(({ solutions }) => solutions.length === 0).length;
  const described = [
    group.kind === "threat"
      ? words("{0} threats", members.length)
      : words("{0} requirements", members.length),
    ...(group.areas.length === 0 ? [] : [group.areas.join(", ")]),
    open === 0
      ? words("answered")
      : open === members.length
        ? words("none answered yet")
        : words("{0} not answered yet", open),
  ];
  const label = group.label === "" ? members.map(known.nameOf).join(", ") : group.label;
  return {
    ...LEAF,
    id,
    kind: "group",
    label,
    description: described.join(" · "),
    tooltip: `${label}\n${members.map(known.nameOf).join(", ")}`,
    icon: "layers",
    isOpen: open > 0,
    children: [
      ...members.map((member) => statementNode(known, id, member)),
      ...(group.solutions.length === 0 ? [] : [solutionsNode(known, id, group)]),
    ],
  };
}

const LEAF = { children: [], target: undefined, statement: undefined, isOpen: undefined } as const;

function statementNode(known: Known, group: string, statement: SimilarStatement): RelatedNode {
  const id = `${group}\n${statement.ref}`;
  const keyIssue = known.keyIssues.get(statement.keyIssue ?? "");
  const isOpen = statement.solutions.length === 0;
  const name = known.nameOf(statement);
  const named = keyIssue === undefined ? name : words("{0} of {1}", name, `${keyIssue.id} ${keyIssue.text}`);
  const areas = statement.areas.length === 0 ? "" : `\n${words("Area {0}", statement.areas.join(", "))}`;
  const open = isOpen ? `\n${words("No solution declares it yet.")}` : "";
  const solutions = statement.solutions.flatMap((ref) => known.solutions.get(ref) ?? []);
  const candidates = isOpen ? (keyIssue?.candidates ?? []) : [];
  return {
    id,
    kind: "statement",
    label: name,
    description: `${isOpen ? `${words("not answered yet")} · ` : ""}${statement.text}`,
    tooltip: `${named}\n\n${statement.text}\n${areas}${open}`,
    icon: statement.kind === "threat" ? "symbol-event" : "symbol-property",
    children: [
      ...solutions.map((solution) => solutionNode(known, id, solution)),
      ...candidates.flatMap(({ solution: ref, because }) => {
        const solution = known.solutions.get(ref);
        return solution === undefined ? [] : [candidateNode(known, id, solution, because)];
      }),
    ],
    target: statement,
    statement,
    isOpen,
  };
}

function solutionNode(known: Known, above: string, solution: SimilarSolution): RelatedNode {
  const name = `${known.nameOf(solution)} ${solution.text}`;
  return {
    ...LEAF,
    id: `${above}\n${solution.ref}`,
    kind: "solution",
    label: name,
    description: words("declares {0}", solution.declares.join(", ")),
    tooltip: `${name}\n${words("It declares {0}.", solution.declares.join(", "))}`,
    icon: "symbol-method",
    target: solution,
  };
}

function candidateNode(
  known: Known,
  above: string,
  solution: SimilarSolution,
  because: readonly string[],
): RelatedNode {
  const node = solutionNode(known, above, solution);
  return {
    ...node,
    kind: "candidate",
    description: words("could serve it too"),
    tooltip: `${words("{0} could serve it too:", node.label)}\n${because.join("\n")}`,
    icon: "lightbulb",
  };
}

function solutionsNode(known: Known, group: string, { members, solutions }: SimilarGroup): RelatedNode {
  const id = `${group}\nsolutions`;
  const names = (refs: readonly string[]): string =>
    refs
      .flatMap((ref) => known.statements.get(ref) ?? [])
      .map(known.nameOf)
      .join(", ");
  return {
    ...LEAF,
    id,
    kind: "solutions",
    label: words("Solutions at hand"),
    description: "",
    tooltip: words("The solutions that declare some of these, the one first that declares most"),
    icon: "checklist",
    children: solutions.flatMap(({ solution: ref, covers, leaves }) => {
      const solution = known.solutions.get(ref);
      if (solution === undefined) return [];
      const node = solutionNode(known, id, solution);
      const [of, declared, left] = [members.length, names(covers), names(leaves)];
      const [description, sentence] =
        left === ""
          ? [words("declares all {0}", of), words("It declares {0}.", declared)]
          : [
              words("declares {0} of {1}; not {2}", covers.length, of, left),
              words("It declares {0}; not {1}.", declared, left),
            ];
      return [{ ...node, description, tooltip: `${node.label}\n${sentence}` }];
    }),
  };
}
