// Git, run as a program. It is asked for what a revision holds, and never to change anything.
import { execFile } from "node:child_process";
import { CommandFailure } from "./command.ts";

/** Larger files are no drafts. */
const LARGEST = 64_000_000;

/** What git printed, or what it complained of. */
export type GitAnswer =
  | { readonly output: Buffer; readonly problem?: undefined }
  | { readonly output?: undefined; readonly problem: string };

/** Runs git in `folder`. A failure of the command where there is no git. */
export function git(folder: string, args: readonly string[]): Promise<GitAnswer> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      ["-C", folder, ...args],
      { encoding: "buffer", maxBuffer: LARGEST, env },
      (error, output, complaint) => {
        if (error === null) resolve({ output });
        else if (error.code === "ENOENT")
          reject(new CommandFailure("--base asks git for the earlier text, and there is no git here"));
        else resolve({ problem: complaint.toString("utf8").trim().split("\n")[0] ?? "" });
      },
    );
  });
}
