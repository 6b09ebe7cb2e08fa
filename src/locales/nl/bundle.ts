/** The words of the tab Bundelen, in Dutch. */
import type { CityStatus } from "../../domain/measurement/city-status";
import { counted, inQuotes, listed } from "../../layout/dutch";
import { conflicts, type Contested, contestedText } from "./conflicts";
import { period } from "./periods";
import { AFTER, BEFORE, FEW, type Told, toldIn } from "./told-changes";

export const bundle = {
  files: {
    title: "Werkmappen van de steden",
    drop: "Sleep de bestanden of een map hierheen",
    more: "Komt er nog een bestand, sleep het dan hierheen.",
    choose: "Bestanden kiezen",
    explanation:
      "Elke vorm is goed: de bladen van Klimaatpeil of een eigen tabel. De bestanden blijven op dit toestel en veranderen niet.",
    reading: (done: number, all: number) => `${done} van ${all} gelezen`,
    listed: (count: number) => (count === 1 ? "1 bestand" : `${count} bestanden`),
    remove: (file: string) => `Verwijderen uit de lijst: ${file}`,
    /** @param amiss how many more were read, that stand on the board by themselves */
    read: (amiss: number) => `gelezen${amiss === 0 ? "" : `, en nog ${counted(amiss)} waaraan iets scheelt`}`,
    withoutScores: "Hierin is geen enkele score gevonden.",
    /** A finding is told at its cell, further down. */
    errors: (count: number) =>
      count === 1 ? "1 fout: zie de bevindingen." : `${counted(count)} fouten: zie de bevindingen.`,
    waits: "Wacht op uw keuze: wat is hierin de score?",
    /** @param scores that were read @param others what stands where a score should, and is none */
    uncounted: (scores: number, others: number) =>
      `${scores === 0 ? "Geen scores" : scores === 1 ? "1 score" : `${counted(scores)} scores`}, ${counted(others)} niet gelezen: zie de bevindingen.`,
    isBundle:
      "Dit is zelf een bundel of een benchmark en telt niet mee: wat erin staat, is al met andere bestanden ingediend.",
    /** @param file of what was bundled before, by another name */
    repeats: (file: string) => `dezelfde scores, VTE en teksten als ${file}, dat al in de bundel zit`,
    left: {
      title: "Niet gelezen",
      /** Of what nothing is lost: it stood there already, or holds nothing. */
      skipped: "Overgeslagen",
      close: "Deze lijst sluiten",
      lock: (file: string) => `${file}: een tijdelijk Excel-bestand. Iemand heeft die werkmap open.`,
      other: (file: string) => `${file}: geen Excel-werkmap.`,
      same: (file: string) => `${file}: stond al in de lijst.`,
      unreadable: (file: string) => `${file}: kan niet geopend worden. Staat het er nog, en hebt u er rechten op?`,
      empty: (folder: string) => `${folder}: een lege map.`,
    },
    failed: {
      start:
        "Het inlezen start niet. Er is niets gelezen en niets veranderd. Sluit Klimaatpeil en open het opnieuw. Lukt het dan nog niet, vraag dan aan uw ICT-dienst of web workers geblokkeerd zijn.",
      broke: (file: string) =>
        `Het lezen is gestopt bij ${file}. Er is niets veranderd, en wat al in de lijst stond, staat er nog. Probeer opnieuw zonder dat bestand.`,
    },
  },
  board: {
    title: "Wie heeft wat ingediend",
    counts: ({ complete, partial, "no-scores": words, missing, conflict }: Readonly<Record<CityStatus, number>>) =>
      [
        `${complete} volledig`,
        ...(partial > 0 ? [`${partial} gedeeltelijk`] : []),
        ...(words > 0 ? [`${words} zonder scores`] : []),
        ...(conflict > 0 ? [`${conflict} tegenstrijdig`] : []),
        ...(missing > 0 ? [missing === 1 ? "1 ontbreekt" : `${missing} ontbreken`] : []),
      ].join(" · "),
    /** Cities of which nothing counts until somebody chooses what their scores are. */
    waiting: (cities: number) => (cities === 1 ? "1 wacht op uw keuze" : `${cities} wachten op uw keuze`),
    waits: "wacht op uw keuze",
    filled: (filled: number, all: number) => `${filled} van ${all}`,
    /** Of what stands where a score should, and is none. */
    uncounted: (scores: number) => `${scores} niet gelezen`,
    open: (themes: readonly string[]) => `Nog open: ${themes.join(", ")}`,
    /** Of the files of a city, those that are not named. */
    more: (files: number) => (files === 1 ? "en nog 1 bestand" : `en nog ${files} bestanden`),
    filter: {
      label: "Wat er getoond wordt",
      all: (rows: number) => `Alles (${rows})`,
      problem: (rows: number) => `Met een probleem (${rows})`,
      missing: (rows: number) => `Nog niet ingediend (${rows})`,
    },
    /** Of a filter that leaves nothing. */
    nothing: "Niets in deze lijst.",
    errors: (count: number) => (count === 1 ? "1 fout" : `${counted(count)} fouten`),
  },
  conflicts,
  /** Where the workbook itself has something that waits, which the files have not. */
  ofFiles: "Deze cijfers gaan over de bestanden.",
  here: "Wat in deze werkmap zelf nog op u wacht, staat onder Controleren.",
  findings: (count: number) => `Bevindingen in de bestanden (${counted(count)})`,
  words: {
    title: (places: number) => `Teksten die verschillen (${places})`,
    explanation: "Alle teksten komen onder elkaar op het blad. Maak daar leeg wat u niet houdt.",
  },
  questions: {
    title: (count: number) => `Aan de steden te melden (${count})`,
    ofNobody: "Zonder stad",
    ofCity: (name: string, count: number) => `${name} (${count === 0 ? "nog geen scores" : count})`,
    copy: "Mail kopiëren",
    copyOf: (city: string) => `Mail kopiëren: ${city}`,
    copied: "Gekopieerd. Plak de tekst in een mail.",
    byHand: "Kopiëren kan hier niet. Selecteer de tekst en druk op Ctrl+C.",
  },
  /** At the foot of the tab: what is open, and the one thing to do next. */
  next: {
    label: "Volgende stap",
    conflicts: (open: Contested) => `${contestedText(open)} oplossen`,
    questions: (files: number) =>
      files === 1 ? "De scores kiezen in 1 bestand" : `De scores kiezen in ${files} bestanden`,
    write: "De bundel wegschrijven",
    goTo: (tab: string) => `Naar ${tab}`,
    period: (period: string) => (period === "" ? "Meting: niet ingevuld." : `Meting: ${period}.`),
    /** Where what it changes is in sight: with its dates it stands above the changes. */
    older: (files: readonly string[]) =>
      `${files.length === 1 ? `${files.join("")} is` : `${files.length} bestanden zijn`} ouder dan wat de bundel al heeft.`,
    open: (all: string) => `Nog open: ${all}.`,
  },
  period,
  write: {
    title: (isBundle: boolean) => (isBundle ? "Wat er verandert" : "Wat er in deze werkmap komt"),
    adds: (sheets: readonly string[]) =>
      `${sheets.length === 1 ? "Dit blad komt erbij" : "Deze bladen komen erbij"}: ${sheets.join(", ")}.`,
    /**
     * What a person would count, by city where there are few.
     * @param file the only one that was given, if there is only one
     */
    told: (told: Told, file: string | undefined) =>
      toldIn(told, BEFORE, (all, isOne) => {
        const verb = isOne ? "verandert" : "veranderen";
        return file === undefined ? `${all} ${verb}.` : `Met ${file} ${verb} ${all}.`;
      }),
    /** Of sheets that are no bundle yet. */
    fills: (told: Told) => toldIn(told, BEFORE, (all, isOne) => `${all} ${isOne ? "wordt" : "worden"} ingevuld.`),
    /** Sheets that are there, the lists that depend on the scores as well. */
    sheets: (names: readonly string[]) => `Wordt bijgewerkt: ${listed(names)}.`,
    open: (contested: Contested) => {
      const cells = contested.scores + contested.fte === 1 ? "die cel blijft leeg" : "die cellen blijven leeg";
      return `Er ${contested.scores + contested.fte === 1 ? "blijft" : "blijven"} ${contestedText(contested)} open: ${cells}.`;
    },
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
    changes: (count: number) => `Wijzigingen (${count})`,
    /** Empty cells in which comes again what the bundle held there. */
    again: (count: number) => `Leeggemaakt, en opnieuw ingevuld (${count})`,
    againHint: "Moet een cel leeg blijven, maak ze dan na het bundelen opnieuw leeg, of schrijf er n.v.t. in.",
    /** What a file leaves empty, or fills with what is no score, and the bundle holds: it stays. */
    emptied: (count: number) => `Nu zonder score in een bestand, en gehouden in de bundel (${counted(count)})`,
    /** @param now what stands there in its place; empty where nothing does */
    keeps: (city: string, theme: string, { held, now }: { readonly held: string; readonly now: string }) =>
      `${now === "" ? `${city} laat ${theme} nu leeg` : `${city} zegt nu “${now}” bij ${theme}, en dat is geen score`}; de bundel houdt ${held}`,
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
    /** Of what stands in a cell and is no value. */
    uncounted: (raw: string) => `${inQuotes(raw)} (telt niet mee)`,
    contested: "tegenstrijdig",
    /** What a file says against it. */
    inFile: (value: string, file: string) => `${value} in ${file}`,
    overwrite: (held: string, value: string) => `In de cel staat “${held}”, de bundel zegt “${value}”. Overschrijven`,
    staff: (files: number) =>
      `${files === 1 ? "In 1 bestand" : `In ${files} bestanden`} staan aantallen medewerkers (vertrouwelijk). Overnemen op het blad HR-benchmark, dat in geen export meegaat`,
    /** @param changes what was told before it was written; absent where no value changed */
    done: (sheets: readonly string[], changes: string | undefined, nothing: boolean) =>
      [
        "De bundel staat in deze werkmap.",
        ...(sheets.length > FEW ? [`${sheets.length} bladen zijn toegevoegd.`] : []),
        ...(sheets.length > 0 && sheets.length <= FEW ? [`Toegevoegd: ${sheets.join(", ")}.`] : []),
        ...(changes === undefined ? [] : [changes]),
        ...(nothing ? ["Er is niets veranderd."] : []),
      ].join(" "),
    changed: (told: Told) => toldIn(told, AFTER, (all, isOne) => `${all} ${isOne ? "is" : "zijn"} bijgewerkt.`),
    /** Themes of which another median was published than there is now. */
    medians: (themes: readonly string[]) =>
      themes.length === 0
        ? ""
        : `Van ${themes.length === 1 ? "1 thema" : `${themes.length} thema's`} is de gepubliceerde mediaan nu een andere: ${listed(themes)}.`,
    /** Where it was there before. */
    undone: "Ongedaan gemaakt: de bundel is weer zoals ervoor.",
  },
};
