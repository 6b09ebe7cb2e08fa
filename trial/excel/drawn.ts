/** What people put on a sheet beside its cells: only counted. */
import type { Members } from "../client/members";
import type { DrawnRecord } from "../records";
import type { SheetTarget } from "../world";

interface ShapeTarget extends SheetTarget {
  readonly type: string;
}

export const SHAPES: Members<SheetTarget> = {
  items: {
    kind: "items",
    of: "Shape",
    from: ({ records }, { sheet }) => records.sheet(sheet).drawn.shapes.map((type): ShapeTarget => ({ sheet, type })),
  },
};

export const SHAPE: Members<ShapeTarget> = { type: { kind: "value", get: (_, { type }) => type } };

const counted = (what: Exclude<keyof DrawnRecord, "shapes">): Members<SheetTarget> => ({
  getCount: { kind: "ask", run: ({ records }, { sheet }) => records.sheet(sheet).drawn[what] },
});

export const COMMENTS = counted("comments");
export const TABLES = counted("tables");
export const PIVOT_TABLES = counted("pivotTables");
