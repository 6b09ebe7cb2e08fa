/**
 * Herkomst: where each value comes from, a row per value, and in a conflict a row per candidate. It is also the memory of a
 * bundle: choices and sources are read back from here when the next file comes.
 */
import type { Score, Status } from "../../domain/score/score";
import type { BesideFte } from "../../domain/fte/fte";
import type { About, ProvenanceRow, Ruling } from "../bundle";
import { NAMES } from "../names";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import * as style from "../drawing/style";
import type { Source } from "../located";
import type { DecidedBy, Headed } from "../way";
import { AS_BUNDLED, list, type ListSheet } from "./list";
import { lekpVte } from "./lekp-vte";
import { titleOfWords } from "./said-words";

export type ProvenanceColumn =
  | ("city" | "about" | "value" | "status" | "raw" | "rule" | "file" | "sheet" | "cell")
  | ("ruling" | "chosenBy" | "before" | "heading" | "way");

/** What a row on the FTE of a city is about. */
export const OVER_FTE = lekpVte.columns.fte.title;

/** Stand in the rule of a value that a formula calculated, and of one that was marked where it was handed in. */
const COMPUTED = "berekend door formule";
const CONFIDENTIAL = "vertrouwelijk in het bestand";

/** Those in a record are each different from the others: a bundle is read back by these words. */
export const words = {
  ways: { person: "gekozen", memory: "zoals eerder gekozen" } satisfies Record<Exclude<DecidedBy, "rule">, string>,
  /** Begins a line that names what was not chosen. */
  ratherThan: "niet: ",
  statuses: {
    scored: "score",
    between: "tussen twee",
    approximate: "bij benadering",
    "not-applicable": "n.v.t.",
    text: "woorden",
    blank: "leeg",
    unreadable: "onleesbaar",
  } satisfies Record<Status, string>,
  rulings: { only: "", chosen: "gekozen", rejected: "niet gekozen", open: "te kiezen" } satisfies Record<
    Ruling,
    string
  >,
  computed: COMPUTED,
  confidential: CONFIDENTIAL,
  /** Of the words beside an FTE, those that were marked, by the title of their column; the FTE itself was not. */
  confidentialBeside: (id: BesideFte) => `${lekpVte.columns[id].title}: vertrouwelijk`,
  statement: "zonder scores",
  handedIn: "woorden in plaats van scores",
  beside: "toelichting",
  asWritten: "woorden naast de scores",
  conflict: "tegenstrijdig",
  nothing: "niets",
  /** What the previous bundle had: a value and its source. */
  was: (value: string, source: Source | undefined) => (source ? `${value} (${placeOf(source)})` : value),
  chosenInBundle: (place: string) => `ingevuld in de vorige bundel (${place})`,
  /** Stands for a file's name where the bundle is the workbook that is open. */
  thisWorkbook: "deze werkmap",
  /** Stands for who chose, where nobody said so. */
  nameless: "zonder naam",
  /** Stands for who chose, where that was not in the pane. */
  byCommand: "met de opdracht",
  /** Who chose, and why; a reason may be empty. */
  choiceBy: (who: string, why: string) => (why === "" ? who : `${who}: ${why}`),
  /** Why, where the newest of several files was taken; as it was said when that was, by the file itself or by the device. */
  newestFile: (when: string) => `het nieuwste bestand, ${when}`,
  /** Why, where a file was named and nothing else. */
  ofFile: (file: string) => `uit ${file}`,
  /** Why, where one of several files was taken for all that they contradict each other over, whatever their dates. */
  oneFile: (file: string) => `wat tegenstrijdig was, uit ${file}`,
  /** What stood in a cell of the workbook was kept, whatever the files say. */
  keptInWorkbook: (place: string) => `behouden in deze werkmap (${place})`,
} as const;

export function placeOf({ file = "", sheet, cell }: Source): string {
  return [file, [sheet, cell].filter(Boolean).join("!")].filter(Boolean).join(", ");
}

/**
 * A list that is there keeps its columns, in their order and with whatever is beside them. What few values have stands last: on
 * paper the columns that say nothing are left out, so that the others can be read.
 */
export const herkomst: ListSheet<ProvenanceRow, ProvenanceColumn> = {
  table: NAMES.provenance,
  tab: "Herkomst",
  title: "Herkomst van elke waarde",
  note: `${AS_BUNDLED} Eén regel per waarde; geven bestanden verschillende waarden, dan heeft elke waarde een regel.`,
  columns: {
    city: {
      ...{ ...list("Stad", 13, { ...style.LEFT, bold: true }), ofUnit: true },
      write: ({ cityId }, { bundle }) => nameIn(bundle.measurement.definition.cities, cityId),
    },
    about: {
      ...list("Waarover", 30, style.TEXT),
      write: ({ about }, { bundle }) => titleOf(about, bundle.measurement.definition),
    },
    value: { ...list("Gelezen als", 9, style.FIGURE), write: ({ about }) => scoreOf(about)?.value ?? null },
    status: {
      ...list("Status", 14, style.TEXT),
      write: ({ about }) => {
        const score = scoreOf(about);
        return score ? words.statuses[score.status] : about.kind === "words" ? words.beside : words.statement;
      },
    },
    raw: { ...list("Zoals ingediend", 22, style.TEXT), write: ({ about }) => handedIn(about) },
    rule: {
      ...list("Regel", 18, style.TEXT),
      write: ({ about }) => {
        const score = scoreOf(about);
        const beside = about.kind === "fte" ? about.fte.confidentialBeside : undefined;
        return score
          ? [ruleOf(score), ...(beside ?? []).map(words.confidentialBeside)].join("; ")
          : about.kind === "words"
            ? words.asWritten
            : words.handedIn;
      },
    },
    file: { ...list("Bestand", 31, style.TEXT), write: ({ source }) => source?.file ?? "" },
    sheet: { ...list("Blad", 16, style.TEXT), write: ({ source }) => source?.sheet ?? "" },
    cell: { ...list("Cel", 6, style.FIGURE), write: ({ source }) => source?.cell ?? "" },
    heading: { ...list("Kop", 11, style.TEXT), write: ({ headed }) => headed?.heading ?? "" },
    ruling: { ...list("Keuze", 10, style.TEXT), write: ({ ruling }) => words.rulings[ruling] },
    chosenBy: { ...list("Gekozen door", 15, style.TEXT), write: ({ chosenBy }) => chosenBy },
    before: { ...list("Vorige bundel", 15, style.TEXT), write: ({ before }) => before },
    way: { ...list("Leeswijze", 14, style.TEXT), write: ({ headed }) => wayInWords(headed) },
  },
  ...{ from: "bundle", keptInside: true, frozen: 0, grows: true },
  ...{ printsSaid: true, margin: 28, rowHeight: 17 },
  rows: ({ provenance }) => provenance,
  bands: ({ cityId }) => cityId,
};

function titleOf(about: About, definition: Pick<AssessmentDefinition, "themes">): string {
  switch (about.kind) {
    case "score":
      return nameIn(definition.themes, about.themeId);
    case "fte":
      return OVER_FTE;
    case "statement":
      return words.statement;
    case "words":
      return titleOfWords(about, definition);
  }
}

/** Who decided, and a line for each heading that was not meant. A signature is on one line. */
function wayInWords(headed: Headed | undefined): string {
  if (!headed || headed.by === "rule") return "";
  const others = (headed.among ?? []).filter((each) => each !== headed.heading);
  return [words.ways[headed.by], ...others.map((each) => words.ratherThan + each)].join("\n");
}

/** An FTE as the score that it would be; `undefined` for words that were handed in instead. */
function scoreOf(about: About) {
  if (about.kind === "statement" || about.kind === "words") return undefined;
  if (about.kind === "score") return about.score;
  const { value, raw, computed, confidential } = about.fte;
  const status = value !== null ? "scored" : raw === "" ? "blank" : "text";
  return { value, status, raw, ...(computed && { computed }), ...(confidential && { confidential }) } as const;
}

function handedIn(about: About): string | number | null {
  if (about.kind === "statement") return about.raw;
  if (about.kind === "words") return about.text;
  const score = scoreOf(about);
  if (!score) return null;
  return score.raw === String(score.value) ? score.value : score.raw;
}

/** How the value came from what was handed in. */
function ruleOf(score: Score): string {
  const { computed, confidential } = score;
  return [readAs(score), ...(computed ? [COMPUTED] : []), ...(confidential ? [CONFIDENTIAL] : [])].join("; ");
}

function readAs({ value, status, raw }: Score): string {
  switch (status) {
    case "scored":
      if (raw === String(value)) return "getal";
      return /\d/.test(raw) ? "getal, als tekst geschreven" : "naam of kleur van een niveau";
    case "between":
      return "midden tussen twee niveaus";
    case "approximate":
      return value === null ? "bij benadering, zonder getal: telt niet mee" : "getal bij benadering";
    case "not-applicable":
      return "niet van toepassing: telt niet mee";
    case "text":
      return "woorden: telt niet mee";
    case "unreadable":
      return "geen leesbare waarde: telt niet mee";
    case "blank":
      return "leeg";
  }
}
