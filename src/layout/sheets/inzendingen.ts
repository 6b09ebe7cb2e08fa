/** Inzendingen: the status board. A row per city of the definition, those that handed in nothing too. */
import type { CityProgress } from "../bundle";
import { cityStatuses } from "../dutch";
import { NAMES } from "../names";
import * as style from "../drawing/style";
import { AS_BUNDLED, list, type ListSheet } from "./list";

export const inzendingen: ListSheet<CityProgress, "city" | "status" | "filled" | "open" | "fte" | "files" | "by"> = {
  table: NAMES.submissions,
  tab: "Inzendingen",
  title: "Inzendingen",
  note: `${AS_BUNDLED} Eén regel per stad. Eén persoon scoort anders dan een team: kijk daarnaar voor u steden vergelijkt.`,
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
    files: {
      ...list("Bestanden", 56, style.TEXT),
      write: ({ files }, { bundle }) => files.map((file) => fileText(file, bundle.saved.get(file))).join("\n"),
    },
    by: {
      ...list("Wie vulde in", 16, style.LEFT),
      write: ({ city }, { bundle: { measurement } }) =>
        measurement.profiles?.find(({ cityId }) => cityId === city.id)?.filledInBy ?? "",
    },
  },
  // A city hands in more, and a file comes late: its row is rewritten where it stands.
  ...{ from: "bundle", keptInside: true, frozen: 0, grows: true },
  rows: ({ board }) => board,
  bands: ({ city }) => city.id,
};

/** By the clock of Flanders wherever it is, so that the same files make the same bundle; in Swedish, which writes dates as they are sorted. */
const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Brussels",
});
/** In summer, and in winter. */
const ZONES = ["+02:00", "+01:00"];

const SAVED = / \(bewaard op ([\d/]+) om ([\d:]+)\)$/;

/**
 * @param saved milliseconds since 1970; absent where it is not known
 * @example fileText("Gent.xlsx", 1780488300000) // "Gent.xlsx (bewaard op 03/06/2026 om 14:05)"
 */
export function fileText(name: string, saved: number | undefined): string {
  if (saved === undefined) return name;
  return `${name} (${savedText(saved)})`;
}

/** @example savedText(1780488300000) // "bewaard op 03/06/2026 om 14:05" */
export function savedText(saved: number): string {
  const [day = "", time = ""] = CLOCK.format(saved).split(" ");
  return `bewaard op ${turned(day, "-", "/")} om ${time}`;
}

/** What `fileText` wrote, to the minute. Of the hour that the clock goes through twice in autumn, the first. */
export function readFileText(text: string): { readonly name: string; readonly saved?: number | undefined } {
  const [said, day = "", time = ""] = SAVED.exec(text) ?? [];
  if (said === undefined) return { name: text };
  const moments = ZONES.map((zone) => Date.parse(`${turned(day, "/", "-")}T${time}${zone}`));
  return { name: text.slice(0, -said.length), saved: moments.find((at) => at > 0 && fileText("", at) === said) };
}

function turned(day: string, from: string, to: string): string {
  return day.split(from).reverse().join(to);
}
