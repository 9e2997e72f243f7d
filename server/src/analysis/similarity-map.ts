// A map of statements on which near means alike. A group is a circle; groups and statements that are related make an
// island, what has nothing to do with each other stands on another one, and below all of them what is like no other.
// Lengths are in units: the room of one statement.
import { type Box, type Circle, inRows, majorised, onCircle, type Point, separated } from "../base/plane.ts";
import { type Cluster, islandsOf, type Link, pairOf } from "./map-island.ts";

/** What a map is made of: statements by their places in a list. */
export interface MapInput {
  readonly count: number;
  /** Which are alike, and how much. */
  readonly links: readonly Link[];
  /** A statement is in one group at most. */
  readonly groups: readonly (readonly number[])[];
}

export interface SimilarityMap extends Box {
  /** Of every statement, the middle of its room. */
  readonly points: readonly Point[];
  /** Of every group; no two overlap. */
  readonly groups: readonly Circle[];
  /** Where the rows of those begin that are like no other; the height where there are none. */
  readonly alone: number;
}

/** Room around the members of a group, and around the group for its name. */
const OUTLINE = 0.65;
const NAME = 0.7;
/** Distance of two members of a group that are not called alike themselves; that of the same is 1. */
const LOOSE = 2.2;
const ROUNDS = 80;
/** Between islands: more than related statements are apart. */
const SEA = 1.2;
/** How much wider than high a map is meant to be, and how many statements wide at least. */
const ASPECT = 1.6;
const LEAST_WIDTH = 8;
/** The room of those that are like no other: their names stand side by side. */
const CELL: Box = { width: 1.2, height: 0.9 };

/** The map of `input`: a pure function of it, and bounded in time for any number of statements. */
export function similarityMap({ count, links, groups }: MapInput): SimilarityMap {
  const scores = new Map(links.map(({ a, b, score }) => [pairOf(a, b), score]));
  const grouped = new Set(groups.flat());
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const all = Array.from({ length: count }, (_, at) => at);
  const lone = all.filter((at) => linked.has(at) && !grouped.has(at));
  const rest = all.filter((at) => !linked.has(at) && !grouped.has(at));
  const clusters = [
    ...groups.map((members, group) => clusterOf(members, group, scores)),
    ...lone.map((at) => ({ members: [at], places: [MIDDLE], r: 0.5, room: 0.5, group: undefined })),
  ].sort((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0));
  const islands = islandsOf(clusters, links).sort((one, other) => other.height - one.height);

  const boxes = islands.map(({ width, height }) => ({ width: width + SEA, height: height + SEA }));
  const rows = inRows(boxes, widthFor(boxes));
  const points: Point[] = all.map(() => MIDDLE);
  const circles: Circle[] = groups.map(() => ({ ...MIDDLE, r: 0 }));
  islands.forEach((island, at) => {
    const corner = rows.corners[at] as Point;
    for (const { cluster, x, y } of island.clusters) {
      const middle = { x: corner.x + SEA / 2 + x, y: corner.y + SEA / 2 + y };
      if (cluster.group !== undefined) circles[cluster.group] = { ...middle, r: cluster.r };
      cluster.members.forEach((member, i) => {
        const place = cluster.places[i] as Point;
        points[member] = { x: middle.x + place.x, y: middle.y + place.y };
      });
    }
  });

  const alone = rows.height;
  const cells = rest.map(() => CELL);
  const below = inRows(cells, Math.max(LEAST_WIDTH, rows.width, widthFor(cells)));
  below.corners.forEach((corner, i) => {
    points[rest[i] as number] = {
      x: corner.x + CELL.width / 2,
      y: alone + NAME + corner.y + CELL.height / 2,
    };
  });
  return {
    width: Math.max(LEAST_WIDTH, rows.width, below.width),
    height: rest.length === 0 ? alone : alone + NAME + below.height,
    points,
    groups: circles,
    alone,
  };
}

/** The width at which `boxes` in rows look well. */
function widthFor(boxes: readonly Box[]): number {
  return Math.sqrt(ASPECT * boxes.reduce((sum, { width, height }) => sum + width * height, 0));
}

const MIDDLE: Point = { x: 0, y: 0 };

/** The members of a group around its middle: the more alike, the nearer, and none upon another. */
function clusterOf(members: readonly number[], group: number, scores: ReadonlyMap<string, number>): Cluster {
  const wanted = (i: number, j: number): number => {
    const score = scores.get(pairOf(members[i] as number, members[j] as number)) ?? 0;
    return 1 + (LOOSE - 1) * (1 - score);
  };
  const near = majorised(onCircle(members.length, members.length / 4), wanted, ROUNDS);
  const apart = separated(near.map((point) => ({ ...point, r: 0.5 })));
  const x = apart.reduce((sum, point) => sum + point.x, 0) / apart.length;
  const y = apart.reduce((sum, point) => sum + point.y, 0) / apart.length;
  const places = apart.map((point) => ({ x: point.x - x, y: point.y - y }));
  const r = OUTLINE + places.reduce((most, place) => Math.max(most, Math.hypot(place.x, place.y)), 0);
  return { members, places, r, room: r + NAME, group };
}
