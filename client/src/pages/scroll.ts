// How far parts of the page are scrolled, kept over a reload.

type Scrolled = Readonly<Record<string, readonly [number, number]>>;

const QUIET_MS = 200;

/** Keeps how far `frames` are scrolled. `restore` brings them back where they were, once each has something to show. */
export function keepScroll(
  frames: readonly HTMLElement[],
  { kept, keep }: { readonly kept: () => Scrolled; readonly keep: (scrolled: Scrolled) => void },
): { readonly restore: () => void } {
  const waiting = new Map(Object.entries(kept()));
  let timer: number | undefined;
  for (const frame of frames)
    frame.addEventListener("scroll", () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!waiting.has(frame.id)) keep({ ...kept(), [frame.id]: [frame.scrollLeft, frame.scrollTop] });
      }, QUIET_MS);
    });
  return {
    restore: () => {
      for (const frame of frames) {
        const place = waiting.get(frame.id);
        if (place === undefined || frame.firstElementChild === null || frame.offsetParent === null) continue;
        frame.scrollTo(...place);
        waiting.delete(frame.id);
      }
    },
  };
}
