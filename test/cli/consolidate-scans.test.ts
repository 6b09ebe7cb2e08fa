/** `consolidate`, `check` and `layout` with another scan than ours: the definition comes from Legende. */
import { afterAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { layOut } from "../../src/actions/lay-out";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";
import { dataMaturity } from "../domain/other-scans";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";

const { folder, put, bundle, checked } = bundling();
afterAll(folder.remove);

describe("another scan", () => {
  async function filled(name: string, ...values: readonly number[]): Promise<string> {
    const { cities, ...empty } = emptyMeasurement(dataMaturity, "2026");
    const host = newXlsxHost({ title: name, created: new Date(Date.UTC(2026, 0, 1)) });
    const all = new Map(
      dataMaturity.themes.map(({ id }, index) => [
        id,
        { status: "scored" as const, value: values[index] ?? 0, raw: String(values[index] ?? 0) },
      ]),
    );
    const own = cities.filter(({ city }) => city.id === name).map((each) => ({ ...each, scores: all }));
    await layOut(host, { ...empty, cities: own });
    writeFileSync(folder.path(`scan ${name}.xlsx`), host.bytes());
    return folder.path(`scan ${name}.xlsx`);
  }

  it("is bundled by the definition that its workbooks carry, those without one too", async () => {
    const files = [await filled("heist", 0, 1, 2)];
    files.push(
      await put("scan zonder legende.xlsx", {
        Blad1: [
          ["Stad", "Kwaliteit", "Beheer en eigenaarschap", "Gebruik"],
          ["Lier", "paars", 1, 1],
        ],
      }),
    );
    const out = folder.path("scan.xlsx");
    const result = await bundle(...files, "--out", out);
    expect(result.definition).toBe("datamaturiteit");
    expect(result.cities.map(({ id, scores: all }) => [id, ...Object.values(all).map(({ value }) => value)])).toEqual([
      ["heist", 0, 1, 2],
      ["lier", 2, 1, 1],
    ]);
    expect((await checked(out)).themes.map(({ median }) => median)).toEqual([1, 1, 1.5]);
    expect((await bundle(...files, "--previous", out, "--out", folder.path("scan 2.xlsx"))).changes).toEqual([]);
  });

  it("is told of in a bundle of ours, and does not count there", async () => {
    const ours = folder.path("ons");
    await klimaatpeil("template", "--out", ours, "--sample", "--city", "gent,leuven");
    const result = await bundle(ours, await filled("heist", 0, 1, 2), "--out", folder.path("gemengd.xlsx"));
    expect(result.definition).toBe("klimaatgovernance");
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: "definition-mismatch", file: "scan heist.xlsx" }),
    );
  });

  it("is laid out beside its Legende with its own themes and cities", async () => {
    const host = newXlsxHost({ title: "scan", created: new Date(Date.UTC(2026, 0, 1)) });
    const { sheets, names } = planLayout(EMPTY_WORKBOOK, emptyMeasurement(dataMaturity, ""));
    const isLegend = ({ sheet }: { readonly sheet: string }) => sheet === "Legende";
    await host.apply({ sheets: sheets.filter(({ name }) => isLegend({ sheet: name })), names: names.filter(isLegend) });
    writeFileSync(folder.path("legende.xlsx"), host.bytes());
    const laidOut = folder.path("scan uitgelegd.xlsx");
    const words = ["layout", folder.path("legende.xlsx"), "--out"];
    expect((await klimaatpeil(...words, laidOut, "--city", "lier")).exitCode).toBe(0);
    const { definition, themes } = await checked(laidOut);
    expect([definition, themes.length]).toEqual(["datamaturiteit", 3]);
    const { exitCode, err } = await klimaatpeil(...words, folder.path("x.xlsx"), "--city", "gent");
    expect(exitCode).toBe(2);
    expect(err).toContain("“gent” komt niet voor in dit meetmodel. Kies een stad: heist, lier.");
  });
});
