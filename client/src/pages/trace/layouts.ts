// Layouts from the worker, which is loaded when the first one is wanted.
import type { Layout, LayoutTask } from "./layout.ts";

/** Asks for one layout at a time, and of those that wait for the last one alone. */
export class Layouts {
  private worker: Promise<Worker> | undefined;
  private busy = false;
  private waiting: LayoutTask | undefined;

  /** `done` is called with every layout, and with undefined where there is none to be had. */
  constructor(private readonly done: (task: LayoutTask, layout: Layout | undefined) => void) {}

  async ask(task: LayoutTask): Promise<void> {
    this.waiting = task;
    if (this.busy) return;
    this.busy = true;
    try {
      this.worker ??= startWorker();
      const worker = await this.worker;
      while (this.waiting !== undefined) {
        const next: LayoutTask = this.waiting;
        this.waiting = undefined;
        const layout = await answerOf(worker, next);
        if (this.waiting === undefined) this.done(next, layout);
      }
    } catch {
      this.done(task, undefined);
    } finally {
      this.busy = false;
    }
  }
}

/** A worker must be of the origin of the page, which the files of an extension are not: so it is made of their text. */
async function startWorker(): Promise<Worker> {
  const answer = await fetch(document.body.dataset.worker ?? "");
  const url = URL.createObjectURL(await answer.blob());
  try {
    return new Worker(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function answerOf(worker: Worker, task: LayoutTask): Promise<Layout> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Layout>) => resolve(data);
    worker.onerror = () => reject(new Error("the layout failed"));
    worker.postMessage(task);
  });
}
