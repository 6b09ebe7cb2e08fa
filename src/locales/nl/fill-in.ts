/** The words of the tab Invullen, in Dutch. */
import { fewOf, listed } from "../../layout/dutch";

export const fillIn = {
  welcome: {
    title: "Hoe matuur is uw klimaatbeleid?",
    text: "Klimaatpeil zet de zelfevaluatie klaar in deze werkmap en kijkt mee terwijl u invult.",
    foreign: (sheets: readonly string[]) =>
      `In deze werkmap staat al een tabel met scores (${fewOf(sheets)}). U kunt daar gewoon in verder werken.`,
  },
  /** What stands on the tab itself and at its foot; the form has its own words, in lay-out.ts. */
  layOut: {
    open: "De bladen klaarzetten",
    openMore: "De bladen van Klimaatpeil toevoegen",
    isAside: (sheet: string, cities: readonly string[] | undefined) =>
      cities
        ? `De scores van ${ofCities(cities)} op het blad ${sheet} tellen daar niet meer mee.`
        : `De oude tabel op het blad ${sheet} telt niet meer mee.`,
    done: (count: number) =>
      count === 1
        ? "Eén blad toegevoegd. De rest is onaangeroerd."
        : `${count} bladen toegevoegd. De rest is onaangeroerd.`,
    intoForm: { offer: "Omzetten naar het formulier" },
    /** @param unit what they are called that are no cities */
    otherCity: (unit?: string) => (unit === undefined ? "Een andere stad kiezen" : "Voor iemand anders kiezen"),
    /** Where it turned out only when it was to be done. */
    legend: { refused: "De Legende spreekt zichzelf tegen. Er is niets toegevoegd. Verbeter eerst de Legende." },
  },
  score: {
    choose: "Klik in de tabel op een scorecel: u ziet hier dan wat elk niveau betekent.",
    /** Of one city, whose scores may be on a form of any shape. @param hasMore the themes that are still open stand below */
    chooseOfOne: (hasMore: boolean) =>
      `${hasMore ? "Klik hieronder op een thema, of in het blad" : "Klik in het blad"} op een scorecel: u ziet hier dan wat elk niveau betekent.`,
    help: (theme: string) => `Waarover gaat ${theme}?`,
    questions: "Vraag u af",
    /** What to look at with each of these: shown, and put away again. */
    attend: "Waar let u op?",
    attendLess: "Minder tonen",
    now: "Nu",
    previous: "Vorige keer",
    levels: "Kies een niveau",
    own: (theme: string) => `Uw score voor ${theme}`,
    hint: (step: string, phrase: string) => `Per ${step}, of in woorden: “${phrase}”`,
    between: (one: string, other: string) => `tussen ${one} en ${other}`,
    /** What is typed, and what it stands for. */
    means: (score: string, level: string) => `Dat is ${score}: ${level}.`,
    refused: (lowest: string, highest: string) =>
      `Vul een getal van ${lowest} tot ${highest} in. Er is niets veranderd.`,
    /** At the field: of what is written beside it, this says nothing. */
    notA: (text: string, lowest: string, highest: string) =>
      `“${text}” is geen score. Vul een getal van ${lowest} tot ${highest} in.`,
    /** Of a number, as the check says it. */
    offScale: (text: string, lowest: string, highest: string) =>
      `“${text}” valt buiten de schaal. Vul een getal van ${lowest} tot ${highest} in.`,
    ambiguous: (text: string, colours: readonly string[]) =>
      `“${text}” ${colours.length === 0 ? "past bij meer dan één niveau" : `kan ${colours.join(" of ")} zijn`}. Schrijf welk.`,
    /** Of a number that misses its comma. */
    suggest: (score: string) => `${score} invullen`,
    /** Where no theme is open: the first that lacks a score, of a table in which there is none yet, or there are some. */
    begin: (theme: string) => `Begin met ${theme}`,
    proceed: (theme: string) => `Verder met ${theme}`,
    next: (theme: string) => `Volgende: ${theme}`,
    /** The same, where one has written why. */
    saveNext: (theme: string) => `Bewaren en naar ${theme}`,
    save: "Bewaren",
    check: "Controleren",
    /** How many themes still need a score. */
    left: (count: number) => (count === 1 ? "nog 1 thema" : `nog ${count} thema's`),
    /** Only where it is proven. */
    ready: (count: number, city: string) => `Alle ${count} thema's van ${city} hebben een score.`,
    /** Each has a score or is not applicable, and it is not proven that all is well. */
    full: "Elk thema hier is beantwoord. Kijk nu na of alles klopt.",
    goOnHint:
      "Met Enter bij de score of in een lege reden, of Ctrl + Enter in elk ander veld, bewaart u en gaat u verder.",
    notApplicable: "Niet van toepassing",
    clear: "Leegmaken",
    filledIn: (score: string, what: string) => `${score} ingevuld voor ${what}.`,
    cleared: (what: string) => `${what} is weer leeg.`,
    skipped: (what: string) => `${what} heeft nog geen score.`,
    kept: (what: string) => `Er is niets veranderd aan ${what}.`,
    last: (missing: readonly string[]) =>
      missing.length === 0
        ? "Dit was het laatste thema."
        : `Dit was het laatste thema. Nog te scoren: ${fewOf(missing)}.`,
  },
  explanation: {
    title: "Toelichting",
    motivation: "Waarom deze score?",
    strong: "Sterke punten",
    improve: "Verbeterpunten",
    evidence: "Bewijs (link)",
    target: "Streefscore",
    noLink: "Dit is geen link. Toch zo bewaren?",
    keepSo: "Ja, zo bewaren",
    change: "Nee, aanpassen",
    keptNoLink: (text: string) => `Het bewijs “${text}” is geen link; het is bewaard zoals u het typte.`,
    hint: (sheet: string) => `Wordt bewaard op het blad ${sheet} zodra u het veld verlaat.`,
    saved: (sheet: string) => `Bewaard op ${sheet}.`,
    /** Where nothing before it says of what. */
    savedFor: (what: string, sheet: string) => `${what}: bewaard op ${sheet}.`,
    /** Where something else that was typed is not. */
    savedBeside: (sheet: string) => `Wat u erbij schreef, is bewaard op ${sheet}.`,
    notKept: (text: string, what: string) =>
      `“${text}” is geen score en is niet bewaard. Het staat nog in het veld bij ${what}.`,
    lacking: (columns: readonly string[], sheet: string) => {
      const named = listed(columns.map((each) => `“${each}”`));
      return columns.length === 1
        ? `De kolom ${named} ontbreekt op het blad ${sheet}. Geef die kolom haar naam terug om dit te bewaren.`
        : `De kolommen ${named} ontbreken op het blad ${sheet}. Geef die kolommen hun naam terug om dit te bewaren.`;
    },
    nowhere:
      "Geen enkel blad heeft bij deze score plaats voor een motivatie. Voeg de bladen van Klimaatpeil toe om ze te bewaren.",
  },
  progress: {
    title: "Wat is ingevuld",
    ofCities: (filled: number, all: number, unit?: string) =>
      `${filled} van ${all}${unit === undefined ? " steden" : ""}`,
    ofThemes: (filled: number, all: number) => `${filled} van ${all} thema's`,
    next: (theme: string) => `Naar de volgende lege cel van ${theme}`,
    /** Before the names of themes. */
    missing: "Nog te scoren",
    /** Behind the first of many. */
    others: (count: number) => `en ${count} andere`,
    /** Of a theme without any cell. */
    absent: "staat niet in de tabel",
  },
  sheets: { title: "Bladen", goTo: (sheet: string) => `Naar het blad ${sheet}` },
};

export function ofCities(names: readonly string[]): string {
  return names.length <= 3 ? listed(names) : `${names.length} steden`;
}
