/** Stadsfiches: who filled in for each city, and how it organises its climate policy. A row per city; functions, no names. */
import type { CityProfile } from "../../domain/measurement/city-profile";
import { OF_CITY } from "../../domain/measurement/words";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { city, day, words } from "./fields";
import type { RecordSheet } from "./sheet";

export const stadsfiches = {
  table: NAMES.profiles,
  tab: "Stadsfiches",
  title: "Stadsfiches",
  note: "Wie vulde in, en hoe is het klimaatbeleid georganiseerd? Noem functies, geen namen van personen.",
  columns: {
    cityId: city(16),
    filledInBy: { title: "Ingevuld door", width: 16, ...words("filledInBy") },
    participants: { title: "Functies van wie meewerkte", width: 34, ...words("participants") },
    date: { title: "Datum", width: 13, ...day("date") },
    documents: { title: "Bekeken documenten", width: 34, ...words("documents") },
    team: { title: "Klimaatteam", width: 16, ...words("team") },
    directorate: { title: "Valt onder", width: 30, ...words("directorate") },
    lead: { title: "Functie van de leidinggevende", width: 30, ...words("lead") },
    tools: { title: "Monitoringtools", width: 30, ...words("tools") },
  },
  ...{ knownBy: ["cityId", "filledInBy", "participants", "team"], from: "centre", keptInside: true },
  rows: profilesOf,
  about: ({ cityId }) => ({ cityId, subjectId: OF_CITY }),
  adds: true,
  frozen: 1,
} as const satisfies RecordSheet<CityProfile>;

/** A row for each city, whether anything is known of it or not; where files differ, a row for each. */
function profilesOf({ measurement: { cities, profiles = [] } }: Bundle): readonly CityProfile[] {
  return cities.flatMap(({ city: { id } }) => {
    const said = profiles.filter(({ cityId }) => cityId === id);
    return said.length > 0 ? said : [noProfile(id)];
  });
}

export function noProfile(cityId: string): CityProfile {
  const nothing = { participants: "", date: "", documents: "", team: "", directorate: "", lead: "", tools: "" };
  return { cityId, filledInBy: "", ...nothing };
}
