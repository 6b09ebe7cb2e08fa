/** What the one city of a workbook left empty beside its scores, as far as the workbook has a place for it. Pure. */
import { explanationOf } from "../../actions/explain";
import type { Inspection } from "../../actions/inspect";
import { identify } from "../../domain/definition/identity";
import type { EmptyPart, LeftEmpty } from "../../domain/measurement/left-empty";
import type { CellAddress } from "../../host/area";
import { indexSheet } from "../../layout/cells/sheet-index";
import { findTable, NAMES } from "../../layout/names";
import { formsIn } from "../../layout/parse/own/form";
import { tableHere } from "../../layout/parse/own/own-table";
import { lekpVte } from "../../layout/sheets/lekp-vte";

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

/** Where it is filled in: of a reason the score that it is of, else the cell itself, else the first of its table. */
export function emptyPlace({ definition, reading, workbook }: Inspection, part: EmptyPart): CellAddress | undefined {
  if (typeof part === "object") return reading.places.find(({ themeId }) => themeId === part.id);
  if (part === "fte") {
    const isHers = (name: string) => identify(name, definition.cities)?.id === reading.places[0]?.cityId;
    const row = tableHere(lekpVte, workbook)?.rows.find(({ at }) => isHers(at("cityId")));
    return row?.placeOf("fte") ?? firstOf("fte", workbook);
  }
  const [form] = formsIn({ workbook, indexes: workbook.sheets.map(indexSheet), definition });
  const line = form?.lines.get(part);
  if (!form || !line) return firstOf("selfEvaluation", workbook) ?? firstOf("profiles", workbook);
  return { sheet: form.table.sheet, row: line.row, column: line.column };
}

function firstOf(table: keyof typeof NAMES, workbook: Inspection["workbook"]): CellAddress | undefined {
  const found = findTable(NAMES[table], workbook);
  return found && { sheet: found.sheet, row: found.area.row, column: found.area.column };
}
