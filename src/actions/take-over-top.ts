/** Taking the top of Prioritering over into Aanbevelingen, with the urgency as the priority of its packages. All of it or nothing. */
import type { LiveHost } from "../host/host";
import { reservedThemes } from "../domain/prioritisation/reserved";
import { type Placed, topOf } from "../domain/prioritisation/top";
import { topWrites, type TopWrites } from "../layout/plan/top-writes";
import type { Inspection } from "./inspect";

/** What the votes come to now; `undefined` where nobody has voted. */
export function topIn({ reading: { publication }, definition }: Inspection): readonly Placed[] | undefined {
  const { prioritisation, ledger } = publication;
  return prioritisation && topOf(prioritisation, reservedThemes(ledger, definition));
}

export async function takeOverTop(host: LiveHost, inspection: Inspection): Promise<TopWrites> {
  const { workbook, definition } = inspection;
  const taken = topWrites(topIn(inspection) ?? [], { workbook, definition });
  if ("writes" in taken && taken.writes.length > 0) await host.write(taken.writes, workbook);
  return taken;
}
