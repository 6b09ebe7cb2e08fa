/** Linking what a city says to a point of the group, from the pane: on Sterk en beter, and nowhere else. */
import { lineKey, type SaidPoint, saidPoints } from "../domain/points/point";
import type { LiveHost } from "../host/host";
import { type PointLink, pointWrites } from "../layout/plan/point-writes";
import type { Inspection } from "./inspect";
import { markedReading } from "./read-submission";

/** All of it or nothing. @returns `false` where the workbook has no Sterk en beter: then nothing is written */
export async function linkPoint(
  host: LiveHost,
  { inspection, link }: { readonly inspection: Inspection; readonly link: PointLink },
): Promise<boolean> {
  const { workbook, definition } = inspection;
  const writes = pointWrites(workbook, asMarked(link, inspection), definition);
  if (!writes) return false;
  if (writes.length > 0) await host.write(writes, workbook);
  return true;
}

/** What is marked where a city says it is so where it is linked to, in its own words and as a point that they become. */
function asMarked(link: PointLink, inspection: Inspection): PointLink {
  const { said, text } = link;
  const isOfCity = ({ cityId, themeId }: Pick<SaidPoint, "cityId" | "themeId">) =>
    cityId === said.cityId && themeId === said.themeId;
  const own = saidPoints(markedReading(inspection).explanations.filter(isOfCity));
  const marked = own.find((each) => each.kind === said.kind && lineKey(each.text) === lineKey(said.text))?.text;
  if (marked === undefined || marked === said.text) return link;
  return { ...link, said: { ...said, text: marked }, text: text === said.text ? marked : text };
}
