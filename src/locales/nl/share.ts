/** The words of the tab Delen, in Dutch. */
import type { LeftOut } from "../../export/left-out";
import { command as leaving } from "./command-left-out";
import { make } from "./share-make";
import { medians } from "./share-medians";
import type { Why } from "../../domain/prioritisation/top";
import type { Audience } from "../../export/audience";
import type { Stage, WithheldReason } from "../../export/benchmark";
import type { ExportRefusal } from "../../export/export-refusal";
import type { Place } from "../../export/disclosure/figure";

export const share = {
  /** Where no score was found; a button goes where one begins. */
  nothing: "Er zijn nog geen scores gevonden om te delen: vul ze in, of bundel de bestanden van de steden.",
  goTo: (tab: string) => `Naar ${tab}`,
  global: {
    title: "Globale score",
    explanation:
      "Eerst wat u per thema publiceert, dan de benchmark. De mediaan en de scores van de steden blijven staan.",
    /** Where cells say different things; of themes, and of FTE. */
    contested: (subjects: string) => `Nog tegenstrijdig: ${subjects}. Wat tegenstrijdig is, telt niet mee.`,
    /** Where cells do not count, and Controleren offers what was meant. */
    toCorrect: (cells: number) =>
      cells === 1
        ? "Nog na te kijken: 1 cel. Tot u ze verbetert, telt ze niet mee."
        : `Nog na te kijken: ${cells} cellen. Tot u ze verbetert, tellen ze niet mee.`,
    /** What comes next. */
    allPublished: "Alle globale scores zijn gepubliceerd. Hieronder maakt u de benchmark.",
    /** Folded, above all themes. */
    perTheme: "Per thema bekijken of bijstellen",
    changedSince: "de mediaan is veranderd sinds de publicatie",
    noSheet: "Deze werkmap heeft nog geen blad Globaal. Daar komt elke stap te staan, met reden, naam en datum.",
    addSheet: "Het blad Globaal toevoegen",
    median: (value: string) => `mediaan ${value}`,
    stepTaken: (step: string, value: string) => `${step}: ${value}`,
    notPublished: "nog niet gepubliceerd",
    step: "Stap",
    score: "Score",
    reason: "Waarom?",
    reasonMissing: "Geef een reden op. Zonder reden wordt een stap niet bewaard.",
    person: "Uw naam",
    personHint: "Blijft staan tot u Klimaatpeil sluit. Zonder naam komt er een opmerking bij.",
    date: "Datum",
    record: "Bewaren op Globaal",
    takeBack: "Deze stap verwijderen",
    /** What was typed, and is not kept. */
    dropDraft: "Niet bewaren",
    unsaved: "wat u typte, is nog niet bewaard",
    goTo: (theme: string) => `Naar de cel: ${theme} op Globaal`,
    period: (period: string) => `Meting van de globale score: ${period}`,
    /** What words for a colour come to. */
    reads: (value: string) => `Dat is ${value}.`,
    /** It may well be meant so. */
    outside: (range: string, isAbove: boolean) =>
      `Dat ligt ${isAbove ? "boven" : "onder"} alle scores die meetellen (${range}). Is het zo bedoeld? Zeg dan hieronder waarom.`,
    all: medians,
    findings: (count: number) => `Bevindingen op Globaal (${count})`,
  },
  top: {
    title: "Prioritering",
    noVotes: (sheet: string) => `Er is nog niet gestemd. Steden stemmen op het blad ${sheet}, rechts van de tabel.`,
    noSheet: "Deze werkmap heeft nog geen blad Prioritering. Daar stemmen de steden over de aanbevelingen.",
    goTo: (sheet: string) => `Naar ${sheet}`,
    addSheet: "Het blad Prioritering toevoegen",
    explanation: (voters: number, cities: number) =>
      `${voters} van ${cities} steden stemden. Wie in de top staat, volgt uit de stemmen op het blad Prioritering.`,
    points: (points: string) => `${points} punten`,
    /** Why a recommendation is in the top or not; the numbers of the others that it has to do with. */
    why: {
      votes: () => "in de top, door de stemmen",
      kept: (others: string) =>
        `in de top, want een rood of oranje thema heeft er altijd een${others === "" ? "" : `; in de plaats van ${others}`}`,
      tie: (others: string) => `staat aan de grens gelijk met ${others}: beslis op het blad, met een reden`,
      "theme-tie": (others: string) =>
        `staat voor de vaste plaats van het thema gelijk met ${others}: beslis op het blad, met een reden`,
      "pushed-out": (others: string) =>
        `maakt plaats voor een rood of oranje thema${others === "" ? "" : ` (${others})`}`,
      "too-few-votes": () => "buiten de top",
      "not-voted": () => "geen stemmen",
      decided: () => "beslist op het blad",
    } satisfies Record<Why["code"], (others: string) => string>,
    take: "De top overnemen in Aanbevelingen",
    taken: (recommendations: number, priorities: number) =>
      `${recommendations} aanbevelingen en ${priorities} prioriteiten overgenomen.`,
    different: (name: string, priority: string, urgency: number) =>
      `${name} houdt prioriteit ${priority}; de urgentie is ${urgency}.`,
    refused: {
      undecided: "Er staan nog aanbevelingen gelijk aan de grens. Beslis eerst; er is niets geschreven.",
      nothing: "Er is nog geen top. Er is niets geschreven.",
      occupied: "Op Aanbevelingen staan al andere aanbevelingen. Maak het blad eerst leeg; er is niets geschreven.",
      "no-place": "Deze werkmap heeft geen blad Aanbevelingen met alle kolommen. Er is niets geschreven.",
    },
    noRoom: (needed: number, free: number) =>
      `De top telt ${needed} aanbevelingen, maar op Aanbevelingen is er plaats voor ${free}. Hef de beveiliging van dat blad op en voeg rijen in boven de laatste rij van de tabel; er is niets geschreven.`,
  },
  benchmark: {
    title: "Benchmark",
    audience: "Voor wie?",
    audiences: {
      "steering-group": "Stuurgroep: alle steden bij naam",
      public: "Publiek: cijfers van de groep",
      city: "Eén stad, naast de groep",
    } satisfies Record<Audience["kind"], string>,
    city: "Welke stad?",
    chooseCity: "Kies een stad",
    stage: "Versie",
    stages: { draft: "Concept", final: "Definitief" } satisfies Record<Stage, string>,
    /** Beside the choice of a final one. */
    stillOpen: (what: string) => `Nog open: ${what}.`,
    unpublished: (count: number) =>
      count === 1 ? "1 mediaan niet gepubliceerd" : `${count} medianen niet gepubliceerd`,
    date: "Datum op het blad",
    /** Folded, with the day that it is. */
    dated: (day: string) => `Datum: ${day}`,
  },
  previous: {
    title: "Vergelijken met de vorige meting",
    explanation: "De werkmap van de vorige meting toont wat er veranderde. Ze blijft op dit toestel.",
    choose: "Een werkmap kiezen",
    another: "Een andere kiezen",
    reading: (file: string) => `${file} wordt gelezen…`,
    remove: (file: string) => `Verwijderen: ${file}`,
    removeShort: "Verwijderen",
    changes: "Sinds de vorige meting",
    fromTo: (from: string, to: string, difference: string) => `${from} → ${to} (${difference})`,
    real: (difference: string, cities: number) =>
      `zelfde steden ${difference} (${cities === 1 ? "1 stad" : `${cities} steden`})`,
    otherCities: (difference: string) => `andere steden ${difference}`,
    otherRule: (difference: string) => `andere regel ${difference}`,
    withheld: "De opsplitsing wordt niet getoond: hieruit zijn scores van enkele steden af te leiden.",
    incomparable: "Niet op te splitsen: geen enkele stad staat in beide metingen.",
    perCity: (count: number) => (count === 1 ? "Per stad (1)" : `Per stad (${count})`),
  },
  preview: {
    title: "Wat erop staat",
    themes: (count: number) => (count === 1 ? "1 thema" : `${count} thema's`),
    named: (count: number) =>
      count === 0 ? "geen steden bij naam" : count === 1 ? "1 stad bij naam" : `${count} steden bij naam`,
    global: (value: string) => `globale score ${value}`,
    own: (city: string, score: string) => `${city}: ${score}`,
    /** What stands for a score that is only about right, and for one that is not there. */
    about: (score: string) => `± ${score}`,
    noScore: "geen score",
    contradicted: "tegenstrijdig",
    target: (value: string) => `streefscore ${value}`,
    withheld: "niet getoond",
    globalWithheld: "globale score niet getoond",
    rangeWithheld: "laagste – hoogste niet getoond",
    fte: (total: string, cities: number) =>
      `VTE met LEKP 1-middelen (schatting): ${total}, over ${cities === 1 ? "1 stad" : `${cities} steden`}`,
    fteWithheld: "VTE met LEKP 1-middelen (schatting): niet getoond",
    pairs: "Met een blad Leren van elkaar: wie van wie leert",
    summary: "Met een tweede blad: aanbevelingen en werkpakketten",
    left: (count: number) => `Wat wordt weggelaten (${count})`,
    leftOutPart: (left: LeftOut) => leaving.leftOutPart(left),
    /** Why something is left out, to stand above what it is. */
    reasons: {
      confidential: "Vertrouwelijk",
      "tells-confidential": "Hieruit is een vertrouwelijke score af te leiden",
      "small-group": "Van te weinig steden",
      subtraction: "Af te leiden uit andere cijfers",
      "not-named": "Niet bij naam genoemd",
    } satisfies Record<WithheldReason, string>,
    leftNothing: "Er wordt niets weggelaten.",
    /** Where not all that was handed in came through. */
    leftNothingSoFar: "Van wat meetelt, wordt niets weggelaten. Wat nog open is, staat bij “Nog open”.",
    open: "Nog open",
    conflict: (what: string) => `${what}: verschillende waarden. Tot u kiest, telt geen ervan mee.`,
    blank: (city: string, themes: readonly string[], contested: readonly string[]) =>
      `${city}: ${[
        ...(themes.length > 0 ? [`${themes.join(", ")} leeg of zonder getal`] : []),
        ...(contested.length > 0 ? [`${contested.join(", ")} tegenstrijdig`] : []),
      ].join("; ")}.`,
    blankAll: (city: string) => `${city}: geen enkele score.`,
    moreBlank: (cities: number) => (cities === 1 ? "1 stad is niet volledig" : `${cities} steden zijn niet volledig`),
  },
  refused: {
    title: "Zo kan dit niet gedeeld worden",
    /** What happened and what to do, per reason. */
    of: {
      "small-groups": ({ smallestGroup }) =>
        `Hieruit zijn scores van minder dan ${smallestGroup} steden af te leiden. Er is niets gemaakt. Kies op het blad Publicatie “weglaten” om die cijfers niet te tonen, vraag de steden om toestemming, of deel alleen met de stuurgroep.`,
      "unknown-city": ({ cityId }) =>
        `“${cityId}” komt niet voor in dit meetmodel. Er is niets gemaakt. Kies een stad uit de lijst.`,
      "head-count-in-name": ({ where }) =>
        `Hier staat hoeveel mensen er werken, en dat is vertrouwelijk: ${where.join(", ")}. Er is niets gemaakt. Verwijder dat aantal daar.`,
      "nothing-to-share": () =>
        "Er zijn geen cijfers, of ze zijn allemaal vertrouwelijk. Er is niets gemaakt. Kijk na wat als vertrouwelijk gemarkeerd is.",
      "other-definition": ({ present, previous }) =>
        `De vorige meting gebruikt een ander meetmodel (${previous}) dan deze (${present}). Er is niets gemaakt. Kies een vorige meting met hetzelfde meetmodel, of laat ze weg.`,
      "legend-invalid": ({ ofPrevious }) =>
        `De Legende${ofPrevious ? " van de vorige meting" : ""} spreekt zichzelf tegen, zodat niet vaststaat wat hier gemeten is. Er is niets gemaakt. Verbeter deze cellen:`,
    } satisfies {
      [Reason in ExportRefusal["reason"]]: (refusal: Extract<ExportRefusal, { reason: Reason }>) => string;
    },
    /** A cell that would give something away. */
    place: ({ table, row, column, cell }: Place) =>
      [
        {
          scores: "",
          figures: "Groepscijfers",
          change: "Verandering",
          earlier: "Eerdere export",
          pairs: "Leren van elkaar",
        }[table],
        row,
        column,
        cell,
      ]
        .filter(Boolean)
        .join(", "),
    about: (subject: string, cities: readonly string[]) =>
      cities.length === 0
        ? `${subject}: uit deze cellen samen is een score af te leiden`
        : `${subject}: uit deze cellen samen is de score af te leiden van ${cities.join(", ")}`,
    goToRules: "Naar Publicatie",
    addRules: "Het blad Publicatie toevoegen",
  },
  make,
};
