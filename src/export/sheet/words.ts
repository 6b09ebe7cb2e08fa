/** What the benchmark and its summary say. */
import { MONTH_NAMES } from "../../domain/day";
import { listed, NATURE, number, PERIOD } from "../../layout/dutch";
import { benchmark } from "../../layout/sheets/benchmark";
import type { PointKind } from "../../domain/points/point";
import { lekpVte } from "../../layout/sheets/lekp-vte";
import type { Audience } from "../audience";
import type { Stage } from "../benchmark";

/** Cities estimate them: of some, more than LEKP pays for the same people. */
const FTE_TITLE = lekpVte.title;

export const words = {
  /** With its sign: `+0,25`, and something of its own for no difference. */
  difference: (value: number) => (value === 0 ? "=" : `${value > 0 ? "+" : "–"}${number(Math.abs(value))}`),
  /** An ISO day in words: `22 november 2026`. */
  day: (iso: string) => {
    const [year = "", month = "", day = ""] = iso.split("-");
    return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ""} ${year}`;
  },
  tab: "Benchmark",
  title: (definition: string) => `${benchmark.titles.benchmark} ${definition.toLowerCase()}`,
  period: (period: string) => (period === "" ? "" : `${PERIOD} ${period}`),
  /** What kind of figures these are. */
  nature: NATURE,
  stages: benchmark.stages satisfies Record<Stage, string>,
  /** @param city the name of the one city that it is for, if there is one */
  audience: (kind: Audience["kind"], city: string) =>
    ({ "steering-group": "voor de stuurgroep", public: "voor het publiek", city: `voor ${city}` })[kind],
  footer: (definition: string, period: string, stage: Stage) =>
    [definition, period, NATURE, benchmark.stages[stage].toLowerCase()]
      .filter(Boolean)
      .map((text) => text.slice(0, 70))
      .join(" · "),

  legend: "Legende",
  level: (value: number, name: string) => `${number(value)}  ${name}`,
  between: (lower: number, upper: number) => `tussen ${number(lower)} en ${number(upper)}`,
  notApplicable: "n.v.t.",
  missing: "–",
  /** Where a city gave several values, of which none was chosen. */
  contradicted: "≠",
  contradictedInWords: "tegenstrijdig",
  /** Around a number that is only about right, and alone where there is no number. */
  approximate: (text: string) => (text === "" ? "±" : `± ${text}`),
  withheld: "niet getoond",
  /** Of what a city said at more length than its cell has room for: where it stands, and there what it is. */
  see: (letter: string) => `zie ${letter}`,
  said: (letter: string, whose: string, text: string) => `${letter}  ${whose}: ${text}`,
  /** What the signs mean, a line each; only of those that occur. */
  signs: {
    missing: "–  niet ingevuld of zonder score",
    contradicted: "≠  tegenstrijdig: er zijn verschillende waarden, en tot er een gekozen is, telt geen ervan mee",
    notApplicable: "n.v.t.  niet van toepassing",
    approximate: "±  bij benadering",
    sensitivity:
      "Als iedereen indient: de mediaan als wie nog geen score heeft die telt, overal de laagste of overal de hoogste score zou geven; “stabiel”: dat maakt geen verschil.",
    sensitivityWithheld:
      "Als iedereen indient: niet getoond waar de mediaan dan anders kan zijn, want daaruit zijn scores van enkele steden af te leiden.",
    change: "▲ ▼  hoger of lager dan in de vorige meting",
    withheld: "niet getoond  te weinig steden om de cijfers te tonen zonder een stad te herkennen",
    target: "Profiel: de balk is de eigen score, het donkere streepje de streefscore.",
    range:
      "Laagste – hoogste: niet getoond waar te weinig steden die score gaven, want dan is het de score van één of enkele steden.",
    spread: "Spreiding: elke balk loopt van de laagste tot de hoogste score; waar de kleur wisselt, ligt de mediaan.",
    spreadOwn:
      "Spreiding: elke balk loopt van de laagste tot de hoogste score; waar de kleur wisselt, ligt de mediaan, en het rode streepje is de eigen score.",
    fte: `VTE LEKP 1: ${FTE_TITLE}.`,
  },

  city: "Stad",
  theme: "Thema",
  /** @param period where it is of another measurement than the scores */
  global: (period?: string) => (period === undefined ? "Globale score" : `Globale score (${period})`),
  /** Of some themes, where others have a global score. */
  unpublished: (themes: readonly string[]) => `Globale score: nog niet gepubliceerd voor ${listed(themes)}.`,
  /** Of some themes, of which it is known to who makes the benchmark. */
  publishedWithheld: (themes: readonly string[]) =>
    `Globale score niet getoond voor ${listed(themes)}: hieruit is een vertrouwelijke score af te leiden.`,
  /** Of some themes: the line below theirs in the table says otherwise. */
  changedSince: (themes: readonly string[]) =>
    `Globale score gepubliceerd voordat de mediaan veranderde: ${listed(themes)}.`,
  median: "Mediaan",
  /** @param unit what they are called that are no cities */
  count: (unit?: string) => (unit === undefined ? "n (aantal steden)" : "n"),
  range: "Laagste – hoogste",
  sensitivity: "Als iedereen indient",
  firm: "stabiel",
  span: (low: string, high: string) => `${low} – ${high}`,
  change: "Sinds de vorige meting",
  /** Of the change: what the cities that stand in both measurements changed. */
  realChange: "waarvan zelfde steden",
  realChangeOf: (difference: string, cities: number) => `${difference} (n ${cities})`,

  fte: "VTE LEKP 1",
  /** The same, above a narrow column: the number of the round stays with its name. */
  fteHeading: "VTE LEKP\u00a01",
  remark: "Opmerkingen bij VTE",
  domains: lekpVte.columns.domains.title,
  /** Over so many cities. */
  total: (n: number) => `Totaal (${n} steden)`,
  /** Where the cities themselves are not shown. */
  fteSum: (total: string, n: number) => `${FTE_TITLE}: ${total} in totaal, over ${n} steden.`,

  charts: "Cijfers bij de grafieken",
  spreadTitle: "Spreiding per thema: laagste – mediaan – hoogste",
  spreadOwnTitle: "Spreiding per thema, met de eigen score",
  spreadOwnDescription: (themes: number) =>
    `Staafdiagram met voor elk van de ${themes} thema's een balk van de laagste tot de hoogste score, met een kleurwissel op de mediaan en een rood streepje op de eigen score. Dezelfde cijfers staan in de tabel.`,
  spreadDescription: (themes: number) =>
    `Staafdiagram met voor elk van de ${themes} thema's een balk van de laagste tot de hoogste score, met een kleurwissel op de mediaan. Dezelfde cijfers staan in de tabel.`,
  fromLowest: "Laagste",
  toMedian: "tot mediaan",
  toHighest: "tot hoogste",
  /** The pieces of a bar in which one's own score is marked. */
  beforeOwn: "tot eigen score",
  ownMarker: "Eigen score (streepje)",
  target: "Streefscore",
  profileTitle: "Eigen score en streefscore per thema",
  profileDescription: (themes: number) =>
    `Staafdiagram met voor elk van de ${themes} thema's een balk voor de eigen score en een donker streepje op de streefscore. De cijfers staan ernaast.`,
  own: "Eigen score",
  toTarget: "tot streefscore",
  marker: "Streefscore (streepje)",
  beyond: "voorbij streefscore",
  score: "Score",
  scoreTitle: (theme: string) => `Score en mediaan van de groep: ${theme}`,
  scoresTitle: (theme: string) => `Scores per stad: ${theme}`,
  scoresDescription: (theme: string, cities: number) =>
    `Staafdiagram met de score voor ${theme} van ${cities === 1 ? "1 stad" : `${cities} steden`}.`,
  fteTitle: `${FTE_TITLE} per stad`,
  fteDescription: (cities: number) =>
    `Staafdiagram met het aantal VTE met LEKP 1-middelen van ${cities} steden. Dezelfde cijfers staan in de tabel.`,
} as const;

export type Sign = keyof typeof words.signs;

/** Beside those of Aanbevelingen and Werkpakketten: what is said otherwise to who reads than to who fills in. */
export const summaryWords = {
  tab: "Samenvatting",
  title: (definition: string) => `${benchmark.titles.summary} ${definition.toLowerCase()}`,
  number: "Nr.",
  matrix: "AS IS en TO BE per thema",
  asIs: "AS IS",
  toBe: "TO BE",
  /** On what the colour of a theme stands. */
  /** @param period where it is of another measurement than the scores */
  published: (period?: string) => (period === undefined ? "globale score" : `globale score ${period}`),
  median: "mediaan",
  /** A theme without a recommendation. */
  none: "/",
  othersWithheld: "Andere: niet getoond",
  priority: "Prioriteit qua timing",
  open: "Nog te bepalen",
  /** What is still to be decided of a package. */
  openParts: { leads: "trekker", priority: "prioriteit", start: "start" },
  openLeads: (numbers: readonly string[]) =>
    numbers.length === 0
      ? ""
      : `Trekkers nog te bepalen in ${numbers.length === 1 ? "werkpakket" : "werkpakketten"} ${listed(numbers)}.`,
} as const;

/** What a page for one theme says. */
export const pageWords = {
  title: (theme: string) => theme,
  unnamed: "Thema",
  number,
  figure: (heading: string, value: string) => `${heading}: ${value}`,
  numbered: (at: number | string, text: string) => `${at}. ${text}`,
  points: {
    strong: ["Sterke punten", "Sterk punt"],
    improve: ["Verbeterpunten", "Verbeterpunt"],
  } satisfies Record<PointKind, readonly [title: string, heading: string]>,
  target: "Streefscore",
  changedSince: "veranderd na de publicatie",
  howMany: "Hoeveel steden",
  cities: "Steden",
  nuance: "Nuance",
  practices: "Goede praktijken",
  practice: "Praktijk",
  recommendations: "Aanbevelingen",
  recommendation: "Aanbeveling (TO BE)",
  /** Nothing was written, or nothing that may be shown: what is withheld is told to whoever makes the pages. */
  nothing: "Over dit thema is er niets in woorden om te tonen.",
} as const;

/** Of who learns from whom. */
export const pairWords = {
  tab: "Leren van elkaar",
  title: benchmark.titles.pairs,
  noteForAll: (pins: boolean, excludes: boolean) => {
    const decided = [...(pins ? ["vastzette"] : []), ...(excludes ? ["uitsloot"] : [])].join(" en ");
    const proposal = `Een voorstel uit de scores${decided === "" ? "" : `, met wat de stuurgroep ${decided}`}.`;
    return `${proposal} Alleen voor de stuurgroep: uit een koppeling zijn scores af te leiden.`;
  },
  noteForCity: "Een andere stad staat er alleen met haar naam als zij daarmee instemde. Haar score staat er nooit bij.",
  theme: "Thema",
  learner: "Leerling",
  donor: "Donor",
  score: "Score",
  ownScore: "Eigen score",
  remark: "Opmerking",
  pinned: { "with-scores": "Vastgezet", "beside-scores": "Vastgezet; volgt niet uit de scores" },
  learning: "U kunt leren over",
  fromWhom: "Van wie",
  teaching: "U wordt gevraagd voor",
  forWhom: "Wie ervan wil leren",
  unnamedDonor: "een stad die hier niet genoemd wordt",
  unnamedLearners: "een of meer steden die hier niet genoemd worden",
  none: "Geen.",
} as const;
