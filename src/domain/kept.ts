/**
 * What is worked out once and asked for again and again. Nothing is kept for longer than what it is about, nor without bounds: what is
 * kept of an object goes with that object, and what is kept of texts is forgotten when there are too many. Only for what never changes.
 */
import { isSame } from "./same";

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

const NOTHING: readonly never[] = [];

/** @param others what it is made of besides: once one of them is another, it is made again */
export type Latest<Key extends object, Made> = (key: Key, others: readonly unknown[], make: () => Made) => Made;

/** What was made last for each thing, for as long as all else that it is made of is the very same. */
export function latestPer<Key extends object, Made>(): Latest<Key, Made> {
  const kept = keptPer<Key, { readonly others: readonly unknown[]; readonly made: Made }>();
  return (key, others, make) => {
    const known = kept.get(key);
    if (known && areSame(known.others, others)) return known.made;
    const made = make();
    kept.set(key, { others, made });
    return made;
  };
}

/** Of lists of the very same things one is given, whoever made them: what is made of such a list hangs on it. Of those with the same first, only the latest is known. */
export function listOnce<Each extends object>(): (list: readonly Each[]) => readonly Each[] {
  const kept = keptPer<Each, readonly Each[]>();
  return (list) => {
    const [first] = list;
    if (!first) return NOTHING;
    const known = kept.get(first);
    if (known && areSame(known, list)) return known;
    kept.set(first, list);
    return list;
  };
}

export type Said<Key extends object, Made> = (key: Key, made: Made) => Made;

/** Of what says the same as what was made last for the same thing, that: so the very same frame or record goes on from edit to edit. */
export function saidOnce<Key extends object, Made>(): Said<Key, Made> {
  const kept = keptPer<Key, Made>();
  return (key, made) => {
    const known = kept.get(key);
    if (known !== undefined && isSame(known, made)) return known;
    kept.set(key, made);
    return made;
  };
}

function areSame(ones: readonly unknown[], others: readonly unknown[]): boolean {
  return ones.length === others.length && ones.every((one, at) => Object.is(one, others[at]));
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
