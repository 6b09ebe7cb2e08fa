/**
 * What is worked out once and asked for again and again. Nothing is kept for longer than what it is about, nor without bounds: what is
 * kept of an object goes with that object, and what is kept of texts is forgotten when there are too many. Only for what never changes.
 */

/** @param make is given the same object once */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
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
