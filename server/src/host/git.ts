// Git, run as a program. It is asked for what a revision holds, and never to change anything.
import { execFile } from "node:child_process";
import { CommandFailure } from "./command.ts";

/** Larger files are no drafts. */
const LARGEST = 64_000_000;

/** What `git` prints in `folder`; undefined where it fails. A failure of the command where there is no git. */
export function git(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    execFile(
      "git",
      ["-C", folder, ...args],
      { encoding: "buffer", maxBuffer: LARGEST, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" } },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else if (error.code === "ENOENT")
          reject(new CommandFailure("--base asks git for the earlier text, and there is no git here"));
        else resolve(undefined);
      },
    );
  });
}
