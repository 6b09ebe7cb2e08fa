/** Where whoever has looked goes on: to what is to be settled or mended first, and else to what is published. Pure. */
import type { TabName } from "../role/role";
import type { OverviewView } from "./overview-view";

/** @param isBundle what is contradicted in a bundle is settled in Bundelen, and elsewhere in the cells themselves */
export function nextAfter({ open, themes }: Pick<OverviewView, "open" | "themes">, isBundle: boolean): TabName {
  if (open.contested.scores + open.contested.fte > 0) return isBundle ? "bundle" : "check";
  if (open.findings.error + open.asked > 0) return "check";
  return themes.every(({ n }) => n === 0) ? "bundle" : "share";
}
