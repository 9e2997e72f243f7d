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
  /** Says a message in the language of the user. */
  readonly l10n: { t(message: string, ...args: (string | number)[]): string };
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
    const { l10n } = watched;
    const document = watched.last();
    const silence =
      document === undefined
        ? l10n.t("Rapporteur did not answer for {0} seconds", SILENT)
        : l10n.t("Rapporteur did not answer for {0} seconds while it read {1}", SILENT, document.name);
    if (watched.restart === undefined || restarts === MOST) {
      end();
      watched.tell(l10n.t("{0}. It stays off until the window is reloaded.", silence));
      return;
    }
    restarts++;
    if (document !== undefined) aside.add(document.uri);
    try {
      await watched.restart(aside);
      watched.tell(
        document === undefined
          ? l10n.t("{0}, and was started again.", silence)
          : l10n.t("{0}, and was started again without that file.", silence),
      );
    } catch {
      end();
      watched.tell(
        l10n.t("{0}, and could not be started again. Reload the window to try once more.", silence),
      );
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
