/** What the one city of a workbook left empty beside its scores, as far as the workbook has a place for it. Pure. */
import { explanationOf } from "../../actions/explain";
import type { Inspection } from "../../actions/inspect";
import type { LeftEmpty } from "../../domain/measurement/left-empty";
import { findTable, NAMES } from "../../layout/names";

const PROFILE = ["filledInBy", "participants", "date", "documents"] as const;

/** @returns `undefined` for a workbook of several cities, or of none */
export function leftEmpty(inspection: Inspection): LeftEmpty | undefined {
  const { definition, reading, workbook } = inspection;
  const [cityId, ...others] = new Set(reading.places.map((place) => place.cityId));
  if (cityId === undefined || others.length > 0) return undefined;
  const has = (...tables: readonly (keyof typeof NAMES)[]) =>
    tables.some((table) => findTable(NAMES[table], workbook) !== undefined);
  const own = <Each extends { readonly cityId: string }>(all: readonly Each[]) =>
    all.filter((each) => each.cityId === cityId);
  const explained = new Set(
    own(reading.explanations).flatMap(({ themeId, motivation }) => (motivation.trim() === "" ? [] : themeId)),
  );
  const takesReason = (themeId: string) =>
    reading.places.some(
      (place) =>
        place.themeId === themeId && explanationOf({ inspection, place })?.kept.includes("motivation") === true,
    );
  return {
    reasons: definition.themes.filter(({ id }) => !explained.has(id) && takesReason(id)),
    fte:
      definition.withoutFte !== true &&
      has("fte") &&
      own(reading.fte).every(({ fte }) => fte.value === null && fte.raw === ""),
    whole: [
      ...(has("selfEvaluation") && reading.period.trim() === "" ? (["period"] as const) : []),
      ...PROFILE.filter(
        (line) => has("selfEvaluation", "profiles") && own(reading.profiles).every((each) => each[line].trim() === ""),
      ),
    ],
  };
}
