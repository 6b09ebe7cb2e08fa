import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { disclosures } from "../../../src/export/disclosure/derivable";
import {
  type Exposed,
  type Figure,
  type NamedValue,
  type Period,
  sumOver,
  type Term,
} from "../../../src/export/disclosure/figure";
import { withheldFigures } from "../../../src/export/disclosure/withheld-figures";

const CITIES = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

function figure(name: string, terms: readonly Term[], measure = "hr"): Figure {
  return { measure, terms, place: { table: "figures", row: "", column: name } };
}

function total(name: string, ...cityIds: readonly string[]): Figure {
  return figure(name, sumOver(cityIds));
}

function named(...cityIds: readonly string[]): readonly NamedValue[] {
  return cityIds.map((cityId) => ({ measure: "hr", cityId, place: { table: "scores", row: cityId, column: "HR" } }));
}

function found(exposed: Partial<Exposed>, more: { readonly earlier?: Partial<Exposed>; readonly group?: number } = {}) {
  const { earlier = {}, group = 5 } = more;
  return disclosures({
    exposed: { figures: [], named: [], ...exposed },
    earlier: { figures: [], named: [], ...earlier },
    smallestGroup: group,
  });
}

describe("the HR benchmark of the report", () => {
  const named4 = named("a", "b", "c", "d");

  it("of nine cities, with the totals of four named, leaves five: just enough", () => {
    expect(found({ figures: [total("Totaal", ...CITIES)], named: named4 })).toEqual([]);
  });

  it("of eight cities leaves four: refused, with the total and the four cells", () => {
    const [disclosure, ...others] = found({ figures: [total("Totaal", ...CITIES.slice(0, 8))], named: named4 });
    expect(others).toEqual([]);
    expect(disclosure?.cityIds).toEqual(["e", "f", "g", "h"]);
    expect(disclosure?.places.map(({ table, row, column }) => `${table} ${row} ${column}`)).toEqual([
      "figures  Totaal",
      ...["a", "b", "c", "d"].map((city) => `scores ${city} HR`),
    ]);
  });

  it("of nine cities leaves four when one more was named before", () => {
    const figures = [total("Totaal", ...CITIES)];
    expect(found({ figures, named: named4 }, { earlier: { named: named("e") } })).toHaveLength(1);
  });
});

describe("two tables", () => {
  it("give away by subtraction the city that only one of them counts", () => {
    const [disclosure] = found({ figures: [total("Allen", ...CITIES), total("Zonder i", ...CITIES.slice(0, 8))] });
    expect(disclosure?.cityIds).toEqual(["i"]);
    expect(disclosure?.places.map(({ column }) => column)).toEqual(["Allen", "Zonder i"]);
  });

  it("of different measures give nothing away", () => {
    const other = figure("Zonder i", sumOver(CITIES.slice(0, 8)), "lekp1");
    expect(found({ figures: [total("Allen", ...CITIES), other] })).toEqual([]);
  });

  it("give away what one of them did earlier, though neither does alone", () => {
    const figures = [total("Zonder i", ...CITIES.slice(0, 8))];
    const earlier = { figures: [total("Allen", ...CITIES)] };
    expect(found({ figures })).toEqual([]);
    expect(found({ figures }, { earlier })[0]?.cityIds).toEqual(["i"]);
  });

  it("are not blamed for what was given away before", () => {
    const figures = [total("Allen", ...CITIES)];
    expect(found({ figures }, { earlier: { figures: [total("Twee", "a", "b")] }, group: 3 })).toEqual([]);
  });

  it("of five cities and more, that share no city, give nothing away", () => {
    const more = ["j", "k", "l"];
    expect(
      found({ figures: [total("Eerste", ...CITIES.slice(0, 5)), total("Rest", ...CITIES.slice(5), ...more)] }),
    ).toEqual([]);
  });

  it("give away nothing by two and two, and four cities by three of them together", () => {
    const figures = [
      total("1", "a", "b", "c", "d", "e", "f"),
      total("2", "a", "b", "c", "g", "h", "i"),
      total("3", "d", "e", "f", "g", "h"),
    ];
    for (const one of figures) expect(found({ figures: figures.filter((each) => each !== one) })).toEqual([]);
    // 1 + 2 - 3 is twice a, b and c, and i; 1 - 2 + 3 is twice d, e and f, less i; 2 + 3 - 1 is twice g and h, and i.
    const groups = found({ figures }).map(({ cityIds }) => [...cityIds].sort().join(""));
    expect(groups.sort()).toEqual(["abci", "defi", "ghi"]);
  });
});

describe("a change", () => {
  it("gives away who is new, when it tells the real change beside both medians", () => {
    const [first, ...others] = CITIES;
    const same = others.map((cityId): Term => ({ cityId, period: "before", sign: -1 }));
    const figures = [
      total("Nu", ...CITIES),
      figure("Toen", sumOver(others, "before")),
      figure("Verandering", [...sumOver(others), ...same]),
    ];
    expect(found({ figures })[0]?.cityIds).toEqual([first]);
    expect(found({ figures: figures.slice(0, 2) })).toEqual([]);
  });
});

describe("many cities", () => {
  it("are checked by the figures they stand in, however many they are", () => {
    const cities = Array.from({ length: 300 }, (_, index) => `stad-${index}`);
    const figures = [total("Allen", ...cities), total("Zonder drie", ...cities.slice(3))];
    expect(found({ figures })).toMatchObject([{ cityIds: ["stad-0", "stad-1", "stad-2"] }]);
  });

  it("in too many different groups count as given away: nothing is proven", () => {
    const cities = Array.from({ length: 60 }, (_, index) => `stad-${index}`);
    const figures = cities.map((_, index) => total(`${index}`, ...cities.slice(0, index + 1)));
    expect(found({ figures })).toMatchObject([{ cityIds: [] }]);
  });
});

// ---- against brute force -------------------------------------------------------------------------------------------

const cityIds = fc.subarray(CITIES.slice(0, 7), { minLength: 1 });
const someFigures = fc
  .array(fc.record({ now: cityIds, before: fc.subarray(CITIES.slice(0, 7)) }), { maxLength: 4 })
  .map((all) =>
    all.map(({ now, before }, index) =>
      figure(`${index}`, [...sumOver(now), ...before.map((cityId): Term => ({ cityId, period: "before", sign: -1 }))]),
    ),
  );

describe("against trying every group of cities", () => {
  const input = fc.record({
    figures: someFigures,
    named: fc.subarray(CITIES.slice(0, 7), { maxLength: 3 }),
    smallestGroup: fc.integer({ min: 2, max: 5 }),
  });

  it("finds the same groups, and no other", () => {
    fc.assert(
      fc.property(input, ({ figures, named: known, smallestGroup }) => {
        const exposed = { figures, named: named(...known) };
        const groups = disclosures({ exposed, smallestGroup }).map((each) => [...each.cityIds].sort().join(""));
        expect(groups.sort()).toEqual(byBruteForce(figures, known, smallestGroup));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves nothing to find once figures are left out, and leaves out none without need", () => {
    fc.assert(
      fc.property(input, ({ figures, named: known, smallestGroup }) => {
        const exposed = { figures, named: named(...known) };
        const withheld = withheldFigures({ exposed, smallestGroup });
        const left = figures.filter((each) => !withheld.has(each));
        expect(byBruteForce(left, known, smallestGroup)).toEqual([]);
        expect(withheld.size === 0).toBe(byBruteForce(figures, known, smallestGroup).length === 0);
      }),
      { numRuns: 150 },
    );
  });
});

/** The smallest groups of unnamed cities whose columns the rows depend on: leaving them out lowers the rank. */
function byBruteForce(figures: readonly Figure[], known: readonly string[], smallest: number): readonly string[] {
  const unnamed = CITIES.slice(0, 7).filter((city) => !known.includes(city));
  const matrix = (cities: readonly string[]) =>
    figures.map(({ terms }) =>
      cities.flatMap((city) => (["now", "before"] as Period[]).map((period) => weight(terms, city, period))),
    );
  const full = rank(matrix(unnamed));
  const all = Array.from({ length: 2 ** unnamed.length }, (_, mask) => unnamed.filter((_, bit) => (mask >> bit) & 1));
  const telling = all
    .filter((group) => group.length > 0 && group.length < smallest)
    .filter((group) => rank(matrix(unnamed.filter((city) => !group.includes(city)))) < full);
  return telling
    .filter(
      (group) => !telling.some((other) => other.length < group.length && other.every((city) => group.includes(city))),
    )
    .map((group) => group.join(""))
    .sort();
}

function weight(terms: readonly Term[], city: string, period: Period): number {
  return terms
    .filter((term) => term.cityId === city && term.period === period)
    .reduce((sum, { sign }) => sum + sign, 0);
}

/** By elimination with fractions, the largest pivot first. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const size = (row: readonly number[]) => Math.abs(row[column] ?? 0);
    const [pivot] = left.slice(found).sort((a, b) => size(b) - size(a));
    if (!pivot || size(pivot) < 1e-9) continue;
    left.splice(left.indexOf(pivot), 1);
    left.splice(found, 0, pivot);
    for (const row of left.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [index, value] of pivot.entries()) row[index] = (row[index] ?? 0) - factor * value;
    }
    found++;
  }
  return found;
}
