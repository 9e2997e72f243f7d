/** A half-open range of UTF-16 offsets. What the offsets count from is said where the span is kept. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same range, counted from a place `by` units earlier. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether `offset` lies in the span or at its end: a cursor behind the last character still means the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
