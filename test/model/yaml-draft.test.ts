import { describe, expect, it } from "vitest";
import schema from "../../schemas/draft.schema.json";
import { type Place, placeOf } from "../../server/src/model/anchor.ts";
import { conclusionState } from "../../server/src/model/conclusion-state.ts";
import { declaredAreas } from "../../server/src/model/declared-areas.ts";
import { wordingOf } from "../../server/src/model/item-text.ts";
import { partsAreMarked } from "../../server/src/model/marked-parts.ts";
import { sourceSpan } from "../../server/src/model/prose.ts";
import { DRAFT } from "../../server/src/model/yaml-shape.ts";
import { DRAFT_TEXT, links, studyOf } from "./yaml-workspace.ts";

describe("a draft in YAML", () => {
  const study = studyOf(DRAFT_TEXT);
  const { trace } = study;

  it("has key issues, threats, requirements, solutions and conclusions", () => {
    expect(trace.items.map((item) => `${item.id}: ${wordingOf(study, item)?.text ?? item.title}`)).toEqual([
      "KI#1: Device triggering",
      'KI#1/T1: A rogue "base station" can forge a trigger.',
      "KI#1/T2: An eavesdropper can read the IMSI.",
      "T[X.7-a]: Anybody's trigger drains the battery.",
      "KI#1/R1: The network shall authenticate the trigger.",
      "KI#2: Nothing to fear",
      "Sol#1: Signed triggers",
      "C@7.1: Conclusion on KI#1",
      "C@Conclusion on KI#2: Conclusion on KI#2",
    ]);
    expect(study.title).toBe('Study on "X"');
  });

  it("links what it declares and what its sentences say", () => {
    expect(links(study)).toEqual([
      "Sol#1 addresses KI#1",
      "C@7.1 concludes Sol#1",
      "KI#1 derives TS 22.368#7.1.2",
      "KI#1/R1 counters KI#1/T1",
      "KI#1/R1 counters T[X.7-a]",
      "Sol#1 fulfils KI#1/R1",
      "Sol#1 addresses KI#2",
      "C@7.1 about KI#1",
      "C@Conclusion on KI#2 about KI#2",
    ]);
    expect(trace.links[0]?.mentions.map((mention) => mention.source)).toEqual(["text", "declared"]);
    expect(trace.links.every((link) => link.resolved || link.kind === "derives")).toBe(true);
  });

  it("has areas, states and parts that do not apply", () => {
    const [first, threat] = trace.items;
    expect(declaredAreas(study, first!)).toEqual(["A", "B2"]);
    expect(declaredAreas(study, threat!)).toEqual(["A1"]);
    const conclusions = trace.items.filter((item) => item.kind === "conclusion");
    expect(conclusions.map((item) => conclusionState(study, item))).toEqual([
      "selected",
      "no-normative-work",
    ]);
    expect(partsAreMarked(study, trace.byId.get("KI#2")!)).toBe(true);
  });

  it("has references that are cited", () => {
    expect([...study.outline.references.keys()]).toEqual(["2", "3"]);
    expect(study.outline.references.get("2")?.[0]?.document).toBe("33.401");
    const facts = study.files[0]!.facts.flatMap((section) => section.clauses);
    expect(facts.flatMap((clause) => clause.references.map((one) => one.text))).toEqual([
      '3GPP TS 33.401: "Security architecture"',
      "Void",
    ]);
    expect(facts.flatMap((clause) => clause.citations.map((one) => `${one.document} ${one.number}`))).toEqual(
      ["33.401 2"],
    );
  });

  it("nests its clauses as a report does", () => {
    expect(
      study.outline.clauses
        .filter((clause) => clause.level < 99)
        .map((clause) => `${"  ".repeat(clause.level - 1)}${clause.title} (${clause.role})`),
    ).toMatchInlineSnapshot(`
      [
        "Study on "X" (text)",
        "References (text)",
        "Key issues (text)",
        "  Device triggering (keyIssue)",
        "    Details (text)",
        "    Threats (threats)",
        "    Potential requirements (requirements)",
        "    Notes (text)",
        "  Nothing to fear (keyIssue)",
        "    Threats (threats)",
        "    Potential requirements (requirements)",
        "Solutions (text)",
        "  Signed triggers (solution)",
        "    Introduction (text)",
        "    Editor's notes (text)",
        "  Void (text)",
        "Conclusions (text)",
        "  Conclusion on KI#1 (conclusion)",
        "  Conclusion on KI#2 (conclusion)",
      ]
    `);
  });

  it("shows every thing in its place", () => {
    const shown = (place: Place): string => DRAFT_TEXT.slice(place.start, place.end);
    expect(trace.items.map((item) => shown(placeOf(study, item.at)))).toMatchInlineSnapshot(`
      [
        "KI#1"
          title: Device triggering",
        "A rogue \\"base station\\" can
                forge a trigger.",
        "An eavesdropper can read
              the IMSI.",
        "Anybody''s trigger drains the battery.",
        "The network shall authenticate
                the trigger.",
        "KI#2"
          title: Nothing to fear",
        "Sol#1"
          title: Signed triggers",
        "KI#1",
        "KI#2",
      ]
    `);
    expect(
      trace.links.flatMap((link) => link.mentions.map((mention) => shown(placeOf(study, mention.at!)))),
    ).toMatchInlineSnapshot(`
      [
        "key issue \\#1",
        "KI#1/R1",
        "Solution #1",
        "Sol#1",
        "TS 22.368#7.1.2",
        "T1",
        "X.7-a",
        "KI#1/R1",
        "KI#2",
        "KI#1",
        "KI#2",
      ]
    `);
  });

  it("has spans that all slice to their source", () => {
    const squeeze = (text: string): string => text.replace(/[\s\\"']+/g, "");
    let spans = 0;
    for (const facts of study.files[0]!.facts) {
      const check = (span: { start: number; end: number }): void => {
        const { start, end } = sourceSpan(facts, span);
        const prose = facts.prose.slice(span.start, span.end);
        // Across values the source also holds the punctuation of YAML.
        if (!prose.includes("\n\n"))
          expect(squeeze(facts.section.text.slice(start, end))).toBe(squeeze(prose));
        spans++;
      };
      for (const clause of facts.clauses) {
        const { heading } = clause;
        if (heading !== undefined)
          for (const span of [heading.titleSpan, heading.clauseSpan, heading.numberSpan]) check(span);
        for (const list of [clause.paragraphs, clause.mentions, clause.citations, clause.areas])
          list.forEach(check);
        clause.statements?.forEach(check);
        clause.declarations?.forEach(check);
      }
    }
    expect(spans).toBeGreaterThan(80);
  });

  it("reads a table and a heading in a text as Markdown", () => {
    const table = studyOf(`keyIssues:
  - { id: "KI#1", title: One }
solutions:
  - id: "Sol#1"
    title: A
    details: |
      # 6.1.2.1 Inner

      | Solutions   | KI#1 |
      | ----------- | ---- |
      | Solution #1 | X    |
`);
    expect(links(table)).toEqual(["Sol#1 addresses KI#1"]);
    expect(table.outline.clauses.map((clause) => clause.level)).toEqual([1, 2, 1, 2, 3, 4]);
  });
});

describe("the keys that are read", () => {
  it("are those of the schema", () => {
    type Json = {
      readonly properties?: Record<string, Json>;
      readonly items?: Json;
      readonly anyOf?: Json[];
    };
    const keys = (shape: unknown): unknown => {
      const one = shape as { kind: string; keys?: Record<string, unknown>; of?: unknown };
      if (one.kind === "map")
        return Object.fromEntries(Object.entries(one.keys ?? {}).map(([key, inner]) => [key, keys(inner)]));
      return one.of === undefined ? "" : keys(one.of);
    };
    const given = (json: Json): unknown => {
      if (json.properties !== undefined)
        return Object.fromEntries(Object.entries(json.properties).map(([key, inner]) => [key, given(inner)]));
      const inner = json.items ?? json.anyOf?.find((one) => one.items ?? one.properties);
      return inner === undefined ? "" : given(inner);
    };
    expect(keys(DRAFT)).toEqual(given(schema as Json));
  });
});
