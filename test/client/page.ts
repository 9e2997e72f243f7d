// A page of a panel without a browser: its HTML, its script, and as much of a document as they ask for.
import path from "node:path";
import { parseHTML } from "linkedom";
import { vi } from "vitest";
import type { PageContent } from "../../client/src/page-html.ts";
import { type Layout, type LayoutTask, layoutOf } from "../../client/src/pages/trace/layout.ts";
import type { Bundle } from "../../server/src/lsp/protocol.ts";
import type { HtmlElement } from "../html.ts";

export interface Page {
  readonly document: HtmlElement;
  /** What somebody sees or hears of it: texts, labels and tooltips. */
  readonly told: () => readonly string[];
  /** Says something to the page, as its panel does. */
  readonly say: (message: object) => void;
  /** What the page has said. */
  readonly heard: readonly unknown[];
  /** Lets something happen to `element`. */
  readonly happen: (element: HtmlElement, event: string) => void;
}

interface DomElement extends HtmlElement {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomElement>;
  readonly parentElement: DomElement | null;
  closest(selector: string): DomElement | null;
  setAttribute(name: string, value: string): void;
  append(...children: readonly DomElement[]): void;
  dispatchEvent(event: object): void;
}

interface Dom {
  readonly document: HtmlElement & {
    readonly body: DomElement;
    createElement(name: string): DomElement;
  };
  readonly Event: new (name: string, options: { readonly bubbles: boolean }) => object;
  readonly HTMLElement: { readonly prototype: object };
  readonly Element: { readonly prototype: object };
}

const PAGES = path.resolve(import.meta.dirname, "../../client/src/pages");

/** Opens `content` with `state`, in the words of `bundle`. */
export async function openPage(content: PageContent, bundle: Bundle, state: object): Promise<Page> {
  const dom = parseHTML(`<!doctype html><html><body>${content.body}</body></html>`) as unknown as Dom;
  const { document, Event, Element, HTMLElement } = dom;
  document.body.setAttribute("data-words", JSON.stringify(bundle));
  addMissing(Element.prototype, HTMLElement.prototype, document);
  const listeners: ((event: { readonly data: object }) => void)[] = [];
  const heard: unknown[] = [];
  const globals = {
    document,
    window: {
      addEventListener: (_: string, listener: (event: { readonly data: object }) => void) =>
        listeners.push(listener),
    },
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => heard.push(message),
      getState: () => state,
      setState: () => undefined,
    }),
    ResizeObserver: class {
      observe(): void {}
    },
    XMLSerializer: class {
      serializeToString(element: { toString(): string }): string {
        return element.toString();
      }
    },
    getComputedStyle: () => ({ backgroundColor: "white", getPropertyValue: () => "" }),
    fetch: async () => ({ blob: async () => new Blob() }),
    Worker: LayoutWorker,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.resetModules();
  const folder = content.name.replace("-view", "");
  await import(path.join(PAGES, folder, `${content.name}.ts`));
  return {
    document,
    told: () => toldBy(document.body).filter((text) => text !== ""),
    heard,
    say: (data) => {
      for (const listener of listeners) listener({ data });
    },
    happen: (element, event) => {
      (element as DomElement).dispatchEvent(new Event(event, { bubbles: true }));
    },
  };
}

const TEXT = 3;

function toldBy(node: DomElement): readonly string[] {
  if (node.nodeType === TEXT) return [(node.textContent ?? "").trim()];
  const labels = ["aria-label", "title", "data-failed"].flatMap((name) => node.getAttribute?.(name) ?? []);
  return [...labels, ...[...node.childNodes].flatMap(toldBy)];
}

/** Lays out as the worker of the page does. */
class LayoutWorker {
  onmessage: ((event: { readonly data: Layout }) => void) | undefined;

  postMessage(task: LayoutTask): void {
    this.onmessage?.({ data: layoutOf(task) });
  }
}

/**
 * What linkedom does not have, as far as pages use it: places, which are all the same, the parts of tables, and choices
 * that can be made.
 */
function addMissing(element: object, html: object, document: Dom["document"]): void {
  const made = (name: string) =>
    function append(this: DomElement): DomElement {
      const part = document.createElement(name);
      this.append(part);
      return part;
    };
  const children = (selector: string) => ({
    configurable: true,
    get(this: DomElement) {
      return [...this.querySelectorAll(selector)];
    },
  });
  const place = (selector: string) => ({
    configurable: true,
    get(this: DomElement) {
      const around = selector === "tr" ? this.closest("table") : this.parentElement;
      return [...(around?.querySelectorAll(selector) ?? [])].indexOf(this);
    },
  });
  Object.assign(document, { hasFocus: () => false });
  Object.assign(element, {
    getBoundingClientRect: () => ({ left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }),
    scrollBy: () => undefined,
    scrollTo: () => undefined,
    clientWidth: 0,
    clientHeight: 0,
    viewBox: { baseVal: { width: 0 } },
  });
  Object.assign(html, { createTHead: made("thead"), createTBody: made("tbody"), insertRow: made("tr") });
  Object.defineProperty(Object.getPrototypeOf(document.createElement("select")), "value", {
    configurable: true,
    writable: true,
    value: "",
  });
  Object.defineProperties(html, {
    rows: children("tr"),
    cells: children("th, td"),
    rowIndex: place("tr"),
    cellIndex: place("th, td"),
  });
}
