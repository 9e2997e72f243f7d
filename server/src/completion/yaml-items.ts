// The skeletons of drafts in YAML: a new item of the list that the cursor is in.
import type { Study } from "../model/study.ts";
import { type Body, body, joined } from "./body.ts";
import { freeNumber, freeReference, nextId } from "./free-number.ts";
import { unaddressed, unconcluded } from "./open-items.ts";
import type { Proposal } from "./proposal.ts";
import { mentionOf } from "./spelling.ts";

/** Where the item begins. */
export interface ItemPlace {
  readonly study: Study;
  /** The keys above: "keyIssues", or "keyIssues", "[]", "threats". */
  readonly path: readonly string[];
  readonly owner: number | undefined;
  /** The column at which the keys of the item begin. */
  readonly column: number;
}

/** New items of the list at the path, each as one step. */
export function itemProposals({ study, path, owner, column }: ItemPlace): readonly Proposal[] {
  const lines = (...all: readonly Body[]): Body => joined(all, `\n${" ".repeat(column)}`);
  const number = (kind: "keyIssue" | "solution"): string =>
    freeNumber(study, kind, { parent: undefined, behind: undefined, except: undefined });
  const open = { hole: "…" };
  switch (path.filter((step) => step !== "[]").at(-1)) {
    case "keyIssues": {
      const id = number("keyIssue");
      return [
        skeleton(
          `new key issue KI#${id}`,
          lines(
            body`id: "KI#${id}"`,
            body`title: "${{ hole: "Title of the key issue" }}"`,
            ...clauseLine(study, "keyIssue"),
            body`details: |`,
            body`  ${open}`,
            body`threats:`,
            body`  - "An attacker can ${open}"`,
            body`requirements:`,
            body`  - "The network should ${open}"`,
          ),
        ),
      ];
    }
    case "solutions": {
      const id = number("solution");
      const addressed = unaddressed(study)?.number;
      return [
        skeleton(
          `new solution Sol#${id}`,
          lines(
            body`id: "Sol#${id}"`,
            body`title: "${{ hole: "Title of the solution" }}"`,
            ...clauseLine(study, "solution"),
            body`addresses: [${addressed === undefined ? [] : body`"KI#${{ hole: addressed }}"`}]`,
            body`introduction: |`,
            body`  This solution addresses ${addressed === undefined ? body`${open}` : body`${mentionOf(study, "keyIssue", "")}${{ hole: addressed, again: true }}`}.`,
            body`details: |`,
            body`  ${open}`,
            body`evaluation: |`,
            body`  ${open}`,
          ),
        ),
      ];
    }
    case "conclusions":
      return unconcluded(study, undefined).map((item) =>
        skeleton(
          `conclusion on KI#${item.number}`,
          lines(
            body`keyIssue: "${item.id}"`,
            ...clauseLine(study, "conclusion"),
            body`text: |`,
            body`  For ${mentionOf(study, "keyIssue", item.number ?? "")} it is concluded that ${open}`,
          ),
          item.title,
        ),
      );
    case "references": {
      const id = freeReference(study);
      return [
        skeleton(
          `new reference [${id}]`,
          lines(
            body`number: ${id}`,
            body`document: "3GPP ${{ hole: "TS 33.xxx" }}"`,
            body`title: "${{ hole: "Title" }}"`,
          ),
        ),
      ];
    }
    case "threats":
      return [statement(study, owner, "threat", lines, body`An attacker can ${open}`)];
    case "requirements":
      return [statement(study, owner, "requirement", lines, body`The network should ${open}`)];
    default:
      return [];
  }
}

function skeleton(label: string, text: Body, detail = ""): Proposal {
  return { kind: "skeleton", label, detail, body: text, words: `${label} ${detail}`.trim() };
}

/** A statement with an id where those before it have one, else its text alone. */
function statement(
  study: Study,
  owner: number | undefined,
  kind: "threat" | "requirement",
  lines: (...all: readonly Body[]) => Body,
  text: Body,
): Proposal {
  const keyIssue = study.trace.byClause.get(owner ?? -1);
  const last = (study.trace.parts.get(keyIssue?.id ?? "") ?? []).filter((item) => item.kind === kind).at(-1);
  if (last?.number === undefined) return skeleton(`new ${kind}`, body`"${text}"`);
  const id = nextId(study, owner ?? -1, kind);
  return skeleton(`new ${kind} ${id}`, lines(body`id: ${id}`, body`text: "${text}"`));
}

/** The next clause number, where the items before have one. */
function clauseLine({ outline }: Study, role: "keyIssue" | "solution" | "conclusion"): readonly Body[] {
  const last = outline.clauses
    .filter((one) => one.role === role || (role === "solution" && one.kind === "void"))
    .at(-1);
  const found = /^(.*?)(\d+)$/.exec(last?.clause ?? "");
  return found === null ? [] : [body`clause: "${found[1] ?? ""}${Number(found[2]) + 1}"`];
}
