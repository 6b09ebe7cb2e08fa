/** Goede praktijken: what works in a city and may be taken over by another. Theme and city come from the lists on Legende. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { linkedText } from "../../domain/linked-text";
import type { GoodPractice } from "../../domain/measurement/measurement";
import type { Bundle } from "../bundle";
import { NAMES, type NamedArea } from "../names";
import * as style from "../drawing/style";
import { city, ofScore, theme } from "./fields";
import type { RecordSheet } from "./sheet";

const LIST_ERROR = {
  title: "Niet in de lijst",
  message: "Kies een waarde uit de lijst. De lijst staat op het blad Legende.",
};

export const goedePraktijken = {
  table: NAMES.practices,
  tab: "Goede praktijken",
  title: "Goede praktijken",
  note: "Wat werkt bij u, en mag een andere stad overnemen? Kies het thema en de stad uit de lijst.",
  columns: {
    themeId: { ...theme(30), input: true, validation: ({ places }) => themeChoice(places?.themes) },
    cityId: {
      ...city(22),
      input: true,
      validation: ({ places, bundle: { measurement } }) => cityChoice(places?.cities, measurement.definition),
    },
    practice: {
      ...{ title: "Goede praktijk", aliases: ["Goede praktijken"], width: 80 },
      ...{ format: style.TEXT, header: style.LEFT, input: true, tall: true, merge: "key" },
      write: ({ practice }) => practice,
      read: ({ text, content }) => (text === "" ? undefined : linkedText(text, content?.link)),
    },
  },
  ...{ knownBy: ["themeId", "cityId", "practice"], from: "cities", whose: "several" },
  rows: practicesOf,
  ...{ about: ofScore, adds: true },
  spare: { rows: 20, drawn: "empty", printed: false },
  pages: "as-filled",
  bands: ({ themeId }) => themeId,
  rowHeight: 18,
  frozen: 0,
} as const satisfies RecordSheet<GoodPractice>;

/** Of the cities that are laid out, by theme and by city: who looks for an example looks for a theme. */
function practicesOf({ measurement: { definition, cities, goodPractices } }: Bundle): readonly GoodPractice[] {
  const cityAt = new Map(cities.map(({ city: { id } }, at) => [id, at]));
  const themeAt = new Map(definition.themes.map(({ id }, at) => [id, at]));
  const place = ({ themeId, cityId }: GoodPractice) =>
    (themeAt.get(themeId) ?? 0) * cities.length + (cityAt.get(cityId) ?? 0);
  return goodPractices.filter(({ cityId }) => cityAt.has(cityId)).sort((one, other) => place(one) - place(other));
}

function cityChoice(from: NamedArea | undefined, { unit }: AssessmentDefinition) {
  const message = unit === undefined ? "Kies de stad uit de lijst." : "Kies uit de lijst.";
  return choice(from, { title: unit ?? "Stad", message });
}

/** @param from the list to choose from */
export function themeChoice(from: NamedArea | undefined) {
  return choice(from, { title: "Thema", message: "Kies het thema uit de lijst." });
}

function choice(from: NamedArea | undefined, prompt: { readonly title: string; readonly message: string }) {
  return from && { rule: { kind: "list" as const, ...from }, prompt, error: LIST_ERROR };
}
