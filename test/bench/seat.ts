// Each client sits in a process of its own, so that what one server makes its editor allocate is not swept up in the
// time of the next. This file has both ends: the seat that is told what to do, and the process in it.
import { type ChildProcess, fork } from "node:child_process";
import type { Position } from "vscode-languageserver/node";
import { BenchClient, type ServerSpec } from "./client.ts";
import type { Question } from "./questions.ts";

/** An answer, and the method that was asked. */
export interface Last {
  readonly method: string;
  readonly result: unknown;
}

/** How long the answer to one keystroke took, in milliseconds, and how much of that the editor's own work. */
export interface Stroke {
  readonly ms: number;
  readonly helperMs: number;
}

/** Where one types, and a citation elsewhere. */
export interface Places {
  readonly caret: Position;
  readonly citation: Position;
}

type Order =
  | { readonly do: "open"; readonly spec: ServerSpec; readonly text: string; readonly places: Places }
  | { readonly do: "type"; readonly letters: string; readonly question: Question }
  | { readonly do: "last"; readonly question: Question }
  | { readonly do: "stop" };

type Reply = { readonly done: unknown } | { readonly failed: string };

/** The argument by which a process knows that it sits in a seat. */
const SEATED = "--seated";

/** A client in a process of its own. */
export class Seat {
  private constructor(
    readonly spec: ServerSpec,
    private readonly child: ChildProcess,
  ) {}

  /** Starts this program again as a client of `spec`, with `text` open. */
  static async open(spec: ServerSpec, text: string, places: Places): Promise<Seat> {
    const seat = new Seat(spec, fork(process.argv[1] ?? "", [SEATED]));
    try {
      await seat.order({ do: "open", spec, text, places });
    } catch (error) {
      seat.child.kill();
      throw error;
    }
    return seat;
  }

  /** Types `letters` and waits for the answer to `question`. */
  async type(letters: string, question: Question): Promise<Stroke> {
    return (await this.order({ do: "type", letters, question })) as Stroke;
  }

  /** What the last answer to `question` held. */
  async last(question: Question): Promise<Last> {
    return (await this.order({ do: "last", question })) as Last;
  }

  /** Ends the server and the process, also where one of them has failed. */
  async stop(): Promise<void> {
    if (!this.child.connected) return;
    await this.order({ do: "stop" }).catch(() => undefined);
    this.child.kill();
  }

  private order(order: Order): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error(`the client of ${this.spec.name} ended`));
      this.child.once("exit", ended);
      this.child.once("message", (reply: Reply) => {
        this.child.off("exit", ended);
        if ("failed" in reply) reject(new Error(reply.failed));
        else resolve(reply.done);
      });
      this.child.send(order);
    });
  }
}

/** Does what it is told where this process sits in a seat; says whether it does. */
export function sitsInSeat(): boolean {
  if (process.argv[2] !== SEATED) return false;
  const last = new Map<Question, Last>();
  let client: BenchClient | undefined;

  async function obey(order: Order): Promise<unknown> {
    if (order.do === "open") {
      client = await BenchClient.start(order.spec);
      return client.open(order.text, order.places.caret, order.places.citation);
    }
    if (order.do === "last") return last.get(order.question);
    if (client === undefined) throw new Error("nothing is open");
    if (order.do === "stop") return client.stop();
    const { ms, helperMs, ...answer } = await client.type(order.letters, order.question);
    last.set(order.question, answer);
    return { ms, helperMs };
  }

  process.on("message", (order: Order) => {
    obey(order).then(
      (done) => process.send?.({ done }),
      (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.on("disconnect", () => process.exit());
  return true;
}
