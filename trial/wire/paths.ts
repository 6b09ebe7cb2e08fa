/**
 * Finds what the paths of one request stand for, each once and in the order in which it is asked for: a path may add a sheet.
 * What is not in the tables is refused, and so is what came after the requirement set.
 */
import { invalidArgument, itemNotFound, NotImplementedInHost } from "../client/errors";
import { mustExist } from "../client/gate";
import { type AnyMembers, changes, type Member } from "../client/members";
import { CLASSES } from "../excel/classes";
import type { World } from "../world";
import { type Found, idOf, type References } from "./found";
import { type ArgumentInfo, memberName, PATH, type PathInfo } from "./messages";

export interface Surroundings {
  readonly world: World;
  readonly references: References;
  readonly own: Readonly<Record<string, AnyMembers>>;
}

export class Paths {
  readonly #infos: Readonly<Record<string, PathInfo>>;
  readonly #around: Surroundings;
  readonly #found = new Map<number, Found | null>();

  constructor(infos: Readonly<Record<string, PathInfo>>, around: Surroundings) {
    this.#infos = infos;
    this.#around = around;
  }

  /** `null` for a null object. */
  at(id: number): Found | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const info = this.#infos[id];
    if (!info) throw new NotImplementedInHost(`a path ${id} that is not in the request`);
    const found = this.#find(info);
    this.#found.set(id, found);
    return found;
  }

  /** What is there to work with: no null object, and nothing on a sheet that is gone. */
  existing(id: number): Found {
    const found = this.at(id);
    if (!found) throw invalidArgument("This is a null object.");
    this.#around.world.mustStillExist(found.target);
    return found;
  }

  member(of: string, name: string): Member {
    const own = this.#around.own[of]?.[name];
    if (own) return own;
    mustExist(of, name, this.#around.world.controls.requirementSet);
    const member = CLASSES[of]?.[name];
    if (!member) throw new NotImplementedInHost(`${of}.${name}`);
    return member;
  }

  /** With each object in its place; what was left out comes over the wire as `null`. */
  args({ Arguments = [], ReferencedObjectPathIds: ids = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((value, index) => this.#argument(value, ids[index]) ?? undefined);
  }

  /** For `debugInfo.errorLocation`, such as `Range.values`. */
  location(id: number, name: string): string {
    const info = this.#infos[id];
    // Of what is still to be found: where, and by which method.
    if (name === "" && info?.ParentObjectPathId !== undefined) return this.location(info.ParentObjectPathId, info.Name);
    return `${this.#found.get(id)?.of ?? ""}.${memberName(name)}`;
  }

  /** What is in it, when it is a collection. */
  itemsOf({ of, target }: Found): readonly Found[] | undefined {
    if (!CLASSES[of]?.["items"]) return undefined;
    const items = this.member(of, "items");
    if (items.kind !== "items") throw new NotImplementedInHost(`${of}.items as something else than items`);
    return items.from(this.#around.world, target as never).map((each) => ({ of: items.of, target: each }));
  }

  #argument(value: unknown, path: unknown): unknown {
    if (typeof path === "number" && path !== 0) return this.existing(path).target;
    if (Array.isArray(value))
      return value.map((each: unknown, index) => this.#argument(each, Array.isArray(path) ? path[index] : 0));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.existing(Number(value._ObjectPathId)).target;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#argument(each, 0)]));
  }

  #find(info: PathInfo): Found | null {
    switch (info.ObjectPathType) {
      case PATH.root:
        return { of: "Workbook", target: { workbook: true } };
      case PATH.reference:
        return this.#around.references.held(info.Name);
      case PATH.nothing:
        return null;
      case PATH.property:
      case PATH.method:
      case PATH.indexer:
        return this.#below(info);
      default:
        throw new NotImplementedInHost(`a path of type ${info.ObjectPathType}`);
    }
  }

  /** Of a null object, everything is a null object. */
  #below({ ObjectPathType, Name, ParentObjectPathId = 0, ArgumentInfo }: PathInfo): Found | null {
    if (!this.at(ParentObjectPathId)) return null;
    const { of, target } = this.existing(ParentObjectPathId);
    const { world } = this.#around;
    const args = this.args(ArgumentInfo);
    const name = ObjectPathType === PATH.indexer ? "getItem" : memberName(Name);
    const items = CLASSES[of]?.[name] ? undefined : this.itemsOf({ of, target });
    if (items) return itemOf(items, name, args[0]);
    const member = this.member(of, name);
    if (member.kind !== "object" && member.kind !== "find")
      throw new NotImplementedInHost(`${of}.${name} as an object`);
    if (changes(member, name, args.length)) world.mustBeEditable();
    const found =
      member.kind === "find" ? member.from(world, target as never, args as never) : member.from(world, target as never);
    return found === null ? null : { of: member.of, target: found };
  }
}

/** By its id or its place, which is how the client goes to what it found in a collection before. */
function itemOf(items: readonly Found[], name: string, which: unknown): Found {
  const found = name === "getItemAt" ? items[Number(which)] : items.find((each) => idOf(each) === which);
  if (!found) throw itemNotFound(`item ${String(which)}`);
  return found;
}
