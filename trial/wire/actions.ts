/**
 * Carries out the actions of one request: in order, the first error stops it, and what was done before stays. Each action that
 * was done has a result, in the same order.
 */
import { NotImplementedInHost, OfficeError } from "../client/errors";
import { changes } from "../client/members";
import { answer } from "./answers";
import type { Listeners } from "./listeners";
import {
  type Action,
  ACTION,
  memberName,
  PATH,
  type Reply,
  type ReplyError,
  type Request,
  type Result,
} from "./messages";
import { Paths, type Surroundings } from "./paths";

export interface Carrier extends Surroundings {
  readonly listeners: Listeners;
}

/** @param count is told of each step before it is taken, and may break it off */
export function carryOut(request: Request, carrier: Carrier, count: () => void): Reply {
  const batch = new Actions(request, carrier);
  const results: Result[] = [];
  const { Actions: actions } = request;
  const error = batch.inStretches(actions, (action) => {
    if (batch.isStep(action)) count();
    batch.mustBeDone(action);
    results.push({ ActionId: action.Id, Value: batch.act(action) ?? null });
  });
  const traces = results.map(({ ActionId }) => ActionId);
  const TraceIds = actions.flatMap(({ ActionType, Id }) =>
    ActionType === ACTION.trace && traces.includes(Id) ? Id : [],
  );
  return { Results: results, TraceIds, ...(error && { Error: error }) };
}

class Actions {
  readonly #paths: Paths;
  readonly #carrier: Carrier;
  readonly #infos: Request["ObjectPaths"];

  constructor({ ObjectPaths }: Request, carrier: Carrier) {
    this.#paths = new Paths(ObjectPaths, carrier);
    this.#infos = ObjectPaths;
    this.#carrier = carrier;
  }

  /** What reads and what writes apart: before something is read, what was written has been calculated. */
  inStretches(actions: readonly Action[], act: (action: Action) => void): ReplyError | undefined {
    let index = 0;
    const stretch = (reads: boolean) => {
      for (let action = actions[index]; action && this.#fits(action, reads); action = actions[++index]) act(action);
    };
    try {
      for (let action = actions[0]; action; action = actions[index]) {
        const reads = this.#reads(action);
        if (reads) stretch(true);
        else
          this.#carrier.world.engine.transaction(() => {
            stretch(false);
          });
      }
      return undefined;
    } catch (error) {
      return this.#said(error, actions, index);
    }
  }

  /** Not what the client adds by itself: it keeps, it marks, and it finds everything once more by way of its parents. */
  isStep({ ActionType, Name, ObjectPathId }: Action): boolean {
    if (ActionType === ACTION.instantiate) return this.#infos[ObjectPathId]?.ObjectPathType === PATH.method;
    return ActionType !== ACTION.trace && !Name.startsWith("_");
  }

  /** Not what this Excel does not do at all. */
  mustBeDone({ ObjectPathId, Name }: Action): void {
    const { refused } = this.#carrier.world.controls;
    if (refused.size > 0 && refused.has(this.#paths.location(ObjectPathId, Name)))
      throw new OfficeError("GeneralException", "Not on this machine.");
  }

  act({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown {
    const { world, references } = this.#carrier;
    switch (ActionType) {
      case ACTION.trace:
        return undefined;
      case ACTION.instantiate: {
        const found = this.#paths.at(ObjectPathId);
        return found && references.identity(found);
      }
      case ACTION.query: {
        const found = this.#paths.at(ObjectPathId);
        const selected = (QueryInfo?.Select ?? []).map((path) => path.split("/"));
        return found && answer(found, selected, { world, references, paths: this.#paths });
      }
      case ACTION.method:
        return this.#call(Name, ObjectPathId, this.#paths.args(ArgumentInfo));
      case ACTION.set:
        this.#set(Name, ObjectPathId, this.#paths.args(ArgumentInfo));
        return undefined;
      default:
        throw new NotImplementedInHost(`an action of type ${ActionType}`);
    }
  }

  #call(name: string, path: number, args: readonly unknown[]): unknown {
    const { world, references, listeners } = this.#carrier;
    if (name === "_RemoveReference") {
      references.drop(String(args[0]));
      return undefined;
    }
    if (name === "_KeepReference") {
      const found = this.#paths.at(path);
      if (found) references.keep(found);
      return undefined;
    }
    const { of, target } = this.#paths.existing(path);
    if (listeners.isAbout(name)) {
      listeners.change(name, (member) => this.#paths.member(of, member), target);
      return undefined;
    }
    const member = this.#paths.member(of, memberName(name));
    if (member.kind !== "act" && member.kind !== "ask") throw new NotImplementedInHost(`${of}.${name} as a method`);
    if (changes(member, memberName(name), args.length)) world.mustBeEditable();
    return member.run(world, target as never, args as never);
  }

  #set(name: string, path: number, args: readonly unknown[]): void {
    const { world } = this.#carrier;
    const { of, target } = this.#paths.existing(path);
    const member = this.#paths.member(of, memberName(name));
    if (member.kind !== "value" || !member.set) throw new NotImplementedInHost(`${of}.${name} is read only`);
    world.mustBeEditable();
    member.set(world, target as never, args[0]);
  }

  /** What is found on the way goes with what is around it. */
  #fits(action: Action, reads: boolean): boolean {
    return action.ActionType === ACTION.instantiate || this.#reads(action) === reads;
  }

  #reads({ ActionType, Name, ObjectPathId }: Action): boolean {
    if (ActionType === ACTION.query) return true;
    if (ActionType !== ACTION.method || Name.startsWith("_")) return false;
    const found = this.#paths.at(ObjectPathId);
    return found !== null && this.#paths.member(found.of, memberName(Name)).kind === "ask";
  }

  #said(error: unknown, actions: readonly Action[], index: number): ReplyError {
    // What is not built must not pass for a crash of the wire: the client has a code for everything.
    const isKnown = error instanceof OfficeError || error instanceof NotImplementedInHost;
    const action = actions[index];
    if (!isKnown || !action) throw error;
    return {
      Code: error instanceof OfficeError ? error.code : error.name,
      Message: error.message,
      Location: this.#paths.location(action.ObjectPathId, action.Name),
      ActionIndex: index,
      HttpStatusCode: 400,
    };
  }
}
