/** The words for how tables were read, and for choosing, in Dutch. */
import { listed } from "../../layout/dutch";
import type { Use } from "../../layout/way";
import type { TableWay } from "../../layout/tables/ways";
import type { Role } from "../../layout/tables/words/role";

/** Where a candidate stands, as one says it. */
export type Spot =
  | { readonly kind: "column" | "row"; readonly names: readonly [string, ...string[]] }
  /** Cells apart, or a block of several rows and columns. */
  | { readonly kind: "cells"; readonly names: readonly [string, ...string[]] };

/** What is asked: which of how many, and of whom. */
export interface Asked {
  readonly kind: Spot["kind"];
  /** Does each candidate take several rows or columns? */
  readonly several: boolean;
  readonly candidates: number;
  readonly cities: readonly string[];
}

export const ways = {
  spot: spotText,
  /** @param heading empty for none */
  candidate: (spot: Spot, heading: string) => (heading === "" ? spotText(spot) : `${spotText(spot)} (“${heading}”)`),
  /** A table, by its sheet and the first cell of its header. */
  table: (sheet: string, cell: string) => `blad ${sheet}, tabel vanaf ${cell}`,
  inTable: (candidate: string, sheet: string, cell: string) => `${candidate} op blad ${sheet} (tabel vanaf ${cell})`,

  ask: {
    which: (asked: Asked) => {
      const of = ofCities(asked.cities);
      const scores = asked.several ? `zijn de scores${of}` : `is de score${of}`;
      if (asked.candidates === 1) return asked.several ? `Zijn dit de scores${of}?` : `Is dit de score${of}?`;
      if (asked.kind === "cells") return `Wat ${scores}?`;
      return `Welke ${NOUNS[asked.kind][asked.several ? 1 : 0]} ${scores}?`;
    },
    otherScale: ({ cities }: Asked) => `De scores${ofCities(cities)} staan op een andere schaal`,
    untilThen: "Tot u kiest, telt geen van deze cijfers mee.",
    /** Where the candidates of one city stand in several tables. */
    amongTables: (tables: number) =>
      `Dit kan in ${tables} tabellen staan. Tot u kiest, telt geen van deze cijfers mee. Kiest u de score, dan telt wat hier voor die stad in de andere ${tables === 2 ? "tabel" : "tabellen"} gevraagd wordt, niet mee.`,
    scale: (lowest: string, highest: string) =>
      `Dit meetmodel gaat van ${lowest} tot ${highest}. Zet de cijfers in de werkmap om en pas de kop aan, of zeg wat het zijn. Tot dan tellen ze niet mee.`,
    candidates: "Waaruit u kiest",
    noHeading: "zonder kop",
    values: "Wat er staat",
    /** Of whom the values are that are shown, where there are several. */
    ofFirst: (city: string, cities: number) => `Hieronder ${city}, de eerste van ${cities} steden.`,
    empty: "leeg",
    use: {
      score: "Dit is de score",
      target: "Dit is de streefscore",
      previous: "Dit is de vorige meting",
      aside: "Deze hele tabel telt niet mee",
    } satisfies Record<Use, string>,
    /** Of a column that seems to be on another scale. */
    scoreAfterAll: (lowest: string, highest: string) => `Dit is toch een score van ${lowest} tot ${highest}`,
    /** Beside "this is the score". */
    short: { target: "streefscore", previous: "vorige meting" },
    useOf: (use: string, candidate: string) => `${use}: ${candidate}`,
    others: (count: number) => (count === 1 ? "Nog 1 andere in deze tabel" : `Nog ${count} andere in deze tabel`),
    keptHere:
      "Uw keuze wordt in deze werkmap bewaard. Ze geldt ook nog als u het blad verplaatst of een andere naam geeft.",
    keptInBundle:
      "Kiest u een score, dan komt dat op Herkomst. Een later bestand met dezelfde koppen lezen wij dan op dezelfde manier, en dat staat er dan bij.",
    /** Where no headings tell the candidates apart: a later file cannot be known by them. */
    keptForNow:
      "Uw keuze geldt voor dit bestand. Zonder eigen koppen herkennen wij een later bestand niet: dan vragen wij het weer.",
    /** Of tables that compete: a choice among them is not known again. */
    keptOnce:
      "Uw keuze geldt voor dit bestand. Staat het in een later bestand weer in verschillende tabellen, dan vragen wij het weer.",
    asideOf: (table: string) => `Deze hele tabel telt niet mee: ${table}`,
  },

  list: {
    title: "Zo is het gelezen",
    tables: (count: number) => (count === 1 ? "1 tabel" : `${count} tabellen`),
    /** @param scores how many were read in it */
    verdict: (verdict: TableWay["verdict"], scores: number): string => {
      switch (verdict) {
        case "read":
          return scores === 0 ? "nog geen scores" : scores === 1 ? "1 score gelezen" : `${scores} scores gelezen`;
        case "asked":
          return "wacht op uw keuze";
        case "other-scale":
          return "andere schaal, telt niet mee";
        case "aside":
          return "telt niet mee, zoals gekozen";
        case "example":
          return "voorbeeld, telt niet mee";
        case "nothing":
          return "niets als score gelezen";
      }
    },
    by: {
      rule: "automatisch",
      person: "zoals gekozen",
      memory: "zoals eerder gekozen is voor dezelfde kolommen",
    } satisfies Record<TableWay["by"], string>,
    read: "gelezen als score",
    readBy: {
      person: "gelezen als score, zoals gekozen",
      memory: "gelezen als score, zoals eerder gekozen is voor dezelfde kolommen",
    } satisfies Record<Exclude<TableWay["by"], "rule">, string>,
    asked: "is dit de score?",
    passedOver: (role: string) => `telt niet mee: ${role}`,
    said: {
      target: "streefscore, zoals gekozen",
      previous: "vorige meting, zoals gekozen",
      aside: "telt niet mee, zoals gekozen",
    } satisfies Record<Exclude<Use, "score">, string>,
    roles: {
      final: "eindscore",
      consensus: "consensus",
      score: "score",
      mean: "gemiddelde",
      respondent: "antwoord van één persoon of één deelvraag",
      unknown: "kop die wij niet kennen",
      target: "streefscore",
      previous: "vorige meting",
      importance: "belang",
      rank: "rangorde",
      other: "geen score",
    } satisfies Record<Role, string>,
    more: (count: number) => (count === 1 ? "En nog 1 zonder cijfers." : `En nog ${count} zonder cijfers.`),
    change: "Wijzigen",
    changeOf: (table: string) => `Wijzigen hoe dit gelezen wordt: ${table}`,
    forget: "De keuze wissen",
    forgetOf: (table: string) => `De keuze wissen voor ${table}`,
  },

  done: {
    chosen: {
      score: (candidate) => `U koos ${candidate} als score.`,
      target: (candidate) => `U koos ${candidate} als streefscore.`,
      previous: (candidate) => `U koos ${candidate} als vorige meting.`,
    } satisfies Record<Exclude<Use, "aside">, (candidate: string) => string>,
    aside: (table: string) => `U zette deze tabel opzij: ${table}. Ze telt niet meer mee.`,
    /** The tables that a score was chosen over. */
    leftOut: (tables: readonly string[]) => `Wat u niet koos (${listed(tables)}), telt niet meer mee.`,
    forgotten: (table: string) => `De keuze voor ${table} geldt niet meer.`,
    undone: "Uw keuze is ongedaan gemaakt.",
    /** Why a choice could not be made; nothing was changed. */
    refused: {
      nowhere: "Hier staat niets meer dat een score kan zijn. Er is niets veranderd. Kijk of de tabel er nog staat.",
      "other-scale":
        "Dit kan de score niet zijn: er staan cijfers in die buiten de schaal vallen. Er is niets veranderd. Zet ze eerst om.",
      contradicts:
        "Hierin staan voor één stad verschillende scores. Er is niets veranderd. Kies één kolom of één rij per stad.",
    },
    inFile: (file: string, text: string) => `${file}: ${text}`,
  },

  files: {
    choose: (file: string) => `De scores kiezen in ${file}`,
    asksMore: (count: number) =>
      count === 1 ? "Bij nog 1 ander bestand moet u kiezen:" : `Bij nog ${count} andere bestanden moet u kiezen:`,
    title: "Zo zijn de bestanden gelezen",
    remembered: (candidates: readonly string[]) =>
      `gelezen zoals eerder gekozen is voor dezelfde kolommen: ${listed(candidates)}`,
    chosen: (candidates: readonly string[]) => `gelezen zoals gekozen: ${listed(candidates)}`,
    aside: "een tabel telt niet mee, zoals gekozen",
    /** Those in which nobody chose. */
    others: (count: number) =>
      count === 1 ? "1 bestand waarin u niets koos" : `${count} bestanden waarin u niets koos`,
    nothing: "Hierin staat geen tabel met scores.",
    /** Files of the same shape as one that someone chose in. */
    same: {
      said: (file: string, said: readonly string[]) => `In ${file} koos u ${listed(said)}.`,
      as: {
        score: (heading) => `“${heading}” als score`,
        target: (heading) => `“${heading}” als streefscore`,
        previous: (heading) => `“${heading}” als vorige meting`,
      } satisfies Record<Exclude<Use, "aside">, (heading: string) => string>,
      /** @param areColumns what they have in common; rows and cells are called by their headings */
      read: (files: number, areColumns: boolean) =>
        `Ook ${files === 1 ? "het andere bestand" : `de ${files} andere bestanden`} met dezelfde ${areColumns ? "kolommen" : "koppen"} zo lezen`,
      unasked: "Zonder uw klik verandert er niets. Nadien kunt u het ongedaan maken, of het per bestand wijzigen.",
      done: (files: number, said: readonly string[]) =>
        `${files === 1 ? "1 bestand" : `${files} bestanden`} gelezen met ${listed(said)}, zoals u koos.`,
      /** Files that could not be read so after all: they are as they were. */
      left: (files: readonly string[]) => `Bij ${fewOf(files)} gaat dat niet. Daar is niets veranderd: kies er zelf.`,
    },
  },
};

const NOUNS = { column: ["kolom", "kolommen"], row: ["rij", "rijen"], cells: ["cel", "cellen"] } as const;

/** Columns or cells that are named; the others are counted. */
const FEW = 4;

function spotText({ kind, names }: Spot): string {
  const [one, more] = NOUNS[kind];
  const isOne = names.length === 1 && (kind !== "cells" || !names[0].includes(":"));
  if (names.length <= FEW) return `${isOne ? one : more} ${listed(names)}`;
  return `${more} ${names.slice(0, 2).join(", ")} … ${names.at(-1) ?? ""}`;
}

function fewOf(files: readonly string[]): string {
  return files.length <= FEW ? listed(files) : listed([...files.slice(0, FEW), `nog ${files.length - FEW} bestanden`]);
}

function ofCities(cities: Asked["cities"]): string {
  if (cities.length === 0) return "";
  return cities.length <= 2 ? ` van ${listed(cities)}` : ` van ${cities.length} steden`;
}
