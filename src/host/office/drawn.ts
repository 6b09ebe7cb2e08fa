/**
 * What people put on a sheet beside its cells, and no snapshot holds: charts, shapes, comments, tables, pivot tables.
 * Limits: someone who threw one of our charts away and drew another in its place is not noticed; nor are notes (the old kind of
 * comments) by an Excel before ExcelApi 1.18, nor slicers on a sheet with charts of ours, nor what was changed of a chart of ours.
 */
import type { Worksheet } from "./api";

/**
 * @param charts how many are ours
 * @returns whether nobody added anything of the kind; after the sync
 */
export function queueDrawn(sheet: Worksheet, charts: number): () => boolean {
  const { shapes } = sheet;
  shapes.load("items/type");
  const drawn = sheet.charts.getCount();
  const others = [sheet.comments.getCount(), sheet.tables.getCount(), sheet.pivotTables.getCount()];
  return () => {
    // Excel counts as a shape, of a type that it does not name, what it draws itself: our charts may be among them.
    const unnamed = shapes.items.filter(({ type }) => type === UNNAMED).length;
    return (
      drawn.value <= charts &&
      shapes.items.length === unnamed &&
      unnamed <= charts &&
      others.every(({ value }) => value === 0)
    );
  };
}

const UNNAMED = "Unsupported";
