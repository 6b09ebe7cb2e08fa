/**
 * Of what is equal, one: ten thousand files say the same of the same cells, and each would keep all of it in memory. Only for plain
 * values that nobody changes or tells apart by anything but what they hold; what is no plain object, list or text stays as it is.
 */

/** A function that gives, for a value, the first that it was given that is equal to it, down to its smallest part. */
export function equalOnce(): <T>(value: T) => T {
  const texts = new Map<string, string>();
  const firsts = new Map<string, object>();
  const numbers = new Map<unknown, number>();
  const nameOf = (value: unknown): string => {
    if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) return String(value);
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return `#${number}`;
  };
  const once = (value: unknown): unknown => {
    if (typeof value === "string") {
      const first = texts.get(value) ?? value;
      texts.set(first, first);
      return first;
    }
    if (Array.isArray(value)) {
      const parts = value.map(once);
      return firstOf(`[${parts.map(nameOf).join()}]`, parts);
    }
    if (!isPlain(value)) return value;
    const parts = partsOnce(value, once);
    const names = Object.entries(parts).map(([key, part]) => `${nameOf(once(key))}:${nameOf(part)}`);
    return firstOf(`{${names.join()}}`, parts);
  };
  const firstOf = (key: string, made: object): object => {
    const first = firsts.get(key) ?? made;
    firsts.set(key, first);
    return first;
  };
  return once as <T>(value: T) => T;
}

/** The same thing, apart from its equals; its parts by what `once` gives for each. */
export function partsOnce<Whole extends object>(whole: Whole, once: (value: unknown) => unknown): Whole {
  const made = { ...whole };
  for (const key of Object.keys(made) as (keyof Whole)[]) made[key] = once(made[key]) as Whole[keyof Whole];
  return made;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
