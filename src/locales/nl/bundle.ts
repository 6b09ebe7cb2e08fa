/** The words of the tab Bundelen, in Dutch. */
import type { CityStatus } from "../../domain/measurement/city-status";
import { counted } from "../../layout/dutch";

export const bundle = {
  files: {
    title: "Werkmappen van de steden",
    drop: "Sleep de bestanden of een map hierheen",
    choose: "Kies bestanden",
    explanation:
      "Elke vorm is goed: de bladen van Klimaatpeil of een eigen tabel. De bestanden blijven op dit toestel en veranderen niet.",
    reading: (done: number, all: number) => `${done} van ${all} gelezen`,
    listed: (count: number) => (count === 1 ? "1 bestand" : `${count} bestanden`),
    remove: (file: string) => `Haal ${file} uit de lijst`,
    read: "gelezen",
    withoutScores: "Hierin is geen enkele score gevonden.",
    /** A finding is told at its cell, under the questions. */
    errors: (count: number) =>
      count === 1 ? "1 fout: zie de vragen onderaan." : `${counted(count)} fouten: zie de vragen onderaan.`,
    isBundle: "Dit is zelf een bundel en telt niet mee: wat erin staat, is elders ingediend.",
    left: {
      title: "Niet gelezen",
      lock: (file: string) => `${file}: een hulpbestand van Excel. Iemand heeft die werkmap open.`,
      other: (file: string) => `${file}: geen Excel-werkmap.`,
      same: (file: string) => `${file}: stond al in de lijst.`,
      unreadable: (file: string) => `${file}: laat zich niet openen. Staat het er nog, en hebt u er rechten op?`,
      empty: (folder: string) => `${folder}: een lege map.`,
    },
    failed: {
      start:
        "Het leesprogramma start niet. Er is niets gelezen en niets veranderd. Sluit het deelvenster en open het opnieuw. Lukt het dan nog niet, vraag uw ICT-dienst of web workers geblokkeerd zijn.",
      broke: (file: string) =>
        `Het lezen brak af bij ${file}. Er is niets veranderd, en wat al in de lijst stond, staat er nog. Probeer opnieuw zonder dat bestand.`,
    },
  },
  board: {
    title: "Wie heeft wat ingediend",
    counts: ({ complete, partial, "no-scores": words, missing, conflict }: Readonly<Record<CityStatus, number>>) =>
      [
        `${complete} volledig`,
        ...(partial > 0 ? [`${partial} gedeeltelijk`] : []),
        ...(words > 0 ? [`${words} zonder scores`] : []),
        ...(conflict > 0 ? [`${conflict} met tegenspraak`] : []),
        ...(missing > 0 ? [missing === 1 ? "1 ontbreekt" : `${missing} ontbreken`] : []),
      ].join(" · "),
    /** Cities of which nothing counts until somebody chooses what their scores are. */
    waiting: (cities: number) => (cities === 1 ? "1 wacht op uw keuze" : `${cities} wachten op uw keuze`),
    waits: "wacht op uw keuze",
    filled: (filled: number, all: number) => `${filled} van ${all}`,
    open: (themes: readonly string[]) => `Nog open: ${themes.join(", ")}`,
    /** Of the files of a city, those that are not named. */
    more: (files: number) => (files === 1 ? "en nog 1 bestand" : `en nog ${files} bestanden`),
    median: "Mediaan",
  },
  conflicts: {
    title: (open: number) => (open === 0 ? "Tegenspraak" : `Tegenspraak (${open})`),
    explanation: "Hier zeggen cellen iets anders. Tot u kiest, telt geen van hun waarden mee.",
    who: "Wie kiest?",
    whoHint: "Komt op het blad Herkomst.",
    from: (file: string, sheet: string, cell: string) => `${file} · ${sheet}, ${cell}`,
    other: "Een andere waarde",
    value: "Afgesproken waarde",
    reason: "Waarom?",
    reasonMissing: "Schrijf op waarom: dit komt op Herkomst.",
    fteRefused: "Vul een getal vanaf 0 in, bijvoorbeeld 2,5.",
    choose: (what: string) => `Kies deze waarde voor ${what}`,
    chooseShort: "Kies deze waarde",
    nothingChosen: "Kies eerst een van de waarden.",
    chosen: "Gekozen",
    undo: "Maak ongedaan",
    undoOf: (what: string) => `Maak ongedaan: ${what}`,
  },
  words: {
    title: (places: number) => `Teksten die verschillen (${places})`,
    explanation: "Alle teksten komen onder elkaar op het blad. Maak daar leeg wat u niet houdt.",
  },
  questions: {
    title: (count: number) => `Vragen aan de steden (${count})`,
    ofNobody: "Zonder stad",
    copy: "Kopieer vragen",
    copyOf: (city: string) => `Kopieer vragen aan ${city}`,
    copied: "Gekopieerd. Plak ze in een mail.",
    byHand: "Excel laat hier niet kopiëren. Selecteer de tekst en druk op Ctrl+C.",
  },
  write: {
    title: "In deze werkmap zetten",
    adds: (sheets: readonly string[]) =>
      `${sheets.length === 1 ? "Dit blad komt erbij" : "Deze bladen komen erbij"}: ${sheets.join(", ")}.`,
    cells: (count: number) => (count === 1 ? "1 cel verandert." : `${count} cellen veranderen.`),
    open: (conflicts: number) =>
      conflicts === 1
        ? "1 tegenspraak blijft open: die cel blijft leeg."
        : `${conflicts} keer tegenspraak blijft open: die cellen blijven leeg.`,
    waiting: (files: number) =>
      files === 1
        ? "In 1 bestand moet u nog kiezen wat de scores zijn. Tot dan komen die er niet in."
        : `In ${files} bestanden moet u nog kiezen wat de scores zijn. Tot dan komen die er niet in.`,
    upToDate: "Alles staat al in deze werkmap. Er is niets te schrijven.",
    /** Where not all that was handed in came through. */
    upToDateSoFar: "Wat meetelt, staat al in deze werkmap. Er is nu niets te schrijven.",
    /** Where something has no place: that is told apart. */
    nothingElse: "Er is nu niets te schrijven.",
    nothingYet: "Deze werkmap is een bundel. Komt er nog een bestand, sleep het dan hierboven in het vak.",
    changes: (count: number) => `Dit wordt anders (${count})`,
    unchanged: "Aan de waarden verandert niets.",
    unchangedSoFar: "Aan de waarden die meetellen, verandert niets.",
    from: "van",
    to: "naar",
    asked: (count: number) => (count === 1 ? "1 cel is al ingevuld" : `${count} cellen zijn al ingevuld`),
    askedHint: "Wat u niet aanvinkt, blijft staan en telt zo mee.",
    unplaced: (count: number) =>
      count === 1 ? "Geen plaats voor 1 waarde of tekst" : `Geen plaats voor ${count} waarden of teksten`,
    unplacedHint:
      "Op het blad ontbreekt de kolom of de rij. Dit wordt nergens geschreven. Zet de kolom of de stad terug op het blad, onder de gewone naam, en bundel opnieuw.",
    nameless: (sheet: string) =>
      `Het blad ${sheet} wordt niet bijgewerkt: de werkmap weet niet meer dat het van de bundel is. Verwijder het of verplaats het naar een andere werkmap, en bundel opnieuw: dan komt er een nieuw bij.`,
    nothing: "niets",
    contested: "tegenspraak",
    overwrite: (held: string, value: string) => `In de cel staat “${held}”, de bundel zegt “${value}”. Overschrijf.`,
    staff: (files: number) =>
      `${files === 1 ? "In 1 bestand" : `In ${files} bestanden`} staan aantallen medewerkers (vertrouwelijk). Neem ze over op het blad HR-benchmark, dat in geen export meegaat.`,
    apply: "Schrijf in deze werkmap",
    update: "Werk de bundel bij",
    done: (sheets: readonly string[], cells: number) =>
      [
        "De bundel staat in deze werkmap.",
        ...(sheets.length > 0 ? [`Toegevoegd: ${sheets.join(", ")}.`] : []),
        ...(cells > 0 ? [cells === 1 ? "1 cel veranderd." : `${cells} cellen veranderd.`] : []),
        ...(sheets.length === 0 && cells === 0 ? ["Er is niets veranderd."] : []),
      ].join(" "),
  },
};
