import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watch } from "../../client/src/watchdog.ts";
import { titled } from "../../server/src/base/words.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const NEVER = new Promise<never>(() => undefined);

/** A server that answers or not, and what the watchdog did about it. */
function server(answers: () => Promise<unknown>, restart?: (aside: ReadonlySet<string>) => Promise<void>) {
  const log: string[] = [];
  const end = watch({
    alive: answers,
    last: () => ({ uri: "file:///draft.md", name: "draft.md" }),
    restart:
      restart ??
      (async (aside) => {
        log.push(`restart without ${[...aside].join()}`);
      }),
    tell: (message) => log.push(message),
    l10n: { t: (message, ...args) => titled(message, ...args).title },
  });
  return { log, end };
}

it("a server that answers, or refuses, is left alone", async () => {
  const { log, end } = server(() => Promise.reject(new Error("busy")));
  await vi.advanceTimersByTimeAsync(120_000);
  end();
  expect(log).toEqual([]);
});

it("a silent server is started again without the document that it was reading, and the author is told", async () => {
  let silent = true;
  const { log, end } = server(() => (silent ? NEVER : Promise.resolve()));
  await vi.advanceTimersByTimeAsync(14_000);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  silent = false;
  await vi.advanceTimersByTimeAsync(60_000);
  end();
  expect(log).toEqual([
    "restart without file:///draft.md",
    "Rapporteur did not answer for 10 seconds while it read draft.md, and was started again without that file.",
  ]);
});

it("a server that is silent again and again stays off after three times", async () => {
  const { log } = server(() => NEVER);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(log.filter((line) => line.startsWith("restart"))).toHaveLength(3);
  expect(log.at(-1)).toBe(
    "Rapporteur did not answer for 10 seconds while it read draft.md. It stays off until the window is reloaded.",
  );
});

it("a machine that slept has not waited", async () => {
  const { log, end } = server(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
  await vi.advanceTimersByTimeAsync(5_000);
  // The clock jumps, and no second of it was counted.
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(30_000);
  end();
  expect(log).toEqual([]);
});

it("a restart that fails is told of", async () => {
  const { log } = server(
    () => NEVER,
    () => Promise.reject(new Error("no")),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(log).toEqual([
    "Rapporteur did not answer for 10 seconds while it read draft.md, and could not be started again. Reload the window to try once more.",
  ]);
});
