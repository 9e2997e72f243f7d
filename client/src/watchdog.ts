// Watches whether the server answers. One that is silent is started again, a few times at most, and the document that
// it was reading is set aside, so that one text cannot stop the help for all others.

/** What the watchdog asks and does. */
export interface Watched {
  /** Resolves as soon as the server answers anything. */
  alive(): Promise<unknown>;
  /** The document that was sent last and how its author calls it, or undefined. */
  last(): { readonly uri: string; readonly name: string } | undefined;
  /** Ends the server and starts it again without the documents at the URIs `aside`; undefined where that cannot be done. */
  readonly restart: ((aside: ReadonlySet<string>) => Promise<void>) | undefined;
  tell(message: string): void;
}

/** How often the server is asked, and how long it may be silent. Seconds. */
const ASK = 5;
const SILENT = 10;
/** A server that falls silent more often stays off. */
const MOST = 3;

/** Starts to watch; gives a function that ends it. */
export function watch(watched: Watched): () => void {
  const aside = new Set<string>();
  let restarts = 0;
  // Seconds are counted one by one: a machine that slept has not waited.
  let second = 0;
  let asked: number | undefined;
  let busy = false;

  async function fallenSilent(): Promise<void> {
    const document = watched.last();
    const reading = document === undefined ? "" : ` while it read ${document.name}`;
    const silence = `Rapporteur did not answer for ${SILENT} seconds${reading}`;
    if (watched.restart === undefined || restarts === MOST) {
      end();
      watched.tell(`${silence}. It stays off until the window is reloaded.`);
      return;
    }
    restarts++;
    if (document !== undefined) aside.add(document.uri);
    const without = document === undefined ? "" : " without that file";
    try {
      await watched.restart(aside);
      watched.tell(`${silence}, and was started again${without}.`);
    } catch {
      end();
      watched.tell(`${silence}, and could not be started again. Reload the window to try once more.`);
    }
  }

  function tick(): void {
    if (busy) return;
    second++;
    if (asked !== undefined && second - asked >= SILENT) {
      asked = undefined;
      busy = true;
      void fallenSilent().finally(() => {
        busy = false;
      });
    } else if (asked === undefined && second % ASK === 0) {
      const mine = second;
      asked = mine;
      const heard = (): void => {
        if (asked === mine) asked = undefined;
      };
      // A refusal is an answer too.
      watched.alive().then(heard, heard);
    }
  }

  const timer = setInterval(tick, 1000);
  function end(): void {
    clearInterval(timer);
  }
  return end;
}
