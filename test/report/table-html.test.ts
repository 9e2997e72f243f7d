import { expect, it } from "vitest";
import { tableOf } from "../../server/src/report/table.ts";
import { tableToHtml } from "../../server/src/report/table-html.ts";
import { solutionsByKeyIssue } from "../../server/src/tables/matrix.ts";
import { fixture, studyIn } from "../fixture.ts";
import { readXml } from "../xml.ts";

it("names columns and rows, and takes all text as text", () => {
  const study = studyIn(
    fixture("## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A & b < c\n\nThis solution addresses KI#1.\n"),
  );
  expect(tableToHtml(tableOf(solutionsByKeyIssue(study)))).toMatchInlineSnapshot(`
    "<table>
    <caption>Mapping of solutions to key issues</caption>
    <thead><tr><th scope="col">Solutions</th><th scope="col">KI#1</th></tr></thead>
    <tbody>
    <tr><th scope="row">Solution #1: A &amp; b &lt; c</th><td>X</td></tr>
    </tbody>
    </table>"
  `);
});

it("tells more of a cell to who asks", () => {
  const rows = [[{ text: "Sol#1" }, { text: "X", note: 'says "so" <b>' }]];
  const html = tableToHtml({ caption: "", header: ["", "KI#1"], rows });
  expect(html).toContain('<td><span title="says &quot;so&quot; &lt;b&gt;">X</span></td>');
  expect(readXml(html).name).toBe("table");
});
