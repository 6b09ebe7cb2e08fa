/** The words of the form that adds sheets to a workbook, in Dutch. */
import { listed } from "../../layout/dutch";
import { ofCities } from "./fill-in";

export const layOut = {
  title: "Bladen toevoegen",
  /** @param unit what they are called that are no cities */
  city: (unit?: string) => (unit === undefined ? "Voor welke stad?" : `Voor wie (${unit})?`),
  allCities: (count: number, unit?: string) => (unit === undefined ? `Alle ${count} steden` : `Allemaal (${count})`),
  chooseCity: (unit?: string) => (unit === undefined ? "Kies uw stad" : "Kies voor wie"),
  chooseFirst: (unit?: string) => (unit === undefined ? "Kies eerst uw stad." : "Kies eerst voor wie u invult."),
  notShown: "Hier ziet u dan welke bladen erbij komen.",
  period: "Meting",
  periodHint: "Bijvoorbeeld: najaar 2026",
  carry: (scores: number) =>
    scores === 1 ? "De score overnemen die er al staat" : `De ${scores} scores overnemen die er al staan`,
  carryHint: "Staat er “tussen geel en groen”, dan wordt dat 3,5. Uw woorden blijven bewaard.",
  otherYears: (years: readonly string[], period: string) =>
    `Op dat blad staat ${listed(years)}. Vink dit alleen aan als het scores van ${period} zijn.`,
  grid: "Raster in plaats van formulier",
  gridHint:
    "Het formulier heeft een rij per thema, met leidvragen, score en motivatie naast elkaar. Het raster is wat meerdere steden krijgen, met de motivatie op een apart blad.",
  /** A table whose scores are taken along. @param cities of which cities; all of it where absent */
  aside: (sheet: string, cities: readonly string[] | undefined) =>
    cities
      ? `De scores van ${ofCities(cities)} in uw oude tabel op het blad ${sheet} tellen daar dan niet meer mee.`
      : `Uw oude tabel op het blad ${sheet} telt dan niet meer mee.`,
  adds: (count: number) => (count === 1 ? "Dit blad komt erbij:" : "Deze bladen komen erbij:"),
  untouched: "Wat al in de werkmap staat, blijft zoals het is.",
  nothingToAdd: "Alle bladen staan er al. Er is niets toe te voegen.",
  apply: (count: number) => (count === 1 ? "Het blad toevoegen" : `${count} bladen toevoegen`),
  /** The model on Legende is another than that of the table. */
  former: {
    explanation:
      "Meet u opnieuw? Kies de bundel van vorige keer: de vorige score en de streefscore staan dan klaar. Het bestand blijft op dit toestel.",
    taken: ({
      previous,
      targets,
      open,
      closed,
    }: Readonly<Record<"previous" | "targets" | "open" | "closed", number>>) =>
      [
        `${previous === 1 ? "1 vorige score" : `${previous} vorige scores`} en ${targets === 1 ? "1 streefscore" : `${targets} streefscores`} komen mee.`,
        ...(open === 0
          ? []
          : [
              `Voor ${open === 1 ? "1 thema" : `${open} thema's`} staan er twee verschillende waarden in de bundel: daarvan komt niets mee.`,
            ]),
        ...(closed === 0
          ? []
          : [`Van ${closed === 1 ? "1 vertrouwelijk thema" : `${closed} vertrouwelijke thema's`} komt niets mee.`]),
      ].join(" "),
    other: "Deze werkmap volgt een ander meetmodel of een andere schaal. Er komt niets van mee.",
    copy: "De vorige score voorlopig overnemen als nieuwe",
    copyHint: "Zonder dit vinkje blijft elke nieuwe score leeg. Kijk ze na, thema per thema.",
  },
  rebuild: {
    title: "Het meetmodel is gewijzigd",
    why: "Op de Legende staat een ander meetmodel dan in uw tabel: andere thema's of andere niveaus.",
    adds: (sheets: readonly string[]) => `Dit komt erbij, volgens de nieuwe Legende: ${listed(sheets)}.`,
    keeps: (scores: number) =>
      scores === 0
        ? "Er zijn geen scores die overgenomen kunnen worden."
        : scores === 1
          ? "Eén score gaat mee, met wat u erbij schreef."
          : `${scores} scores gaan mee, met wat u erbij schreef.`,
    otherScale:
      "De niveaus hebben andere waarden gekregen. Een score betekent dus iets anders: er gaat geen enkele mee. Wat u erbij schreef, wel.",
    withoutPlace: "Dit heeft geen plaats meer en gaat niet mee:",
    cells: (sheet: string, heading: string, cells: number) =>
      `${sheet}, ${heading === "" ? "zonder kop" : heading}: ${cells === 1 ? "1 cel" : `${cells} cellen`}`,
    former: (sheets: readonly string[]) =>
      `${listed(sheets)} ${sheets.length === 1 ? "blijft" : "blijven"} staan zoals u het invulde, maar ${sheets.length === 1 ? "telt" : "tellen"} niet meer mee.`,
    apply: "De tabel opnieuw opbouwen",
  },
  /** The grid of one city as her form. */
  intoForm: {
    title: "Omzetten naar het formulier",
    why: "Het formulier Zelfevaluatie zet per thema de score, de leidvragen en wat u erbij schreef naast elkaar, in plaats van op drie bladen.",
    apply: "Omzetten",
  },
  /** Another city for a form that was laid out for the wrong one. */
  otherCity: {
    now: (city: string) => `Dit formulier is nu van ${city}.`,
    empty: "Er staat nog geen score op.",
    /** What was filled in is not judged: it goes along. */
    keeps: (scores: number, from: string, to: string) =>
      `Alles wat u invulde, blijft staan. ${scores === 1 ? "De score telt" : `De ${scores} scores tellen`} dan voor ${to}, niet meer voor ${from}.`,
    earlier: (count: number, from: string) =>
      count === 1
        ? `Er staat ook 1 vorige score of streefscore. Is die van ${from}, maak ze dan nadien leeg.`
        : `Er staan ook ${count} vorige scores en streefscores. Zijn die van ${from}, maak ze dan nadien leeg.`,
    /** On these sheets of ours, other cities have rows as well. */
    stays: (sheets: readonly string[], from: string) =>
      `Wat op ${listed(sheets)} bij ${from} staat, blijft van ${from}: daar staan ook andere steden.`,
    /** Of the other city, something stands elsewhere in the workbook. */
    there: (sheets: readonly string[], to: string) =>
      `Van ${to} staan er al scores op ${listed(sheets)}. Wat daarvan verschilt, is dan tegenstrijdig.`,
    outside: (from: string) =>
      `De naam van het bestand verandert niet mee. Staat ${from} daarin, of boven een grafiek, pas dat dan zelf aan.`,
    apply: (to: string | undefined) => (to === undefined ? "Wijzigen" : `Naar ${to} wijzigen`),
    done: (from: string, to: string) => `Het formulier is nu van ${to} in plaats van ${from}.`,
  },
  /** By a Legende that contradicts itself nothing is laid out. */
  legend: {
    title: "De Legende spreekt zichzelf tegen",
    why: "Zo is niet duidelijk voor welke thema's, steden en niveaus de bladen zijn. Daarom komt er niets bij. Hier loopt het mis:",
    fault: (place: string, raw: string) => `${place}: “${raw}”`,
    /** What a Legende has to be, and what happens then. */
    mend: "Verbeter dit op de Legende: elke code en naam één keer, een stap boven 0, en niveaus die oplopen met elk hun kleur. Minstens 3 thema's, 2 niveaus en 1 stad. Is het blad beveiligd, hef dat dan eerst op. Klopt de Legende, dan kunt u hier meteen verder.",
  },
};
