import { expect, it } from "vitest";
import { declaration } from "../../server/src/features/declaration.ts";
import { expected, type Fixture, fixture, render } from "../fixture.ts";

function target(given: Fixture): string {
  return render(given, declaration(given.workspace, given.uri, given.offset));
}

it("of a key issue is its heading and its column of the mapping table", () => {
  const given = fixture(`
    ## 5.1 Key issue #1: One
       ^^^^^^^^^^^^^^^^^^^^^

    ## 6.0 Mapping

    | Solutions   | KI#1 |
                    ^^^^
    | ----------- | ---- |
    | Solution #1 | X    |

    ## 6.1 Solution #1: A

    This solution addresses KI$0#1.
  `);
  expect(target(given)).toBe(expected(given));
});

it("of a solution is its heading and its row, in whichever file the table stands", () => {
  const given = fixture(`
    //- rapporteur.yaml
    spec: "33.868"
    //- 6-0.md
    ## 6.0 Mapping

    | Solutions   | KI#1 |
    | ----------- | ---- |
    | Solution #1 | X    |
    //- 6-1.md
    ## 6.1 Solu$0tion #1: A
  `);
  expect(target(given)).toBe('6-1.md:1:4 "6.1 Solution #1: A"\n6-0.md:5:3 "Solution #1"');
});

it("of anything else is its definition", () => {
  const given = fixture(`
    # 2 References

    [5] 3GPP TS 33.401: "Security architecture".
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    # 4 Architecture

    As in TS 33.401 [$05].
  `);
  expect(target(given)).toBe(expected(given));
});

it("is nowhere on plain text", () => {
  expect(target(fixture("# 4 Overview\n\nPlain w$0ords.\n"))).toBe("");
});
