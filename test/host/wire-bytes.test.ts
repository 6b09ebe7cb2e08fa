/**
 * What goes over Microsoft's wire, either way: Excel on the web takes no request and gives no answer above 5 MB. Of the smallest
 * scan that we know and of one as large as we promise.
 */
import { describe, expect, it } from "@jest/globals";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { openOfficeHost } from "../../src/host/office/office-host";
import type { CellPlan } from "../../src/host/plan";
import type { Cell } from "../../src/host/snapshot";
import type { Bundle } from "../../src/layout/bundle";
import { EMPTY_WORKBOOK, planBundle } from "../../src/layout/plan/plan-layout";
import { createEmbeddedExcel } from "../../trial/embedded-excel";
import type { Exchange } from "../../trial/wire/wire-host";
import { microsoftClient, wireOf } from "../trial/microsoft-client";

const MOST_BYTES = 5_000_000;

/** Every city has scored every theme, and each score has a row of its own on Herkomst. */
function bundleOf(cityCount: number, themeCount: number): Bundle {
  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ id: `${prefix}${index}`, name: `${prefix} nummer ${index + 1}`, aliases: [] },
    }));
  const definition: AssessmentDefinition = {
    ...klimaatgovernance,
    ...{ id: "groot", cities: numbered("Gemeente", cityCount), themes: numbered("Thema", themeCount) },
  };
  const score = { value: 3.5, status: "scored", raw: "3,5" } as const;
  const scores = new Map(definition.themes.map(({ id }) => [id, score]));
  const cities = definition.cities.map((city) => ({ city, scores }));
  const measurement: Measurement = { definition, period: "najaar 2024", cities, goodPractices: [] };
  const provenance = definition.cities.flatMap(({ id: cityId, name }) =>
    definition.themes.map(({ id: themeId }) => ({
      ...{ cityId, about: { kind: "score", themeId, score } as const, ruling: "only" as const },
      ...{ source: { file: `klimaatpeil-${name}.xlsx`, sheet: "Maturiteit", cell: "D11" } },
      ...{ chosenBy: "", before: "" },
    })),
  );
  return { measurement, board: [], provenance, questions: [], saved: new Map() };
}

/** A formula may come out as nothing. */
function isFilled({ value, formula }: CellPlan | Cell): boolean {
  return formula !== undefined || value !== null;
}

function opened() {
  const { Excel: excel } = createEmbeddedExcel({ client: microsoftClient });
  const tooLarge = ({ out, back }: Exchange) => Math.max(out, back) >= MOST_BYTES;
  return {
    host: openOfficeHost({ excel, supports: () => false, timeout: 120_000 }),
    tooLarge: () => wireOf(excel).exchanges.filter(tooLarge),
  };
}

describe("a bundle over Microsoft's wire", () => {
  it("of 13 cities and 8 themes is written and read by messages of less than 5 MB", async () => {
    const bundle = bundleOf(13, 8);
    const { host, tooLarge } = opened();
    await host.apply(planBundle(EMPTY_WORKBOOK, bundle));
    const { sheets } = await host.read();
    const rows = sheets.find(({ name }) => name === "Herkomst")?.cells.filter(({ column }) => column === 0);
    expect(rows?.length).toBeGreaterThan(bundle.provenance.length);
    expect(tooLarge()).toEqual([]);
  });

  // Herkomst by itself: the spreadsheet behind it takes ten seconds for 135,000 cells.
  it.each([true, false])(
    "of 300 cities and 50 themes is written and read back by such messages, Herkomst: %s",
    async (isHerkomst) => {
      const { sheets, names } = planBundle(EMPTY_WORKBOOK, bundleOf(300, 50));
      const { host, tooLarge } = opened();
      const part = sheets.filter(({ name }) => (name === "Herkomst") === isHerkomst);
      await host.apply({ sheets: part, names: names.filter(({ sheet }) => part.some(({ name }) => name === sheet)) });
      const read = await host.read();
      for (const { name, cells } of part) {
        const held = read.sheets.find((sheet) => sheet.name === name)?.cells.filter(isFilled);
        expect([name, held?.length]).toEqual([name, cells.filter(isFilled).length]);
      }
      expect(tooLarge()).toEqual([]);
    },
  );
});
