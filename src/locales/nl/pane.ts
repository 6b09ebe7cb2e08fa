/** The words of the task pane, in Dutch. */
import { listed } from "../../layout/dutch";
import type { PaneTexts } from "../pane-texts";
import { bundle } from "./pane-bundle";
import { shared } from "./pane-shared";

export const pane: PaneTexts = {
  language: "nl-BE",
  tabs: {
    label: "Onderdelen",
    fillIn: "Invullen",
    check: (findings) => (findings > 0 ? `Controleren (${findings})` : "Controleren"),
    bundle: "Bundelen",
    share: "Delen",
  },
  loading: "De werkmap wordt gelezen…",
  loadingTab: "Het tabblad wordt geopend…",
  loadingForm: "Het formulier wordt geopend…",
  stillWorking:
    "Excel is nog bezig. Dit laat zich niet afbreken. Lukt het niet, dan zet Klimaatpeil terug wat er stond.",
  close: "Sluit dit bericht",
  cancel: "Annuleer",
  undo: "Ongedaan maken",
  goTo: "Ga naar cel",
  place: (sheet, cell) => (cell === "" ? sheet : `${sheet}, ${cell}`),
  scoreOf: (city, theme) => `${city} · ${theme}`,
  range: (lowest, highest) => (lowest === highest ? lowest : `${lowest} – ${highest}`),
  noScore: "geen score",

  welcome: {
    title: "Hoe matuur is uw klimaatbeleid?",
    text: "Klimaatpeil zet de zelfevaluatie klaar in deze werkmap en kijkt mee terwijl u invult.",
    foreign: (sheets) =>
      `In deze werkmap staat al een tabel met scores (${listed(sheets)}). U kunt daar gewoon in verder werken.`,
  },
  list: {
    more: (count, left) => (count === left ? `Toon de laatste ${count}` : `Toon er nog ${count} (van ${left})`),
  },
  layOut: {
    open: "Zet de bladen klaar",
    openMore: "Voeg de bladen van Klimaatpeil toe",
    title: "Bladen toevoegen",
    city: "Voor welke stad?",
    allCities: (count) => `Alle ${count} steden`,
    period: "Meting",
    periodHint: "Bijvoorbeeld: najaar 2026",
    carry: (scores) =>
      scores === 1 ? "Neem de score over die er al staat" : `Neem de ${scores} scores over die er al staan`,
    carryHint: "Staat er “tussen geel en groen”, dan wordt dat 3,5. Uw woorden blijven bewaard op Toelichting.",
    aside: (sheet, cities) =>
      cities
        ? `De scores van ${ofCities(cities)} in uw oude tabel op blad ${sheet} tellen daar dan niet meer mee.`
        : `Uw oude tabel op blad ${sheet} telt dan niet meer mee.`,
    isAside: (sheet, cities) =>
      cities
        ? `De scores van ${ofCities(cities)} op blad ${sheet} tellen daar niet meer mee.`
        : `De oude tabel op blad ${sheet} telt niet meer mee.`,
    adds: (count) => (count === 1 ? "Dit blad komt erbij:" : "Deze bladen komen erbij:"),
    untouched: "Wat al in de werkmap staat, blijft zoals het is.",
    nothingToAdd: "Alle bladen staan er al. Er is niets toe te voegen.",
    apply: (count) => (count === 1 ? "Voeg het blad toe" : `Voeg ${count} bladen toe`),
    done: (count) =>
      count === 1
        ? "Eén blad toegevoegd. De rest is onaangeroerd."
        : `${count} bladen toegevoegd. De rest is onaangeroerd.`,
    legend: {
      title: "De Legende spreekt zichzelf tegen",
      why: "Zo weten wij niet voor welke thema's, steden en niveaus de bladen zijn. Daarom komt er niets bij. Hier loopt het mis:",
      fault: (place, raw) => `${place}: “${raw}”`,
      mend: "Verbeter dit op de Legende: elke code en naam één keer, een stap boven 0, niveaus die oplopen met elk hun kleur, minstens 3 thema's, 2 niveaus en 1 stad. Is het blad beveiligd, hef dat dan eerst op. Klopt de Legende, dan kunt u hier meteen verder.",
      refused: "De Legende spreekt zichzelf tegen. Er is niets toegevoegd. Verbeter eerst de Legende.",
    },
  },
  score: {
    choose: "Kies een scorecel in de tabel. Hier ziet u dan wat elk niveau betekent.",
    now: "Nu",
    empty: "nog niet ingevuld",
    levels: "Kies een niveau",
    other: "Tussenscore",
    otherHint: (step) => `Per ${step}, bijvoorbeeld 2,5`,
    refused: (lowest, highest) =>
      `Vul een getal van ${lowest} tot ${highest} in, bijvoorbeeld 2,5. Er is niets veranderd.`,
    fillIn: "Vul in",
    notApplicable: "Niet van toepassing",
    clear: "Maak leeg",
    filledIn: (score, what) => `${score} ingevuld voor ${what}.`,
    cleared: (what) => `${what} is weer leeg.`,
  },
  explanation: {
    title: "Toelichting",
    motivation: "Waarom deze score?",
    evidence: "Bewijs (link)",
    target: "Streefscore",
    hint: "Wordt bewaard op het blad Toelichting zodra u het veld verlaat.",
    saved: "Bewaard op Toelichting.",
    nowhere: "Er is voor deze score geen regel op het blad Toelichting. Voeg de bladen toe om uw motivatie te bewaren.",
  },
  progress: {
    title: "Wat is ingevuld",
    ofCities: (filled, all) => `${filled} van ${all} steden`,
    ofThemes: (filled, all) => `${filled} van ${all} thema's`,
    next: (theme) => `Ga naar de volgende lege cel van ${theme}`,
    complete: "volledig",
    absent: "staat niet in de tabel",
  },

  sheets: { title: "Bladen", goTo: (sheet) => `Ga naar het blad ${sheet}` },

  check: {
    nothingFound:
      "Nog geen tabel met scores of VTE van LEKP 1 gevonden. Staan de thema's en de steden er met hun naam in?",
    errors: (number) => `Fouten (${number})`,
    warnings: (number) => `Let op (${number})`,
    infos: (number) => `Ter info (${number})`,
    goToCell: (place) => `Ga naar cel: ${place}`,
    accept: (value) => `Neem ${value} over`,
    acceptAt: (value, place) => `Neem ${value} over: ${place}`,
    acceptAll: (number) => `Neem alle ${number} voorstellen over`,
    acceptTitle: (number) => (number === 1 ? "Dit verandert:" : `Deze ${number} cellen veranderen:`),
    acceptConfirm: (number) => (number === 1 ? "Verander de cel" : `Verander ${number} cellen`),
    change: (raw, value) => (raw === "" ? `wordt ${value}` : `“${raw}” wordt ${value}`),
    kept: "Wat er stond, wordt bewaard op het blad Toelichting.",
    notKept: "Wat er stond, wordt overschreven. Wilt u het bewaren? Voeg dan eerst de bladen toe, met Toelichting.",
    accepted: (number) => (number === 1 ? "Eén cel aangepast." : `${number} cellen aangepast.`),
    conflicts: (number) => `Tegenspraak (${number})`,
    conflict: (what) =>
      `${what} staat op meer dan één plaats, met een andere waarde. Tot ze gelijk zijn, telt geen van beide mee.`,
    fteOf: (city) => `${city} · VTE LEKP 1`,
  },
  colour: {
    title: (sheet) => `De tabel op ${sheet}`,
    text: "Geeft elke score de kleur van de legende. De kleuren volgen mee als u iets verandert; uw tabel blijft staan waar ze staat.",
    apply: "Kleur deze tabel",
    done: (sheet) => `De tabel op ${sheet} kleurt nu mee met de legende.`,
  },
  overview: {
    title: "Mediaan per thema",
    oneCity: (city) => `Scores van ${city}`,
    count: (n) => `n = ${n}`,
    sensitivity: (low, high) => `gevoeligheid ${low} – ${high}`,
    firm: "vast",
    explanation:
      "Gevoeligheid: de mediaan als wie nog ontbreekt overal 1 of overal 5 zou geven. “Vast” betekent dat dat niets verandert.",
    nothing: "nog geen scores",
    fteTotal: (total) => `VTE met LEKP 1-middelen: ${total}`,
  },

  bundle,

  shared,

  problems: {
    title: "Dat is niet gelukt",
    retry: "Probeer opnieuw",
    of: {
      timeout: () =>
        "Excel antwoordt niet. Misschien is de wijziging wel doorgekomen: kijk eerst in de werkmap en probeer dan opnieuw.",
      busy: () =>
        "Excel is bezig, bijvoorbeeld omdat u een cel aan het bewerken bent. Er is niets veranderd. Druk op Enter in de cel en probeer opnieuw.",
      "sheet-protected": ([sheet = ""]) =>
        `Het blad ${sheet} is beveiligd. Er is niets veranderd. Hef de beveiliging op (tabblad Controleren, Blad beveiligen) en probeer opnieuw.`,
      "sheet-hidden": ([sheet = ""]) =>
        `Het blad ${sheet} is verborgen. Maak het zichtbaar (rechtsklik op een bladtab, Zichtbaar maken) en probeer opnieuw. Staat het niet in die lijst, vraag het dan aan wie de werkmap maakte.`,
      "workbook-protected": () =>
        "De werkmap is beveiligd: er kan geen blad bij. Er is niets veranderd. Hef de beveiliging op (tabblad Controleren, Werkmap beveiligen) en probeer opnieuw.",
      changed: () =>
        "De werkmap is intussen veranderd, misschien door een collega. Er is niets overschreven. Probeer opnieuw.",
      "too-large": () =>
        "Deze werkmap is te groot om in één keer te lezen. Er is niets veranderd. Zet de tabel in een kleinere werkmap.",
      "half-done": (left) =>
        left.length === 0
          ? "Excel brak halverwege af. Kijk eerst in de werkmap wat er staat en probeer dan opnieuw."
          : `Excel brak halverwege af. Dit is half af: ${left.join(", ")}. Al de rest is onaangeroerd. Probeer opnieuw: Klimaatpeil zet dan eerst terug wat half af is.`,
      unknown: (sheets) =>
        sheets.length === 0
          ? "Excel antwoordt niet meer. Misschien staan er nieuwe bladen bij; wat er al stond, is onaangeroerd. Probeer opnieuw: Klimaatpeil ruimt dan eerst op wat half af is."
          : `Excel antwoordt niet meer. Misschien is een deel van de wijziging doorgekomen, op ${sheets.join(", ")}; al de rest is onaangeroerd. Probeer opnieuw: Klimaatpeil zet dan eerst terug wat half af is.`,
      "too-old": () =>
        "Deze Excel is te oud voor Klimaatpeil. Er is niets veranderd. U hebt Excel 2021 of nieuwer nodig.",
      "not-shown": ([sheet = ""]) =>
        `De wijziging is gebeurd, maar Excel kan het blad ${sheet} nu niet tonen. Probeer opnieuw, of kies het blad zelf onderaan in Excel.`,
      "not-loaded": () =>
        "Een deel van Klimaatpeil kon niet geladen worden. Er is niets veranderd. Kijk of u verbinding hebt en probeer opnieuw. Lukt het dan nog niet, sluit het deelvenster en open het opnieuw: misschien is er een nieuwe versie.",
      mistake: () =>
        "Er ging iets mis in Klimaatpeil zelf. Wat u zelf invulde, staat er nog. Probeer opnieuw. Lukt het dan nog niet, sluit het deelvenster en open het opnieuw.",
      denied: () =>
        "Excel laat geen wijzigingen toe: misschien is de werkmap alleen-lezen. Wat u zelf invulde, staat er nog. Kies Bewerken, of bewaar eerst een kopie, en probeer opnieuw.",
      refused: () => "Excel weigert de opdracht. Wat u zelf invulde, staat er nog. Probeer opnieuw.",
    },
  },
  screens: {
    outside: {
      title: "Klimaatpeil hoort in Excel",
      text: "Open een werkmap in Excel en kies Klimaatpeil op het tabblad Start. Buiten Excel kan dit venster niets lezen of schrijven.",
    },
    silent: {
      title: "Excel antwoordt niet",
      text: "Klimaatpeil krijgt geen verbinding met Excel. Uw werkmap is onaangeroerd. Sluit dit deelvenster en open het opnieuw. Blijft het leeg? Dan houdt het netwerk misschien appsforoffice.microsoft.com tegen: vraag het aan uw ICT-dienst.",
    },
    old: {
      title: "Deze Excel is te oud",
      text: "Klimaatpeil werkt vanaf Excel 2021 en in Excel voor het web. Uw werkmap is onaangeroerd.",
    },
  },
};

function ofCities(names: readonly string[]): string {
  return names.length <= 3 ? listed(names) : `${names.length} steden`;
}
