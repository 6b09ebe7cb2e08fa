/** The words of the task pane, in Dutch. */
import type { Doing, ProblemKind } from "../../actions/problem";
import { words as globaal } from "../../layout/sheets/globaal";
import { check } from "./check";
import { fillIn } from "./fill-in";
import { first } from "./first";

/** What was asked for: of what it was, and what would have become of it. */
const ASKED: Readonly<Record<Doing, readonly [what: string, done: string]>> = {
  open: ["Klimaatpeil is", "gestart"],
  read: ["De werkmap is", "gelezen"],
  go: ["De cel is", "getoond"],
  undo: ["De vorige stap is", "ongedaan gemaakt"],
  "fill-in": ["De score is", "weggeschreven"],
  accept: ["Het voorstel is", "overgenomen"],
  "lay-out": ["De bladen zijn", "toegevoegd"],
  city: ["De stad is", "gewijzigd"],
  rebuild: ["De tabel is", "opnieuw opgebouwd"],
  colour: ["De tabel is", "gekleurd"],
  bundle: ["De bundel is", "weggeschreven"],
  way: ["Uw keuze is", "bewaard"],
  record: ["De stap is", "bewaard op Globaal"],
  publish: ["De medianen zijn", "gepubliceerd"],
  "add-sheet": ["Het blad is", "toegevoegd"],
  link: ["Het punt is", "gekoppeld"],
  "take-top": ["De top is", "overgenomen"],
  benchmark: ["De benchmark is", "gemaakt"],
  pairs: ["Het voorstel is", "weggeschreven"],
};

export const pane = {
  ...first,
  /** The button beside a finding. */
  why: "Waarom?",
  loadingForm: "Het formulier wordt geopend…",
  /** While Excel takes its time over what was asked. */
  stillWorking: "Excel is nog bezig. U kunt dit niet afbreken. Lukt het niet, dan zet Klimaatpeil terug wat er stond.",
  /** While sheets are written, one after the other. */
  writing: {
    part: (at: number, of: number, sheet: string) => `Blad ${at} van ${of}: ${sheet}`,
    cancel: "Afbreken",
    hint: "Breekt u af, dan verdwijnen de nieuwe bladen weer. Al de rest blijft zoals het is.",
    cancelled: "Afgebroken. Er is niets toegevoegd.",
  },
  close: "Dit bericht sluiten",
  /** Of a message of which the first lines are shown. */
  brief: { all: "Alles lezen", less: "Minder" },
  cancel: "Annuleren",
  undo: "Ongedaan maken",
  /** When its message has left. */
  undoLast: "Laatste stap ongedaan maken",
  /** The same, with what that was, without its full stop. */
  undoOf: (done: string) => `Laatste stap ongedaan maken: ${done}`,
  /** One that was done before the last, and stands beside it. */
  undoThis: (done: string) => `Ongedaan maken: ${done}`,
  /** What was taken back, as it was told. */
  undone: (done: string, sheets: number, cells: number) => {
    const back = [
      ...(sheets === 0 ? [] : [sheets === 1 ? "1 blad is weer weg" : `${sheets} bladen zijn weer weg`]),
      ...(cells === 0
        ? []
        : [cells === 1 ? "1 cel staat weer zoals ervoor" : `${cells} cellen staan weer zoals ervoor`]),
    ].join("; ");
    return `Ongedaan gemaakt: “${done}”.${back === "" ? "" : ` ${back}.`}`;
  },
  notUndone:
    "Dit kan niet meer ongedaan gemaakt worden: wat toen geschreven is, is intussen veranderd. Alles blijft zoals het nu is.",
  goTo: "Naar de cel",
  place: (sheet: string, cell: string) => (cell === "" ? sheet : `${sheet}, ${cell}`),
  scoreOf: (city: string, theme: string) => `${city} · ${theme}`,
  range: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} – ${highest}`),
  noScore: "geen score",

  list: {
    /** The button under a long list. @param left how many are not in sight */
    more: (count: number, left: number) =>
      count === left ? `De laatste ${count} tonen` : `Nog ${count} tonen (van ${left})`,
  },
  ...fillIn,
  ...check,
  /** What Delen did, for the foot of the pane: these words are there from the start, the others come with the tab. */
  made: {
    steps: globaal.steps,
    recorded: (theme: string, step: string, value: string) => `${theme}, ${step}: ${value} is bewaard op Globaal.`,
    /** Of a step on the way to what is published. */
    notPublished: "Gepubliceerd is dat nog niet.",
    /** Why remarks come of it. */
    unsigned: (count: number) =>
      count === 1
        ? "Er staat geen naam bij: dat blijft als opmerking staan tot u ze invult."
        : `Er staat geen naam bij: dat blijven ${count} opmerkingen tot u ze invult.`,
    takenBack: (theme: string, step: string) => `${theme}, ${step} is verwijderd van Globaal.`,
    madeSheet: (sheets: readonly string[]) =>
      `${sheets.join(" en ")} toegevoegd. De rest van de werkmap is onaangeroerd.`,
    /** Pressed once more, and nothing has changed since. */
    sheetIsThere: (sheet: string) => `Deze benchmark staat al op het blad ${sheet}. Er is niets toegevoegd.`,
    again: "Toch opnieuw maken",
    downloaded: (file: string) => `${file} is gedownload.`,
  },

  lacking: {
    pages:
      "Hoe de bladen afgedrukt worden, kon Excel niet instellen: misschien heeft dit toestel geen printer. Kijk dat na voor u afdrukt.",
  },
  problems: {
    ...first.problems,
    /** What was asked for and was not done, or not all of it. */
    failed: (doing: Doing, certainty: "not done" | "perhaps" | "half done" | "done") => {
      const [what, done] = ASKED[doing];
      return `${what} ${{ "not done": "niet", perhaps: "misschien niet", "half done": "niet volledig", done: "wel" }[certainty]} ${done}`;
    },
    /** By what the host threw: what happened, what is safe, what to do next. */
    of: {
      ...first.problems.of,
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
      elsewhere: () =>
        "Er staat een andere werkmap of een grafiekblad vooraan, en dan doet Excel dit niet. Er is niets veranderd. Kom terug naar een gewoon blad van deze werkmap en probeer opnieuw.",
      changed: () =>
        "De werkmap is intussen veranderd, misschien door een collega. Er is niets overschreven. Probeer opnieuw.",
      "too-large": () =>
        "Deze werkmap is te groot om in één keer te lezen. Er is niets veranderd. Zet de tabel in een kleinere werkmap.",
      "half-done": (left) =>
        left.length === 0
          ? "Excel brak halverwege af. Kijk eerst in de werkmap wat er staat en probeer dan opnieuw."
          : `Excel brak halverwege af. Niet volledig geschreven: ${left.join(", ")}. Al de rest is onaangeroerd. Probeer opnieuw: Klimaatpeil zet dan eerst terug wat niet volledig is.`,
      unknown: (sheets) =>
        sheets.length === 0
          ? "Excel antwoordt niet meer. Misschien staan er nieuwe bladen bij; wat er al stond, is onaangeroerd. Probeer opnieuw: Klimaatpeil ruimt dan eerst op wat niet volledig is."
          : `Excel antwoordt niet meer. Misschien is een deel van de wijziging doorgekomen, op ${sheets.join(", ")}; al de rest is onaangeroerd. Probeer opnieuw: Klimaatpeil zet dan eerst terug wat niet volledig is.`,
      "too-old": () =>
        "Deze Excel is te oud voor Klimaatpeil. Er is niets veranderd. U hebt Excel 2021 of nieuwer nodig.",
      "not-shown": ([sheet = ""]) =>
        `De wijziging is gebeurd, maar Excel kan het blad ${sheet} nu niet tonen. Probeer opnieuw, of kies het blad zelf onderaan in Excel.`,
      denied: () =>
        "Excel laat geen wijzigingen toe: misschien is de werkmap alleen-lezen. Wat u zelf invulde, staat er nog. Kies Bewerken, of bewaar eerst een kopie, en probeer opnieuw.",
      "no-new-workbook": () =>
        "Excel opent hier geen nieuwe werkmap: misschien laat uw organisatie dat niet toe. Er is niets veranderd. Kies “Benchmark als blad in deze werkmap”, of download ze waar die knop staat.",
      cancelled: () => "U hebt het afgebroken. Er is niets toegevoegd.",
      refused: () => "Excel weigert de opdracht. Wat u zelf invulde, staat er nog. Probeer opnieuw.",
    } satisfies Record<ProblemKind, (details: readonly string[]) => string>,
  },
};
