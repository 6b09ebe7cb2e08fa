/** Nodes that wait, the nearest first (a binary heap that knows where each node stands, so that one may come nearer). */
export class NearestFirst {
  readonly #isNearer: (one: number, other: number) => boolean;
  readonly #waiting: number[] = [];
  readonly #places = new Map<number, number>();

  /** @param isNearer is asked again whenever a node is put in place: the distances of those that wait may only be changed by `put` */
  constructor(isNearer: (one: number, other: number) => boolean) {
    this.#isNearer = isNearer;
  }

  /** Lets a node wait, or tells that one that waits has come nearer. */
  put(node: number): void {
    let place = this.#places.get(node) ?? this.#waiting.length;
    for (;;) {
      const above = (place - 1) >> 1;
      const other = this.#waiting[above];
      if (place === 0 || other === undefined || !this.#isNearer(node, other)) break;
      this.#set(place, other);
      place = above;
    }
    this.#set(place, node);
  }

  take(): number | undefined {
    const [first] = this.#waiting;
    const last = this.#waiting.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#places.delete(first);
    if (last !== first) this.#sink(last);
    return first;
  }

  #sink(node: number): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, other] = [this.#waiting[left], this.#waiting[left + 1]];
      if (one === undefined) break;
      const isRight = other !== undefined && this.#isNearer(other, one);
      const nearest = isRight ? other : one;
      if (!this.#isNearer(nearest, node)) break;
      this.#set(place, nearest);
      place = isRight ? left + 1 : left;
    }
    this.#set(place, node);
  }

  #set(place: number, node: number): void {
    this.#waiting[place] = node;
    this.#places.set(node, place);
  }
}
