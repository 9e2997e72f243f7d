// How large nodes of the graph are, and how far apart, in pixels.

export const NODE = { width: 176, height: 48 };

/** Between columns, and between nodes of a column. */
export const GAP = { across: 76, down: 10 };
