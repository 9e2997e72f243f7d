// How large nodes of the graph are, and how far apart, in pixels.

export const NODE = { width: 156, height: 52 };

/** Between columns, and between nodes of a column. */
export const GAP = { across: 44, down: 10 };
