/** What the command says where it does not do what was asked: what is wrong, that nothing was written, and what to do. */
type Noun = "stad" | "thema";

export const refusals = {
  noCommand: (word: string, commands: readonly string[]) =>
    `“${word}” is geen opdracht. Kies uit: ${commands.join(", ")}.`,
  strayOption: (option: string, command: string) => `--${option} hoort niet bij ${command}.`,
  unknownOption: (option: string) => `De optie ${option} bestaat niet.`,
  withoutValue: "Bij een van de opties ontbreekt een waarde.",
  sampleOfOurs:
    "De meting van --sample is die van klimaatgovernance. Ze past in geen ander meetmodel: laat --definition weg.",
  allOrCity: "Kies --all of --city, niet allebei.",
  sampleOrPrevious: "Kies --sample of --previous, niet allebei.",
  copyOfNothing: "--copy-scores neemt scores over uit een vorige bundel. Geef die met --previous.",
  otherMeasurement: (file: string) =>
    `${file} volgt een ander meetmodel of een andere schaal: die scores zeggen hier iets anders. Er is niets geschreven.`,
  nothingBefore: (file: string) =>
    `In ${file} staat voor deze steden geen score en geen streefscore. Er is niets geschreven.`,
  isBenchmark: (file: string) =>
    `${file} is een benchmark, geen bundel: hij toont alleen wat elders ingediend is. Geef de bundel waarvan hij gemaakt is. Er is niets geschreven.`,
  strayWord: (word: string, command: string) => `Wat is “${word}”? ${command} neemt alleen opties.`,
  noWorkers: (text: string) =>
    `“${text}” is geen aantal rekenkernen. Schrijf een geheel getal van 1 tot 99: --workers 2.`,
  noBase: "Op welk adres komt Klimaatpeil? Geef --base, bijvoorbeeld --base https://klimaatpeil.voorbeeld.be.",
  notABase: (text: string) =>
    `Excel aanvaardt “${text}” niet als adres van een invoegtoepassing. Geef een map die met https:// begint, zonder ?, #, $, wachtwoord of bladzijde.`,
  notAContact: (text: string) =>
    `“${text}” is geen mailadres en geen webadres. Geef --contact klimaat@voorbeeld.be of --contact https://voorbeeld.be/hulp.`,
  paneNotBuilt:
    "De bestanden van Klimaatpeil in Excel staan niet bij deze opdracht. Er is niets geschreven. In een kopie van de broncode maakt npm run build ze.",
  strayCity: (word: string) => `Wat is “${word}”? Zet --city voor de naam van een stad.`,
  fileTo: {
    layout: "Welk bestand? Geef de werkmap waaraan de bladen toegevoegd worden.",
    export: "Welk bestand? Geef de bundel of werkmap waarvan u een benchmark wilt.",
    twin: "Welk bestand? Geef de bundel waarvoor u een voorstel wilt.",
    read: "Welk bestand? Geef één of meer bestanden, mappen of patronen.",
  },
  oneAtATime: (word: string) => `Eén bestand tegelijk: wat is “${word}”? Bundel ze eerst.`,
  noDate: (text: string) => `“${text}” is geen datum. Schrijf ze als 2026-11-22.`,
  noAudience: (text: string) => `“${text}” is geen doelgroep. Kies stuurgroep, publiek of een stad: stad:gent.`,
  noChoice: (text: string) =>
    `“${text}” is geen keuze. Schrijf ze als stad.thema=bestand, of als stad=bestand voor de hele stad: --choose gent.aanpak=gent_v2.xlsx.`,
  noOut: (what: "map" | "nieuw bestand") => `Waar moet het resultaat komen? Geef --out en een ${what}.`,
  notNamed: (name: string, what: Noun, ids: readonly string[]) =>
    `“${name}” komt niet voor in dit meetmodel. Kies een ${what}: ${ids.join(", ")}.`,

  nothingFound: (asked: string) => `Niets gevonden: ${asked}`,
  onlyLocks: (asked: readonly string[]) =>
    `${asked.join(", ")}: alleen een tijdelijk Excel-bestand (~$…). Iemand heeft die werkmap open: de werkmap zelf staat ernaast.`,
  noSuchFile: (asked: string) => `“${asked}” is geen van de bestanden. Er is niets geschreven.`,
  severalFiles: (asked: string, files: readonly string[]) =>
    `Er zijn meer bestanden die ${asked} heten: ${files.join(", ")}. Geef het hele pad.`,
  /** @param isContradicted whether the files contradict each other over the city at all */
  settlesNothing: (file: string, city: string, isContradicted: boolean) =>
    isContradicted
      ? `In ${file} staat niets over wat van ${city} tegenstrijdig is, of het bestand geeft zelf twee waarden. Er is niets geschreven.`
      : `Van ${city} is niets tegenstrijdig: er valt niets te kiezen. Er is niets geschreven.`,
  twoFiles: (what: string, one: string, other: string) =>
    `Voor ${what} kiest u twee bestanden: ${one} en ${other}. Kies er één. Er is niets geschreven.`,
  ambiguous: (file: string, what: string) =>
    `${file} zegt zelf twee dingen over ${what}. Verbeter het bestand. Er is niets geschreven.`,
  /** @param files where there is one */
  noValue: (file: string, what: string, files: readonly string[]) =>
    `In ${file} staat geen waarde voor ${what}. ${files.length > 0 ? `Wel in: ${files.join(", ")}.` : "Ook in de andere bestanden niet."} Er is niets geschreven.`,

  notXlsx: (path: string) => `Geef ${path} de extensie .xlsx.`,
  otherExtension: (path: string, file: string) =>
    `Geef ${path} dezelfde extensie als ${file}: anders opent Excel het niet.`,
  namedTwice: (path: string) => `${path} wordt twee keer genoemd. Geef elk bestand een eigen naam.`,
  notInPackage: (file: string) =>
    `${file} kan niet in datapackage.json staan. Kies voor --long een naam die niet met een punt of een golfje begint.`,
  noLegend: (file: string) =>
    `${file} heeft geen blad Legende dat een meetmodel vastlegt. Er is niets geschreven. Vertrek van de Legende in een werkmap van template.`,
  unusable: (file: string) => `${file}: de Legende spreekt zichzelf tegen. Er is niets geschreven. Verbeter eerst dit:`,
  otherLegend: (file: string, model: string) =>
    `${file} heeft al een Legende, van het meetmodel ${model}. Er is niets geschreven. Laat --definition weg, of pas die Legende aan.`,
  /** Of a level it is its cell that lacks a colour, whatever word stands beside it. */
  problem: (said: string) => (said.startsWith("Kleur: ") ? `${said} (geef deze cel een opvulkleur)` : said),
  legend: (file: string) => `${file}: de Legende spreekt zichzelf tegen. Er is niets toegevoegd. Verbeter eerst dit:`,
  isThere: (path: string) => `${path} bestaat al en is anders. Er is niets overschreven: kies een andere naam of map.`,
  notWritten: (path: string, why: string) => `Kan ${path} niet schrijven: ${why}. Er is niets geschreven.`,
};

/** Why a disk refuses; who reads it can do something about these. */
export const diskReasons = {
  ENOSPC: "de schijf is vol",
  EDQUOT: "uw schijfruimte is op",
  EFBIG: "de schijf neemt geen groter bestand aan",
  EACCES: "u hebt daar geen rechten",
  EPERM: "u hebt daar geen rechten",
  EROFS: "daar kan alleen gelezen worden",
  ENAMETOOLONG: "de naam is te lang",
  ENOTDIR: "een deel van het pad is geen map",
  EEXIST: "er staat al iets dat zo heet",
  EISDIR: "er staat al een map die zo heet",
  ENOENT: "het pad bestaat niet",
  EBUSY: "een ander programma gebruikt het",
  /** A device, or a pipe. */
  special: "dat is geen gewoon bestand",
  other: "de schijf weigert het",
};

/** Why no sheets can be added to a workbook. */
export const workbookRefusals = {
  "workbook-structure-locked":
    "De structuur van de werkmap is beveiligd. Er is niets toegevoegd. Hef de beveiliging op (Controleren > Werkmap beveiligen) en probeer opnieuw.",
  "workbook-signed":
    "De werkmap is digitaal ondertekend, en een wijziging maakt die handtekening ongeldig. Er is niets toegevoegd. Werk met een kopie zonder handtekening.",
  "workbook-shared":
    "De werkmap wordt op de oude manier gedeeld. Er is niets toegevoegd. Zet het delen uit (Controleren > Werkmap delen) en probeer opnieuw.",
  "sheet-name-taken": "Een bladnaam is al in gebruik. Er is niets toegevoegd.",
  "defined-name-taken": "Een naam van een gebied is al in gebruik. Er is niets toegevoegd.",
  other: "De werkmap kan niet uitgebreid worden. Er is niets toegevoegd.",
};
