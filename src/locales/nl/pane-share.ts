/** The words of the tab Delen, in Dutch. */
import type { ShareTexts } from "../share-texts";

export const share: ShareTexts = {
  noTable:
    "Nog geen tabel met scores gevonden. Zet de bladen klaar bij Invullen, of breng de werkmappen van de steden samen bij Bundelen.",
  global: {
    title: "Globale score",
    explanation: "Wat u per thema publiceert. De mediaan en de scores van de steden blijven zoals ze zijn.",
    noSheet: "Deze werkmap heeft nog geen blad Globaal. Daar komt elke stap te staan, met reden, naam en datum.",
    addSheet: "Voeg het blad Globaal toe",
    median: (value) => `mediaan ${value}`,
    stepTaken: (step, value) => `${step}: ${value}`,
    notPublished: "nog niet gepubliceerd",
    step: "Stap",
    score: "Score",
    reason: "Waarom?",
    reasonMissing: "Schrijf op waarom. Zonder reden wordt een stap niet bewaard.",
    person: "Wie?",
    personHint: "Onthouden tot u het deelvenster sluit.",
    date: "Datum",
    record: "Bewaar op Globaal",
    takeBack: "Haal deze stap weg",
    goTo: (theme) => `Ga naar cel: ${theme} op Globaal`,
    remarks: (count) => `Let op (${count})`,
  },
  benchmark: {
    title: "Benchmarkblad",
    audience: "Voor wie?",
    audiences: {
      "steering-group": "Stuurgroep: alle steden bij naam",
      public: "Publiek: cijfers van de groep",
      city: "Eén stad, naast de groep",
    },
    city: "Welke stad?",
    stage: "Versie",
    stages: { draft: "Concept", final: "Definitief" },
    date: "Datum op het blad",
  },
  previous: {
    title: "Vorige meting",
    explanation: "Kies de werkmap van de vorige meting om te zien wat er veranderde. Ze blijft op dit toestel.",
    choose: "Kies een werkmap",
    another: "Kies een andere",
    reading: (file) => `${file} wordt gelezen…`,
    remove: (file) => `Haal weg: ${file}`,
    removeShort: "Haal weg",
    changes: "Sinds de vorige meting",
    fromTo: (from, to, difference) => `${from} → ${to} (${difference})`,
    real: (difference, cities) => `zelfde steden ${difference} (${cities === 1 ? "1 stad" : `${cities} steden`})`,
    otherCities: (difference) => `andere steden ${difference}`,
    otherRule: (difference) => `andere regel ${difference}`,
    withheld: "De opsplitsing blijft weg: ze zou iets over enkele steden verraden.",
    incomparable: "Niet op te splitsen: geen enkele stad staat in beide metingen.",
    perCity: (count) => (count === 1 ? "Per stad (1)" : `Per stad (${count})`),
  },
  preview: {
    title: "Dit komt erop",
    themes: (count) => (count === 1 ? "1 thema" : `${count} thema's`),
    named: (count) =>
      count === 0 ? "geen steden bij naam" : count === 1 ? "1 stad bij naam" : `${count} steden bij naam`,
    global: (value) => `globale score ${value}`,
    withheld: "niet getoond",
    fte: (total, cities) => `VTE met LEKP 1-middelen: ${total}, over ${cities === 1 ? "1 stad" : `${cities} steden`}`,
    fteWithheld: "VTE met LEKP 1-middelen: niet getoond",
    summary: "Met een tweede blad: aanbevelingen en werkpakketten",
    left: (count) => `Dit komt er niet op (${count})`,
    reasons: {
      confidential: "Vertrouwelijk",
      "small-group": "Van te weinig steden",
      subtraction: "Af te leiden uit andere cijfers",
      "not-named": "Niet bij naam genoemd",
    },
    leftNothing: "Er wordt niets weggelaten.",
    leftNothingSoFar: "Van wat meetelt, wordt niets weggelaten. Wat nog open is, staat hieronder.",
    open: "Nog open",
    conflict: (what) => `${what}: tegenspraak. Tot u kiest, telt geen van de waarden mee.`,
    blank: (city, themes) => `${city}: ${themes.join(", ")} leeg of zonder getal.`,
    blankAll: (city) => `${city}: geen enkele score.`,
    moreBlank: (cities) => (cities === 1 ? "1 stad is niet volledig" : `${cities} steden zijn niet volledig`),
  },
  refused: {
    title: "Zo kan dit niet gedeeld worden",
    of: {
      "small-groups": ({ smallestGroup }) =>
        `Dit zou iets verklappen over minder dan ${smallestGroup} steden. Er is niets gemaakt. Kies op het blad Publicatie “weglaten” om die cijfers niet te tonen, vraag de steden om toestemming, of deel alleen met de stuurgroep.`,
      "unknown-city": ({ cityId }) =>
        `Dit meetmodel kent geen stad “${cityId}”. Er is niets gemaakt. Kies een stad uit de lijst.`,
      "nothing-to-share": () =>
        "Er zijn geen cijfers, of ze zijn allemaal vertrouwelijk. Er is niets gemaakt. Kijk na wat als vertrouwelijk gemarkeerd is.",
      "other-definition": ({ present, previous }) =>
        `De vorige meting gebruikt een ander meetmodel (${previous}) dan deze (${present}). Er is niets gemaakt. Kies een vorige meting met hetzelfde meetmodel, of laat ze weg.`,
    },
    place: ({ table, row, column, cell }) =>
      [
        { scores: "", figures: "Groepscijfers", change: "Verandering", earlier: "Eerdere export" }[table],
        row,
        column,
        cell,
      ]
        .filter(Boolean)
        .join(", "),
    about: (subject, cities) =>
      cities.length === 0
        ? `${subject}: deze cellen samen verraden te veel`
        : `${subject}: deze cellen samen verraden iets over ${cities.join(", ")}`,
    goToRules: "Ga naar Publicatie",
    addRules: "Voeg het blad Publicatie toe",
  },
  make: {
    title: "Maken",
    warning:
      "Een nieuw blad staat naast al de rest: wie deze werkmap krijgt, krijgt alles, ook wat vertrouwelijk is. Om te delen kiest u een nieuwe werkmap.",
    sheet: "Nieuw blad in deze werkmap",
    workbook: "Nieuwe werkmap",
    download: "Download",
    downloadOf: (what) => `Download ${what}`,
    csv: "CSV voor Excel",
    long: "Lang formaat voor statistiek",
    copy: "Kopieer",
    copyOf: (what) => `Kopieer ${what}`,
    copied: "Gekopieerd.",
    byHand: "Excel laat hier niet kopiëren. Selecteer de tekst en druk op Ctrl+C.",
    fileName: (audience, city, date) =>
      `benchmark-${{ "steering-group": "stuurgroep", public: "publiek", city }[audience]}-${date}`,
  },
};
