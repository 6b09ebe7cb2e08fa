/** Partnerschappen: with whom cities work together, about what and until when, and what is decided of it. Kept inside. */
import type { Partnership } from "../../domain/partnerships/partnership";
import { serialOf } from "../../domain/score/date-format";
import { isDay } from "../../domain/twinning/programme";
import * as style from "../drawing/style";
import { NAMES } from "../names";
import { SPARE_ROWS } from "../drawing/table-plan";
import { asNumber, words } from "./fields";
import type { Drawing, RecordSheet } from "./sheet";

const NARROW = { tall: true, width: 18 } as const;
const WIDE = { tall: true, width: 28 } as const;
export const YES_OR_NO = ["ja", "nee"];
export const VERDICTS = ["vernieuwen", "stopzetten", "heroriënteren naar netwerken en projecten"];

export const partnerschappen = {
  table: NAMES.partnerships,
  tab: "Partnerschappen",
  title: "Partnerschappen",
  note: "Een rij per partnerschap. Een doel is pas meetbaar met een cijfer erbij. Waarop u beoordeelt, staat op het blad Partnercriteria: dat vult u zelf in.",
  columns: {
    partner: { title: "Partner", aliases: ["Partners", "Partnerstad"], ...words("partner"), ...NARROW },
    theme: { title: "Thema", ...words("theme"), ...NARROW },
    form: { title: "Vorm", ...words("form"), ...NARROW, validation: forms },
    start: { title: "Begin", width: 12, ...dayOrYear("start") },
    end: { title: "Einde", width: 12, ...dayOrYear("end") },
    goal: { title: "Doel en indicator", aliases: ["Doel"], ...words("goal"), ...WIDE },
    services: { title: "Diensten", ...words("services"), ...NARROW },
    clause: { title: "Mensenrechtenclausule", ...words("clause"), ...NARROW, width: 25, choices: YES_OR_NO },
    tension: { title: "Spanningsveld", ...words("tension"), ...WIDE },
    evaluation: { title: "Evaluatie op", width: 15, ...dayOrYear("evaluation") },
    verdict: { title: "Oordeel", ...words("verdict"), ...NARROW, choices: VERDICTS },
    reason: { title: "Reden", ...words("reason"), ...WIDE, width: 34 },
  },
  ...{
    knownBy: ["partner", "form", "goal", "clause", "verdict"],
    from: "centre",
    keptInside: true,
    whenSaid: "partnerships",
  },
  rows: ({ measurement: { partnerships = [] } }) => partnerships,
  looks: [daysIn],
  spare: { rows: SPARE_ROWS, drawn: true, printed: false },
  frozen: 1,
} as const satisfies RecordSheet<Partnership>;

/** A day looks like one; a year alone stays a year, which Excel would show as a day in 1905 where all cells are to hold days. */
function dayOrYear(id: "start" | "end" | "evaluation") {
  return {
    ...{ ...words(id), format: { ...style.TEXT, ...style.FIGURE }, tall: false },
    write: (row: Partnership) => (isDay(row[id]) ? serialOf(row[id]) : asNumber(row[id])),
  };
}

function daysIn(row: Partnership) {
  const look = (id: "start" | "end" | "evaluation") => (isDay(row[id]) ? { [id]: style.DATE } : {});
  return { ...look("start"), ...look("end"), ...look("evaluation") };
}

function forms(_: Drawing, cell: string) {
  return {
    rule: { kind: "formula" as const, formula: `=ISTEXT(${cell})` },
    prompt: { title: "Vorm", message: "Programma, intentieverklaring of MoU. Een ander woord mag ook." },
    error: { title: "Geen getal", message: "Vul hier woorden in." },
  };
}
