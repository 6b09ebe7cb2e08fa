import { describe, expect, it } from "@jest/globals";
import { inChapterOrder, type Named } from "../../../src/domain/definition/definition";
import { fold, identify } from "../../../src/domain/definition/identity";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { bandsOf } from "../../../src/domain/legend/band";

const ids = (all: readonly Named[]) => all.map(({ id }) => id);
const namesOf = ({ name, aliases }: Named) => [name, ...aliases];

describe("klimaatgovernance", () => {
  it("scores from 1 to 5 in quarters", () => {
    expect(klimaatgovernance.levels.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(klimaatgovernance.step).toBe(0.25);
  });

  it("has the five levels of the legend, each with its colour", () => {
    expect(klimaatgovernance.levels.map(({ name, colour }) => `${name} (${colour})`)).toEqual([
      "Niet matuur (rood)",
      "Ad hoc (oranje)",
      "Gestructureerde aanzet (geel)",
      "Matuur (lichtgroen)",
      "Heel matuur (donkergroen)",
    ]);
  });

  it("explains each level in words of its own", () => {
    expect(new Set(klimaatgovernance.levels.map(({ meaning }) => meaning)).size).toBe(5);
    expect(klimaatgovernance.levels.every(({ meaning }) => /^[A-Z].+\.$/.test(meaning))).toBe(true);
  });

  it("has them in another order in the chapters of the report: Regelgeving before Monitoring", () => {
    expect(inChapterOrder(klimaatgovernance.themes).map(({ name }) => name)).toEqual([
      ...["Strategie", "Aanpak", "Regelgeving", "HR & cultuur", "Monitoring", "Middelen", "Risicobeheer"],
      "Communicatie & participatie",
    ]);
  });

  it("has the eight themes in the order of the published table", () => {
    expect(ids(klimaatgovernance.themes)).toEqual([
      "strategie",
      "aanpak",
      "monitoring",
      "hr-cultuur",
      "regelgeving",
      "middelen",
      "risicobeheer",
      "communicatie-participatie",
    ]);
  });

  it("has the thirteen centre cities by alphabet, which puts Genk before Gent", () => {
    expect(ids(klimaatgovernance.cities)).toEqual([
      "aalst",
      "antwerpen",
      "brugge",
      "genk",
      "gent",
      "hasselt",
      "kortrijk",
      "leuven",
      "mechelen",
      "oostende",
      "roeselare",
      "sint-niklaas",
      "turnhout",
    ]);
  });

  it.each([
    ["cities", klimaatgovernance.cities],
    ["themes", klimaatgovernance.themes],
  ] as const)("gives no name to two %s", (_, all) => {
    for (const one of all) for (const name of namesOf(one)) expect([name, identify(name, all)]).toEqual([name, one]);
  });

  it("has no name that is a city and a theme", () => {
    const cities = new Set(klimaatgovernance.cities.flatMap(namesOf).map(fold));
    expect(
      klimaatgovernance.themes
        .flatMap(namesOf)
        .map(fold)
        .filter((name) => cities.has(name)),
    ).toEqual([]);
  });

  it("gives no fill to two bands, counting those of Excel's palette", () => {
    const fills = [
      ...bandsOf(klimaatgovernance),
      ...klimaatgovernance.levels.flatMap(({ fillAliases }) => fillAliases),
    ];
    const written = fills.map((each) => (typeof each === "string" ? each : each.fill));
    expect(new Set(written).size).toBe(written.length);
    expect(written.every((fill) => /^#[0-9A-F]{6}$/.test(fill))).toBe(true);
  });
});
