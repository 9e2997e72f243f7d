// What makes two threats alike: the kind of attack and what it meets, each as far as it tells in the study.
import { describe, expect, it } from "vitest";
import { buildSimilarity, relatedTo, type Similarity } from "../../server/src/analysis/similarity.ts";
import { fixture } from "../fixture.ts";
import { between, draft } from "./draft.ts";

const OTHERS = [
  { title: "Charging", threats: ["A subscriber can obtain free calls by a wrong bill of the operator."] },
  { title: "Paging", threats: ["Frequent paging can drain the battery of a sleeping meter."] },
  { title: "Topology", threats: ["Error causes reveal to outsiders which nodes serve a meter."] },
];
const WAKES = "A false base station can send a forged trigger to a meter, so that it wakes up.";
const BARS = "A false base station can send a forged reject message to a meter, so that it stays silent.";

function similarityOf(threats: readonly string[], project = ""): Similarity {
  const issues = threats.map((threat, i) => ({ title: `Issue ${i}`, threats: [threat] }));
  const text = draft([...issues, ...OTHERS]);
  const files = project === "" ? text : `//- rapporteur.yaml\n${project}\n//- draft.md\n${text}`;
  return buildSimilarity(fixture(files).workspace.studies);
}

describe("two threats are not the same", () => {
  it("for a common attacker, where one wakes devices and the other silences them", () => {
    expect(between(similarityOf([WAKES, BARS]), "KI#1/T1", "KI#2/T1")).not.toBe("same");
  });

  it("where one reads what the other forges", () => {
    const pair = similarityOf([
      "An attacker on the path between the network and the server can read event reports.",
      "An attacker on the path between the network and the server can forge event reports.",
    ]);
    expect(between(pair, "KI#1/T1", "KI#2/T1")).not.toBe("same");
  });

  it("for an attack in common that meets nothing in common", () => {
    const pair = similarityOf(["An attacker can replay a group message.", "An attacker can replay a token."]);
    expect(between(pair, "KI#1/T1", "KI#2/T1")).not.toBe("same");
  });
});

describe("words of the study's own", () => {
  const OWN = ["A stranger can prise off a bay sensor.", "Somebody can pull the occupancy node off its bay."];
  const LEXICON = `lexicon:
  bay: { facet: asset, name: bay sensors, words: [bay sensor, occupancy node] }
  pulling: { facet: attack, name: pulling off, words: [prise off, pull … off] }`;

  it("make threats alike that plain words keep apart", () => {
    expect(between(similarityOf(OWN), "KI#1/T1", "KI#2/T1")).toBe("different");
    expect(between(similarityOf(OWN, LEXICON), "KI#1/T1", "KI#2/T1")).toBe("same");
  });

  it("count in that study alone", () => {
    const text = draft([...OWN.map((threat, i) => ({ title: `Issue ${i}`, threats: [threat] })), ...OTHERS]);
    const files = `//- own/rapporteur.yaml\n${LEXICON}\n//- own/draft.md\n${text}\n//- plain/draft.md\n${text}`;
    const similarity = buildSimilarity(fixture(files).workspace.studies);
    const classes = similarity.studies.map(({ id }) =>
      relatedTo(similarity, id, "KI#1/T1").find(
        (one) => one.entry.study === id && one.entry.item === "KI#2/T1",
      ),
    );
    expect(classes.map((one) => one?.class ?? "different").sort()).toEqual(["different", "same"]);
  });
});
