/** A proposal as each city sees it, and as a picture of the whole: for the pane and for the city's own sheet. Pure. */
import type { AssessmentDefinition } from "../definition/definition";
import { pairingKey } from "./pairing";
import type { Match, Twinning, WaitingNeed } from "./propose";

/** "U kunt leren van …, u wordt gevraagd voor …". */
export interface CityCard {
  readonly cityId: string;
  readonly learns: readonly Match[];
  readonly teaches: readonly Match[];
  readonly waits: readonly WaitingNeed[];
}

/** Every city of the definition, in its order: also who takes no part. */
export function cityCards(
  { matches, waiting }: Twinning,
  { cities }: Pick<AssessmentDefinition, "cities">,
): readonly CityCard[] {
  return cities.map(({ id: cityId }) => ({
    cityId,
    learns: matches.filter(({ learner }) => learner === cityId),
    teaches: matches.filter(({ donor }) => donor === cityId),
    waits: waiting.filter(({ learner }) => learner === cityId),
  }));
}

export interface TwinningPicture {
  /** A city in a theme in which it teaches or learns, once each; in order of theme and city. */
  readonly nodes: readonly { readonly themeId: string; readonly cityId: string; readonly role: "donor" | "learner" }[];
  readonly arrows: readonly Match[];
  /** By city id: how often it is asked, over all themes. */
  readonly loads: ReadonlyMap<string, number>;
}

export function pictureOf(
  { matches }: Twinning,
  { themes, cities }: Pick<AssessmentDefinition, "themes" | "cities">,
): TwinningPicture {
  const teaching = new Set(matches.map(({ themeId, donor }) => `${themeId}\n${donor}`));
  const learning = new Set(matches.map(({ themeId, learner }) => `${themeId}\n${learner}`));
  const nodes = themes.flatMap(({ id: themeId }) =>
    cities.flatMap(({ id: cityId }) => [
      ...(teaching.has(`${themeId}\n${cityId}`) ? [{ themeId, cityId, role: "donor" as const }] : []),
      ...(learning.has(`${themeId}\n${cityId}`) ? [{ themeId, cityId, role: "learner" as const }] : []),
    ]),
  );
  const loads = new Map(cities.map(({ id }) => [id, matches.filter(({ donor }) => donor === id).length]));
  return { nodes, arrows: matches, loads };
}

/** What a new proposal has that the former had not, and the other way round. */
export function changedMatches(
  former: Pick<Twinning, "matches">,
  { matches }: Pick<Twinning, "matches">,
): { readonly added: readonly Match[]; readonly gone: readonly Match[] } {
  const [before, now] = [former.matches, matches].map((all) => new Set(all.map(pairingKey)));
  return {
    added: matches.filter((match) => !before?.has(pairingKey(match))),
    gone: former.matches.filter((match) => !now?.has(pairingKey(match))),
  };
}
