// Runs the command line as users do, in a folder of its own.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const CLI = path.resolve(import.meta.dirname, "../../dist/cli.js");

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  /** Runs `rapporteur` here, or `inside` a folder below. */
  run(
    args: readonly string[],
    options?: { readonly stdin?: string; readonly env?: NodeJS.ProcessEnv; readonly inside?: string },
  ): Promise<Ran>;
  read(name: string): string;
  /** Names of all files, in order. */
  names(): string[];
}

const made: string[] = [];

/** A new folder that holds `files`, by name. */
export function folder(files: Readonly<Record<string, string>>): Folder {
  const top = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-")));
  made.push(top);
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(top, name)), { recursive: true });
    fs.writeFileSync(path.join(top, name), text);
  }
  return {
    path: top,
    run: (args, { stdin = "", env = {}, inside = "" } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [CLI, ...args], {
          cwd: path.join(top, inside),
          env: { ...process.env, ...env },
        });
        let out = "";
        let err = "";
        child.stdout.on("data", (chunk) => {
          out += chunk;
        });
        child.stderr.on("data", (chunk) => {
          err += chunk;
        });
        child.on("error", reject);
        child.on("close", (status) => resolve({ status, out, err }));
        child.stdin.end(stdin);
      }),
    read: (name) => fs.readFileSync(path.join(top, name), "utf8"),
    names: () =>
      fs
        .readdirSync(top, { recursive: true, encoding: "utf8", withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)))
        .sort(),
  };
}

/** Removes all folders that a test made. */
export function removeFolders(): void {
  for (const top of made.splice(0)) fs.rmSync(top, { recursive: true, force: true });
}

/** A TR in one file without mistakes: whatever rules there will be, they find nothing in it. */
export const TR = `# 1 Scope

The present document studies device triggering.

# 2 References

[1] 3GPP TS 33.401: "3GPP System Architecture Evolution (SAE); Security architecture".

# 3 Definitions of terms, symbols and abbreviations

## 3.1 Terms

Void

## 3.2 Symbols

Void

## 3.3 Abbreviations

Void

# 4 Architecture

The architecture is that of TS 33.401 [1].

# 5 Key issues

## 5.1 Key issue #1: Device triggering

### 5.1.1 Key issue details

A trigger wakes a device.

### 5.1.2 Security threats

- An attacker can forge a trigger.

### 5.1.3 Potential security requirements

- The network should protect triggers.

# 6 Solutions

## 6.1 Solution #1: Signed triggers

### 6.1.1 Introduction

This solution addresses key issue #1.

### 6.1.2 Solution details

The network signs each trigger.

### 6.1.3 Evaluation

The solution protects triggers.

# 7 Conclusions

## 7.1 Key issue #1: Device triggering

Solution #1 is selected as the basis for normative work.
`;

/** A TR with two errors: a citation without entry, and a clause number that stands twice. */
export const MISTAKEN = TR.replace("[1].", "[7].")
  .replace("3.2 Symbols", "3.1 Symbols")
  .replace("3.3 Abbreviations", "3.2 Abbreviations");

/** A part of a TR with one error. */
export const WRONG = "## 5.1 Key issue #1: One\n\n## 5.2 Key issue #1: Two\n";

/** A TR with one warning: the table marks what the solution does not say. */
export const DUBIOUS = TR.replace(
  "# 6 Solutions\n",
  `## 5.2 Key issue #2: Replay

### 5.2.1 Key issue details

A trigger can be sent twice.

### 5.2.2 Security threats

- An attacker can replay a trigger.

### 5.2.3 Potential security requirements

- The device should detect replayed triggers.

# 6 Solutions

## 6.0 Mapping of solutions to key issues

Table 6.0-1: Mapping of solutions to key issues

| Solutions   | KI#1 | KI#2 |
| ----------- | ---- | ---- |
| Solution #1 | X    | X    |
`,
).concat("\n## 7.2 Key issue #2: Replay\n\nThere is no agreement on a solution.\n");

/** The lines of a text report that speak of the rules `codes`: what other rules find is not these tests' business. */
export function lines(out: string, ...codes: readonly string[]): string[] {
  return out.split("\n").filter((line) => codes.some((code) => line.includes(` ${code} `)));
}
