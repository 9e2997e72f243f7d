// Timers of Node and of a web worker.

/** How long changes are gathered before the client is told: short enough to feel at once. */
export const QUIET_MS = 120;

/** The same where the answer takes some work and nobody waits for it: a few times in a second of typing are enough. */
export const UNHURRIED_MS = 400;

/** How long nobody types before what is no mistake is spoken of there. */
export const PAUSE_MS = 2000;

interface Timers {
  readonly setTimeout: (task: () => void, ms: number) => object | number;
}

/** Runs `task` when `ms` milliseconds are over. */
export function after(task: () => void, ms: number): void {
  (globalThis as unknown as Timers).setTimeout(task, ms);
}
