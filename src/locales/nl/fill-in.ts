/** The words of the tab Invullen, in Dutch. */
import { listed } from "../../layout/dutch";

export const fillIn = {
  welcome: {
    title: "Hoe matuur is uw klimaatbeleid?",
    text: "Klimaatpeil zet de zelfevaluatie klaar in deze werkmap en kijkt mee terwijl u invult.",
    foreign: (sheets: readonly string[]) =>
      `In deze werkmap staat al een tabel met scores (${listed(sheets)}). U kunt daar gewoon in verder werken.`,
  },
  layOut: {
    open: "Zet de bladen klaar",
    openMore: "Voeg de bladen van Klimaatpeil toe",
    title: "Bladen toevoegen",
    /** @param unit what they are called that are no cities */
    city: (unit?: string) => (unit === undefined ? "Voor welke stad?" : `Voor wie (${unit})?`),
    allCities: (count: number, unit?: string) => (unit === undefined ? `Alle ${count} steden` : `Allemaal (${count})`),
    period: "Meting",
    periodHint: "Bijvoorbeeld: najaar 2026",
    carry: (scores: number) =>
      scores === 1 ? "Neem de score over die er al staat" : `Neem de ${scores} scores over die er al staan`,
    carryHint: "Staat er “tussen geel en groen”, dan wordt dat 3,5. Uw woorden blijven bewaard.",
    grid: "Raster in plaats van formulier",
    gridHint:
      "Het formulier heeft een rij per thema met leidvragen, score en motivatie naast elkaar. Het raster is wat meerdere steden krijgen, met de motivatie op een apart blad.",
    /** A table whose scores are taken along. @param cities of which cities; all of it where absent */
    aside: (sheet: string, cities: readonly string[] | undefined) =>
      cities
        ? `De scores van ${ofCities(cities)} in uw oude tabel op blad ${sheet} tellen daar dan niet meer mee.`
        : `Uw oude tabel op blad ${sheet} telt dan niet meer mee.`,
    isAside: (sheet: string, cities: readonly string[] | undefined) =>
      cities
        ? `De scores van ${ofCities(cities)} op blad ${sheet} tellen daar niet meer mee.`
        : `De oude tabel op blad ${sheet} telt niet meer mee.`,
    adds: (count: number) => (count === 1 ? "Dit blad komt erbij:" : "Deze bladen komen erbij:"),
    untouched: "Wat al in de werkmap staat, blijft zoals het is.",
    nothingToAdd: "Alle bladen staan er al. Er is niets toe te voegen.",
    apply: (count: number) => (count === 1 ? "Voeg het blad toe" : `Voeg ${count} bladen toe`),
    done: (count: number) =>
      count === 1
        ? "Eén blad toegevoegd. De rest is onaangeroerd."
        : `${count} bladen toegevoegd. De rest is onaangeroerd.`,
    /** The model on Legende is another than that of the table. */
    former: {
      explanation:
        "Meet u opnieuw? Kies de bundel van vorige keer: de vorige score en de streefscore staan dan klaar. Ze blijft op dit toestel.",
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
                `Voor ${open === 1 ? "1 thema" : `${open} thema's`} zegt de bundel twee dingen: daar komt niets mee waarover twijfel is.`,
              ]),
          ...(closed === 0
            ? []
            : [`Van ${closed === 1 ? "1 vertrouwelijk thema" : `${closed} vertrouwelijke thema's`} komt niets mee.`]),
        ].join(" "),
      other: "Deze werkmap volgt een ander meetmodel of een andere schaal. Er komt niets van mee.",
      copy: "Neem de vorige score voorlopig over als nieuwe",
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
      apply: "Bouw de tabel opnieuw op",
    },
    /** The grid of one city as her form. */
    intoForm: {
      offer: "Zet om naar het formulier",
      title: "Zet om naar het formulier",
      why: "Het formulier Zelfevaluatie zet per thema de score, de leidvragen en wat u erbij schreef naast elkaar, in plaats van op drie bladen.",
      apply: "Zet om",
    },
    /** By a Legende that contradicts itself nothing is laid out. */
    legend: {
      title: "De Legende spreekt zichzelf tegen",
      why: "Zo weten wij niet voor welke thema's, steden en niveaus de bladen zijn. Daarom komt er niets bij. Hier loopt het mis:",
      fault: (place: string, raw: string) => `${place}: “${raw}”`,
      /** What a Legende has to be, and what happens then. */
      mend: "Verbeter dit op de Legende: elke code en naam één keer, een stap boven 0, niveaus die oplopen met elk hun kleur, minstens 3 thema's, 2 niveaus en 1 stad. Is het blad beveiligd, hef dat dan eerst op. Klopt de Legende, dan kunt u hier meteen verder.",
      /** Where it turned out only when it was to be done. */
      refused: "De Legende spreekt zichzelf tegen. Er is niets toegevoegd. Verbeter eerst de Legende.",
    },
  },
  score: {
    choose: "Kies een scorecel in de tabel. Hier ziet u dan wat elk niveau betekent.",
    questions: "Vraag u af",
    now: "Nu",
    previous: "Vorige keer",
    empty: "nog niet ingevuld",
    levels: "Kies een niveau",
    own: "Uw score",
    hint: (step: string, phrase: string) => `Per ${step}, of in woorden: “${phrase}”`,
    between: (one: string, other: string) => `tussen ${one} en ${other}`,
    /** What is typed, and what it stands for. */
    means: (score: string, level: string) => `Dat is ${score}: ${level}.`,
    refused: (lowest: string, highest: string) =>
      `Vul een getal van ${lowest} tot ${highest} in. Er is niets veranderd.`,
    ambiguous: "Dat past bij meer dan één niveau. Er is niets veranderd.",
    goOn: "Bewaar en ga verder",
    goOnHint: "Enter bij de score, of Ctrl + Enter waar u ook bent, bewaart en gaat naar het volgende thema.",
    notApplicable: "Niet van toepassing",
    clear: "Maak leeg",
    filledIn: (score: string, what: string) => `${score} ingevuld voor ${what}.`,
    cleared: (what: string) => `${what} is weer leeg.`,
    skipped: (what: string) => `${what} heeft nog geen score.`,
    last: (missing: readonly string[]) =>
      missing.length === 0
        ? "Dit was het laatste thema."
        : `Dit was het laatste thema. Nog te scoren: ${missing.join(", ")}.`,
  },
  explanation: {
    title: "Toelichting",
    motivation: "Waarom deze score?",
    strong: "Sterke punten",
    improve: "Verbeterpunten",
    evidence: "Bewijs (link)",
    target: "Streefscore",
    noLink: "Dit is geen link. Toch zo bewaren?",
    keepSo: "Ja, bewaar zo",
    change: "Nee, ik pas het aan",
    keptNoLink: (text: string) => `Het bewijs “${text}” is geen link; het is bewaard zoals u het typte.`,
    hint: (sheet: string) => `Wordt bewaard op het blad ${sheet} zodra u het veld verlaat.`,
    saved: (sheet: string) => `Bewaard op ${sheet}.`,
    notKept: (text: string, what: string) =>
      `“${text}” is geen score en is niet bewaard. U vindt het hier terug bij ${what}.`,
    lacking: (columns: readonly string[], sheet: string) => {
      const named = listed(columns.map((each) => `“${each}”`));
      return columns.length === 1
        ? `De kolom ${named} ontbreekt op het blad ${sheet}. Geef ze haar naam terug om dit te bewaren.`
        : `De kolommen ${named} ontbreken op het blad ${sheet}. Geef ze hun naam terug om dit te bewaren.`;
    },
    nowhere:
      "Geen enkel blad heeft voor deze score een regel met een motivatie. Voeg de bladen toe om de uwe te bewaren.",
  },
  progress: {
    title: "Wat is ingevuld",
    ofCities: (filled: number, all: number, unit?: string) =>
      `${filled} van ${all}${unit === undefined ? " steden" : ""}`,
    ofThemes: (filled: number, all: number) => `${filled} van ${all} thema's`,
    next: (theme: string) => `Ga naar de volgende lege cel van ${theme}`,
    /** Before the names of themes. */
    missing: "Nog te scoren",
    /** Of a theme without any cell. */
    absent: "staat niet in de tabel",
  },
  sheets: { title: "Bladen", goTo: (sheet: string) => `Ga naar het blad ${sheet}` },
};

function ofCities(names: readonly string[]): string {
  return names.length <= 3 ? listed(names) : `${names.length} steden`;
}
