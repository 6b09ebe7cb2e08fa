/** The attributes of an element, by name as written. */

/** By name, as written. */
export type Kept = Readonly<Record<string, string>>;

/** More than any element of a workbook has. */
const MOST = 24;

/**
 * One object for all elements of a part, filled anew for each: what is to be kept is taken out while the element opens. A sheet has a
 * million attributes, of which few are asked for.
 */
export class Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Looked for one by one: there are two or three. */
  get(name: string): string | undefined {
    for (let at = 0; at < this.count; at++) if (this.names[at] === name) return this.values[at];
    return undefined;
  }

  /** The first whose name ends so: the prefix of a namespace is the writer's choice, as in `r:id` and `rel:id`. */
  endingIn(suffix: string): string | undefined {
    for (let at = 0; at < this.count; at++) if (this.names[at]?.endsWith(suffix)) return this.values[at];
    return undefined;
  }

  /** Whose name begins so. */
  beginningWith(prefix: string): readonly (readonly [string, string])[] {
    const found: [string, string][] = [];
    for (let at = 0; at < this.count; at++) {
      const name = this.names[at] ?? "";
      if (name.startsWith(prefix)) found.push([name, this.values[at] ?? ""]);
    }
    return found;
  }

  /** All of them, for who keeps them beyond the opening of their element. */
  kept(): Kept {
    return Object.fromEntries(this.beginningWith(""));
  }

  clear(): void {
    this.count = 0;
  }

  /** `false` where it was there already, or one was too many to be looked for one by one. */
  add(name: string, value: string): boolean {
    if (this.count === MOST || this.get(name) !== undefined) return false;
    this.names[this.count] = name;
    this.values[this.count++] = value;
    return true;
  }

  /** However many there are. */
  fill(all: Readonly<Record<string, string>>): void {
    this.count = 0;
    for (const name in all) {
      this.names[this.count] = name;
      this.values[this.count++] = all[name] ?? "";
    }
  }
}
