/** The words of the tab Overzicht and of a city's profile, in Dutch. */
import { counted, listed } from "../../layout/dutch";

const cities = (count: number, unit?: string) =>
  unit === undefined ? `${counted(count)} ${count === 1 ? "stad" : "steden"}` : counted(count);

export const overview = {
  noScores: "Er staat nog geen enkele score. Zodra er scores zijn, worden ze hier getekend.",
  notApplicable: "Elk thema is overal n.v.t. Er zijn dus geen cijfers om te tekenen.",
  complete: (done: number, all: number, unit?: string) =>
    `${counted(done)} van ${cities(all, unit)} ${unit === undefined ? "volledig" : `(${unit}) volledig`}`,
  open: {
    settled: (count: number, all: number) => `${count} van ${all}`,
    /** Of one city: what it lacks, by theme; else that it lacks everything. */
    lacking: (themes: readonly string[], status: string, all: number) =>
      themes.length === all || themes.length === 0 ? status : listed(themes),
    contested: (theme: string) => `${theme} (tegenstrijdig)`,
    /** Those that handed in nothing. @param count of all of them, of which some are named */
    silent: (names: readonly string[], count: number) =>
      `Nog niets van ${listed(count > names.length ? [...names, `${counted(count - names.length)} andere`] : names)}.`,
    goTo: (city: string) => `Naar de eerste open cel van ${city}`,
    /** Of many cities, how many stand where. */
  },
  map: {
    title: "Steden en thema's",
    titleOf: (unit: string) => `${unit} en thema's`,
    hint: "Klik op een cel, of druk op Enter, om ernaartoe te gaan. Klik in de eerste kolom op een stad voor haar profiel.",
    hintOf: (unit: string) =>
      `Klik op een cel, of druk op Enter, om ernaartoe te gaan. Klik in de eerste kolom op een rij (${unit}) voor het profiel.`,
    city: "Stad",
    global: "Globale score",
    globalOf: (period: string) => `Globale score (${period})`,
    median: "Mediaan",
    count: "n",
    all: (rows: number, columns: number) => `De hele kaart tonen (${counted(rows)} × ${columns})`,
    profileOf: (city: string) => `het profiel${city === "" ? "" : ` van ${city}`} tonen`,
    higher: (by: string, previous: string) => `${by} hoger dan de vorige keer (${previous})`,
    lower: (by: string, previous: string) => `${by} lager dan de vorige keer (${previous})`,
    same: (previous: string) => `evenveel als de vorige keer (${previous})`,
    since: (up: number, down: number, same: number) =>
      `Sinds de vorige meting: ${counted(up)} hoger, ${counted(down)} lager, ${counted(same)} gelijk.`,
    up: "hoger dan de vorige meting",
    down: "lager dan de vorige meting",
    noPlace: "geen cel in deze werkmap",
  },
  /** What a cell without an ordinary score says: its sign, and its meaning for the legend and for a screen reader. */
  kinds: {
    approximate: { sign: "±", meaning: "bij benadering" },
    blank: { sign: "–", meaning: "nog geen score" },
    "not-applicable": { sign: "n.v.t.", meaning: "niet van toepassing" },
    text: { sign: "abc", meaning: "tekst in plaats van een score" },
    unreadable: { sign: "?", meaning: "onleesbaar" },
    conflict: { sign: "≠", meaning: "tegenstrijdige scores" },
  },
  /** @param said what was read there */
  said: (meaning: string, said: string) => `${meaning}: ${said}`,
  or: (values: readonly string[]) => values.join(" of "),
  levels: "Niveaus",
  spread: {
    title: "Spreiding per thema",
    dots: "Elke stip is een stad; gelijke scores staan boven elkaar. De streep is de mediaan, de balk loopt van de laagste tot de hoogste score.",
    dotsOf:
      "Elke stip is een score; gelijke scores staan boven elkaar. De streep is de mediaan, de balk loopt van de laagste tot de hoogste score.",
    bars: (unit?: string) =>
      `Het getal boven elke balk is het aantal${unit === undefined ? " steden" : ""} met die score. De streep is de mediaan.`,
    theme: "Thema",
    median: "Mediaan",
    count: "n",
    range: "Laagste – hoogste",
    sensitivity: "Als iedereen indient",
    cities: "Wie waar staat",
    medianIs: (median: string) => `mediaan ${median}`,
    countIs: (n: number) => `n = ${counted(n)}`,
    firm: "stabiel",
    /** @param still of what it hangs: of who did not hand in, of who says several things */
    loose: (low: string, high: string, still: { readonly isAwaited: boolean; readonly isContested: boolean }) =>
      `${low} – ${high} als ${listed([
        ...(still.isAwaited ? ["iedereen indient"] : []),
        ...(still.isContested ? ["het tegenstrijdige opgelost is"] : []),
      ])}`,
    /** @param count of all of them, of which some are named */
    contested: (names: readonly string[], count: number) =>
      `tegenstrijdig: ${listed(count > names.length ? [...names, `${counted(count - names.length)} andere`] : names)}`,
    nothing: "nog geen scores",
    stack: (value: string, names: readonly string[]) => `${value}: ${names.join(", ")}`,
    stackOf: (value: string, count: number) => `${value}: ${counted(count)}`,
  },
  shares: {
    title: "Verdeling per thema",
    explanation: (unit?: string) =>
      `Hoeveel ${unit === undefined ? "steden" : "er"} op elk niveau staan, en ertussen. Gestreept is zonder score.`,
    without: "zonder score",
    level: (value: string, name: string) => `${value} ${name}`,
    between: (low: string, high: string) => `tussen ${low} en ${high}`,
  },
  profile: {
    title: "Een stad van dichtbij",
    titleOf: (unit: string) => `${unit} van dichtbij`,
    label: "Stad",
    own: (city: string) => `Profiel van ${city}`,
    marks: { previous: "vorige meting", now: "nu", target: "streefscore", median: "mediaan van de groep" },
    theme: "Thema",
    level: "Niveau",
    change: "Verschil",
    left: "Nog te gaan",
    goTo: (theme: string) => `Naar de score voor ${theme}`,
    previousIs: (value: string) => `vorige keer ${value}`,
    targetIs: (value: string, left: string) =>
      left === "0" ? `streefscore ${value} bereikt` : `streefscore ${value}, nog ${left}`,
    targetAlone: (value: string) => `streefscore ${value}`,
    medianIs: (value: string) => `mediaan ${value}`,
    up: (by: string) => `▲ ${by}`,
    down: (by: string) => `▼ ${by}`,
    noChange: "gelijk",
    nothing: "Vul een score in: dan wordt het profiel hier getekend.",
  },
  copy: {
    button: "Als afbeelding kopiëren",
    hint: "Met elke score bij naam: voor de stuurgroep.",
    working: "De afbeelding wordt gemaakt…",
    copied: "De afbeelding staat op het klembord. Plak ze op een dia.",
    /** The clipboard refused it, or is not there. @param sheet where the same grid stands */
    refused: (sheet: string) =>
      `Dit venster mag geen afbeelding op het klembord zetten. Er is niets gekopieerd. Hetzelfde raster staat op het blad ${sheet}: kopieer het daar.`,
    withheld: "Er is niets gekopieerd: wat vertrouwelijk is, is er niet uit te halen. Bij Delen staat waarom.",
    goTo: (sheet: string) => `Naar ${sheet}`,
    tooMany: (most: number, sheet: string) =>
      `Meer dan ${most} rijen zijn op een dia niet te lezen. Het raster staat op het blad ${sheet}.`,
  },
  image: {
    title: (definition: string) => `${definition}: score per stad en thema`,
    titleOf: (definition: string, unit: string) => `${definition}: score per thema (${unit})`,
    period: (period: string) => `Meting ${period}`,
    draft: (day: string) => `Stand van ${day}`,
    source: (definition: string) => `Bron: ${definition}, zelfevaluatie, momentopname. Gemaakt met Klimaatpeil.`,
    closed: { sign: "vertr.", meaning: "vertrouwelijk: weggelaten" },
    everything: "Niets is weggelaten. Voor de stuurgroep.",
    /** @param different where it says something else than Overzicht, because of what is left out */
    without: (count: number, different: number) =>
      [
        "Voor de stuurgroep.",
        ...(count === 1 ? ["Eén vertrouwelijke plaats is weggelaten en telt nergens mee."] : []),
        ...(count > 1 ? [`${counted(count)} vertrouwelijke plaatsen zijn weggelaten en tellen nergens mee.`] : []),
        ...(different > 0
          ? [
              `Wat vertrouwelijk is, telt hier niet: ${different === 1 ? "1 plaats staat" : `${counted(different)} plaatsen staan`} anders dan op Overzicht.`,
            ]
          : []),
      ].join(" "),
  },
};
