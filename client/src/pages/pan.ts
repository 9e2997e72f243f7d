// Moving what is seen of a figure by dragging it, as one does with maps.

/** How far the pointer goes before a press becomes a drag, and is no click any more. */
const SLACK = 4;

/** Lets the pointer drag the figure in `frame`, which scrolls. */
export function startPan(frame: HTMLElement): void {
  let from:
    | { readonly x: number; readonly y: number; readonly left: number; readonly top: number }
    | undefined;
  let drags = false;
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
    drags = false;
  });
  frame.addEventListener("pointermove", (event) => {
    if (from === undefined) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!drags && Math.hypot(x, y) < SLACK) return;
    if (!drags) frame.setPointerCapture(event.pointerId);
    drags = true;
    frame.classList.add("dragged");
    frame.scrollTo(from.left - x, from.top - y);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    frame.addEventListener(end, () => {
      from = undefined;
      frame.classList.remove("dragged");
    });
  // The click that ends a drag opens nothing.
  frame.addEventListener(
    "click",
    (event) => {
      if (drags) event.stopPropagation();
      drags = false;
    },
    { capture: true },
  );
}
