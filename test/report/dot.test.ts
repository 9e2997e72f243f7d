import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { beforeAll, describe, expect, it } from "vitest";
import { graphToDot } from "../../server/src/report/dot.ts";
import { traceGraph } from "../../server/src/report/trace-graph.ts";
import { fixture } from "../fixture.ts";
import { studies } from "../sample.ts";
import { HOSTILE } from "./hostile.ts";

let graphviz: Graphviz;
beforeAll(async () => {
  graphviz = await Graphviz.load();
});

interface Drawing {
  readonly objects?: readonly { readonly name: string; readonly label?: string; readonly nodes?: unknown }[];
  readonly edges?: readonly { readonly style?: string }[];
}

/** What Graphviz understands of `text`. */
const read = (text: string): Drawing => JSON.parse(graphviz.layout(text, "json", "dot"));
const drawn = (text: string): string => graphToDot(traceGraph(fixture(text).workspace.studies));

describe("the graph for Graphviz", () => {
  it.each(studies())("of %s has all its nodes and edges", (_, study) => {
    const graphs = traceGraph([study]);
    const { objects = [], edges = [] } = read(graphToDot(graphs));
    const keys = new Set(objects.map(({ name }) => name));
    expect(graphs[0]?.nodes.filter(({ key }) => !keys.has(key))).toEqual([]);
    expect(edges).toHaveLength(graphs[0]?.edges.length ?? 0);
  });

  it("tells kinds by shapes, and what is not there by dashes", () => {
    expect(
      drawn("## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\nThis solution addresses KI#1 and KI#9.\n"),
    ).toMatchInlineSnapshot(`
      "digraph trace {
        graph [rankdir=LR, newrank=true, fontname=Helvetica]
        node [style=filled, fontname=Helvetica, fontsize=10, fillcolor="#ffffff"]
        edge [fontname=Helvetica, fontsize=9]
        subgraph cluster_s1 {
          label="draft.md"
          {
            node [shape=box, style="rounded,filled", penwidth=2, fillcolor="#dcecf7", color="#0072b2"]
            s1n1 [label="KI#1\\nOne", tooltip="KI#1 One"]
          }
          {
            node [shape=component, fillcolor="#d9f0e8", color="#007a5a"]
            s1n2 [label="Sol#1\\nA", tooltip="Sol#1 A"]
          }
          {
            node [shape=box, style="dashed", color="#b00020"]
            s1n3 [label="KI#9\\nnot in this study", tooltip="KI#9"]
          }
          s1n1 -> s1n2 [label="addressed by"]
          s1n3 -> s1n2 [label="addressed by", style=dashed]
        }
      }"
    `);
  });

  it.each(HOSTILE)("draws the title %j as it is", (title) => {
    const text = drawn(`## 5.1 Key issue #1: ${title}\n\n## 6.1 Solution #1: Other\n\nIt addresses KI#1.\n`);
    const [graph] = traceGraph(fixture(`## 5.1 Key issue #1: ${title}`).workspace.studies);
    const { objects = [], edges = [] } = read(text);
    expect(objects.filter(({ nodes }) => nodes === undefined)).toHaveLength(2);
    expect(edges).toHaveLength(1);
    const svg = graphviz.dot(text);
    const shown = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
      .map(([, words = ""]) => decoded(words))
      .join(" ");
    const first = (graph?.nodes[0]?.label ?? "").split(" ")[0] ?? "";
    expect(shown).toContain(first.slice(0, 30));
  });

  it("keeps studies apart", () => {
    const text = drawn(
      "//- a/tr.md\n# 1 Scope\n## 5.1 Key issue #1: One\n//- b/tr.md\n# 1 Scope\n## 5.1 Key issue #1: Two\n",
    );
    const clusters = read(text).objects?.filter(({ name }) => name.startsWith("cluster_")) ?? [];
    expect(clusters.map(({ label }) => label)).toEqual(["a/tr.md", "b/tr.md"]);
  });

  it("is a graph of nothing where there is nothing", () => {
    expect(read(graphToDot([])).objects ?? []).toEqual([]);
  });
});

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#45;/g, "-")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
