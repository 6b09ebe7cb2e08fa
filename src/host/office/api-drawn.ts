/** What people put on a sheet beside its cells, in the slice of Office.js that we use: see api.ts. Types only. */
import type { ClientObject } from "./api-object";
import type { ClientResult } from "./api-range";

export interface ShapeCollection extends ClientObject {
  readonly items: Shape[]; // 1.9
}

export interface Shape {
  /** `Unsupported` where Excel has no name for it. */
  readonly type: string; // 1.9
}

export interface CommentCollection {
  getCount(): ClientResult<number>; // 1.10
}

export interface TableCollection {
  getCount(): ClientResult<number>; // 1.4
}

export interface PivotTableCollection {
  getCount(): ClientResult<number>; // 1.4
}
