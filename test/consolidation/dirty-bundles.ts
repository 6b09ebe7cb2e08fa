/** Bundles of one city, with one thing about the points of the group or the HR benchmark that is not right. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { type CountingRule, DEFAULT_SHARES } from "../../src/domain/points/how-many";
import type { GroupPoint } from "../../src/domain/points/point";
import { staffed, type StaffFigures } from "../../src/domain/staff/staff-figures";
import type { Snapshot } from "../../src/host/snapshot";
import { ofGent, withGenk } from "./dirty";
import { bundleBook, entry } from "../layout/published";

/** A bundle in which Gent says one thing that goes well, and the group has one point. */
export function pointed(more: Partial<GroupPoint>, shares: Partial<CountingRule["from"]> = {}): Snapshot {
  const said = explained({ cityId: "gent", themeId: "aanpak", strong: "Een regisseur" });
  const point: GroupPoint = {
    ...{ themeId: "aanpak", kind: "strong", rawKind: "", text: "Een trekker", reported: "", nuance: "", sources: [] },
    ...{ cityIds: ["gent"], ...more },
  };
  return bundleBook({
    ...ofGent(klimaatgovernance),
    explanations: [said],
    points: { points: [point], rule: { from: { ...DEFAULT_SHARES, ...shares }, of: 13 } },
  });
}

/** A bundle in which Gent has 3 FTE of LEKP 1, and rows in the HR benchmark. */
export function staffedWith(...rows: readonly Partial<StaffFigures>[]): Snapshot {
  const gent = ofGent(klimaatgovernance);
  const fte = { value: 3, raw: "3", remark: "", domains: "" };
  return bundleBook({
    ...gent,
    cities: gent.cities.map((each) => ({ ...each, fte })),
    staff: rows.map((each) => staffed({ cityId: "gent", ...each })),
  });
}

/** Above the scores of both cities. */
export function publishedBeyond(): Snapshot {
  const ledger = [entry("aanpak", "published", { value: 5, raw: "5", median: 3 })];
  return bundleBook({ ...withGenk(klimaatgovernance), ledger });
}
