// Requests of our own: what their params must be, since no type of the protocol holds clients to them.
import { type CancellationToken, ErrorCodes, ResponseError } from "vscode-languageserver";
import type { Workspace } from "../model/workspace.ts";
import { answer } from "./answer.ts";
import type { Serving } from "./serving.ts";

/** What a param must be. The words say so to who sends something else. */
export interface Wanted {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

/** The params of a request by their names. */
export type Shape = Readonly<Record<string, Wanted>>;

export const TEXT: Wanted = { words: "a string", fits: (value) => typeof value === "string" };
export const FLAG: Wanted = { words: "true or false", fits: (value) => typeof value === "boolean" };

/** A param that need not be there. */
export function optional({ words, fits }: Wanted): Wanted {
  return { words: `${words}, or nothing`, fits: (value) => value === undefined || fits(value) };
}

/** One of some words. */
export function oneOf(...known: readonly string[]): Wanted {
  return {
    words: `one of ${known.map((word) => `"${word}"`).join(", ")}`,
    fits: (value) => known.some((word) => word === value),
  };
}

/** An object of a shape. */
export function shaped(shape: Shape): Wanted {
  return {
    words: `{ ${Object.keys(shape).join(", ")} }`,
    fits: (value) => typeof value === "object" && value !== null && wrongIn(value, shape) === undefined,
  };
}

const POSITION = shaped({
  line: { words: "a number", fits: Number.isInteger },
  character: { words: "a number", fits: Number.isInteger },
});

/** A place in a text, as the protocol has it. */
export const PLACE: Shape = { textDocument: shaped({ uri: TEXT }), position: POSITION };

/** What a request of our own is. */
export interface Question<P, R> {
  readonly method: string;
  /** The shape of its params; the first of several that has a param of those that were sent, else the last. */
  readonly shapes: readonly Shape[];
  readonly uriOf?: (params: P) => string | undefined;
  readonly asked?: () => void;
  readonly compute: (workspace: Workspace, params: P) => R;
}

/** Answers a request of our own; params that are not what they must be are told so, and null is none. */
export function onAsked<P, R>({ connection, store, log }: Serving, question: Question<P, R>): void {
  const { method, shapes, compute } = question;
  connection.onRequest(method, (...sent: readonly unknown[]) => {
    // A request without params is handed on with its token alone.
    const token = sent.at(-1) as CancellationToken;
    const params = sent.length > 1 ? withoutNulls(sent[0]) : {};
    const shape = shapes.find((one) => Object.keys(one).some((key) => Object.hasOwn(params, key)));
    const wrong = wrongIn(params, shape ?? shapes.at(-1) ?? {});
    if (wrong !== undefined) return new ResponseError(ErrorCodes.InvalidParams, `${method}: ${wrong}`);
    question.asked?.();
    const read = params as P;
    const uri = question.uriOf?.(read) ?? "";
    return answer(store, log, { method, uri, token }, (workspace) => compute(workspace, read));
  });
}

function withoutNulls(value: unknown): object {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

function wrongIn(params: object, shape: Shape): string | undefined {
  for (const [name, { words, fits }] of Object.entries(shape)) {
    if (!fits((params as Readonly<Record<string, unknown>>)[name])) return `"${name}" takes ${words}`;
  }
  return undefined;
}
