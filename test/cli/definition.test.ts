/** `--definition`: the model comes from the Legende of any workbook, and who takes part and the period with it. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { layOut } from "../../src/actions/lay-out";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { dataMaturity } from "../domain/other-scans";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";

const { folder, put, checked } = bundling();
afterAll(folder.remove);

const departments: AssessmentDefinition = {
  ...dataMaturity,
  ...{ unit: "Dienst", withoutFte: true },
  cities: [...dataMaturity.cities, { id: "../../IT & data", name: "IT & data", aliases: [] }],
};

async function write(name: string, definition: AssessmentDefinition): Promise<string> {
  const host = newXlsxHost({ title: name, created: new Date(Date.UTC(2026, 0, 1)) });
  await layOut(host, emptyMeasurement(definition, "voorjaar 2027"));
  writeFileSync(folder.path(name), host.bytes());
  return folder.path(name);
}

/** As someone leaves it who clears the looks of the cells. */
function withoutFills(path: string): string {
  const parts = unzipSync(readFileSync(path));
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).replaceAll(
    'patternType="solid"',
    'patternType="none"',
  );
  writeFileSync(path, zipSync({ ...parts, "xl/styles.xml": strToU8(styles) }));
  return path;
}

describe("template --definition", () => {
  let model: string;
  beforeAll(async () => {
    model = await write("model.xlsx", departments);
  });

  it("takes themes, levels, who takes part and the period from the Legende", async () => {
    await klimaatpeil("template", "--definition", model, "--out", folder.path("samen"));
    expect(readdirSync(folder.path("samen"))).toEqual(["klimaatpeil-allemaal.xlsx"]);
    const { definition, period, themes, findings } = await checked(folder.path("samen/klimaatpeil-allemaal.xlsx"));
    expect([definition, period, themes.length, findings]).toEqual(["datamaturiteit", "voorjaar 2027", 3, []]);
  });

  it("makes a workbook for each, in no other folder than was asked for", async () => {
    await klimaatpeil("template", "--definition", model, "--out", folder.path("elk"), "--all", "--period", "2028");
    expect(readdirSync(folder.path("elk")).sort()).toEqual([
      ...["klimaatpeil-allemaal.xlsx", "klimaatpeil-heist.xlsx", "klimaatpeil-it-data.xlsx", "klimaatpeil-lier.xlsx"],
    ]);
    expect((await checked(folder.path("elk/klimaatpeil-lier.xlsx"))).period).toBe("2028");
  });

  it("knows who takes part by that Legende alone", async () => {
    const words = ["template", "--definition", model, "--out", folder.path("een"), "--city"];
    expect((await klimaatpeil(...words, "IT en data")).exitCode).toBe(0);
    expect(readdirSync(folder.path("een"))).toEqual(["klimaatpeil-it-data.xlsx"]);
    expect((await klimaatpeil(...words, "gent")).err).toContain("“gent” komt niet voor in dit meetmodel.");
  });

  it.each([
    {
      what: "without a Legende",
      file: () => put("geen.xlsx", { Blad1: [["Stad", "Kwaliteit"]] }),
      says: "geen blad Legende",
    },
    {
      what: "that contradicts itself",
      file: () => write("krom.xlsx", { ...dataMaturity, step: 0 }),
      says: "Legende!B8 Stap: 0",
    },
    {
      what: "with a level that has a word for a colour and none itself",
      file: async () => withoutFills(await write("wit.xlsx", dataMaturity)),
      says: "(geef deze cel een opvulkleur)",
    },
    { what: "that is not there", file: () => Promise.resolve(folder.path("weg.xlsx")), says: "weg.xlsx" },
  ])("is refused for a workbook $what, and nothing is written", async ({ file, says }) => {
    const out = folder.path("niets");
    const { exitCode, err } = await klimaatpeil("template", "--definition", await file(), "--out", out);
    expect([exitCode, existsSync(out)]).toEqual([2, false]);
    expect(err).toContain(says);
  });

  it("is refused with the sample, which is of our own model", async () => {
    const { exitCode, err } = await klimaatpeil(
      "template",
      "--definition",
      model,
      "--sample",
      "--out",
      folder.path("x"),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain("laat --definition weg");
  });
});

describe("layout --definition", () => {
  it("lays out by the model of another workbook, beside a table of one's own", async () => {
    const own = await put("eigen.xlsx", {
      Blad1: [
        ["Dienst", "Kwaliteit", "Beheer en eigenaarschap", "Gebruik"],
        ["Lier", 0, 1, 2],
      ],
    });
    const model = await write("model 2.xlsx", departments);
    const out = folder.path("eigen met bladen.xlsx");
    expect((await klimaatpeil("layout", own, "--out", out, "--definition", model)).exitCode).toBe(0);
    const { definition, cities } = await checked(out);
    const lier = cities.find(({ id }) => id === "lier");
    expect([definition, Object.values(lier?.scores ?? {}).map(({ value }) => value)]).toEqual([
      ...["datamaturiteit", [0, 1, 2]],
    ]);
  });

  it("is refused for a workbook that carries another model", async () => {
    const ours = folder.path("ons");
    await klimaatpeil("template", "--out", ours, "--city", "gent");
    const model = await write("model 3.xlsx", departments);
    const words = ["layout", folder.path("ons/klimaatpeil-gent.xlsx"), "--out", folder.path("y.xlsx"), "--definition"];
    const { exitCode, err } = await klimaatpeil(...words, model);
    expect([exitCode, existsSync(folder.path("y.xlsx"))]).toEqual([2, false]);
    expect(err).toContain("heeft al een Legende, van het meetmodel Klimaatgovernance");
  });
});
