/** Stadsfiches: who filled in for each city, and how it organises its climate policy. A row per city; functions, no names. */
import { type CityProfile, profiled } from "../../domain/measurement/city-profile";
import { OF_CITY } from "../../domain/measurement/words";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { city, day, words } from "./fields";
import type { Drawing, RecordSheet } from "./sheet";
import { FILLED_IN_BY, REMARK } from "./vocabulary";

const WIDE = { width: 30, tall: true } as const;

export const stadsfiches = {
  table: NAMES.profiles,
  tab: "Stadsfiches",
  title: "Stadsfiches",
  note: "Wie vulde in, en hoe is het klimaatbeleid georganiseerd? Noem functies, geen namen van personen. Eén persoon scoort anders dan een team.",
  columns: {
    cityId: city(16),
    filledInBy: { title: "Ingevuld door", width: 16, ...words("filledInBy"), choices: FILLED_IN_BY },
    participants: { title: "Meewerkende functies", ...words("participants"), ...WIDE, validation: functions },
    date: { title: "Datum", width: 13, ...day("date") },
    documents: { title: "Bekeken documenten", ...words("documents"), ...WIDE },
    team: { title: "Klimaatteam", width: 14, ...words("team"), choices: ["centraal", "decentraal"] },
    directorate: { title: "Valt onder", ...words("directorate"), ...WIDE },
    lead: { title: "Functie leidinggevende", ...words("lead"), ...WIDE, validation: functions },
    tools: { title: "Monitoringtools", ...words("tools"), ...WIDE, validation: linePerTool },
    remark: { title: "Opmerkingen", aliases: REMARK, ...words("remark"), ...WIDE },
  },
  ...{ knownBy: ["cityId", "filledInBy", "participants", "team"], from: "centre", keptInside: true },
  rows: profilesOf,
  about: ({ cityId }) => ({ cityId, subjectId: OF_CITY }),
  adds: true,
  frozen: 1,
} as const satisfies RecordSheet<CityProfile>;

/** Whatever is text is taken: a prompt stands with a rule, or nowhere. */
function functions(_: Drawing, cell: string) {
  return asText(cell, {
    title: "Functies",
    message: "Noem functies, geen namen van personen: klimaatcoördinator, diensthoofd, medewerker communicatie.",
  });
}

function linePerTool(_: Drawing, cell: string) {
  return asText(cell, { title: "Monitoringtools", message: "Eén per regel: Alt+Enter begint een nieuwe regel." });
}

function asText(cell: string, prompt: { readonly title: string; readonly message: string }) {
  const error = { title: "Geen getal", message: "Vul hier woorden in." };
  return { rule: { kind: "formula" as const, formula: `=ISTEXT(${cell})` }, prompt, error };
}

/** A row for each city, whether anything is known of it or not; where files differ, a row for each. */
function profilesOf({ measurement: { cities, profiles = [] } }: Bundle): readonly CityProfile[] {
  return cities.flatMap(({ city: { id } }) => {
    const said = profiles.filter(({ cityId }) => cityId === id);
    return said.length > 0 ? said : [profiled({ cityId: id })];
  });
}
