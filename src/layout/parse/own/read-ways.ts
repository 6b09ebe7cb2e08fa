/** How tables were read by someone's choice, as Herkomst tells: to read others of the same shape in the same way. */
import type { ProvenanceRow } from "../../bundle";
import type { RememberedWay } from "../../way";

/** None for a bundle that was made before Herkomst told of it. */
export function waysIn(provenance: readonly ProvenanceRow[]): readonly RememberedWay[] {
  const ways = new Map<string, { readonly way: RememberedWay; readonly cityIds: Set<string> }>();
  for (const { cityId, headed } of provenance) {
    if (!headed?.among || headed.by === "rule") continue;
    const { heading: headings, among } = headed;
    const key = [headings, ...among].join("\n");
    const known = ways.get(key) ?? { way: { headings, among, use: "score" }, cityIds: new Set<string>() };
    ways.set(key, known);
    known.cityIds.add(cityId);
  }
  return [...ways.values()].map(({ way, cityIds }) => ({ ...way, cityIds: [...cityIds] }));
}
