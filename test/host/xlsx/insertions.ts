/** Tells whether a text changed by insertion alone. */

/** How much of the original must go on behind an insertion, to be sure that it does. */
const SURE = 24;

/**
 * The texts that were put into `original` to make `changed`; `undefined` when something was taken away or replaced.
 * @example insertions("<a></a>…", "<a><b/></a>…") // ["<b/>"], or one that is shifted by as much as begins alike
 */
export function insertions(original: string, changed: string): readonly string[] | undefined {
  const inserted: string[] = [];
  let at = 0;
  for (let from = 0; from < original.length; from++, at++) {
    if (original[from] === changed[at]) continue;
    const next = changed.indexOf(original.slice(from, from + SURE), at);
    if (next < 0) return undefined;
    inserted.push(changed.slice(at, next));
    at = next;
  }
  return at < changed.length ? [...inserted, changed.slice(at)] : inserted;
}
