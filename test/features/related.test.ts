import { describe, expect, it } from "vitest";
import { type Related, related } from "../../server/src/features/related.ts";
import { draft } from "../analysis/draft.ts";
import { dedent, type Fixture, fixture } from "../fixture.ts";
import { ALIKE, similarityOf } from "./alike.ts";

/** What is related to the item in whose text `word` stands. */
function at(word: string, text = ALIKE): Related | undefined {
  return under(fixture(text.replace(word, `${word.slice(0, 1)}$0${word.slice(1)}`)));
}

function under(given: Fixture): Related | undefined {
  return related(given.workspace, similarityOf(given), given);
}

function shown(found: Related | undefined): string {
  const lines = (found?.related ?? []).map(
    ({ own, study, item, related: { class: judged }, because, solutions }) =>
      `${own.item} ${judged} ${study.id} ${item.id}; ${solutions.map((one) => one.item.id).join(" ") || "none"}; ${because.length > 0 ? "because …" : "for no reason"}`,
  );
  return lines.join("\n");
}

function solutions(found: Related | undefined): string {
  const ids = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(" ");
  const lines = (found?.solutions ?? []).map(({ item, declares, leaves, because }) => {
    const why = because.length > 0 ? "because …" : "";
    return `${item.id} declares ${ids(declares)}, not ${ids(leaves)} ${why}`.trim();
  });
  return lines.join("\n");
}

describe("of a threat", () => {
  it("are the nearest first, with what declares them and why", () => {
    expect(shown(at("station can send forged"))).toMatchInlineSnapshot(`
      "KI#2/T1 same draft.md KI#1/T1; Sol#1 Sol#2; because …
      KI#2/T1 same draft.md KI#3/T1; none; because …"
    `);
  });

  it("the next one stands behind it, the previous one before it, around the ends", () => {
    const ways = ["attach reject message to an", "messages to MTC", "message to MTC devices."].map((word) => {
      const found = at(word);
      return [found?.of.item.id, found?.next?.item.id, found?.previous?.item.id].join(" ");
    });
    expect(ways).toEqual(["KI#1/T1 KI#2/T1 KI#3/T1", "KI#2/T1 KI#3/T1 KI#1/T1", "KI#3/T1 KI#1/T1 KI#2/T1"]);
  });

  it("are none where it is like no other", () => {
    const found = at("free calls");
    expect([found?.of.item.id, found?.related, found?.next, found?.previous]).toEqual([
      "KI#1/T2",
      [],
      undefined,
      undefined,
    ]);
  });

  it("the solutions at hand begin with the one that declares most", () => {
    expect(solutions(at("message to MTC devices."))).toBe(
      "Sol#2 declares KI#1 KI#2, not KI#3\nSol#1 declares KI#1, not KI#2 KI#3",
    );
  });

  it("the solutions at hand are its own where nothing is like it", () => {
    expect(solutions(at("free calls"))).toBe("Sol#1 declares KI#1, not\nSol#2 declares KI#1, not");
  });

  it("solutions whose text could suit are named where none is declared", () => {
    const found = at(
      "free calls",
      ALIKE.replaceAll("addresses KI#1", "limits free calls by a wrong bill. X"),
    );
    expect(solutions(found)).toMatchInlineSnapshot(`
      "Sol#1 declares , not KI#1 because …
      Sol#2 declares , not KI#1 because …"
    `);
  });
});

describe("of a key issue", () => {
  it("are those of its statements, without its own", () => {
    expect(shown(at("Key issue #1"))).toMatchInlineSnapshot(`
      "KI#1/T1 same draft.md KI#2/T1; Sol#2; because …
      KI#1/T1 same draft.md KI#3/T1; none; because …"
    `);
  });

  it("the next one stands behind it", () => {
    expect(at("Key issue #2")?.next?.item.id).toBe("KI#3/T1");
    expect(at("Key issue #3")?.next?.item.id).toBe("KI#1/T1");
  });
});

describe("of a key issue whose threats are alike themselves", () => {
  const station = "A false base station can send a forged reject message to a device";
  const study = fixture(
    draft([
      {
        title: "One",
        threats: [
          "A false base station can send a forged reject message, and thieves can sell the device for parts.",
          `${station} for days.`,
          "A rogue server can request location reports of all devices that it is not entitled to see.",
        ],
      },
      {
        title: "Two",
        threats: [
          "A rogue server can request location reports of some devices that it is not entitled to see.",
          `${station} for days.`,
        ],
      },
    ]),
  );
  const of = (item: string) => related(study.workspace, similarityOf(study), { study: "draft.md", item });

  it("they are none to the key issue, and are some to a threat of it", () => {
    expect(of("KI#1")?.related.map(({ item }) => item.parent)).not.toContain("KI#1");
    expect(of("KI#1/T2")?.related.map(({ item }) => item.id)).toContain("KI#1/T1");
  });

  it("each one is told with the nearest of them", () => {
    const found = of("KI#1")?.related.find(({ item }) => item.id === "KI#2/T2");
    expect(found?.own.item).toBe("KI#1/T2");
    expect(of("KI#2/T2")?.related.map(({ item }) => item.id)).toContain("KI#1/T1");
  });

  it("the nearest is told first, whichever threat it is like", () => {
    const scores = of("KI#1")?.related.map((one) => one.related.score) ?? [];
    expect(new Set(of("KI#1")?.related.map(({ own }) => own.item)).size).toBe(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(of("KI#2")?.related.map((one) => one.related.score)).toEqual(
      of("KI#2")
        ?.related.map((one) => one.related.score)
        .sort((a, b) => b - a),
    );
  });
});

describe("of nothing", () => {
  it("are none", () => {
    expect(at("This solution")).toBeUndefined();
    const given = fixture(ALIKE);
    expect(
      related(given.workspace, similarityOf(given), { study: "draft.md", item: "KI#9/T1" }),
    ).toBeUndefined();
  });
});

it("an item can be asked for by its name", () => {
  const given = fixture(ALIKE);
  const found = related(given.workspace, similarityOf(given), { study: "draft.md", item: "KI#2/T1" });
  expect(shown(found)).toBe(shown(at("messages to MTC")));
});

it("those of other documents are found, too", () => {
  const [own = "", other = ""] = [ALIKE, ALIKE.replaceAll(" MTC", "")].map(dedent);
  const given = fixture(
    `//- a.md\n${own.replace("reject message to an", "reject$0 message to an")}//- b.md\n${other}`,
  );
  expect(shown(under(given))).toMatchInlineSnapshot(`
    "KI#1/T1 same b.md KI#1/T1; Sol#1 Sol#2; because …
    KI#1/T1 same a.md KI#2/T1; Sol#2; because …
    KI#1/T1 same a.md KI#3/T1; none; because …
    KI#1/T1 same b.md KI#2/T1; Sol#2; because …
    KI#1/T1 same b.md KI#3/T1; none; because …"
  `);
});
