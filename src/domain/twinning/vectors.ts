/**
 * Lists of numbers that are added one by one and compared as words are: the first that differs decides. They stand end to end in
 * one array and go by number, for a programme of 300 cities compares some hundred millions of them.
 */
export class Vectors {
  readonly #width: number;
  readonly #numbers: Float64Array;

  /** @param width how long each is; all begin as nothing */
  constructor(count: number, width: number) {
    this.#width = width;
    this.#numbers = new Float64Array(count * width);
  }

  get(at: number): readonly number[] {
    return [...this.#numbers.subarray(at * this.#width, (at + 1) * this.#width)];
  }

  set(at: number, numbers: readonly number[]): void {
    this.#numbers.set(numbers, at * this.#width);
  }

  clear(at: number): void {
    this.#numbers.fill(0, at * this.#width, (at + 1) * this.#width);
  }

  copy(to: number, from: number): void {
    for (let nth = 0; nth < this.#width; nth++) this.#numbers[to * this.#width + nth] = this.#at(from, nth);
  }

  add(to: number, other: number): void {
    for (let nth = 0; nth < this.#width; nth++)
      this.#numbers[to * this.#width + nth] = this.#at(to, nth) + this.#at(other, nth);
  }

  subtract(from: number, other: number): void {
    for (let nth = 0; nth < this.#width; nth++)
      this.#numbers[from * this.#width + nth] = this.#at(from, nth) - this.#at(other, nth);
  }

  /** Below nothing where it is less than nothing. */
  sign(at: number): number {
    let nth = 0;
    while (nth < this.#width && this.#at(at, nth) === 0) nth++;
    return nth === this.#width ? 0 : this.#at(at, nth);
  }

  /** Below nothing where the first is less than the other. */
  compare(one: number, other: number): number {
    for (let nth = 0; nth < this.#width; nth++) {
      const difference = this.#at(one, nth) - this.#at(other, nth);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Below nothing where the first and the second together are less than the other. */
  compareSum(one: number, second: number, other: number): number {
    for (let nth = 0; nth < this.#width; nth++) {
      const difference = this.#at(one, nth) + this.#at(second, nth) - this.#at(other, nth);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #at(vector: number, nth: number): number {
    return this.#numbers[vector * this.#width + nth] ?? 0;
  }
}
