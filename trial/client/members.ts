/**
 * The kinds of members that an object of Office.js has. The tables in ../excel say for each class what its members do;
 * how they queue, load and fail is the same for all, and lives in object.ts.
 * A target is what stands behind an object once the batch has run: a sheet, an area, a rule.
 */
import type { Handler, World } from "../world";

export type Member<Target = never> =
  | {
      /** A property that is loaded, and set where there is a `set`. */
      readonly kind: "value";
      /** A table of many cells is cut: see large-writes.ts. */
      readonly isTable?: true;
      readonly get?: (world: World, target: Target) => unknown;
      readonly set?: (world: World, target: Target, value: unknown) => void;
    }
  | {
      /** A property that is another object; `null` makes it a null object. */
      readonly kind: "object";
      readonly of: string;
      readonly from: (world: World, target: Target) => unknown;
    }
  | {
      /** A method that answers with another object; `null` makes it a null object. */
      readonly kind: "find";
      readonly of: string;
      /** It has neither id nor reference: after the sync nothing more can be asked of it. */
      readonly isOnlyOnce?: true;
      readonly from: (world: World, target: Target, args: never) => unknown;
    }
  | {
      /** A method without an answer. */
      readonly kind: "act";
      readonly run: (world: World, target: Target, args: never) => void;
    }
  | {
      /** A method with an answer, which stands in `value` after the sync. */
      readonly kind: "ask";
      readonly run: (world: World, target: Target, args: never) => unknown;
    }
  | {
      /** The objects in a collection, there after a load. */
      readonly kind: "items";
      readonly of: string;
      readonly from: (world: World, target: Target) => readonly unknown[];
    }
  | {
      /** Something to listen to. */
      readonly kind: "event";
      readonly on: (world: World, target: Target, handler: Handler) => () => void;
    };

/** The members of one class. */
export type Members<Target> = Readonly<Record<string, Member<Target>>>;

/** A class whose targets nobody outside its table looks into. */
export type AnyMembers = Members<never>;

const SHOWING = new Set(["activate", "select"]);

/** Does using a member change the workbook? A value that is given something does, and a method, but for what only shows. */
export function changes({ kind }: Member, name: string, given: number): boolean {
  if (kind === "value") return given > 0;
  return (kind === "act" && !SHOWING.has(name)) || (kind === "find" && name === "add");
}
