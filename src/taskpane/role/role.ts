/** Who uses the pane: who fills in for one city, or who bundles for the group. The tabs follow. Pure. */
import type { Inspection } from "../../actions/inspect";

export const ROLES = ["fills-in", "bundles"] as const;
export type Role = (typeof ROLES)[number];

/** In the order of the work. */
const TABS = ["fill-in", "check", "bundle", "overview", "share", "learn"] as const;
export type TabName = (typeof TABS)[number];

/** The tabs that stand on the row, in this order; the others are in the menu. */
const OWN: Readonly<Record<Role, readonly TabName[]>> = {
  "fills-in": ["fill-in", "check"],
  bundles: ["bundle", "overview", "share", "learn"],
};

/** What was remembered, which may be of another version, or be no role at all. */
export function roleIn(text: string | undefined): Role | undefined {
  return ROLES.find((role) => role === text);
}

/** Until someone says it: who has several cities in the workbook bundles them. */
export function likelyRole(inspection: Pick<Inspection, "reading"> | undefined): Role {
  return hasSeveralCities(inspection) ? "bundles" : "fills-in";
}

/** Where scores of several cities stand, or may. */
export function hasSeveralCities(inspection: Pick<Inspection, "reading"> | undefined): boolean {
  const places = inspection?.reading.places ?? [];
  return places.some(({ cityId }) => cityId !== places[0]?.cityId);
}

/**
 * Which tabs there are. Who has one city has no others to look over, and learns from nobody here. Who bundles has all of them from the
 * start: with the first bundle, none comes between those that she works with.
 */
export function tabsFor(
  told: Role | undefined,
  inspection: Pick<Inspection, "reading"> | undefined,
): readonly TabName[] {
  const isOfGroup = told === "bundles" || hasSeveralCities(inspection);
  return TABS.filter((name) => isOfGroup || (name !== "overview" && name !== "learn"));
}

/**
 * Where the pane opens. Whoever did not say who she is begins at Invullen: the other tabs are a guess then. Whoever bundles begins
 * at what there is to see of the group, and in a workbook without a group where it is brought together.
 */
export function firstTab(role: Role | undefined, inspection: Pick<Inspection, "reading"> | undefined): TabName {
  if (role !== "bundles") return "fill-in";
  return hasSeveralCities(inspection) ? "overview" : "bundle";
}

/**
 * Whose tabs stand on the row. Until someone says it, those of who bundles come behind those of who fills in, which stood there while
 * the workbook was being read: a tab that one is about to press does not move.
 */
export function rolesOnRow(
  told: Role | undefined,
  inspection: Pick<Inspection, "reading"> | undefined,
): readonly Role[] {
  if (told !== undefined) return [told];
  return hasSeveralCities(inspection) ? ROLES : ["fills-in"];
}

/** Does a tab stand on the row of this role? Whoever works there and says anew who she is, goes on there. */
export function isTabOf(role: Role, name: TabName): boolean {
  return OWN[role].includes(name);
}

/** The tabs of these roles first, each with whether it is one of them. */
export function arranged<Tab extends { readonly name: TabName }>(
  tabs: readonly Tab[],
  roles: readonly Role[],
): readonly (Tab & { readonly isOwn: boolean })[] {
  const all = roles.flatMap((role) => OWN[role]);
  const own = all.flatMap((name) => tabs.filter((tab) => tab.name === name));
  return [
    ...own.map((tab) => ({ ...tab, isOwn: true })),
    ...tabs.filter((tab) => !own.includes(tab)).map((tab) => ({ ...tab, isOwn: false })),
  ];
}
