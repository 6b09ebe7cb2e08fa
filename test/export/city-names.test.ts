/** A city is named by what is of her and by who lives there too: neither leaves for who may not know which city it is. */
import { describe, expect, it } from "@jest/globals";
import type { Named } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { namesCity } from "../../src/export/city-names";

const CALLED: Readonly<Record<string, readonly string[]>> = {
  Gent: ["Gents", "Gentse", "Gentenaar", "Gentenaars", "Gentenaren", "Gentenares", "Gandse"],
  Brugge: ["Brugs", "Brugse", "Bruggeling", "Bruggelingen"],
  Antwerpen: ["Antwerps", "Antwerpse", "Antwerpenaar", "Antwerpenaars", "Antwerpenaren"],
  Aalst: ["Aalsters", "Aalsterse", "Aalstenaar", "Aalstenaars", "Aalstenaren"],
  Kortrijk: ["Kortrijks", "Kortrijkse", "Kortrijkzaan", "Kortrijkzanen", "Kortrijkzaanse"],
  Leuven: ["Leuvens", "Leuvense", "Leuvenaar", "Leuvenaars", "Leuvenaren"],
  Mechelen: ["Mechels", "Mechelse", "Mechelaar", "Mechelaars", "Mechelaren"],
  Oostende: ["Oostends", "Oostendse", "Oostendenaar", "Oostendenaars"],
  Roeselare: ["Roeselaars", "Roeselaarse", "Roeselarenaar", "Roeselarenaars"],
  "Sint-Niklaas": ["Sint-Niklase", "St.-Niklase", "Sint-Niklazenaar", "Sint-Niklazenaren"],
  Hasselt: ["Hasselts", "Hasseltse", "Hasselaar", "Hasselaars", "Hasselaren", "Hasseltenaar"],
  Genk: ["Genks", "Genkse", "Genkenaar", "Genkenaren"],
  Turnhout: ["Turnhouts", "Turnhoutse", "Turnhoutenaar", "Turnhoutenaars"],
};
/** Of any other definition. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  Dendermonde: ["Dendermondse", "Dendermondenaar"],
  Ieper: ["Ieperse", "Ieperling", "Ieperlingen"],
  Mol: ["Molse", "Mollenaar"],
  Geel: ["Geelse", "Gelenaar"],
  Ninove: ["Ninoofse"],
  Deinze: ["Deinse", "Deinzenaar"],
  Diest: ["Diesterse", "Diestenaar"],
  Brussel: ["Brusselse", "Brusselaars"],
  Waregem: ["Waregemse", "Waregemnaar"],
};
const APART: Readonly<Record<string, readonly string[]>> = {
  Gent: ["Gentbrugge", "Agentschap", "agenten", "Gentiaan", "urgentse", "Gentsesteenweg"],
  Brugge: ["bruggen", "brugpensioen", "een brug", "Zeebrugge", "Bruggeman"],
  Leuven: ["Oud-Leuvenhof", "leuvend"],
  Mechelen: ["Mechelbaan"],
  Aalst: ["Aalstraat", "Haaltert"],
  "Sint-Niklaas": ["Niklase", "Sint-Niklaaskerk", "Sint-Pieters", "Sint Gent"],
  Genk: ["Gent", "Gentse"],
  Halle: ["hals", "hallen", "halte"],
  Mol: ["molens", "moleculen", "mols"],
  Menen: ["mens", "mensen"],
  Wonen: ["woning", "woningen", "wonend"],
};

const { cities } = klimaatgovernance;
const cityCalled = (name: string): Named =>
  cities.find((city) => city.name === name) ?? { id: name, name, aliases: [] };

describe("a city is named", () => {
  it.each(Object.entries({ ...CALLED, ...ELSEWHERE }))("by what is of %s and by who lives there", (name, words) => {
    const untold = words.filter((word) => !namesCity(`Zo zegt het ${word.toUpperCase()} bestuur.`, [cityCalled(name)]));
    expect(untold).toEqual([]);
  });

  it("by a translation of its name", () => {
    expect(namesCity("Dit zegt Halla", [{ id: "halle", name: "Halle", aliases: [], translations: ["Halla"] }])).toBe(
      true,
    );
  });
});

describe("a city is not named", () => {
  it.each(Object.entries(APART))("by what only resembles %s", (name, words) => {
    expect(words.filter((word) => namesCity(`Zo zegt het ${word} hier.`, [cityCalled(name)]))).toEqual([]);
  });

  it.each(Object.entries(CALLED))("by another that is called after %s", (name, words) => {
    const others = cities.filter((city) => city.name !== name);
    expect(words.filter((word) => namesCity(word, others))).toEqual([]);
  });

  it("where a definition has no name for it", () => {
    expect(namesCity("Alle steden", [{ id: "x", name: "", aliases: ["–"] }])).toBe(false);
  });
});
