import { expect, it } from "vitest";
import { tablesToHtml } from "../../server/src/report/table-html.ts";
import { solutionsByKeyIssue } from "../../server/src/tables/solutions-by-key-issue.ts";
import { fixture, studyIn } from "../fixture.ts";
import { readHtml, textsIn } from "../html.ts";

it("names columns and rows, and takes all text as text", () => {
  const study = studyIn(
    fixture("## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A & b < c\n\nThis solution addresses KI#1.\n"),
  );
  const html = tablesToHtml([{ document: "33.868", table: solutionsByKeyIssue(study, { titles: "rows" }) }]);
  expect(html.slice(html.indexOf("<body>"))).toMatchInlineSnapshot(`
    "<body>
    <table>
    <caption>33.868: Mapping of solutions to key issues</caption>
    <thead><tr><th scope="col">Solutions</th><th scope="col">KI#1</th></tr></thead>
    <tbody>
    <tr><th scope="row">Solution #1: A &amp; b &lt; c</th><td><span title="text">X</span></td></tr>
    </tbody>
    </table>
    </body>
    </html>"
  `);
});

it("tells who says that a cell is marked", () => {
  const rows = [{ cells: [{ text: "Sol#1" }, { text: "X", saidBy: ["table", "text"] }] }];
  const header = ["Solutions", "KI#1"].map((text) => ({ text }));
  const page = readHtml(tablesToHtml([{ document: "a", table: { caption: "Mapping", header, rows } }]));
  expect(page.querySelector("td span")?.getAttribute("title")).toBe("table, text");
  expect(textsIn(page, "caption")).toEqual(["a: Mapping"]);
});
