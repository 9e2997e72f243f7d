// How large the figure is: by buttons, keys and the wheel. 1 fits it to the width of the page.
import { announce, byId } from "./page.ts";

const LEAST = 0.5;
const MOST = 5;
const STEP = 1.25;

/** Connects the controls; `changed` is called with every new zoom. Gives a way to set it. */
export function startZoom(changed: (zoom: number) => void): (zoom: number) => void {
  const frame = byId("frame");
  const figure = byId("figure");
  let zoom = 1;

  /** Zooms, and keeps what is at a point of the frame where it is. */
  function set(wanted: number, point = { x: frame.clientWidth / 2, y: frame.clientHeight / 2 }): void {
    const before = zoom;
    zoom = Math.min(MOST, Math.max(LEAST, wanted));
    const [x, y] = [frame.scrollLeft + point.x, frame.scrollTop + point.y];
    figure.style.width = `${zoom * 100}%`;
    frame.scrollTo(x * (zoom / before) - point.x, y * (zoom / before) - point.y);
    byId("zoom-fit").textContent = `${Math.round(zoom * 100)} %`;
  }

  function ask(wanted: number, point?: { readonly x: number; readonly y: number }): void {
    set(wanted, point);
    announce(`Zoom ${Math.round(zoom * 100)} percent`);
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
      ask(zoom * STEP ** (-event.deltaY / 100), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
  );
  return set;
}
