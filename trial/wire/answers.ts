/** What a load is answered with: the values of now, by their names on the wire, and by what each object is found again. */
import { NotImplementedInHost } from "../client/errors";
import type { World } from "../world";
import type { Found, References } from "./found";
import { wireName } from "./messages";
import type { Paths } from "./paths";

interface Known {
  readonly world: World;
  readonly references: References;
  readonly paths: Paths;
}

/** @param selected names of properties, one below the other for objects within objects */
export function answer(found: Found, selected: readonly (readonly string[])[], known: Known): object {
  const { world, references, paths } = known;
  world.mustStillExist(found.target);
  const items = paths.itemsOf(found);
  if (items) {
    // The client leaves out that it wants them of the items.
    const wanted = selected.map((path) => (path[0] === "items" ? path.slice(1) : path));
    return { _Items: items.map((item) => answer(item, wanted, known)) };
  }
  const values: [string, unknown][] = [];
  const within = new Map<string, (readonly string[])[]>();
  for (const [name = "", ...rest] of selected) {
    const member = paths.member(found.of, name);
    if (member.kind === "value") values.push([wireName(name), member.get?.(world, found.target as never)]);
    else within.set(name, [...(within.get(name) ?? []), rest]);
  }
  for (const [name, below] of within) {
    const member = paths.member(found.of, name);
    if (member.kind !== "object") throw new NotImplementedInHost(`${found.of}.load("${name}")`);
    const target = member.from(world, found.target as never);
    values.push([wireName(name), target === null ? null : answer({ of: member.of, target }, below, known)]);
  }
  return { ...references.identity(found), ...Object.fromEntries(values) };
}
