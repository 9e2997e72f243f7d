// Telling a client that an answer may have changed: once for each time it asked, so that nobody is told who does not
// want to know, and nobody twice who has not looked.
import type { Connection } from "vscode-languageserver";
import { after, QUIET_MS } from "./later.ts";

export interface Telling {
  /** The client has asked. */
  readonly asked: () => void;
  /** Something changed that the answer may depend on. */
  readonly changed: () => void;
}

/** Tells the client of `connection` by the notification `method`, when changes have been gathered for `quiet` ms. */
export function telling(connection: Connection, method: string, quiet: number = QUIET_MS): Telling {
  let wanted = false;
  let waiting = false;
  const tell = (): void => {
    waiting = false;
    wanted = false;
    void connection.sendNotification(method);
  };
  return {
    asked: () => {
      wanted = true;
    },
    changed: () => {
      if (waiting || !wanted) return;
      waiting = true;
      after(tell, quiet);
    },
  };
}
