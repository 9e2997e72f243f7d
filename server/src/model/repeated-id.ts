// Ids of items that bear a number which an earlier one bears already: "KI#3~2".

/** The id of the item that is the one of that number `times` over, from 2 on. */
export function repeatedId(id: string, times: number): string {
  return `${id}~${times}`;
}

/** Whether `id` tells an item from an earlier one of the same number: it moves when that one goes. */
export function isRepeated(id: string): boolean {
  return id.includes("~");
}
