/** The words of what is contradicted in Bundelen, in Dutch. */
import { counted, listed } from "../../layout/dutch";

export const conflicts = {
  /** @param open absent once all are settled */
  title: (open: Contested) => titleOf(open),
  explanation: (areOfSeveralFiles: boolean) =>
    areOfSeveralFiles
      ? "Voor deze scores gaven bestanden verschillende waarden. Tot u kiest, telt geen ervan mee."
      : "Voor deze scores staan er verschillende waarden. Tot u kiest, telt geen ervan mee.",
  who: "Uw naam",
  whoHint: "Komt op het blad Herkomst, bij wat u kiest. Mag leeg blijven.",
  from: (file: string, sheet: string, cell: string) => `${file} · ${sheet}, ${cell}`,
  /** When a file was saved, as it says itself; else when it was last changed on this device. */
  dates: {
    saved: (moment: string) => `bewaard op ${moment}`,
    modified: (moment: string) => `bestandsdatum ${moment}`,
    unknown: "datum onbekend",
  },
  /** @param at when the file was saved, in words @param than when the newest that the bundle has of that city was */
  older: (file: string, city: string, { at, than }: { readonly at: string; readonly than: string }) =>
    `${file} is ouder dan het nieuwste bestand van ${city} in de bundel: ${at}, en dat van de bundel ${than}. Kijk na of wat het anders zegt, klopt.`,
  /** Only what is contradicted is taken from it: what one file alone says, stays. */
  newest: (city: string) => `Het nieuwste bestand nemen ${contestedAt(city)}`,
  newestOfSome: (city: string, some: number, all: number) =>
    `Het nieuwste bestand nemen voor ${some} van de ${all} verschillen van ${city}`,
  notNewest: (areOffered: boolean) =>
    `Welk bestand het nieuwste is, blijkt niet uit hun datums: kies zelf${areOffered ? ", alles uit één bestand of elk apart" : ""}.`,
  /** Of one file, whatever its date, all that it settles of a city at once. */
  oneFile: (file: string, city: string) => `${file} nemen ${contestedAt(city)}`,
  oneFileOfSome: (file: string, city: string, { some, all }: SomeOfAll) =>
    `${file} nemen voor ${some} van de ${all} verschillen van ${city}`,
  otherFile: "Een ander bestand",
  otherFileOf: (city: string) => `Een ander bestand ${contestedAt(city)}`,
  /** What was chosen with one press. */
  act: {
    several: (chosen: Contested, city: string) => `${figuresText(chosen)} van ${city}`,
    one: (value: string, what: string) => `${value} voor ${what}`,
    /** @param file absent where the value was agreed upon */
    done: (what: string, file: string | undefined) =>
      `${what} gekozen, ${file === undefined ? "zoals afgesproken" : `uit ${file}`}.`,
    /** Behind it, where several were. */
    onlyContested: "Alleen wat tegenstrijdig was, is daaruit genomen.",
    undone: (what: string) => `Ongedaan gemaakt: de keuze voor ${what}.`,
    notUndone: "Er is niets ongedaan gemaakt: die keuze geldt niet meer.",
  },
  other: "Een andere waarde",
  otherOf: (what: string) => `Een andere waarde voor ${what}`,
  value: "Afgesproken waarde",
  /** What words for a score come to. */
  reads: (value: string) => `Dat is ${value}.`,
  reason: "Waarom?",
  reasonMissing: "Schrijf op waarom: dit komt op Herkomst.",
  fteRefused: "Vul een getal vanaf 0 in, bijvoorbeeld 2,5.",
  choose: (value: string, what: string, place: string) => `Deze waarde gebruiken: ${value} voor ${what}, ${place}`,
  chooseAgreed: (what: string) => `Deze waarde gebruiken: de afgesproken waarde voor ${what}`,
  chooseShort: "Deze waarde gebruiken",
  chosen: "Gekozen",
  /** Where a value that was chosen is from, that stands in no file. */
  agreed: "afgesproken waarde",
  settlesNothing: "geldt niet meer",
  undo: "Ongedaan maken",
  undoOf: (what: string) => `Ongedaan maken: ${what}`,
};

function contestedAt(city: string): string {
  return `bij tegenstrijdige waarden van ${city}`;
}

/** On how many scores and numbers of FTE cells contradict each other. */
export interface Contested {
  readonly scores: number;
  readonly fte: number;
}

/** @example contestedText({ scores: 2, fte: 0 }) // "2 tegenstrijdige scores" */
export function contestedText({ scores, fte }: Contested): string {
  return listed([
    ...(scores > 0 ? [scores === 1 ? "1 tegenstrijdige score" : `${counted(scores)} tegenstrijdige scores`] : []),
    ...(fte > 0 ? [fte === 1 ? "1 tegenstrijdig VTE-cijfer" : `${counted(fte)} tegenstrijdige VTE-cijfers`] : []),
  ]);
}

/** @example figuresText({ scores: 2, fte: 1 }) // "2 scores en 1 VTE-cijfer" */
function figuresText({ scores, fte }: Contested): string {
  return listed([
    ...(scores > 0 ? [scores === 1 ? "1 score" : `${counted(scores)} scores`] : []),
    ...(fte > 0 ? [fte === 1 ? "1 VTE-cijfer" : `${counted(fte)} VTE-cijfers`] : []),
  ]);
}

function titleOf({ scores, fte }: Contested): string {
  const what = fte === 0 ? "scores" : scores === 0 ? "VTE-cijfers" : "cijfers";
  return `Tegenstrijdige ${what}${scores + fte === 0 ? "" : ` (${scores + fte})`}`;
}

interface SomeOfAll {
  readonly some: number;
  readonly all: number;
}
