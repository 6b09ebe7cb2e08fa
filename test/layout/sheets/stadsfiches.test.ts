/** Stadsfiches: once per city, in words to choose from, and told to nobody outside. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../../src/actions/make-benchmark";
import { bundleOf } from "../../../src/consolidation/bundle";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { profiled } from "../../../src/domain/measurement/city-profile";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import type { Audience } from "../../../src/export/audience";
import { planBenchmark } from "../../../src/export/sheet/plan-benchmark";
import { csvOf } from "../../../src/export/text/csv";
import { longOf } from "../../../src/export/text/long";
import { areaName } from "../../../src/host/a1";
import type { Snapshot } from "../../../src/host/snapshot";
import { EMPTY_WORKBOOK, planBundle, planLayout, planSheet } from "../../../src/layout/plan/plan-layout";
import { stadsfiches } from "../../../src/layout/sheets/stadsfiches";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { consolidated, rowsFile } from "../../consolidation/consolidated";
import { edited, rename, type } from "../edits";
import { applied } from "../laid-out";
import { read } from "../read";

const NONE = emptyMeasurement(klimaatgovernance, "najaar 2026");
const planned = planSheet(EMPTY_WORKBOOK, NONE, stadsfiches.table);
const [sheet] = planned.sheets;
const workbook = applied(planned);

describe("Stadsfiches", () => {
  it("has a list where there is little to choose from, of cells that stand on the sheet itself", () => {
    const lists = sheet?.validations.flatMap(({ area, rule }) =>
      rule.kind === "list" ? [[areaName(area), rule.sheet, areaName(rule.area)]] : [],
    );
    expect(lists).toEqual([
      ["B5:B17", "Stadsfiches", "B3:C3"],
      ["F5:F17", "Stadsfiches", "F3:G3"],
    ]);
    const words = sheet?.cells.filter(({ row }) => row === 2).map(({ value }) => value);
    expect(words).toEqual(["één persoon", "een team", "centraal", "decentraal"]);
  });

  it("asks for functions, and for no names", () => {
    const prompts = sheet?.validations.filter(({ prompt }) => prompt.message.includes("geen namen"));
    expect(prompts?.map(({ area }) => areaName(area))).toEqual(["C5:C17", "H5:H17"]);
  });

  it("is read back with several tools in a cell, whatever its sheet is called", () => {
    const filled = edited(
      workbook,
      type("Stadsfiches", "A9", "Gent", "één persoon"),
      type("Stadsfiches", "I9", "Power BI\nExcel"),
      rename("Stadsfiches", "Fiches"),
    );
    const { profiles } = read(filled);
    expect(profiles).toMatchObject([{ cityId: "gent", filledInBy: "één persoon", tools: "Power BI\nExcel" }]);
  });

  it("tells the words that nobody reads: of a column that was added, and of a city that is unknown", () => {
    const filled = edited(
      workbook,
      type("Stadsfiches", "K4", "Budget"),
      type("Stadsfiches", "K6", "Klimaatfonds"),
      type("Stadsfiches", "A18", "Vilvoorde", "een team"),
    );
    const told = read(filled).findings.filter(({ code }) => code === "text-not-taken");
    expect(told.map(({ cell, raw }) => `${cell} ${raw}`)).toEqual(["K4 Budget", "B18 een team"]);
  });

  it("comes with the measurement that has something to tell of its cities, and not with another", () => {
    const tabs = (cityId: string) => {
      const cities = najaar2024.cities.filter(({ city }) => city.id === cityId);
      return planLayout(EMPTY_WORKBOOK, { ...najaar2024, cities }).sheets.map(({ name }) => name);
    };
    expect(tabs("hasselt")).toContain("Stadsfiches");
    expect(tabs("aalst")).not.toContain("Stadsfiches");
  });

  it("holds what the report tells of five cities, each tool on a line of its own", () => {
    const told = read(applied(planLayout(EMPTY_WORKBOOK, najaar2024))).profiles;
    expect(told.map(({ cityId, team }) => `${cityId} ${team}`)).toEqual([
      ...["antwerpen centraal", "genk centraal", "hasselt decentraal", "mechelen centraal", "sint-niklaas centraal"],
    ]);
    expect(told.find(({ cityId }) => cityId === "hasselt")).toMatchObject({
      remark: "Enkele collega's van de dienst leefomgeving werken aan klimaat",
      directorate: "Dienst leefomgeving",
      lead: "Geen diensthoofd klimaat, enkel projectmedewerkers",
      tools: [
        "e-lyse/terra (energiestromen)",
        "Power BI op basis van futureproofed cities (resultaten van de CO2-inventarissen)",
      ].join("\n"),
    });
  });
});

describe("a bundle with profiles", () => {
  const said = consolidated([rowsFile("a.xlsx", ["Gent", 3, 3, 3, 3, 3, 3, 3, 3])]);
  const secret = (id: string) => `Wat bij ${id} hoort`;
  const ids = ["filledInBy", "participants", "documents", "team", "directorate", "lead", "tools", "remark"];
  const profiles = [profiled({ cityId: "gent", ...Object.fromEntries(ids.map((id) => [id, secret(id)])) })];
  const bundle = applied(planBundle(EMPTY_WORKBOOK, bundleOf({ ...said, profiles })));

  it("says on Inzendingen of each city whether one person or a team filled it in", () => {
    const cells = bundle.sheets.find(({ name }) => name === "Inzendingen")?.cells ?? [];
    const heading = cells.find(({ value }) => value === "Wie vulde in");
    const told = cells.filter(
      ({ column, row, value }) => heading && value !== null && column === heading.column && row > heading.row,
    );
    const city = cells.find(({ column, row }) => column === 0 && row === told[0]?.row);
    expect([told.map(({ value }) => value), city?.value]).toEqual([[secret("filledInBy")], "Gent"]);
  });

  it.each<Audience>([{ kind: "steering-group" }, { kind: "public" }, { kind: "city", cityId: "gent" }])(
    "gives nothing of them away in an export: $kind",
    (audience) => {
      const input = { builtIn: klimaatgovernance, stage: "final", date: "2026-11-28" } as const;
      expect(read(bundle).profiles).toMatchObject(profiles);
      const { result } = benchmarkIn(withConsents(bundle), { ...input, audience: () => audience });
      if ("refused" in result) throw new Error(result.refused.reason);
      const { benchmark } = result;
      const all = [
        JSON.stringify(planBenchmark(benchmark, { takenSheetNames: [] })),
        csvOf(benchmark),
        longOf(benchmark),
      ];
      for (const id of ids) expect([id, all.some((text) => text.includes(secret(id)))]).toEqual([id, false]);
    },
  );
});

/** Every city may be named: the most that an export can show. */
function withConsents(workbook: Snapshot): Snapshot {
  const first = workbook.sheets
    .find(({ name }) => name === "Publicatie")
    ?.cells.find(({ value }) => value === "Toestemming");
  const row = (first?.row ?? 0) + 2;
  return edited(
    workbook,
    ...klimaatgovernance.cities.map(({ name }, index) => type("Publicatie", `A${row + index}`, name, "ja")),
  );
}
