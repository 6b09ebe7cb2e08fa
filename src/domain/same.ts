/** Do two values say the same, however deep? Of plain objects, lists, sets and maps; a property that is absent is no property that says nothing. Pure. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return areSame(one, other);
  if (isCollection(one) || isCollection(other))
    return isCollection(one) && isCollection(other) && isMap(one) === isMap(other) && areSame([...one], [...other]);
  return haveSame(one as Named, other as Named);
}

/** Every cell of a sheet comes by here after an edit: no list of its properties is made. */
function haveSame(one: Named, other: Named): boolean {
  let more = 0;
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !isSame(one[key], other[key])) return false;
    more++;
  }
  for (const key in other) if (Object.hasOwn(other, key)) more--;
  return more === 0;
}

type Named = Readonly<Record<string, unknown>>;

function areSame(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, at) => isSame(each, other[at]))
  );
}

/** In the order in which they came. */
function isCollection(value: object): value is ReadonlySet<unknown> | ReadonlyMap<unknown, unknown> {
  return value instanceof Set || isMap(value);
}

function isMap(value: object): value is ReadonlyMap<unknown, unknown> {
  return value instanceof Map;
}
