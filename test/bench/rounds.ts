// Rounds of keystrokes: in every round each server is typed into once for each question, one server after the other,
// so that whatever else the machine does meets all of them.
import type { Question } from "./questions.ts";
import type { Seat, Stroke } from "./seat.ts";

export interface Times {
  readonly median: number;
  readonly p95: number;
}

export interface Measured {
  readonly name: string;
  readonly question: Question;
  /** What was really asked. */
  readonly method: string;
  /** Milliseconds from the change to the answer. */
  readonly times: Times;
  /** The same without what the editor did for the server; undefined where it does nothing. */
  readonly withoutHelper: Times | undefined;
  /** How many items the last answer had, with those inside others, and how long it is as JSON. */
  readonly items: number;
  readonly characters: number;
}

/** About what a fast typist leaves; servers finish what they put off, and none is measured meanwhile. */
const PAUSE_MS = 150;

const LETTERS = "and the same holds for what follows ";

/** Types `warmUp` + `rounds` times in each of `seats` for each of `questions`, and measures the last `rounds`. */
export async function measure(
  seats: readonly Seat[],
  {
    questions,
    warmUp,
    rounds,
  }: { readonly questions: readonly Question[]; readonly warmUp: number; readonly rounds: number },
): Promise<Measured[]> {
  const strokes = seats.map(() => new Map<Question, Stroke[]>(questions.map((question) => [question, []])));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [i, question] of questions.entries()) {
      const letter = LETTERS.charAt((questions.length * round + i) % LETTERS.length);
      for (const [n, seat] of seats.entries()) {
        const stroke = await seat.type(letter, question);
        if (round >= warmUp) strokes[n]?.get(question)?.push(stroke);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }
  const measured: Measured[] = [];
  for (const [n, seat] of seats.entries()) {
    for (const question of questions)
      measured.push(await summary(seat, question, strokes[n]?.get(question) ?? []));
  }
  return measured;
}

async function summary(seat: Seat, question: Question, strokes: readonly Stroke[]): Promise<Measured> {
  const { method, result } = await seat.last(question);
  return {
    name: seat.spec.name,
    question,
    method,
    times: times(strokes.map(({ ms }) => ms)),
    withoutHelper:
      seat.spec.parsesForServer === true
        ? times(strokes.map(({ ms, helperMs }) => ms - helperMs))
        : undefined,
    items: count(itemsOf(result)),
    characters: JSON.stringify(result ?? null).length,
  };
}

function times(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** What an answer holds: a list, the list in it, or one thing. */
function itemsOf(result: unknown): readonly object[] {
  if (result === null || result === undefined) return [];
  if (Array.isArray(result)) return result;
  const items = (result as { items?: unknown }).items;
  return Array.isArray(items) ? items : [result as object];
}

function count(items: readonly object[]): number {
  return items.reduce((sum, item) => {
    const inside = "children" in item && Array.isArray(item.children) ? item.children : [];
    return sum + 1 + count(inside);
  }, 0);
}
