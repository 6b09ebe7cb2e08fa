/**
 * An object of Office.js as strict as the real one, or stricter: nothing is read before it was loaded, nothing is written
 * before the sync, and a member that is not built throws instead of being undefined.
 */
import { CLASSES } from "../excel/classes";
import type { AreaTarget, Handler } from "../world";
import type { Batch } from "./batch";
import { invalidArgument, NotImplementedInHost, OfficeError } from "./errors";
import { mustExist } from "./gate";
import { mustFit, piecesOf, rowsOf } from "./large-writes";
import { changes, type Member } from "./members";
import { BEHIND, serialised, targetsIn } from "./arguments";

interface HandleOptions {
  readonly target?: unknown;
  readonly until?: number;
}

/** Behind each proxy: what it stands for, once the batch has run. */
export class Handle {
  readonly batch: Batch;
  readonly of: string;
  readonly proxy: object;
  /** `undefined` until the sync, `null` for a null object. */
  target: unknown;
  readonly loaded = new Map<string, unknown>();
  /** Of what is loaded, the objects of a collection. */
  readonly items = new Map<string, readonly Handle[]>();
  /** Up to how many syncs of its batch it is of use. */
  readonly #until: number;
  readonly #children = new Map<string, Handle>();

  constructor(batch: Batch, of: string, { target, until = Infinity }: HandleOptions = {}) {
    this.batch = batch;
    this.of = of;
    this.target = target;
    this.#until = until;
    this.proxy = new Proxy(this, {
      get: (_, name) => this.#get(name),
      set: (_, name, value) => this.#set(name, value),
    });
    BEHIND.set(this.proxy, this);
  }

  #get(name: string | symbol): unknown {
    // A promise that resolves to an object asks whether it is a promise as well.
    if (typeof name === "symbol" || name === "then") return undefined;
    if (name === "load") return (paths: unknown) => this.#load(paths);
    if (name === "isNullObject") return this.#resolved() === null;
    const member = this.member(name);
    switch (member.kind) {
      case "value":
      case "items":
        return this.#read(name);
      case "object":
        return this.#navigate(name, member).proxy;
      case "find":
        return (...args: unknown[]) => this.#find(name, member, args).proxy;
      case "act":
        return (...args: unknown[]) => {
          this.#queue(name, args, (target, given) => {
            member.run(this.batch.world, target, given);
          });
        };
      case "ask":
        return (...args: unknown[]) => this.#ask(name, member, args);
      case "event":
        return { add: (handler: Handler) => this.#listen(name, member, handler) };
    }
  }

  /** The member, when the host has it at this requirement set and it is built. */
  member(name: string): Member {
    mustExist(this.of, name, this.batch.world.controls.requirementSet);
    const member = CLASSES[this.of]?.[name];
    if (!member) throw new NotImplementedInHost(`${this.of}.${name}`);
    return member;
  }

  #read(name: string): unknown {
    if (!this.loaded.has(name))
      throw new OfficeError("PropertyNotLoaded", `${this.of}.${name} is read before it was loaded and synced.`);
    return this.loaded.get(name);
  }

  #resolved(): unknown {
    if (this.target === undefined)
      throw new OfficeError("PropertyNotLoaded", `${this.of}.isNullObject is read before a sync.`);
    return this.target;
  }

  #set(name: string | symbol, value: unknown): boolean {
    const member = this.member(String(name));
    if (member.kind !== "value" || !member.set)
      throw new NotImplementedInHost(`${this.of}.${String(name)} is read only`);
    const { set } = member;
    const put = (given: unknown, on = (target: never): never => target) => {
      this.#queue(String(name), [given], (target, [sent]: readonly [unknown]) => {
        set(this.batch.world, on(target), sent);
      });
    };
    const pieces = member.isTable ? piecesOf(value) : [];
    if (pieces.length === 0) put(value);
    else
      this.#queue(String(name), [], (target: AreaTarget) => {
        mustFit(target, value);
      });
    for (const piece of pieces) put(piece.values, (target: AreaTarget) => rowsOf(target, piece) as never);
    return true;
  }

  /** A property that is an object: the same one each time, found at its place in the queue. */
  #navigate(name: string, member: Member & { kind: "object" }): Handle {
    if (this.#children.has(name)) return this.child(name, member);
    const child = this.child(name, member);
    this.#queue(name, [], (target) => {
      child.target = member.from(this.batch.world, target);
    });
    return child;
  }

  /** The same, for a load, which finds it itself. */
  child(name: string, member: Member & { kind: "object" }): Handle {
    const child = this.#children.get(name) ?? new Handle(this.batch, member.of);
    this.#children.set(name, child);
    return child;
  }

  #find(name: string, member: Member & { kind: "find" }, args: unknown[]): Handle {
    const found = new Handle(this.batch, member.of, member.isOnlyOnce ? { until: this.batch.sent } : {});
    this.#queue(name, args, (target, given) => {
      found.target = member.from(this.batch.world, target, given);
    });
    return found;
  }

  #ask(name: string, member: Member & { kind: "ask" }, args: unknown[]): object {
    let answer: { value: unknown } | undefined;
    this.#queue(name, args, (target, given) => {
      answer = { value: member.run(this.batch.world, target, given) };
      this.batch.answer(answer.value);
    });
    const location = `${this.of}.${name}`;
    return {
      get value() {
        if (!answer) throw new OfficeError("ValueNotLoaded", `The answer of ${location} is read before a sync.`);
        return answer.value;
      },
    };
  }

  #listen(name: string, member: Member & { kind: "event" }, handler: Handler): object {
    let stop: (() => void) | undefined;
    this.#queue(name, [], (target) => {
      stop = member.on(this.batch.world, target, handler);
    });
    const remove = () => {
      this.#queue(name, [], () => stop?.());
    };
    return { context: CONTEXTS.get(this.batch), remove };
  }

  #queue(name: string, args: readonly unknown[], run: (target: never, args: never) => void): void {
    this.#mustBeOfUse();
    const location = `${this.of}.${name}`;
    const isChange = changes(this.member(name), name, args.length);
    const send = () => {
      const given = serialised(args, location, this.batch);
      return () => {
        if (isChange) this.batch.world.mustBeEditable();
        run(this.existing() as never, targetsIn(given) as never);
      };
    };
    // What cannot be sent is refused at once.
    send();
    this.batch.queue(location, send, { reads: this.member(name).kind === "ask" });
  }

  #mustBeOfUse(): void {
    if (this.batch.sent > this.#until)
      throw new OfficeError("InvalidObjectPath", `This ${this.of} was of use until the last sync.`);
  }

  /** What stands behind it now; a sheet that is gone meanwhile is `ItemNotFound`. */
  existing(): unknown {
    if (this.target === undefined) throw new OfficeError("InvalidObjectPath", `This ${this.of} was never found.`);
    if (this.target === null) throw invalidArgument(`This ${this.of} is a null object.`);
    this.batch.world.mustStillExist(this.target);
    return this.target;
  }

  #load(paths: unknown): object {
    if (typeof paths !== "string" || paths.trim() === "")
      throw new NotImplementedInHost(`${this.of}.load without the names of properties`);
    const wanted = paths.split(",").map((path) => path.trim().split("/"));
    wanted.forEach((path) => {
      loadable(this, path);
    });
    this.#mustBeOfUse();
    const read = () => {
      for (const path of wanted) loadPath(this, path);
    };
    this.batch.queue(`${this.of}.load`, () => read, { reads: true });
    return this.proxy;
  }
}

/** Throws for a name that the class does not have, as soon as it is asked for. */
function loadable({ of, batch }: Handle, path: readonly string[]): void {
  let owner = of;
  for (const [index, name] of path.entries()) {
    const member = new Handle(batch, owner).member(name);
    const last = index === path.length - 1;
    if (last ? member.kind !== "value" : member.kind !== "object" && member.kind !== "items")
      throw new NotImplementedInHost(`${owner}.load("${path.join("/")}")`);
    if (member.kind === "object" || member.kind === "items") owner = member.of;
  }
}

/** Copies what is there now; it does not follow later changes. Of a null object there is nothing to copy. */
function loadPath(handle: Handle, [name = "", ...rest]: readonly string[]): void {
  if (handle.target === null) return;
  const target = handle.existing() as never;
  const { world } = handle.batch;
  const member = handle.member(name);
  if (member.kind === "value") {
    const value = member.get?.(world, target);
    handle.batch.answer(value);
    handle.loaded.set(name, value);
  } else if (member.kind === "object") {
    const child = handle.child(name, member);
    child.target ??= member.from(world, target);
    loadPath(child, rest);
  } else if (member.kind === "items") {
    const items = itemsOf(handle, name, member);
    handle.items.set(name, items);
    for (const item of items) loadPath(item, rest);
    handle.loaded.set(
      name,
      items.map(({ proxy }) => proxy),
    );
  }
}

/** The items of a collection, the same objects for every path of one load. */
function itemsOf(handle: Handle, name: string, member: Member & { kind: "items" }): readonly Handle[] {
  const targets = member.from(handle.batch.world, handle.target as never);
  const known = handle.items.get(name);
  return targets.map((target, index) => {
    const before = known?.[index];
    return before && isSame(before.target, target) ? before : new Handle(handle.batch, member.of, { target });
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The context that the add-in sees, per batch. */
export const CONTEXTS = new WeakMap<Batch, object>();
