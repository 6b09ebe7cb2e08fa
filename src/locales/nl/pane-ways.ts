/** The words for how tables were read, and for choosing, in Dutch. */
import { listed } from "../../layout/dutch";
import type { Asked, Spot, WayTexts } from "../way-texts";

export const ways: WayTexts = {
  spot: spotText,
  candidate: (spot, heading) => (heading === "" ? spotText(spot) : `${spotText(spot)} (“${heading}”)`),
  table: (sheet, cell) => `blad ${sheet}, tabel vanaf ${cell}`,
  inTable: (candidate, sheet, cell) => `${candidate} op blad ${sheet} (tabel vanaf ${cell})`,

  ask: {
    which: (asked) => {
      const of = ofCities(asked.cities);
      const scores = asked.several ? `zijn de scores${of}` : `is de score${of}`;
      if (asked.candidates === 1) return asked.several ? `Zijn dit de scores${of}?` : `Is dit de score${of}?`;
      if (asked.kind === "cells") return `Wat ${scores}?`;
      return `Welke ${NOUNS[asked.kind][asked.several ? 1 : 0]} ${scores}?`;
    },
    otherScale: ({ cities }) => `De scores${ofCities(cities)} staan op een andere schaal`,
    untilThen: "Tot u kiest, telt geen van deze cijfers mee.",
    amongTables: (tables) =>
      `Dit kan in ${tables} tabellen staan. Tot u kiest, telt geen van deze cijfers mee. Kiest u de score, dan telt wat hier voor die stad in de andere ${tables === 2 ? "tabel" : "tabellen"} gevraagd wordt, niet mee.`,
    scale: (lowest, highest) =>
      `Dit meetmodel gaat van ${lowest} tot ${highest}. Zet de cijfers in de werkmap om en pas de kop aan, of zeg wat het zijn. Tot dan tellen ze niet mee.`,
    candidates: "Waaruit u kiest",
    noHeading: "zonder kop",
    values: "Wat er staat",
    ofFirst: (city, cities) => `Hieronder ${city}, de eerste van ${cities} steden.`,
    empty: "leeg",
    use: {
      score: "Dit is de score",
      target: "Dit is de streefscore",
      previous: "Dit is de vorige meting",
      aside: "Deze hele tabel telt niet mee",
    },
    scoreAfterAll: (lowest, highest) => `Dit is toch een score van ${lowest} tot ${highest}`,
    short: { target: "streefscore", previous: "vorige meting" },
    useOf: (use, candidate) => `${use}: ${candidate}`,
    others: (count) => (count === 1 ? "Nog 1 andere in deze tabel" : `Nog ${count} andere in deze tabel`),
    keptHere:
      "Uw keuze wordt in deze werkmap bewaard. Ze geldt ook nog als u het blad verplaatst of een andere naam geeft.",
    keptInBundle:
      "Kiest u een score, dan komt dat op Herkomst. Een later bestand met dezelfde koppen lezen wij dan op dezelfde manier, en dat staat er dan bij.",
    keptForNow:
      "Uw keuze geldt voor dit bestand. Zonder eigen koppen herkennen wij een later bestand niet: dan vragen wij het weer.",
    keptOnce:
      "Uw keuze geldt voor dit bestand. Staat het in een later bestand weer in verschillende tabellen, dan vragen wij het weer.",
    asideOf: (table) => `Deze hele tabel telt niet mee: ${table}`,
  },

  list: {
    title: "Zo is het gelezen",
    tables: (count) => (count === 1 ? "1 tabel" : `${count} tabellen`),
    verdict: (verdict, scores) => {
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
    by: { rule: "automatisch", person: "zoals gekozen", memory: "zoals eerder gekozen is voor dezelfde kolommen" },
    read: "gelezen als score",
    readBy: {
      person: "gelezen als score, zoals gekozen",
      memory: "gelezen als score, zoals eerder gekozen is voor dezelfde kolommen",
    },
    asked: "is dit de score?",
    passedOver: (role) => `telt niet mee: ${role}`,
    said: {
      target: "streefscore, zoals gekozen",
      previous: "vorige meting, zoals gekozen",
      aside: "telt niet mee, zoals gekozen",
    },
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
    },
    more: (count) => (count === 1 ? "En nog 1 zonder cijfers." : `En nog ${count} zonder cijfers.`),
    change: "Wijzig",
    changeOf: (table) => `Wijzig hoe dit gelezen wordt: ${table}`,
    forget: "Vergeet de keuze",
    forgetOf: (table) => `Vergeet de keuze voor ${table}`,
  },

  done: {
    chosen: {
      score: (candidate) => `U koos ${candidate} als score.`,
      target: (candidate) => `U koos ${candidate} als streefscore.`,
      previous: (candidate) => `U koos ${candidate} als vorige meting.`,
    },
    aside: (table) => `U zette deze tabel opzij: ${table}. Ze telt niet meer mee.`,
    leftOut: (tables) => `Wat u niet koos (${listed(tables)}), telt niet meer mee.`,
    forgotten: (table) => `De keuze voor ${table} geldt niet meer.`,
    undone: "Uw keuze is ongedaan gemaakt.",
    refused: {
      nowhere: "Hier staat niets meer dat een score kan zijn. Er is niets veranderd. Kijk of de tabel er nog staat.",
      "other-scale":
        "Dit kan de score niet zijn: er staan cijfers in die buiten de schaal vallen. Er is niets veranderd. Zet ze eerst om.",
      contradicts:
        "Hierin staan voor één stad verschillende scores. Er is niets veranderd. Kies één kolom of één rij per stad.",
    },
    inFile: (file, text) => `${file}: ${text}`,
  },

  files: {
    choose: (file) => `Kies de scores van ${file}`,
    asksMore: (count) =>
      count === 1 ? "Bij nog 1 ander bestand moet u kiezen:" : `Bij nog ${count} andere bestanden moet u kiezen:`,
    title: "Zo zijn de bestanden gelezen",
    remembered: (candidates) => `gelezen zoals eerder gekozen is voor dezelfde kolommen: ${listed(candidates)}`,
    chosen: (candidates) => `gelezen zoals gekozen: ${listed(candidates)}`,
    aside: "een tabel telt niet mee, zoals gekozen",
    others: (count) =>
      count === 1 ? "1 bestand waarin niets gekozen is" : `${count} bestanden waarin niets gekozen is`,
    nothing: "Hierin staat geen tabel met scores.",
    same: {
      said: (file, said) => `In ${file} koos u ${listed(said)}.`,
      as: {
        score: (heading) => `“${heading}” als score`,
        target: (heading) => `“${heading}” als streefscore`,
        previous: (heading) => `“${heading}” als vorige meting`,
      },
      read: (files, areColumns) =>
        `Lees ook ${files === 1 ? "het andere bestand" : `de ${files} andere bestanden`} met dezelfde ${areColumns ? "kolommen" : "koppen"} zo`,
      unasked: "Zonder uw klik verandert er niets. Nadien kunt u het ongedaan maken, of het per bestand wijzigen.",
      done: (files, said) =>
        `${files === 1 ? "1 bestand" : `${files} bestanden`} gelezen met ${listed(said)}, zoals u koos.`,
      left: (files) => `Bij ${fewOf(files)} gaat dat niet. Daar is niets veranderd: kies er zelf.`,
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
