import { describe, expect, it } from "vitest";
import { type SimilarScope, similar } from "../../server/src/features/similar.ts";
import { dedent, type Fixture, fixture } from "../fixture.ts";
import { ALIKE, similarityOf } from "./alike.ts";

const given = fixture(ALIKE);

function view(of: Fixture, scope: SimilarScope = {}) {
  return similar(of.workspace, similarityOf(of), scope);
}

/** Three documents; the first two have threats that are the same. */
const THREE = fixture(
  ["a.md", "b.md", "c.md"]
    .map((name, at) => {
      const threat =
        at < 2
          ? "A false base station can send a forged reject message to a device for days."
          : "A subscriber can obtain free calls by a wrong bill.";
      return `//- ${name}\n# 1 Scope\n\n## 5.1 Key issue #1: One\n\n### 5.1.1 Security threats\n\n- ${threat}\n`;
    })
    .join(""),
);

describe("the statements", () => {
  it("have their own areas, else those of their key issue, and the solutions that declare them", () => {
    const shown = view(given)?.statements.map(
      ({ item, keyIssue, areas, solutions }) =>
        `${item.id} of ${keyIssue?.item.id} in ${areas.join(" ")}: ${solutions.map((one) => one.item.id).join(" ")}`,
    );
    expect(shown).toEqual([
      "KI#1/T1 of KI#1 in A2: Sol#1 Sol#2",
      "KI#1/T2 of KI#1 in A: Sol#1 Sol#2",
      "KI#1/R1 of KI#1 in A: Sol#1 Sol#2",
      "KI#2/T1 of KI#2 in A2: Sol#2",
      "KI#3/T1 of KI#3 in A2: ",
    ]);
  });

  it("have no areas in a study that does not work with them", () => {
    const plain = view(fixture(ALIKE.replaceAll(/Areas: .*/g, "")));
    expect([plain?.statements.flatMap(({ areas }) => areas), plain?.areas]).toEqual([[], []]);
  });

  it("are those of one study, and of others those that are in a group with them", () => {
    const items = (scope: SimilarScope) =>
      view(THREE, scope)?.statements.map(({ study, item }) => `${study.id} ${item.id}`);
    expect(items({ uri: "file:///tr/b.md" })).toEqual(["b.md KI#1/T1", "a.md KI#1/T1"]);
    expect(items({ uri: "file:///tr/c.md" })).toEqual(["c.md KI#1/T1"]);
    expect(items({})).toEqual(["a.md KI#1/T1", "b.md KI#1/T1"]);
    expect(items({ all: true })).toEqual(["a.md KI#1/T1", "b.md KI#1/T1", "c.md KI#1/T1"]);
  });
});

describe("the groups", () => {
  it("know their areas, and what each solution declares and leaves", () => {
    const [group, ...more] = view(given)?.groups ?? [];
    const ids = (entries: readonly { readonly item: string }[]): string =>
      entries.map((one) => one.item).join(" ");
    expect(more).toEqual([]);
    expect(group?.group.label).toContain("forged messages");
    expect(group?.areas).toEqual(["A2"]);
    expect(
      group?.solutions.map(({ item, covers, leaves }) => `${item}: ${ids(covers)} | ${ids(leaves)}`),
    ).toEqual(["Sol#2: KI#1/T1 KI#2/T1 | KI#3/T1", "Sol#1: KI#1/T1 | KI#2/T1 KI#3/T1"]);
  });

  it("are circles around their members on the map", () => {
    const shown = view(given)!;
    const { group } = shown.groups[0]!;
    const circle = shown.maps.threat.circles.get(group)!;
    for (const [entry, point] of shown.maps.threat.points) {
      const inside = Math.hypot(point.x - circle.x, point.y - circle.y) < circle.r;
      expect(inside, entry.item).toBe(group.members.includes(entry));
    }
    expect([...shown.maps.requirement.points.keys()].map((entry) => entry.item)).toEqual(["KI#1/R1"]);
  });
});

it("the areas that occur come with those that they subdivide", () => {
  const only = fixture(ALIKE.replace(/- A subscriber .*/, "").replace(/- The MTC device should .*/, ""));
  expect(view(only)?.statements.flatMap(({ areas }) => areas)).toEqual(["A2", "A2", "A2"]);
  for (const one of [given, only])
    expect(view(one)?.areas.map(({ id, parent }) => `${parent ?? ""}>${id}`)).toEqual([">A", "A>A2"]);
});

it("key issues have the solutions that could serve them too", () => {
  const candidates = view(given)?.keyIssues.map(
    (one) => `${one.item.id}: ${one.candidates.map((candidate) => candidate.item).join(" ")}`,
  );
  expect(candidates).toEqual(["KI#1: ", "KI#2: Sol#1", "KI#3: Sol#1 Sol#2"]);
});

it("pairs are told once", () => {
  expect(view(given)?.pairs.map(({ a, b, class: judged }) => `${a.item} ${judged} ${b.item}`)).toEqual([
    "KI#1/T1 same KI#2/T1",
    "KI#1/T1 same KI#3/T1",
    "KI#2/T1 same KI#3/T1",
  ]);
});

it("there is nothing for a file of no study, or without any study", () => {
  expect(view(given, { uri: "file:///none.md" })).toBeUndefined();
  expect(view(fixture(""))).toBeUndefined();
});

it("the project file stands for its study", () => {
  const project = fixture(`//- rapporteur.yaml\nspec: "33.999"\n//- tr.md\n${dedent(ALIKE)}`);
  expect(view(project, { uri: "file:///tr/rapporteur.yaml" })?.studies.map(({ id }) => id)).toEqual([
    "33.999",
  ]);
});
