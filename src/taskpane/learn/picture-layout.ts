/** Where things stand in the picture of a theme: each donor beside those who learn from it, so that no arrows cross. Pure. */
import type { LearnView, ShownPair } from "./learn-view";

export const WIDTH = 288;
export const NODE = { width: 116, donor: 38, learner: 26 } as const;
const GAP = 6;

export interface DrawnDonor {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  /** Over all themes. */
  readonly load: number;
  readonly y: number;
  readonly learners: readonly { readonly pair: ShownPair; readonly y: number }[];
}

export interface DrawnTheme {
  readonly id: string;
  readonly name: string;
  readonly height: number;
  readonly donors: readonly DrawnDonor[];
}

export type Drawable = Pick<LearnView, "pairs" | "cities">;

/** In order of the themes and of the donors, as the pairs are. */
export function drawnThemes({ pairs, cities }: Drawable): readonly DrawnTheme[] {
  const loads = new Map(cities.map(({ id, teaches }) => [id, teaches.length]));
  const themes = [...new Set(pairs.map(({ themeId }) => themeId))];
  return themes.map((id) => {
    const own = pairs.filter(({ themeId }) => themeId === id);
    let top = 0;
    const donorIds = cities.map((city) => city.id).filter((each) => own.some(({ donor }) => donor === each));
    const donors = donorIds.map((donorId): DrawnDonor => {
      const taught = own.filter(({ donor }) => donor === donorId);
      const learners = taught.length * (NODE.learner + GAP) - GAP;
      const height = Math.max(NODE.donor, learners);
      const from = top + (height - learners) / 2;
      const donor = {
        ...{ id: donorId, name: taught[0]?.names.donor ?? "", value: taught[0]?.donorValue ?? null },
        ...{ load: loads.get(donorId) ?? 0, y: top + (height - NODE.donor) / 2 },
        learners: taught.map((pair, index) => ({ pair, y: from + index * (NODE.learner + GAP) })),
      };
      top += height + 2 * GAP;
      return donor;
    });
    return { id, name: own[0]?.names.theme ?? "", height: top - 2 * GAP, donors };
  });
}

/** Of more pairs than one can look at, those of one city. */
export const MOST = 60;

export function drawable({ pairs, cities }: Drawable, cityId: string): Drawable & { readonly isPart: boolean } {
  if (pairs.length <= MOST) return { pairs, cities, isPart: false };
  const own = pairs.filter(({ learner, donor }) => learner === cityId || donor === cityId);
  return { pairs: own, cities, isPart: true };
}
