import { describe, expect, it } from "vitest";
import type { AreaCoverage } from "../../server/src/analysis/area-coverage.ts";
import type { Area, AreaModel, Party } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import type { Item } from "../../server/src/model/trace.ts";
import { areaFigure } from "../../server/src/report/area-figure.ts";
import { figureText } from "../../server/src/report/area-figure-text.ts";
import { widthOf } from "../../server/src/report/svg-text.ts";
import { type Element, elementsOf, readXml } from "../xml.ts";

const MTC = builtInModel("mtc")!;

/** A model of parties "p q r" and areas "A p-q, N q-q"; an area is titled by its id. */
function model(parties: string, areas: string, title = (id: string): string => `Title of ${id}`): AreaModel {
  const ids = parties.split(" ");
  return {
    name: "own",
    title: title("model"),
    parties: ids.map((id): Party => ({ id, title: title(id), names: [], weak: [] })),
    areas: areas.split(", ").map((one): Area => {
      const [id = "", ends = ""] = one.split(" ");
      const parent = id.length > 1 ? id.slice(0, 1) : undefined;
      return {
        id,
        title: title(id),
        parent,
        between: ends === "" ? [] : ends.split("-"),
        terms: [],
        hints: [],
      };
    }),
    ignored: [],
  };
}

/** So many key issues, threats and unanswered threats in every area. */
function coverage(
  { areas }: AreaModel,
  ...counts: readonly [number, number, number]
): readonly AreaCoverage[] {
  const [keyIssues, threats, unanswered] = counts.map((count) => Array<Item>(count).fill({} as Item));
  return areas.map(({ id }) => ({ id, keyIssues: keyIssues!, threats: threats!, unanswered: unanswered! }));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ attributes }: Element): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(attributes.get(name) ?? 0),
  );
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The room that a line of text takes at most. */
function roomOf({ attributes, text, children }: Element): Box {
  const [x = 0, y = 0, size = 0] = ["x", "y", "font-size"].map((name) => Number(attributes.get(name)));
  const bolder = (span: Element): number => widthOf(span.text, size, true) - widthOf(span.text, size, false);
  const half = children.reduce((sum, span) => sum + bolder(span), widthOf(text, size, false)) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.75, bottom: y + size * 0.25 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left + 0.1 &&
    outer.right >= inner.right - 0.1 &&
    outer.top <= inner.top + 0.1 &&
    outer.bottom >= inner.bottom - 0.1
  );
}

/** The elements of a figure that bear `name` as a class, or are called so. */
function all(svg: string, name: string): readonly Element[] {
  return [...elementsOf(readXml(svg))].filter(
    (element) => element.name === name || element.attributes.get("class")?.split(" ").includes(name),
  );
}

const within = (group: Element, name: string): readonly Element[] =>
  [...elementsOf(group)].filter((element) => element.attributes.get("class")?.split(" ").includes(name));

const HOSTILE = `<script>alert("x")</script> & ]]> ' \u0000\u001b\ud800 ${"W".repeat(300)} \u{1f600}`;

const MODELS: readonly (readonly [string, AreaModel])[] = [
  ["mtc", MTC],
  ["5gs", builtInModel("5gs")!],
  ["one party", model("p", "A p-p")],
  ["two parties", model("p q", "A p-q, A1, A2, A3, B q-p, C p-p")],
  ["three in a ring", model("p q r", "A p-q, B q-r, C r-p, D p-r")],
  ["a hub that comes first", model("hub q r", "A hub-q, B hub-r, N hub-hub, N1, N2")],
  ["four that cross", model("p q r s", "A p-r, B q-s, C p-s, D q-r")],
  ["five", model("p q r s t", "A p-q, B q-r, C r-s, D s-t, E p-t, N r-r, N1, N2, M r-r")],
  [
    "six, all linked",
    model("p q r s t u", "A p-q, B p-r, C p-s, D p-t, E p-u, F q-r, G q-s, H q-t, I q-u, J t-u"),
  ],
  ["nine", model("a b c d e f g h i", "A a-b, B h-i, C a-i")],
  ["no areas", { ...MTC, areas: [] }],
  ["no parties", { ...MTC, parties: [] }],
  ["half written", model("p q", "A p-q, B, C p-nobody, C1")],
  ["hostile", model("p q r", "A p-q, A1, B q-r, N q-q, N1, C p-r", () => HOSTILE)],
];

describe.each(MODELS)("the figure of %s", (_, given) => {
  const svg = areaFigure(given, { coverage: coverage(given, 12, 345, 67), caption: "Figure 4-1: Areas" });
  const root = readXml(svg);

  it("has every party and every area once", () => {
    expect(all(svg, "rpt-party")).toHaveLength(given.parties.length);
    const drawn = all(svg, "rpt-area").map((group) => group.attributes.get("data-area"));
    expect(drawn.sort()).toEqual(given.areas.map((area) => area.id).sort());
  });

  it("fits a page", () => {
    const { right, bottom } = boxOf(root);
    expect(root.attributes.get("viewBox")).toBe(`0 0 ${right} ${bottom}`);
    expect(right).toBeGreaterThanOrEqual(1000);
    expect(right).toBeLessThan(given.parties.length > 6 ? 1500 : 1001);
  });

  it("keeps parties and areas apart", () => {
    const parties = all(svg, "rpt-box").map(boxOf);
    const bands = all(svg, "rpt-area")
      .filter((group) => within(group, "rpt-band").length > 0)
      .map((group) => boxOf(within(group, "rpt-band")[0]!));
    for (const [i, box] of [...parties, ...bands].entries()) {
      for (const other of [...parties, ...bands].slice(i + 1))
        expect(overlap(box, other) && !holds(box, other), JSON.stringify([box, other])).toBe(false);
    }
    for (const [i, band] of bands.entries())
      for (const other of bands.slice(i + 1)) expect(overlap(band, other)).toBe(false);
  });

  it("keeps its texts apart and inside", () => {
    const texts = all(svg, "text").filter((text) => !text.attributes.has("font-weight"));
    const rooms = texts.map(roomOf);
    for (const [i, room] of rooms.entries()) {
      expect(holds(boxOf(root), room), texts[i]!.text).toBe(true);
      for (const other of rooms.slice(i + 1)) expect(overlap(room, other)).toBe(false);
    }
    for (const group of all(svg, "rpt-area")) {
      const frame = boxOf((within(group, "rpt-band")[0] ?? within(group, "rpt-strip")[0])!);
      for (const text of [...elementsOf(group)].filter(({ name }) => name === "text"))
        if (!text.attributes.has("font-weight")) expect(holds(frame, roomOf(text)), text.text).toBe(true);
    }
  });
});

describe("the architecture of mtc", () => {
  const svg = areaFigure(MTC, { coverage: coverage(MTC, 3, 7, 2) });
  const party = (title: string): Box =>
    boxOf(
      within(all(svg, "rpt-party").find((one) => one.attributes.get("aria-label") === title)!, "rpt-box")[0]!,
    );
  const band = (id: string): Box =>
    boxOf(
      within(all(svg, "rpt-area").find((one) => one.attributes.get("data-area") === id)!, "rpt-band")[0]!,
    );

  it("is a row of device, network and server, with A and B between them", () => {
    const [device, network, server] = ["MTC device", "3GPP network", "MTC server"].map(party);
    expect([band("A").left, band("A").right]).toEqual([device!.right, network!.left]);
    expect([band("B").left, band("B").right]).toEqual([network!.right, server!.left]);
  });

  it("has C from end to end, around the network", () => {
    const [device, network, server] = ["MTC device", "3GPP network", "MTC server"].map(party);
    expect([band("C").left, band("C").right]).toEqual([device!.right, server!.left]);
    expect(band("C").top).toBeGreaterThan(network!.bottom);
    expect(device!.bottom).toBeGreaterThan(band("C").bottom);
  });

  it("counts on every area and subdivision", () => {
    for (const group of all(svg, "rpt-area")) {
      expect(group.attributes.get("aria-label")).toMatch(/; 3 key issues, 7 threats, 2 unanswered$/);
      const texts = group.children.filter(({ name }) => name === "text").map((text) => text.text);
      expect(texts.join(" ").replaceAll("\u00a0", " ")).toContain("3 key issues · 7 threats · 2 unanswered");
    }
  });

  it("makes unanswered threats stand out, where there are any", () => {
    const bold = (count: number): number =>
      all(areaFigure(MTC, { coverage: coverage(MTC, 1, 1, count) }), "tspan").filter((span) =>
        span.text.includes("unanswered"),
      ).length;
    expect(bold(1)).toBe(MTC.areas.length);
    expect(bold(0)).toBe(0);
  });

  it("counts one of a kind as one", () => {
    expect(areaFigure(MTC, { coverage: coverage(MTC, 1, 1, 0) })).toContain(
      "; 1 key issue, 1 threat, 0 unanswered",
    );
  });

  it("has no counts where none are given", () => {
    expect(areaFigure(MTC)).not.toContain("unanswered");
  });
});

describe("for those who see little of it", () => {
  const svg = areaFigure(MTC, { coverage: coverage(MTC, 3, 7, 2) });

  it("has a role, a title and a description", () => {
    const root = readXml(svg);
    expect(root.attributes.get("role")).toBe("img");
    expect(root.attributes.get("aria-label")).toBe(
      "System architecture with areas: Machine-type communication",
    );
    expect(root.children.map(({ name }) => name).slice(0, 2)).toEqual(["title", "desc"]);
    expect(root.children[1]!.text).toBe(figureText(MTC, coverage(MTC, 3, 7, 2)).replaceAll("\n", " "));
  });

  it("is told in words", () => {
    const given = model("p q", "A p-q, A1, N q-q, X");
    expect(figureText(given, coverage(given, 1, 2, 0)).split("\n")).toEqual([
      "System architecture with areas: Title of model.",
      "Parties: Title of p, Title of q.",
      "Area A, between Title of p and Title of q: Title of A; 1 key issue, 2 threats, 0 unanswered.",
      "Subdivision A1: Title of A1; 1 key issue, 2 threats, 0 unanswered.",
      "Area N, inside Title of q: Title of N; 1 key issue, 2 threats, 0 unanswered.",
      "Area X: Title of X; 1 key issue, 2 threats, 0 unanswered.",
    ]);
  });

  it("tells areas apart by line and colour, each pair at most once", () => {
    const given = model("p q", [..."ABCDEFGHIJKLMN"].map((id) => `${id} p-q`).join(", "));
    const looks = all(areaFigure(given), "rpt-area").map((group) => {
      const { attributes } = within(group, "rpt-rail")[0]!;
      return `${attributes.get("stroke")} ${attributes.get("stroke-dasharray")}`;
    });
    expect(new Set(looks).size).toBe(looks.length);
    expect(new Set(looks.slice(0, 7).map((look) => look.split(" ")[0])).size).toBe(7);
    expect(new Set(looks.slice(0, 7).map((look) => look.slice(8))).size).toBe(7);
  });
});

describe("on screen and on paper", () => {
  const svg = areaFigure(MTC);

  it("is drawn in plain colours, and restyled by variables that have the same ones as fallbacks", () => {
    const style = all(svg, "style")[0]!.text;
    for (const element of all(svg, "rpt-text")) expect(element.attributes.get("fill")).toBe("#1a1a1a");
    expect(style).toContain(".rpt-text{fill:var(--vscode-editor-foreground,#1a1a1a)}");
    expect([...elementsOf(readXml(svg))].filter((element) => element.attributes.has("style"))).toEqual([]);
  });

  it("needs nothing from elsewhere, and runs nothing", () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|url\(|<script|<image|\bon\w+=/,
    );
  });

  it("bears its caption below", () => {
    const caption = "Figure 4-1: System architecture with areas";
    const texts = all(areaFigure(MTC, { caption }), "text");
    expect(texts.at(-1)!.text).toBe(caption);
    expect(all(areaFigure(MTC, { caption }), "title")[0]!.text).toBe(caption);
  });

  it("is the same for the same model", () => {
    expect(areaFigure(MTC)).toBe(svg);
  });
});
