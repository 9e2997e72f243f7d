import type { TextChange } from "../syntax/sections.ts";

/** The change of `before`, which begins at `start`, into `after` that touches the least of it. */
export function leastChange(before: string, after: string, start: number): TextChange {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  return {
    start: start + head,
    end: start + before.length - tail,
    text: after.slice(head, after.length - tail),
  };
}
