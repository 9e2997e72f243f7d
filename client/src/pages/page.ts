// Small helpers of the pages.
import type { Bundle } from "../../../server/src/lsp/protocol.ts";
import { speak } from "./words.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** The panel as its page sees it: what it is told, and what the page keeps over a reload. */
export interface Host<State, Message> {
  readonly post: (message: Message) => void;
  /** What is kept now. */
  readonly state: () => State;
  /** Keeps a change of the state. */
  readonly keep: (change: Partial<State>) => void;
}

/** Connects the page with its panel and takes in its words; once a page, and first. `empty` is the state of a page that was never shown. */
export function connectHost<State extends object, Message>(empty: State): Host<State, Message> {
  const api = acquireVsCodeApi();
  let state = (api.getState() as State | undefined) ?? empty;
  speak(JSON.parse(document.body.dataset.words ?? "{}") as Bundle);
  return {
    post: (message) => api.postMessage(message),
    state: () => state,
    keep: (change) => {
      state = { ...state, ...change };
      api.setState(state);
    },
  };
}

/** The element `id` of the page, which is always there. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** A new element with a class and a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Tells those who listen to the page, without moving the focus. */
export function announce(text: string): void {
  byId("status").textContent = text;
}

/**
 * Gives back the focus to `element`, which was made anew or put in again. Who works elsewhere in the editor keeps it there:
 * a page that updates itself must not take it.
 */
export function restoreFocus(element: HTMLElement | SVGElement | null | undefined): void {
  if (document.hasFocus()) element?.focus({ preventScroll: true });
}

/** Moves the focus `by` places among `elements`, and stays at the ends. */
export function moveFocus(elements: readonly (HTMLElement | SVGElement)[], by: number): void {
  const at = elements.indexOf(document.activeElement as HTMLElement);
  elements[Math.min(elements.length - 1, Math.max(0, at + by))]?.focus();
}

/** How far an arrow key moves the focus; Home and End reach the ends. Undefined for other keys. */
export function stepOf(key: string): number | undefined {
  if (key === "ArrowRight" || key === "ArrowDown") return 1;
  if (key === "ArrowLeft" || key === "ArrowUp") return -1;
  if (key === "Home") return Number.NEGATIVE_INFINITY;
  return key === "End" ? Number.POSITIVE_INFINITY : undefined;
}
