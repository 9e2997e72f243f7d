// A study that is small enough to count by hand, and its tables.
import type { TableKind, TableOptions } from "../../server/src/model/table-options.ts";
import { tableToMarkdown } from "../../server/src/tables/markdown.ts";
import type { Table } from "../../server/src/tables/table.ts";
import { tablesOf } from "../../server/src/tables/tables-of.ts";
import { type Fixture, fixture } from "../fixture.ts";

export const STUDY = `
//- rapporteur.yaml
spec: "33.868"
areas: { model: mtc }
keyIssues: { "KI#1": { areas: [A] } }
files: ["tr.md"]
//- tr.md
# 2 References

[1] 3GPP TR 21.905: "Vocabulary".

[2] 3GPP TS 22.368: "Service requirements".

# 3 Definitions

## 3.1 Terms

**device trigger:** request that makes a device speak.

## 3.3 Abbreviations

MTC	Machine-Type Communication

# 5 Key issues

## 5.1 Key issue #1: Device triggering

### 5.1.1 Key issue details

A device trigger wakes a device. It is the requirement of clause 7.1.1 of TS 22.368 [2].

### 5.1.2 Security threats

- An attacker can forge a trigger.

- An attacker can replay a trigger.

### 5.1.3 Potential security requirements

- The network shall authenticate the source of triggers.

Editor's note: Whether the device is to answer is FFS (owner: Vendor X).

## 5.2 Key issue #2: Replay of *small* data | and more

### 5.2.2 Security threats

- An attacker can replay small data.

### 5.2.3 Potential security requirements

- The network shall discard what is replayed.

- The MTC device shall count messages.

# 6 Solutions

## 6.1 Solution #1: Signed triggers

This solution addresses key issue #1.

## 6.2 Solution #2: Counters

This solution addresses the second requirement of key issue #2.

# 7 Conclusions

## 7.1 Key issue #1: Device triggering

Solution #1 is selected as the basis for normative work.

Editor's note: The state of solution #2 is FFS.
`;

/** The tables of `kind` of the study 33.868. */
export function tables(
  kind: TableKind,
  options: TableOptions = {},
  given: Fixture = fixture(STUDY),
): readonly Table[] {
  const { studies } = given.workspace;
  return studies
    .filter(({ id }) => id === "33.868" || studies.length === 1)
    .flatMap((study) => tablesOf(kind, { study, studies, options }));
}

/** Captions and tables as Markdown. */
export function shown(kind: TableKind, options: TableOptions = {}, given: Fixture = fixture(STUDY)): string {
  return tables(kind, options, given)
    .map((table) => `${table.caption}\n${tableToMarkdown(table)}`)
    .join("\n\n");
}
