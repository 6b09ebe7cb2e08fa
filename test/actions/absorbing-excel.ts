/** An Excel that takes whatever it is told and does nothing: only for counting how often it is asked. */
import type { ExcelApi } from "../../src/host/office/api";

export function absorbingExcel(): { readonly excel: ExcelApi; readonly counted: { syncs: number } } {
  const counted = { syncs: 0 };
  const anything: object = new Proxy(() => undefined, {
    get: () => anything,
    set: () => true,
    apply: () => anything,
  });
  const context = {
    workbook: anything,
    sync: () => {
      counted.syncs++;
      return Promise.resolve();
    },
  };
  const run = (_: object, batch: (given: object) => unknown) => batch(context);
  return { excel: { run } as unknown as ExcelApi, counted };
}
