// The headless browser, for the workbench as for the web worker.
import { chromium } from "playwright-core";
import { program } from "./places.mjs";

/** Starts Chromium: the machine's, or the one that CHROMIUM names. */
export function startBrowser() {
  return chromium.launch({
    executablePath: program("chromium", process.env.CHROMIUM),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
