/** Sterk en beter and HR-benchmark in LibreOffice: their formulas say what we say, also after somebody types, and refuse what we refuse. */
import { beforeAll, expect, it } from "@jest/globals";
import { DEFAULT_SHARES } from "../../src/domain/points/how-many";
import type { GroupPoint } from "../../src/domain/points/point";
import { staffed } from "../../src/domain/staff/staff-figures";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { Position } from "../../src/host/area";
import { parseCell } from "../../src/host/a1";
import type { Plan } from "../../src/host/plan";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { points2025 } from "../../src/sample/summary-2025";
import { bundlePlan } from "../layout/published";
import { describeWithLibreOffice, PATIENCE, recalculate, type Recalculated } from "../libreoffice/soffice";
import { complaintsAbout, describeWithChecker } from "../ooxml/check-xlsx";

const cityIds = najaar2024.cities.map(({ city }) => city.id);

function point(themeId: string, cities: readonly string[]): GroupPoint {
  const said = {
    kind: "strong" as const,
    rawKind: "",
    text: `Punt over ${themeId}`,
    reported: "",
    nuance: "",
    sources: [],
  };
  return { ...said, themeId, cityIds: cities };
}

/** One for each number of cities, and one of the report with a word and no city. */
const POINTS = [0, 1, 2, 3, 5, 6, 7, 8, 12, 13].map((cities) => point("strategie", cityIds.slice(0, cities)));
const plan = bundlePlan({
  ...najaar2024,
  points: { points: [...POINTS, ...points2025.points.slice(0, 1)], rule: { from: DEFAULT_SHARES, of: 13 } },
  staff: [
    staffed({ cityId: "antwerpen", total: "60", lekp1: "11", lekp2: "3" }),
    staffed({ cityId: "mechelen", total: "23.4", share: "0.83", lekp1: "7.1" }),
    staffed({ cityId: "aalst", total: "8.3", subsidised: "1", lekp1: "1" }),
    staffed({ cityId: "brugge", total: "7.5", subsidised: "7", lekp1: "3", lekp2: "4" }),
    staffed({ cityId: "turnhout", share: "0" }),
    ...[
      ["gent", 8.4],
      ["hasselt", 1],
      ["kortrijk", 4],
      ["leuven", 7],
      ["roeselare", 1],
      ["sint-niklaas", 2],
    ].map(([cityId, lekp1]) => staffed({ cityId: String(cityId), lekp1: String(lekp1) })),
  ],
});

async function bytesOf(made: Plan): Promise<Uint8Array> {
  const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
  await host.apply(made);
  return host.bytes();
}

/** The plan with something else in some cells, as somebody may type. */
function typed(...all: readonly (readonly [sheet: string, cell: string, value: string | number])[]): Plan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const own = all.filter(([name]) => name === sheet.name).map(([, cell, value]) => ({ ...placeOf(cell), value }));
      const isOver = ({ row, column }: Position) => own.some((each) => each.row === row && each.column === column);
      return { ...sheet, cells: [...sheet.cells.filter((cell) => !isOver(cell)), ...own] };
    }),
  };
}

function placeOf(cell: string): Position {
  return parseCell(cell) ?? { row: 0, column: 0 };
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await bytesOf(plan);
});

describeWithChecker("a bundle with points and head counts, against the standard", () => {
  it("is clean", () => {
    expect(complaintsAbout(bytes)).toEqual([]);
  });
});

describeWithLibreOffice("a bundle with points and head counts, in LibreOffice", () => {
  const attempts = [
    ["Sterk en beter", "D21", "Gent; Gent; Atlantis;", "taken"],
    ["Sterk en beter", "B21", "Kans", "refused"],
    ["Sterk en beter", "A21", "Mobiliteit", "refused"],
    ["Sterk en beter", "B4", "0.5", "taken"],
    ["HR-benchmark", "B9", "-1", "refused"],
    ["HR-benchmark", "B9", "9.3", "taken"],
    ["HR-benchmark", "B7", "5", "locked"],
  ] as const;
  let before: Recalculated;
  let after: Recalculated;
  beforeAll(async () => {
    before = await recalculate(
      bytes,
      attempts.map(([sheet, cell, text]) => ({ sheet, cell, text })),
    );
    after = await recalculate(
      await bytesOf(
        typed(
          ["Sterk en beter", "D21", "Gent; Gent; Atlantis;"],
          ["Sterk en beter", "B4", 0.5],
          ["HR-benchmark", "B9", 9.3],
        ),
      ),
    );
  }, 4 * PATIENCE);

  const column = (of: Recalculated, [name, at]: readonly [sheet: string, column: number], rows: readonly number[]) => {
    const cells = of.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    return rows.map((row) => cells[`${row},${at}`]?.value ?? "");
  };
  const LINES = POINTS.map((_, index) => 9 + index);

  it("counts the cities of a point as we do, and keeps the word of the report where none is named", () => {
    expect(column(before, ["Sterk en beter", 4], LINES)).toEqual([
      ...["", "enkele", "enkele", "verschillende", "verschillende", "ongeveer de helft", "ongeveer de helft"],
      ...["de meeste", "de meeste", "alle"],
    ]);
    expect(column(before, ["Sterk en beter", 4], [9 + POINTS.length])).toEqual(["alle"]);
  });

  it("counts a city once and nobody else, by the shares that stand there", () => {
    expect(before.attempts).toEqual(attempts.map(([, , , outcome]) => outcome));
    expect(column(after, ["Sterk en beter", 4], [20])).toEqual(["enkele"]);
    expect(column(after, ["Sterk en beter", 4], LINES.slice(5))).toEqual([
      ...["ongeveer de helft", "de meeste", "de meeste", "de meeste", "alle"],
    ]);
  });

  it("adds up head counts, and both rounds of LEKP: 52,5 with the second one", () => {
    expect(column(before, ["HR-benchmark", 4], [6])).toEqual([45.5]);
    expect(column(before, ["HR-benchmark", 5], [6])).toEqual([7]);
    expect(String(column(before, ["HR-benchmark", 7], [6])[0]).replace(".", ",")).toBe("LEKP 1 en 2 samen: 52,5");
    expect(String(column(before, ["HR-benchmark", 1], [7])[0]).replaceAll(".", ",")).toBe("4; 7,5 – 15,85 – 60");
  });

  it("works out the share where both figures are there, and keeps what a city said itself", () => {
    // Aalst, Antwerpen, Brugge, Mechelen, Turnhout.
    expect(
      column(before, ["HR-benchmark", 3], [8, 9, 10, 16, 20]).map((share) =>
        share === "" ? "" : Number(share).toFixed(2),
      ),
    ).toEqual(["0.12", "", "0.93", "0.83", "0.00"]);
    expect(column(after, ["HR-benchmark", 3], [8]).map((share) => Number(share).toFixed(2))).toEqual(["0.11"]);
  });
});
