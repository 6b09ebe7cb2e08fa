/** What the command says. It speaks Dutch only. */
import { listed } from "../../layout/dutch";

export const command = {
  city: "Stad",
  status: "Status",
  open: "Nog open",
  fte: "VTE LEKP 1",
  files: "Bestanden",
  total: "Totaal",
  theme: "Thema",
  median: "Mediaan",
  count: "n",
  range: "Laagste – hoogste",
  sensitivity: "Als iedereen indient",
  firm: "stabiel",
  severity: "Ernst",
  file: "Bestand",
  sheet: "Blad",
  cell: "Cel",
  what: "Wat er staat",
  value: "Waarde",
  notApplicable: "n.v.t.",
  conflicts: "In deze cellen staan verschillende waarden. Tot iemand kiest, telt geen ervan mee.",
  words:
    "Over deze teksten verschillen bestanden. Ze staan onder elkaar in de bundel. Maak leeg wat u niet houdt, of kies met --choose.",
  field: "Kolom",
  text: "Tekst",
  score: "Score",
  read: "Zoals ingediend",
  from: "Was",
  to: "Is nu",
  changed: "Gewijzigd tegenover de vorige bundel:",
  unchanged: "Geen enkele score, geen enkel aantal VTE en geen enkele tekst is gewijzigd tegenover de vorige bundel.",
  unchangedSoFar:
    "Van wat gelezen is, is geen score, geen aantal VTE en geen tekst gewijzigd tegenover de vorige bundel.",
  /** What the tables of the previous bundle did not hold any more. @param over themes, and LEKP-VTE */
  returned: (city: string, over: readonly string[]) =>
    `${city}: ${listed(over)} ${over.length === 1 ? "stond" : "stonden"} niet meer in de tabel van de vorige bundel, en ${over.length === 1 ? "komt" : "komen"} terug uit het blad Herkomst.`,
  returnedHint:
    "Moet een waarde weg blijven, haal dan in die bundel ook haar regels op het blad Herkomst weg, of schrijf n.v.t. in de tabel.",
  isBundle: (file: string) =>
    `${file} is zelf een bundel of een benchmark: wat erin staat, is al met andere bestanden ingediend. Het telt niet mee. Op een bundel gaat u verder met --previous.`,
  /** Among other files that are checked. */
  bundleAmong: (file: string) =>
    `${file} is zelf een bundel of een benchmark: wat erin staat, is al met andere bestanden ingediend, en is hier samen met de andere bestanden nagekeken.`,
  laidOut: (path: string, sheets: readonly string[]) =>
    sheets.length > 0
      ? `${path}: toegevoegd ${sheets.join(", ")}. De rest is onaangeroerd.`
      : `${path}: alle bladen waren er al. Er is niets veranderd.`,
  rebuilt: (
    path: string,
    { sheets, former }: { readonly sheets: readonly string[]; readonly former: readonly string[] },
  ) =>
    `${path}: het meetmodel op de Legende is gewijzigd. Opnieuw opgebouwd: ${sheets.join(", ")}. ${former.join(", ")} ${former.length === 1 ? "blijft staan, maar telt" : "blijven staan, maar tellen"} niet meer mee.`,
  takenAlong: (scores: number, isOtherScale: boolean) =>
    isOtherScale
      ? "De niveaus hebben andere waarden gekregen: geen enkele score is overgenomen."
      : `${scores === 1 ? "1 score is" : `${scores} scores zijn`} overgenomen.`,
  withoutPlace: "Dit heeft geen plaats meer en is niet overgenomen:",
  cellsWithoutPlace: (sheet: string, heading: string, cells: number) =>
    `  ${sheet}, ${heading === "" ? "zonder kop" : heading}: ${cells === 1 ? "1 cel" : `${cells} cellen`}`,
  /** How much of the former measurement stands beside what is to be filled in. */
  again: (
    file: string,
    {
      previous,
      targets,
      copied,
      open,
      closed,
    }: Readonly<Record<"previous" | "targets" | "copied" | "open" | "closed", number>>,
  ) =>
    [
      `${file}: ${amount(previous, "vorige score", "vorige scores")} en ${amount(targets, "streefscore", "streefscores")} staan klaar.`,
      copied === 0
        ? "De nieuwe scores zijn leeg."
        : `${amount(copied, "score is", "scores zijn")} voorlopig ook de nieuwe: kijk ze na, thema per thema.`,
      ...(open === 0 ? [] : [`Van ${amount(open, "thema", "thema's")} zegt de bundel twee dingen: kies daar eerst.`]),
      ...(closed === 0
        ? []
        : [`Van ${amount(closed, "vertrouwelijk thema", "vertrouwelijke thema's")} komt niets mee.`]),
    ].join(" "),
  progress: "{bar} {value}/{total} bestanden",
  bundled: (path: string) => `${path}: gebundeld. Elke waarde staat met bestand, blad en cel op het blad Herkomst.`,
  unlinked: (points: number) =>
    `${points === 1 ? "1 sterk punt of verbeterpunt van een stad is" : `${points} sterke punten en verbeterpunten van steden zijn`} nog niet gekoppeld aan een punt van de groep. Dat doet u in het tabblad Delen.`,
  staff: (files: number, taken: boolean) => {
    const where = files === 1 ? "In 1 bestand staan" : `In ${files} bestanden staan`;
    return taken
      ? `${where} aantallen medewerkers. Ze staan nu op het vertrouwelijke blad HR-benchmark, dat in geen export meegaat.`
      : `${where} aantallen medewerkers (vertrouwelijk). Ze zijn niet overgenomen. Mogen ze op het blad HR-benchmark, dat in geen export meegaat? Bundel dan met --hr.`;
  },
  exported: (path: string, kind: string, what: string) => `${path}: ${kind} ${what}.`,
  exportedOf: (cities: number, themes: number) =>
    cities === 0
      ? `Cijfers van de groep over ${themes} thema's, zonder namen van steden.`
      : `${cities === 1 ? "1 stad" : `${cities} steden`} bij naam, ${themes} thema's.`,
  deployed: (folder: string, base: string, manifest: string) =>
    `${folder}: alles wat op ${base} moet komen. Zet de inhoud van die map op dat adres, en laad ${manifest} op in het Microsoft 365-beheercentrum.`,
  leftOut: "Niet opgenomen:",
  openConflicts: "Tegenstrijdig, zonder waarde getoond tot iemand kiest:",
  nothing: "Van geen enkele stad is al een score of een aantal VTE gelezen.",
  missing: (cities: string) => `Nog niets van: ${cities}.`,
  mistake: (error: string) =>
    `Er ging iets mis in Klimaatpeil zelf. Uw bestanden zijn niet gewijzigd. Meld dit aan wie Klimaatpeil beheert, met de opdracht die u gaf en deze regel: ${error}`,
  notSaid: (why: string) => `Kan de uitvoer niet schrijven: ${why}.`,
};

function amount(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
