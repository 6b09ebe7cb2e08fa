/** How it stands, in Dutch: what is still open, in one sentence that says it in numbers, and what is said where nothing is. */
import type { AlikeSummary } from "../../domain/alike";
import { isInOrder, type StillOpen } from "../../domain/measurement/still-open";
import { counted, listed } from "../../layout/dutch";
import { FILLED_IN_BY } from "../../layout/sheets/vocabulary";

export interface Briefly {
  /** How many of them are named; of what is contradicted, all. */
  readonly few?: number;
  /** What is said beside it already. */
  readonly without?: "asked" | "contested" | undefined;
}

export const standing = {
  /** Said where nothing is open, and nowhere else. */
  inOrder: "Elk thema heeft een score of is niet van toepassing, en niets is tegenstrijdig.",
  /** What is open, in numbers; else that all is in order. Whatever shows how it stands, says this first. */
  open: (open: StillOpen): string => {
    if (isInOrder(open)) return standing.inOrder;
    const found = [listedBySeverity(open.findings, open), remembered(open)];
    const all = [missing(open), silent(open), unread(open), contested(open), ...stayed(open), asked(open), ...found]
      .filter((clause) => clause !== "")
      .join("; ");
    return all === "" ? "Er is nog niets om na te kijken." : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
  },
  /** What a city left empty beside its scores, around the names of it. */
  empty: {
    title: "Nog leeg",
    /** Before the names of themes. */
    reasons: "de reden bij",
    eachTheme: "elk thema",
    and: "en",
    voluntary: "Niets daarvan is verplicht.",
    /** Said once someone asked where: the pane has no field for it. */
    onSheet: (what: string, sheet: string) => `Tik ${what} op het blad ${sheet}.`,
    /** Of a cell that takes nothing else. */
    filledInByOn: (sheet: string) => `Kies op het blad ${sheet} of ${FILLED_IN_BY.join(" of ")} invulde.`,
    fte: "het aantal VTE",
    period: "de meting",
    filledInBy: "wie invulde",
    participants: "welke functies meewerkten",
    date: "de datum",
    documents: "de bekeken documenten",
  },
  /** What comes next for who fills in for one city: what is to be mended, what may stay, and then to hand it in. */
  next: (open: StillOpen): string => {
    const { missing: cities, contested: about, asked: waiting, findings: found, remembered: kept } = open;
    const wrong = found.error + kept.error;
    const first = [
      ...(cities.length > 0 ? ["vul in wat nog ontbreekt"] : []),
      ...(waiting > 0 ? ["kies wat de score is"] : []),
      ...(about.scores + about.fte + about.words > 0 ? ["los op wat tegenstrijdig is of verschilt"] : []),
      ...(wrong > 0 ? [wrong === 1 ? "verbeter de fout" : "verbeter de fouten"] : []),
    ];
    const mayStay = found.warning + found.info + kept.warning + kept.info;
    return [
      ...(first.length > 0 ? [`Doe eerst nog dit: ${listed(first)}.`] : []),
      ...(mayStay > 0 ? ["Een aandachtspunt of opmerking mag blijven staan als het zo bedoeld is."] : []),
      `Bewaar ${first.length + mayStay > 0 ? "daarna " : ""}de werkmap en bezorg ze aan wie bundelt.`,
    ].join(" ");
  },
  goTo: (what: string) => `Naar ${what}`,
  /** The way to the cells that do not count and of which it is offered what was meant, before anything is done with what does. */
  correctFirst: (cells: number) => `Eerst ${cells === 1 ? "1 cel" : `${counted(cells)} cellen`} nakijken`,
  /** The same in as few words as it takes, for where there is little room; empty where nothing is open. */
  brief: (open: StillOpen, { few = Infinity, without }: Briefly = {}) => {
    const { missing: cities, silent: files, unread: shut, unreadBefore: before, asked: waiting } = open;
    const { findings: found, remembered: kept } = open;
    const { words } = open.contested;
    const { scores, fte } = without === "contested" ? { scores: 0, fte: 0 } : open.contested;
    const lacking = cities.reduce((sum, each) => sum + each.themes.length, 0);
    const told = (all: readonly string[]) => all.filter((each) => each !== "");
    // What is contradicted is told whatever else there is.
    const against = told([
      amount(scores, "tegenstrijdige score", "tegenstrijdige scores"),
      amount(fte, "tegenstrijdig VTE-cijfer", "tegenstrijdige VTE-cijfers"),
      amount(words, "plaats met verschillende teksten", "plaatsen met verschillende teksten"),
    ]);
    const others = told([
      amount(shut - before, "bestand niet gelezen", "bestanden niet gelezen"),
      amount(before, "bestand van een vorige keer niet gelezen", "bestanden van een vorige keer niet gelezen"),
      amount(files.length, "bestand zonder scores", "bestanden zonder scores"),
      amount(without === "asked" ? 0 : waiting, "tabel wacht op uw keuze", "tabellen wachten op uw keuze"),
      errors(found.error + kept.error, open),
      amount(lacking, "score ontbreekt", "scores ontbreken"),
      amount(found.warning + kept.warning, "aandachtspunt", "aandachtspunten"),
      amount(found.info + kept.info, "opmerking", "opmerkingen"),
    ]);
    const room = Math.max(few - against.length, 0);
    return [...against, ...others.slice(0, room), ...(others.length > room ? ["en meer"] : [])].join(" · ");
  },
  /** In one line with what else is open: of which themes another median is published than there is now. */
  changedMedians: (themes: readonly string[]) => `mediaan veranderd na de publicatie: ${themes.join(", ")}`,
  /** Findings that are alike, as one sentence. @param sentence of the first */
  alike: ({ count, unit, files, isSame }: AlikeSummary, sentence: string) => {
    const where = files > 1 && unit !== "files" ? ` in ${counted(files)} bestanden` : "";
    return `${counted(count)} ${UNITS[unit]}${where}${isSame ? "" : ", bijvoorbeeld"}: ${sentence}`;
  },
};

const UNITS: Readonly<Record<AlikeSummary["unit"], string>> = { cells: "cellen", files: "bestanden", times: "keer" };

function amount(count: number, one: string, more: string): string {
  return count === 0 ? "" : `${counted(count)} ${count === 1 ? one : more}`;
}

type Beside = Pick<StillOpen, "unread" | "asked">;

const NOTHING_BESIDE: Beside = { unread: 0, asked: 0 };

/** What was said already of files and tables stands among the errors of the list as well. */
function errors(count: number, { unread: files, asked: tables }: Beside): string {
  return files + tables > 0 ? amount(count, "andere fout", "andere fouten") : amount(count, "fout", "fouten");
}

/** Names beyond these make no sentence any more. */
const FEW = 3;

function missing({ missing: cities, themes, cities: expected }: StillOpen): string {
  const [only, ...others] = cities;
  if (!only) return "";
  if (others.length === 0) {
    const count = only.themes.length;
    if (count === themes && count > 1) return `geen enkel thema van ${only.city.name} heeft al een score`;
    const names = count > FEW ? "" : `: ${listed(only.themes.map(({ name }) => name))}`;
    return `${count} van de ${themes} thema's van ${only.city.name} ${count === 1 ? "heeft" : "hebben"} nog geen score${names}`;
  }
  const scores = cities.reduce((sum, each) => sum + each.themes.length, 0);
  const where =
    cities.length > FEW
      ? `${counted(cities.length)} van de ${counted(expected)} steden`
      : listed(cities.map(({ city }) => city.name));
  return `${counted(scores)} van de ${counted(expected * themes)} scores ontbreken nog, bij ${where}`;
}

function silent({ silent: files }: StillOpen): string {
  if (files.length === 0) return "";
  const named = files.filter((file) => file !== "");
  if (named.length === 0) return "in deze werkmap is geen enkele score gevonden";
  const names = named.length > FEW ? "" : ` (${listed(named)})`;
  return `in ${files.length === 1 ? "1 bestand" : `${counted(files.length)} bestanden`} is geen enkele score gevonden${names}`;
}

/** A file of before is said to be that: it stands beside those that were read now. */
function unread({ unread: files, unreadBefore: before }: StillOpen): string {
  const told = (count: number, of: string) =>
    amount(count, `bestand${of} kon niet gelezen worden`, `bestanden${of} konden niet gelezen worden`);
  return [told(files - before, ""), told(before, " van een vorige keer")].filter((each) => each !== "").join("; ");
}

function contested({ contested: { scores, fte, words } }: StillOpen): string {
  const what = listed(
    [
      amount(scores, "tegenstrijdige score", "tegenstrijdige scores"),
      amount(fte, "tegenstrijdig VTE-cijfer", "tegenstrijdige VTE-cijfers"),
    ].filter((each) => each !== ""),
  );
  return [
    ...(what === "" ? [] : [`er ${scores + fte === 1 ? "blijft" : "blijven"} ${what} open`]),
    ...(words > 0 ? [`op ${words === 1 ? "1 plaats" : `${counted(words)} plaatsen`} verschillen de teksten`] : []),
  ].join("; ");
}

function stayed({ emptied, returned }: StillOpen): readonly string[] {
  return [
    amount(
      emptied,
      "score ontbreekt nu in een bestand en blijft in de bundel staan",
      "scores ontbreken nu in een bestand en blijven in de bundel staan",
    ),
    amount(
      returned,
      "waarde komt terug die niet meer in de vorige bundel stond",
      "waarden komen terug die niet meer in de vorige bundel stonden",
    ),
  ];
}

function asked({ asked: tables }: StillOpen): string {
  return amount(tables, "tabel wacht op uw keuze", "tabellen wachten op uw keuze");
}

function listedBySeverity({ error, warning, info }: StillOpen["findings"], beside: Beside): string {
  const told = [
    errors(error, beside),
    amount(warning, "aandachtspunt", "aandachtspunten"),
    amount(info, "opmerking", "opmerkingen"),
  ];
  return listed(told.filter((each) => each !== ""));
}

/** It says of what they are: the workbook has findings of its own. */
function remembered({ remembered: kept }: StillOpen): string {
  const told = listedBySeverity(kept, NOTHING_BESIDE);
  const isOne = kept.error + kept.warning + kept.info === 1;
  return told === "" ? "" : `op het blad Bevindingen ${isOne ? "staat" : "staan"} nog ${told} over de bestanden`;
}
