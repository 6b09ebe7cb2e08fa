/** Rows or columns gathered into spans. Pure. */
import type { Span } from "../../area";

/** Gathers spans in any order; most come in order and touch, so a thousand hidden rows take one object. */
export class Spans {
  private readonly gathered: { first: number; last: number }[] = [];

  /** Whether it took a span of its own. */
  add(first: number, last = first): boolean {
    const latest = this.gathered.at(-1);
    if (!latest || first > latest.last + 1 || last < latest.first - 1) {
      this.gathered.push({ first, last });
      return true;
    }
    latest.first = Math.min(latest.first, first);
    latest.last = Math.max(latest.last, last);
    return false;
  }

  /** In order, apart from each other. */
  merged(): readonly Span[] {
    const result = new Spans();
    for (const { first, last } of [...this.gathered].sort((a, b) => a.first - b.first)) result.add(first, last);
    return result.gathered;
  }

  /** What is left of 0 up to and including `end`. */
  gaps(end: number): readonly Span[] {
    const gaps: Span[] = [];
    let next = 0;
    for (const { first, last } of this.merged()) {
      if (first > next) gaps.push({ first: next, last: first - 1 });
      next = last + 1;
    }
    if (next <= end) gaps.push({ first: next, last: end });
    return gaps;
  }
}
