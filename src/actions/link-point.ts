/** Linking what a city says to a point of the group, from the pane: on Sterk en beter, and nowhere else. */
import type { LiveHost } from "../host/host";
import { type PointLink, pointWrites } from "../layout/plan/point-writes";
import type { Inspection } from "./inspect";

/** All of it or nothing. @returns `false` where the workbook has no Sterk en beter: then nothing is written */
export async function linkPoint(
  host: LiveHost,
  { inspection, link }: { readonly inspection: Inspection; readonly link: PointLink },
): Promise<boolean> {
  const { workbook, definition } = inspection;
  const writes = pointWrites(workbook, link, definition);
  if (!writes) return false;
  if (writes.length > 0) await host.write(writes, workbook);
  return true;
}
