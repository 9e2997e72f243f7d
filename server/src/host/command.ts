import type { Loaded } from "./load.ts";

/** A command cannot run; the message says why and what to do. Exit status 2. */
export class CommandFailure extends Error {}

/** What a command is given. */
export interface Context {
  readonly loaded: Loaded;
  /** Reads the same paths again, after a command has written. */
  readonly reload: () => Promise<Loaded>;
  readonly values: {
    readonly format?: string | undefined;
    readonly "max-warnings"?: string | undefined;
    readonly "min-score"?: string | undefined;
    readonly compare?: string | undefined;
    readonly fix?: boolean | undefined;
    readonly write?: boolean | undefined;
    readonly check?: boolean | undefined;
    readonly kind?: readonly string[] | undefined;
    readonly model?: string | undefined;
    readonly statements?: string | undefined;
    readonly "stdin-filename"?: string | undefined;
    readonly focus?: string | undefined;
    readonly kinds?: string | undefined;
    readonly base?: string | undefined;
  };
  readonly cwd: string;
  readonly colour: boolean;
}

/** What a command answers: all of standard output or of the file that takes its place, and the exit status. */
export interface Answer {
  /** Text, or the bytes of a binary format. */
  readonly output: string | Uint8Array;
  readonly status: number;
}

/** The format asked for among `known`, of which the first is the default; `later` are not there yet. */
export function formatOf(context: Context, known: readonly string[], later: readonly string[]): string {
  const format = context.values.format ?? known[0] ?? "";
  if (known.includes(format)) return format;
  if (later.includes(format))
    throw new CommandFailure(`format "${format}" is not there yet; there is ${known.join(", ")}`);
  throw new CommandFailure(`there is no format "${format}"; there is ${known.join(", ")}`);
}
