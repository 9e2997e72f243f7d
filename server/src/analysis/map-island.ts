// Islands of a map: what hangs together, placed so that the more alike stand nearer to each other.
import {
  type Box,
  boundsOf,
  type Circle,
  inRows,
  majorised,
  onCircle,
  type Point,
  separated,
} from "../base/plane.ts";

/** Two that are alike, and how much: 0 to 1. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Statements that stand together as a circle: a group, or one that is in none. */
export interface Cluster {
  readonly members: readonly number[];
  /** Of each member, from the middle of the circle. */
  readonly places: readonly Point[];
  readonly r: number;
  /** The radius of all the room that it needs. */
  readonly room: number;
  readonly group: number | undefined;
}

/** Clusters that hang together, with their middles as seen from the upper left corner. */
export interface Island extends Box {
  readonly clusters: readonly (Point & { readonly cluster: Cluster })[];
}

/** The least distance between the rooms of related clusters, and how much unlikeness adds. */
const APART = 0.15;
const UNLIKE = 0.9;
/** How much of a way over others counts as distance: little, so that the map stays dense. */
const DETOUR = 0.6;
const ROUNDS = 80;
/** Above this many clusters of one island their distances are not worked out: they stand in rows. */
const MOST = 250;

/** The islands that `links` between their members make of `clusters`, in the order of their first clusters. */
export function islandsOf(clusters: readonly Cluster[], links: readonly Link[]): Island[] {
  const clusterOf = new Map(clusters.flatMap(({ members }, at) => members.map((one) => [one, at] as const)));
  const strongest = new Map<string, Link>();
  for (const link of links) {
    const [a, b] = [clusterOf.get(link.a), clusterOf.get(link.b)];
    if (a === undefined || b === undefined || a === b) continue;
    if ((strongest.get(pairOf(a, b))?.score ?? -1) < link.score)
      strongest.set(pairOf(a, b), { a, b, score: link.score });
  }
  const between = [...strongest.values()];
  return together(clusters.length, between).map((members) => {
    const at = new Map(members.map((cluster, place) => [cluster, place]));
    const own = between.flatMap(({ a, b, score }) => {
      const [from, to] = [at.get(a), at.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, score }];
    });
    return place(
      members.map((cluster) => clusters[cluster] as Cluster),
      own,
    );
  });
}

/** A name for two places, whichever comes first. */
export function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The places 0 to `count` in lists of those that hang together. */
function together(count: number, links: readonly Link[]): readonly (readonly number[])[] {
  const first = Array.from({ length: count }, (_, at) => at);
  const find = (at: number): number => {
    let found = at;
    while (first[found] !== found) found = first[found] as number;
    first[at] = found;
    return found;
  };
  for (const { a, b } of links) {
    const [one, other] = [find(a), find(b)];
    first[Math.max(one, other)] = Math.min(one, other);
  }
  const lists = new Map<number, number[]>();
  for (let at = 0; at < count; at++) {
    const list = lists.get(find(at));
    if (list === undefined) lists.set(find(at), [at]);
    else list.push(at);
  }
  return [...lists.values()];
}

function place(clusters: readonly Cluster[], links: readonly Link[]): Island {
  const rooms = clusters.map(({ room }) => room);
  const circles = clusters.length > MOST ? inSquare(rooms) : byDistance(rooms, links);
  const bounds = boundsOf(circles);
  const middles = circles.map((circle, at) => ({
    cluster: clusters[at] as Cluster,
    x: circle.x - bounds.x,
    y: circle.y - bounds.y,
  }));
  return { width: bounds.width, height: bounds.height, clusters: middles };
}

function inSquare(rooms: readonly number[]): readonly Circle[] {
  const boxes = rooms.map((room) => ({ width: 2 * room, height: 2 * room }));
  const side = Math.sqrt(boxes.reduce((sum, { width, height }) => sum + width * height, 0));
  return inRows(boxes, side).corners.map(({ x, y }, at) => {
    const r = rooms[at] as number;
    return { x: x + r, y: y + r, r };
  });
}

function byDistance(rooms: readonly number[], links: readonly Link[]): readonly Circle[] {
  const touching = (i: number, j: number): number => (rooms[i] as number) + (rooms[j] as number);
  const ways = rooms.map((_, i) => rooms.map((_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  const linked = rooms.map(() => new Set<number>());
  for (const { a, b, score } of links) {
    const way = touching(a, b) + APART + UNLIKE * (1 - score);
    (ways[a] as number[])[b] = way;
    (ways[b] as number[])[a] = way;
    linked[a]?.add(b);
    linked[b]?.add(a);
  }
  // What is not related itself is as far away as the way over those between them is long (Floyd and Warshall).
  for (const [via, onward] of ways.entries()) {
    for (const row of ways) {
      const there = row[via] as number;
      for (let j = 0; j < row.length; j++) row[j] = Math.min(row[j] as number, there + (onward[j] as number));
    }
  }
  const wanted = (i: number, j: number): number => {
    const way = ways[i]?.[j] as number;
    return linked[i]?.has(j) === true ? way : touching(i, j) + DETOUR * (way - touching(i, j));
  };
  const start = onCircle(rooms.length, rooms.reduce((sum, room) => sum + room, 0) / 2);
  const near = majorised(start, wanted, ROUNDS);
  return separated(near.map((point, at) => ({ ...point, r: rooms[at] as number })));
}
