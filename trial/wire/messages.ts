/**
 * What Microsoft's client and an Excel say to each other, as far as it was seen: nobody documents it. Types, and how names
 * are written there.
 */

/** What the client sends; an answer has the same id and type. */
export interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Request };
}

/** One `sync`: what to do, in order, and how to find the objects to do it with. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface PathInfo {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object, its path; 0 elsewhere, and lists in lists. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Reply {
  readonly Results: readonly Result[];
  readonly TraceIds: readonly number[];
  readonly Error?: ReplyError;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Two that the client writes otherwise. */
const RENAMED: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

/** As in the tables: `values` for `Values`. */
export function memberName(name: string): string {
  return RENAMED[name] ?? name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** As the client reads it: `Values` for `values`. */
export function wireName(name: string): string {
  const renamed = Object.entries(RENAMED).find(([, member]) => member === name);
  return renamed?.[0] ?? name.slice(0, 1).toUpperCase() + name.slice(1);
}
