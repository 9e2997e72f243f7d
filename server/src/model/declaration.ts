// Links that a draft in YAML declares in lists of ids: `addresses: ["KI#1", "KI#2/R2"]`.
import type { Span } from "../base/span.ts";
import type { FileModel } from "./file.ts";
import type { LinkCollector } from "./link-collector.ts";
import { idOf, type Names } from "./names.ts";
import type { Outline } from "./outline.ts";
import type { Item, LinkKind } from "./trace.ts";

/** One id in such a list. Offsets count in the prose of the section. */
export interface Declaration extends Span {
  readonly kind: LinkKind;
  /** As written: "KI#1", "KI#2/R2", "Sol#3", "T1", "TS 22.368#7.1.2". */
  readonly target: string;
  /** Which statement of the clause it belongs to; undefined where it belongs to the key issue, solution or conclusion. */
  readonly statement: number | undefined;
}

const ID = /^(KI|Sol)#([^/]+)(?:\/(.+))?$/;

/** What a declaration means, as far as the study has it. */
export interface Declared {
  /** The id of the key issue, solution, threat or requirement. */
  readonly id: string;
  /** Of "KI#2/R2" the id of the key issue, which is named as well; else the same id. */
  readonly whole: string;
}

/** What `declaration` means that is made for `owner`. */
export function resolveDeclaration(
  { kind, target }: Declaration,
  owner: Item | undefined,
  { byId, names }: { readonly byId: ReadonlyMap<string, Item>; readonly names: Names },
): Declared {
  const found = ID.exec(target);
  if (kind === "derives" || (found === null && owner === undefined)) return { id: target, whole: target };
  const whole =
    found === null
      ? (owner?.id ?? "")
      : idOf(names, found[1] === "KI" ? "keyIssue" : "solution", found[2] as string);
  const part = found === null ? target : found[3];
  if (part === undefined) return { id: whole, whole };
  const own = `${whole}/${part}`;
  const ids = [own, `R[${part}]`, `T[${part}]`];
  const id = ids.find((candidate) => byId.get(candidate)?.parent === whole) ?? own;
  return { id, whole: found === null ? id : whole };
}

/** Adds the declared links of all clauses. */
export function linkDeclarations(
  files: readonly FileModel[],
  outline: Outline,
  trace: {
    readonly items: readonly Item[];
    readonly byId: ReadonlyMap<string, Item>;
    readonly byClause: ReadonlyMap<number, Item>;
    readonly names: Names;
  },
  links: LinkCollector,
): void {
  for (const clause of outline.clauses) {
    const declarations = files[clause.file]?.facts[clause.section]?.clauses[clause.part]?.declarations ?? [];
    const owner = trace.byClause.get(clause.owner);
    declarations.forEach((declaration, index) => {
      const from = declaration.statement === undefined ? owner : statementItem(declaration.statement);
      if (from === undefined) return;
      const { id, whole } = resolveDeclaration(declaration, owner, trace);
      const mention = {
        source: "declared",
        at: { clause: clause.index, part: "declaration", index },
      } as const;
      if (declaration.kind !== "addresses" || id === whole) {
        links.add(declaration.kind, from.id, id, mention);
        return;
      }
      // Who fulfils a requirement or mitigates a threat addresses its key issue.
      links.add("addresses", from.id, whole, mention);
      links.add(trace.byId.get(id)?.kind === "threat" ? "mitigates" : "fulfils", from.id, id, mention);
    });

    function statementItem(statement: number): Item | undefined {
      return trace.items.find(
        (item) => item.clause === clause.index && item.at.part === "statement" && item.at.index === statement,
      );
    }
  }
}
