/** Inzendingen: the status board. A row per city of the definition, those that handed in nothing too. */
import type { CityProgress } from "../bundle";
import { cityStatuses } from "../dutch";
import { NAMES } from "../names";
import * as style from "../drawing/style";
import { list, type ListSheet } from "./list";

export const inzendingen: ListSheet<CityProgress, "city" | "status" | "filled" | "open" | "fte" | "files" | "by"> = {
  table: NAMES.submissions,
  tab: "Inzendingen",
  title: "Inzendingen",
  note: "Wie heeft wat ingediend? Eén regel per stad. Eén persoon scoort anders dan een team: kijk daarnaar voor u steden vergelijkt.",
  columns: {
    city: { ...list("Stad", 22, { ...style.LEFT, bold: true }), ofUnit: true, write: ({ city }) => city.name },
    status: { ...list("Status", 18, style.LEFT), write: ({ status }) => cityStatuses[status] },
    filled: {
      ...list("Ingevuld", 14, style.FIGURE),
      write: ({ filled }, { bundle }) => `${filled} van ${bundle.measurement.definition.themes.length}`,
    },
    open: {
      ...list("Nog open", 46, style.TEXT),
      write: ({ status, open }) => (status === "missing" ? "" : open.map(({ name }) => name).join(", ")),
    },
    fte: {
      ...{ ...list("LEKP 1", 14, style.FIGURE), where: ({ withoutFte }) => !withoutFte },
      write: ({ hasFte }) => (hasFte ? "ja" : "nee"),
    },
    files: { ...list("Bestanden", 56, style.TEXT), write: ({ files }) => files.join("\n") },
    by: {
      ...list("Wie vulde in", 16, style.LEFT),
      write: ({ city }, { bundle: { measurement } }) =>
        measurement.profiles?.find(({ cityId }) => cityId === city.id)?.filledInBy ?? "",
    },
  },
  ...{ from: "bundle", keptInside: true, frozen: 0 },
  rows: ({ board }) => board,
  bands: ({ city }) => city.id,
};
