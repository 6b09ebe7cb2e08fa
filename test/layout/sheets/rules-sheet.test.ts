import { describe, expect, it } from "@jest/globals";
import { parseArea } from "../../../src/host/a1";
import type { Cell, Snapshot } from "../../../src/host/snapshot";
import { bundleOf } from "../../../src/consolidation/bundle";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { NAMES } from "../../../src/layout/names";
import { readRules } from "../../../src/layout/parse/own/read-rules";
import { EMPTY_WORKBOOK } from "../../../src/layout/plan/plan-layout";
import { planBundle } from "../../../src/layout/plan/plan-layout";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { bundled, consolidated, readAsFile, remembered, rowsFile } from "../../consolidation/consolidated";
import { serial } from "../../domain/dates";
import { laidOut } from "../laid-out";
import { areaNames, at, formatAt, sheetOf, valuesIn } from "../plan/plans";

const gent = rowsFile("gent.xlsx", ["Gent", 3, 3, 3, 3, 3, 3, 3, 3]);
const plan = planBundle(EMPTY_WORKBOOK, bundleOf(consolidated([gent])));
const sheet = sheetOf(plan, "Publicatie");
const rulesIn = (workbook: Snapshot) => readRules(workbook, klimaatgovernance);
const area = (reference: string) => parseArea(reference) ?? { row: 0, column: 0, rows: 0, columns: 0 };

/** With other values in cells of Publicatie. */
function typed(
  workbook: Snapshot,
  values: Readonly<Record<string, Cell["value"]>>,
  numberFormat = "General",
): Snapshot {
  const cells = Object.entries(values).map(([address, value]) => {
    const { row, column } = area(address);
    return { row, column, value, numberFormat };
  });
  const isTyped = (cell: Cell) => cells.some(({ row, column }) => row === cell.row && column === cell.column);
  const sheets = workbook.sheets.map((each) =>
    each.name === "Publicatie"
      ? {
          ...each,
          cells: [...each.cells.filter((cell) => !isTyped(cell)), ...cells].sort(
            (a, b) => a.row - b.row || a.column - b.column,
          ),
        }
      : each,
  );
  return { ...workbook, sheets };
}

describe("the sheet Publicatie", () => {
  it("sets five cities, refusing, no consent yet, and the HR benchmark as confidential", () => {
    expect([4, 5, 6].map((row) => valuesIn(sheet, row).slice(0, 2))).toEqual([
      ["Regel", "Keuze"],
      ["Kleinste groep (aantal steden)", 5],
      ["Bij een te kleine groep", "weigeren"],
    ]);
    expect(valuesIn(sheet, 9)).toEqual(["Stad", "Toestemming", "Gegeven door", "Datum"]);
    expect(valuesIn(sheet, 10)).toEqual(["Aalst"]);
    expect(valuesIn(sheet, 25)).toEqual(["Thema, tabel of blad", "Vertrouwelijk"]);
    expect(valuesIn(sheet, 26)).toEqual(["HR-benchmark", "ja"]);
    expect(valuesIn(sheet, 27)).toEqual(["Strategie", "nee"]);
    expect(valuesIn(sheet, 35)).toEqual(["LEKP-VTE", "nee"]);
  });

  it("has its choices made from the words on the right", () => {
    expect(areaNames(sheet.validations)).toEqual(["B5", "B6", "B10:B22", "B26:B45"]);
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: "number", minimum: 5 },
      { kind: "list", sheet: "Publicatie", area: area("F5:F6") },
      { kind: "list", sheet: "Publicatie", area: area("F7:F8") },
      { kind: "list", sheet: "Publicatie", area: area("F7:F8") },
    ]);
    expect(["F5", "F6", "F7", "F8"].map((cell) => at(sheet, cell)?.value)).toEqual([
      "weigeren",
      "weglaten",
      "ja",
      "nee",
    ]);
    expect(formatAt(sheet, 9, 1).unlocked).toBe(true);
    expect(formatAt(sheet, 9, 0).unlocked).toBeUndefined();
    expect(plan.names.filter(({ sheet: name }) => name === "Publicatie").map(({ name }) => name)).toEqual([
      ...["KP_Publicatie", "KP_Toestemming", "KP_Vertrouwelijk"],
    ]);
  });

  it("is only in a bundle: no city publishes", () => {
    expect(laidOut(najaar2024).sheets.map(({ name }) => name)).not.toContain("Publicatie");
    expect(rulesIn(laidOut(najaar2024))).toBeUndefined();
  });
});

describe("reading the rules back", () => {
  it("gives what was laid out", async () => {
    const rules = rulesIn(await bundled(consolidated([gent])));
    expect(rules).toMatchObject({ smallestGroup: 5, whenTooSmall: "refuse" });
    expect(rules?.consents).toHaveLength(13);
    expect(rules?.consents[0]).toEqual({ cityId: "aalst", given: undefined, person: "", date: "" });
    expect(rules?.confidential.filter((each) => each.confidential)).toEqual([
      { what: "HR-benchmark", confidential: true },
    ]);
  });

  it("understands a clear yes, and takes nothing else for one", async () => {
    const workbook = typed(await bundled(consolidated([gent])), {
      ...{ B5: 8, B6: "Weglaten", B10: "JA", C10: "burgemeester", B11: "ja?", B12: "nee" },
      ...{ B27: "x", A40: "Bijlage", B40: "wellicht", B28: "" },
    });
    const rules = rulesIn(typed(workbook, { D10: serial("2026-01-15") }, "dd/mm/yyyy"));
    expect(rules).toMatchObject({ smallestGroup: 8, whenTooSmall: "withhold" });
    expect(rules?.consents.slice(0, 3)).toEqual([
      { cityId: "aalst", given: true, person: "burgemeester", date: "2026-01-15" },
      { cityId: "antwerpen", given: undefined, person: "", date: "" },
      { cityId: "brugge", given: false, person: "", date: "" },
    ]);
    // Whatever does not clearly say no is confidential, below empty rows too.
    expect(rules?.confidential.filter((each) => each.confidential).map(({ what }) => what)).toEqual([
      ...["HR-benchmark", "Strategie", "Aanpak", "Bijlage"],
    ]);
  });

  it.each([
    ["all", () => false],
    ["what is confidential", ({ name }: { readonly name: string }) => name !== NAMES.confidential],
  ])("says the same where the names of its tables are lost: %s", async (_, kept) => {
    const workbook = typed(await bundled(consolidated([gent])), { B5: 8, B10: "ja", B27: "ja" });
    const names = workbook.names.filter(kept);
    expect(names.length).toBeLessThan(workbook.names.length);
    expect(rulesIn({ ...workbook, names })).toEqual(rulesIn(workbook));
  });

  it.each(["A4", "B4", "A9", "B9", "A25", "B25"])(
    "says the same where the heading in %s is called otherwise",
    async (heading) => {
      const workbook = typed(await bundled(consolidated([gent])), { B5: 8, B10: "ja", B27: "ja" });
      expect(rulesIn(typed(workbook, { [heading]: "Iets anders" }))).toEqual(rulesIn(workbook));
    },
  );

  it("takes the largest group where its label is called otherwise", async () => {
    const workbook = typed(await bundled(consolidated([gent])), { A5: "Minimum", B5: 12 });
    expect(rulesIn(workbook)?.smallestGroup).toBe(12);
  });

  it.each(["A4", "B25"])("closes all where its names are lost and %s is called otherwise", async (heading) => {
    const workbook = typed(await bundled(consolidated([gent])), { [heading]: "Iets anders" });
    const closed = rulesIn({ ...workbook, names: [] })?.confidential.filter((each) => each.confidential);
    const all = [...klimaatgovernance.themes.map(({ name }) => name), "LEKP-VTE"];
    expect(closed?.map(({ what }) => what)).toEqual(expect.arrayContaining(all));
  });

  it("goes along into the next bundle where all names of the bundle are lost", async () => {
    const workbook = typed(await bundled(consolidated([gent])), { B5: 8, B27: "ja" });
    const { rules } = await remembered({ ...workbook, names: [] });
    expect(rules).toEqual(rulesIn(workbook));
  });

  it.each([4, -1, "5", "acht", null, ""])("keeps five cities where the cell says %p", async (value) => {
    expect(rulesIn(typed(await bundled(consolidated([gent])), { B5: value }))?.smallestGroup).toBe(5);
  });

  it("has no rule for small groups where the cell is empty or says something else", async () => {
    const workbook = await bundled(consolidated([gent]));
    expect(rulesIn(typed(workbook, { B6: null }))?.whenTooSmall).toBeUndefined();
    expect(rulesIn(typed(workbook, { B6: "misschien" }))?.whenTooSmall).toBeUndefined();
  });
});

describe("bundling again", () => {
  it("keeps the rules that were set", async () => {
    const first = typed(await bundled(consolidated([gent])), {
      B6: "weglaten",
      B10: "ja",
      A36: "Bijlage 3",
      B36: "ja",
    });
    const again = await bundled(consolidated([gent], { previous: await remembered(first) }));
    expect(rulesIn(again)).toEqual(rulesIn(first));
    expect(rulesIn(again)?.confidential.at(-1)).toEqual({ what: "Bijlage 3", confidential: true });
  });

  it("keeps a date a date: doing it twice changes nothing", async () => {
    const first = typed(await bundled(consolidated([gent])), { D10: serial("2026-01-15") }, "dd/mm/yyyy");
    const again = await bundled(consolidated([gent], { previous: await remembered(first) }));
    expect(again.sheets.find(({ name }) => name === "Publicatie")).toEqual(
      first.sheets.find(({ name }) => name === "Publicatie"),
    );
  });

  it("reads no score from it, also where its name was lost", async () => {
    const workbook = await bundled(consolidated([gent]));
    const { reading } = await readAsFile(workbook, "bundel.xlsx");
    const nameless = { ...workbook, names: workbook.names.filter(({ name }) => name !== "KP_Publicatie") };
    expect((await readAsFile(nameless, "bundel.xlsx")).reading.scores).toEqual(reading.scores);
    expect(reading.places.map((each) => each.sheet)).not.toContain("Publicatie");
  });
});
