/**
 * Herkomst: where each value comes from, a row per value, and in a conflict a row per candidate. It is also the memory of a
 * bundle: choices and sources are read back from here when the next file comes.
 */
import type { About, ProvenanceRow } from "../bundle";
import { NAMES } from "../names";
import { nameIn } from "../plan/rows";
import * as style from "../plan/style";
import type { Headed } from "../tables/decide/way";
import type { SheetTexts } from "../texts";
import { list, type ListSheet } from "./list";
import { lekpVte } from "./lekp-vte";

export type ProvenanceColumn =
  | ("city" | "about" | "value" | "status" | "raw" | "rule" | "file" | "sheet" | "cell")
  | ("standing" | "chosenBy" | "before" | "heading" | "way");

/** What a row on the FTE of a city is about. */
export const OVER_FTE = lekpVte.columns.fte.title;

/** New columns come last: a list that is there keeps its columns, whatever is beside them. */
export const herkomst: ListSheet<ProvenanceRow, ProvenanceColumn> = {
  table: NAMES.provenance,
  tab: "Herkomst",
  title: "Herkomst van elke waarde",
  note: "Eén regel per waarde. Spreken bestanden elkaar tegen, dan heeft elke kandidaat een regel.",
  columns: {
    city: {
      ...list("Stad", 16, { ...style.LEFT, bold: true }),
      write: ({ cityId }, { bundle }) => nameIn(bundle.measurement.definition.cities, cityId),
    },
    about: {
      ...list("Waarover", 31, style.LEFT),
      write: ({ about }, { bundle, texts }) =>
        about.kind === "score"
          ? nameIn(bundle.measurement.definition.themes, about.themeId)
          : about.kind === "fte"
            ? OVER_FTE
            : texts.provenance.statement,
    },
    value: { ...list("Gelezen als", 12, style.FIGURE), write: ({ about }) => scoreOf(about)?.value ?? null },
    status: {
      ...list("Status", 17, style.LEFT),
      write: ({ about }, { texts: { provenance: words } }) => {
        const score = scoreOf(about);
        return score ? words.statuses[score.status] : words.statement;
      },
    },
    raw: { ...list("Zoals ingediend", 32, style.TEXT), write: ({ about }) => handedIn(about) },
    rule: {
      ...list("Regel", 40, style.TEXT),
      write: ({ about }, { texts: { provenance: words } }) => {
        const score = scoreOf(about);
        return score ? words.rule(score) : words.handedIn;
      },
    },
    file: { ...list("Bestand", 34, style.TEXT), write: ({ source }) => source?.file ?? "" },
    sheet: { ...list("Blad", 18, style.TEXT), write: ({ source }) => source?.sheet ?? "" },
    cell: { ...list("Cel", 8, style.FIGURE), write: ({ source }) => source?.cell ?? "" },
    standing: {
      ...list("Keuze", 14, style.LEFT),
      write: ({ standing }, { texts }) => texts.provenance.standings[standing],
    },
    chosenBy: { ...list("Gekozen door", 38, style.TEXT), write: ({ chosenBy }) => chosenBy },
    before: { ...list("Vorige bundel", 34, style.TEXT), write: ({ before }) => before },
    heading: { ...list("Kop", 28, style.TEXT), write: ({ headed }) => headed?.heading ?? "" },
    way: { ...list("Leeswijze", 28, style.TEXT), write: ({ headed }, { texts }) => wayInWords(headed, texts) },
  },
  ...{ from: "bundle", keptInside: true, frozen: 0 },
  rows: ({ provenance }) => provenance,
  bands: ({ cityId }) => cityId,
};

/** Who decided, and a line for each heading that was not meant. A signature is on one line. */
function wayInWords(headed: Headed | undefined, { provenance: words }: SheetTexts): string {
  if (!headed || headed.by === "rule") return "";
  const others = (headed.among ?? []).filter((each) => each !== headed.heading);
  return [words.ways[headed.by], ...others.map((each) => words.ratherThan + each)].join("\n");
}

/** An FTE as the score that it would be; `undefined` for words that were handed in instead. */
function scoreOf(about: About) {
  if (about.kind === "statement") return undefined;
  if (about.kind === "score") return about.score;
  const { value, raw, computed, confidential } = about.fte;
  const status = value !== null ? "scored" : raw === "" ? "blank" : "text";
  return { value, status, raw, ...(computed && { computed }), ...(confidential && { confidential }) } as const;
}

function handedIn(about: About): string | number | null {
  const score = scoreOf(about);
  if (about.kind === "statement" || !score) return about.kind === "statement" ? about.raw : null;
  return score.raw === String(score.value) ? score.value : score.raw;
}
