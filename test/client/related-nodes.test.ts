import { describe, expect, it } from "vitest";
import { NO_FILTER, type RelatedFilter } from "../../client/src/related-filter.ts";
import { type RelatedNode, relatedNodes } from "../../client/src/related-nodes.ts";
import type { SimilarAnswer } from "../../server/src/lsp/protocol.ts";
import { answer, group, statement } from "./related.ts";

const T1 = statement("KI#1/T1", { areas: ["A"] });
const T2 = statement("KI#2/T1", { areas: ["A1"], solutions: ["33.999 Sol#1", "33.999 Sol#2"] });
const OPEN = statement("KI#3/T1", { areas: ["C"], solutions: [] });
const R1 = statement("KI#1/R1");
const R2 = statement("KI#2/R1");
const ALL = answer(
  [T1, R1, T2, R2, OPEN],
  [
    group([T1, T2, OPEN], {
      label: "impersonation: false, station",
      areas: ["A", "A1", "C"],
      solutions: [
        { solution: "33.999 Sol#1", covers: [T1.ref, T2.ref], leaves: [OPEN.ref] },
        { solution: "33.999 Sol#2", covers: [T1.ref, T2.ref, OPEN.ref], leaves: [] },
      ],
    }),
    group([R1, R2], { label: "" }),
  ],
);

/** The tree as one sees it when all of it is open. */
function tree(of: SimilarAnswer, filter: Partial<RelatedFilter> = {}): string {
  const lines = (nodes: readonly RelatedNode[], indent: string): readonly string[] =>
    nodes.flatMap((node) => [
      `${indent}${node.label} | ${node.description}`,
      ...lines(node.children, `${indent}  `),
    ]);
  return lines(relatedNodes(of, { ...NO_FILTER, ...filter }), "").join("\n");
}

describe("the tree", () => {
  it("has groups, their members with the solutions for each, and the solutions at hand", () => {
    expect(tree(ALL)).toMatchInlineSnapshot(`
      "impersonation: false, station | 3 threats · A, A1, C · 1 not answered yet
        KI#1/T1 | The text of KI#1/T1
          Sol#1 Signed rejects | declares KI#1, KI#2
        KI#2/T1 | The text of KI#2/T1
          Sol#1 Signed rejects | declares KI#1, KI#2
          Sol#2 Bounded timers | declares KI#2
        KI#3/T1 | not answered yet · The text of KI#3/T1
          Sol#2 Bounded timers | could serve it too
        Solutions at hand | 
          Sol#1 Signed rejects | declares 2 of 3; not KI#3/T1
          Sol#2 Bounded timers | declares all 3
      KI#1/R1, KI#2/R1 | 2 requirements · answered
        KI#1/R1 | The text of KI#1/R1
          Sol#1 Signed rejects | declares KI#1, KI#2
        KI#2/R1 | The text of KI#2/R1
          Sol#1 Signed rejects | declares KI#1, KI#2"
    `);
  });

  it("names the document where there are several", () => {
    const other = statement("KI#1/T1", { study: "33.111", solutions: [] });
    const both = answer([T1, other], [group([T1, other])]);
    expect(tree(both)).toContain("KI#1/T1 of 33.111 | not answered yet · The text of KI#1/T1");
    expect(tree(both)).toContain("\n  KI#1/T1 | ");
    const studies = [...both.studies, { id: "33.111", title: "", uri: "file:///33.111.md" }];
    expect(tree({ ...both, studies })).toContain("KI#1/T1 of 33.999 | ");
  });

  it("shows the whole of a group of which something passes the filter, and no other", () => {
    const filtered = tree(ALL, { unanswered: true });
    expect(filtered).toContain("KI#1/T1 | ");
    expect(filtered).not.toContain("KI#1/R1");
    expect(tree(ALL, { unanswered: true, kind: "requirement" })).toBe("");
  });
});

describe("a line", () => {
  const all = (nodes: readonly RelatedNode[]): readonly RelatedNode[] =>
    nodes.flatMap((node) => [node, ...all(node.children)]);

  it("has a name of its own, which stays", () => {
    const ids = all(relatedNodes(ALL, NO_FILTER)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(relatedNodes(structuredClone(ALL), NO_FILTER)).map(({ id }) => id)).toEqual(ids);
  });

  it("leads to the text, where it stands for one", () => {
    const led = all(relatedNodes(ALL, NO_FILTER)).filter(({ target }) => target !== undefined);
    expect(new Set(led.map(({ kind }) => kind))).toEqual(new Set(["statement", "solution", "candidate"]));
    expect(led[0]?.target).toMatchObject({ uri: T1.uri, range: T1.range });
  });

  it("tells all of it where one points at it", () => {
    const candidate = all(relatedNodes(ALL, NO_FILTER)).find(({ kind }) => kind === "candidate");
    expect(candidate?.tooltip).toBe("Sol#2 Bounded timers could serve it too:\nits text speaks of keys");
    const open = all(relatedNodes(ALL, NO_FILTER)).find(({ statement }) => statement === OPEN);
    expect(open?.tooltip).toBe(
      "KI#3/T1 of KI#3 Title of KI#3\n\nThe text of KI#3/T1\n\nArea C\nNo solution declares it yet.",
    );
  });
});
