// How large the figure is: by buttons, keys and the wheel. 1 fits it to the width of the page.
import { announce, byId } from "./page.ts";
import { words } from "./words.ts";

const LEAST = 0.5;
const MOST = 5;
const STEP = 1.25;
/** How long after the last turn of the wheel the figure is drawn anew. */
const REST_MS = 160;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Connects the controls; `changed` is called with every new zoom at rest. Gives a way to set it. */
export function startZoom(changed: (zoom: number) => void): (zoom: number) => void {
  const frame = byId("frame");
  const figure = byId("figure");
  let zoom = 1;
  /** As the figure is laid out: while the wheel turns, it is only shown larger or smaller. */
  let drawn = 1;
  let shift: Point = { x: 0, y: 0 };
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** The left upper corner of the figure as it is laid out, in the frame. */
  function corner(): Point {
    const [outer, inner] = [frame.getBoundingClientRect(), figure.getBoundingClientRect()];
    return { x: inner.left - outer.left - shift.x, y: inner.top - outer.top - shift.y };
  }

  /** What of the figure as it is laid out is seen at a point of the frame. */
  function seenAt(point: Point): Point {
    const at = corner();
    const scale = zoom / drawn;
    return { x: (point.x - at.x - shift.x) / scale, y: (point.y - at.y - shift.y) / scale };
  }

  /** Zooms, and keeps what is at a point of the frame where it is. */
  function set(wanted: number, point: Point = { x: frame.clientWidth / 2, y: frame.clientHeight / 2 }): void {
    const seen = seenAt(point);
    const before = drawn;
    zoom = bounded(wanted);
    drawn = zoom;
    clearTimeout(rest);
    rest = undefined;
    shift = { x: 0, y: 0 };
    figure.style.willChange = "";
    figure.style.transform = "";
    figure.style.width = `${zoom * 100}%`;
    const at = corner();
    frame.scrollBy(at.x + seen.x * (zoom / before) - point.x, at.y + seen.y * (zoom / before) - point.y);
    byId("zoom-fit").textContent = `${Math.round(zoom * 100)} %`;
  }

  /** The same while the wheel turns: nothing is laid out, and the picture is scaled as it is until the wheel rests. */
  function glide(wanted: number, point: Point): void {
    const [seen, at] = [seenAt(point), corner()];
    zoom = bounded(wanted);
    const scale = zoom / drawn;
    shift = { x: point.x - at.x - seen.x * scale, y: point.y - at.y - seen.y * scale };
    figure.style.willChange = "transform";
    figure.style.transformOrigin = "0 0";
    figure.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${scale})`;
    byId("zoom-fit").textContent = `${Math.round(zoom * 100)} %`;
    clearTimeout(rest);
    rest = setTimeout(() => ask(zoom, point), REST_MS);
  }

  function ask(wanted: number, point?: Point): void {
    set(wanted, point);
    announce(words("Zoom {0} percent", Math.round(zoom * 100)));
    changed(zoom);
  }

  byId("zoom-in").addEventListener("click", () => ask(zoom * STEP));
  byId("zoom-out").addEventListener("click", () => ask(zoom / STEP));
  byId("zoom-fit").addEventListener("click", () => ask(1));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") ask(zoom * STEP);
    else if (event.key === "-") ask(zoom / STEP);
    else if (event.key === "0") ask(1);
    else return;
    event.preventDefault();
  });
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = frame.getBoundingClientRect();
      glide(zoom * STEP ** (-event.deltaY / 100), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
  );
  return set;
}

function bounded(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom));
}
