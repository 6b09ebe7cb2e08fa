/**
 * What is worked out once and asked for again and again. Nothing is kept for longer than what it is about, nor without bounds: what is
 * kept of an object goes with that object, and what is kept of texts is forgotten when there are too many. Only for what never changes.
 */

/** What is kept of objects, a thing for each. */
export interface Kept<Key extends object, Made> {
  readonly get: (key: Key) => Made | undefined;
  readonly set: (key: Key, made: Made) => void;
}

/** Made with an object, it is that object. */
const Itself = function (object: object): object {
  return object;
} as unknown as new (object: object) => object;

/**
 * Hangs on the objects themselves, where nobody sees it: it is not copied with them, and frozen ones can have it too. A `WeakMap` does the
 * same, but V8 looks only now and then whether its keys are gone: until then all that is kept of a file that was read stays, and ten
 * thousand files are read one after the other.
 */
export function keptPer<Key extends object, Made>(): Kept<Key, Made> {
  class Keeper extends Itself {
    #made: Made;

    constructor(key: Key, made: Made) {
      super(key);
      this.#made = made;
    }

    static get(key: object): Made | undefined {
      return #made in key ? key.#made : undefined;
    }

    static set(key: Key, made: Made): void {
      if (#made in key) key.#made = made;
      else new Keeper(key, made);
    }
  }
  return Keeper;
}

/** @param make is given the same object once */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = keptPer<Key, { readonly made: Made }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.made;
    const made = make(key);
    kept.set(key, { made });
    return made;
  };
}

/** Longer texts are seldom the same, and would weigh most. */
const LONGEST = 120;
const MOST = 5000;

/** @param make what is made of a text, whoever asks */
export function oncePerText<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, { readonly made: Made }>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = kept.get(text);
    if (known) return known.made;
    const made = make(text);
    if (kept.size >= MOST) kept.clear();
    kept.set(text, { made });
    return made;
  };
}
