/** Lists one after the other. Of a single one that holds anything, that very list: who keeps something of it finds it again. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter(({ length }) => length > 0);
  const [only = NOTHING, ...others] = filled;
  return others.length === 0 ? only : only.concat(...others);
}

const NOTHING: readonly never[] = [];
