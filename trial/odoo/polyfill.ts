/** Node 20 has no `Object.groupBy`, and the engine uses it: the only thing of Node 22 that it needs. */

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey): object {
  const groups: Record<PropertyKey, Item[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!("groupBy" in Object)) Object.defineProperty(Object, "groupBy", { value: groupBy });

export {};
