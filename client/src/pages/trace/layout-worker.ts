// The worker of the page: it lays out graphs, so that the page can be used meanwhile.
import { type LayoutTask, layoutOf } from "./layout.ts";

self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  self.postMessage(layoutOf(data));
});
