/** Toelichting: why each score is what it is, a row per city and theme. It also keeps the words that a number came from. */
import { cellKey } from "../../domain/definition/subject";
import { grouped } from "../../domain/grouped";
import { type Explanation, explained } from "../../domain/measurement/explanation";
import type { Score } from "../../domain/score/score";
import type { Bundle } from "../bundle";
import { NAMES } from "../names";
import { city, day, figure, ofScore, theme, words } from "./fields";
import { scoreValidation } from "./score-cells";
import type { Drawing, RecordSheet } from "./sheet";
import { IMPROVE, PREVIOUS, STRONG, TARGET } from "./vocabulary";

export const toelichting = {
  table: NAMES.explanation,
  tab: "Toelichting",
  title: "Toelichting bij de scores",
  note: "Waarom deze score? Eén regel per stad en thema, of één per bestand waar die verschillen. Niets is verplicht.",
  columns: {
    cityId: { ...city(16), input: "spare" },
    themeId: { ...theme(26), input: "spare" },
    raw: { title: "Zoals ingediend", width: 26, ...words("raw") },
    motivation: { title: "Motivatie", aliases: ["Motivering"], width: 48, ...words("motivation") },
    strong: { title: "Sterke punten", aliases: STRONG, width: 34, ...words("strong") },
    improve: { title: "Verbeterpunten", aliases: IMPROVE, width: 34, ...words("improve") },
    evidence: { title: "Bewijs (link)", aliases: ["Bewijs", "Link"], width: 34, ...words("evidence") },
    previous: { title: "Vorige score", aliases: PREVIOUS, width: 11, ...figure("previous"), validation: onScale },
    target: { title: "Streefscore", aliases: TARGET, width: 12, ...figure("target"), validation: onScale },
    author: { title: "Ingevuld door", width: 20, ...words("author"), header: {} },
    date: { title: "Datum", width: 13, ...day("date") },
  },
  ...{ knownBy: ["cityId", "themeId", "motivation"], from: "cities", whose: "several", keptInside: true },
  rows: explanationsOf,
  ...{ about: ofScore, adds: true },
  frozen: 2,
  spare: { rows: 20, drawn: false, printed: false },
  pages: "by-city",
  bands: ({ cityId }) => cityId,
} as const satisfies RecordSheet<Explanation>;

/** As a score: "n.v.t." is a target too, as its prompt says. */
function onScale({ bundle }: Drawing, cell: string) {
  return scoreValidation(cell, bundle.measurement.definition);
}

/**
 * A row for each score of which something is said, and for whoever fills in, for each of them; where files differ, a row for
 * each. The words that a score came from are those of the score.
 */
function explanationsOf({ measurement, board }: Bundle): readonly Explanation[] {
  const { definition, cities, explanations = [] } = measurement;
  const said = grouped(explanations, (each) => cellKey(each.cityId, each.themeId));
  const isBundle = board.length > 0;
  return cities.flatMap(({ city: { id: cityId }, scores }) =>
    definition.themes.flatMap(({ id: themeId }) => {
      const silent = explained({ cityId, themeId });
      const [first = silent, ...others] = said.get(cellKey(cityId, themeId)) ?? [];
      const rows = [{ ...first, raw: inWords(scores.get(themeId)) || first.raw }, ...others];
      return isBundle ? rows.filter((row) => Object.values({ ...row, cityId: "", themeId: "" }).some(Boolean)) : rows;
    }),
  );
}

/** What the city wrote, where the grid shows the number that was made of it. */
export function inWords(score: Score | undefined): string {
  return score === undefined || score.value === null || score.raw === String(score.value) ? "" : score.raw;
}
