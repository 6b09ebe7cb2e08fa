/**
 * Three models that are not ours, as a user would use them: a Legende, new workbooks by it, filled in by each, bundled and made a
 * benchmark of. The medians were worked out by hand, from the rows below.
 */
import { afterAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { layOut } from "../../src/actions/lay-out";
import type { AssessmentDefinition, Level, Theme } from "../../src/domain/definition/definition";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { cellName } from "../../src/host/a1";
import type { Snapshot } from "../../src/host/snapshot";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { describeWithLibreOffice, PATIENCE, recalculate } from "../libreoffice/soffice";
import { bundling } from "./bundling";
import { klimaatpeil } from "./terminal";
import { typed } from "./typed";

const { folder, bundle } = bundling();
afterAll(folder.remove);

interface Model {
  readonly definition: AssessmentDefinition;
  /** By the name of who is scored: "x" is not applicable, "-" is left empty. */
  readonly rows: Readonly<Record<string, string>>;
  readonly medians: readonly number[];
}

const FILLS = ["#B23A48", "#E07A3F", "#E9C46A", "#8AB17D", "#2A7F62"];
const level = (value: number, name: string, at: number): Level => ({
  ...{
    value,
    name,
    colour: ["bordeaux", "koper", "zand", "salie", "dennengroen"][at] ?? "",
    fill: FILLS[at] ?? "#FFFFFF",
  },
  ...{ colourAliases: [], fillAliases: [], meaning: `Dit is trede ${value}.` },
});
const levelsOf = (from: number, ...names: readonly [string, string, ...string[]]): AssessmentDefinition["levels"] => {
  const [first, second, ...others] = names;
  return [
    level(from, first, 0),
    level(from + 1, second, 1),
    ...others.map((name, at) => level(from + 2 + at, name, 2 + at)),
  ];
};
const named = (name: string) => ({ id: name.toLowerCase().replaceAll(/[^a-z]+/g, "-"), name, aliases: [] });
const grouped = (group: string, ...names: readonly string[]): readonly Theme[] =>
  names.map((name) => ({
    ...{ ...named(name), group },
    questions: [{ question: `Hoe pakt u ${name.toLowerCase()} aan?`, attention: "Afspraken en voorbeelden" }],
  }));

const adaptation: Model = {
  definition: {
    ...{ id: "klimaatadaptatie", version: "1", name: "Klimaatadaptatie", step: 1, withoutFte: true },
    levels: levelsOf(0, "Niet begonnen", "Verkend", "Gepland", "Ingebed"),
    themes: [
      ...grouped("Weten", "Hittekaart", "Overstromingskaart", "Droogtekaart", "Kwetsbare groepen", "Schadecijfers"),
      ...grouped(
        "Willen",
        "Adaptatieplan",
        "Politiek akkoord",
        "Budget",
        "Samenwerking met buren",
        "Ruimtelijk beleid",
      ),
      ...grouped("Doen", "Ontharding", "Groenblauwe aders", "Koele plekken", "Noodplanning", "Nazorg"),
    ],
    cities: ["Aarschot", "Beersel", "Deinze", "Essen", "Ham"].map(named),
  },
  rows: {
    Aarschot: "0 1 2 3 0 1 2 3 0 1 2 3 0 1 2",
    Beersel: "0 0 1 1 2 2 3 3 0 0 1 1 2 2 3",
    Deinze: "3 3 3 0 0 0 1 1 1 2 2 2 3 3 0",
    Essen: "1 0 0 2 1 3 0 2 0 1 3 0 0 2 1",
    Ham: "0 2 1 1 0 x 2 0 0 3 1 2 1 0 -",
  },
  medians: [0, 1, 1, 1, 0, 1.5, 2, 2, 0, 1, 2, 2, 1, 2, 1.5],
};

const purchasing: Model = {
  definition: {
    ...{ id: "circulair-inkopen", version: "2", name: "Circulair inkopen", step: 0.5, withoutFte: true },
    levels: levelsOf(1, "Toevallig", "Bewust", "Beschreven", "Gestuurd", "Vanzelfsprekend"),
    themes: [
      ...["Visie", "Mandaat", "Kennis", "Marktdialoog", "Bestekteksten", "Gunningscriteria"],
      ...["Contractbeheer", "Meten", "Levensduurkosten", "Hergebruik", "Samen aankopen", "Communiceren"],
    ].map(named),
    cities: ["Lier", "Mol", "Tienen", "Wetteren"].map(named),
  },
  rows: {
    Lier: "1 2 3 4 5 1.5 2.5 3.5 4.5 1 2 3",
    Mol: "2 2 3 3 4 4 5 5 1 1 2.5 2",
    Tienen: "3 1 4 1 5 2 3 5 2 4 3 3.5",
    Wetteren: "5 4 3 2 1 2 3 4 5 1 2 -",
  },
  medians: [2.5, 2, 3, 2.5, 4.5, 2, 3, 4.5, 3.25, 1, 2.25, 3],
};

const data: Model = {
  definition: {
    ...{ id: "databewust", version: "1", name: "Databewust werken", step: 0.25, unit: "Dienst", withoutFte: true },
    levels: levelsOf(1, "Ongemerkt", "Versnipperd", "Afgesproken", "Verweven"),
    themes: [
      ...grouped("Basis", "Eigenaarschap", "Kwaliteitszorg", "Metadata", "Beveiliging"),
      ...grouped("Gebruik", "Analyse", "Delen", "Ethiek", "Vaardigheden", "Sturen op cijfers"),
    ],
    cities: ["Financiën", "Personeel", "Ruimte & wonen"].map(named),
  },
  rows: {
    Financiën: "1 1.25 2 4 3.75 2.5 1 3 2",
    Personeel: "2 2 2.75 1 3 2.5 4 3.25 1",
    "Ruimte & wonen": "4 3 1 1.5 2.25 2.5 1.75 4 3",
  },
  medians: [2, 2, 2, 1.5, 3, 2.5, 1.75, 3.25, 2],
};

describe.each([adaptation, purchasing, data])("the model $definition.name", ({ definition, rows, medians }) => {
  const at = (name: string) => folder.path(`${definition.id}/${name}`);
  const written = (async () => {
    mkdirSync(folder.path(definition.id), { recursive: true });
    const host = newXlsxHost({ title: definition.name, created: new Date(Date.UTC(2026, 0, 1)) });
    await layOut(host, emptyMeasurement(definition, "proefmeting"));
    writeFileSync(at("model.xlsx"), host.bytes());
    const said = await klimaatpeil("template", "--definition", at("model.xlsx"), "--out", at("leeg"), "--all");
    if (said.exitCode !== 0) throw new Error(said.err);
    mkdirSync(at("ingevuld"));
    for (const file of readdirSync(at("leeg")).filter((name) => !/alle-steden|allemaal/.test(name))) {
      const bytes = readFileSync(at(`leeg/${file}`));
      writeFileSync(at(`ingevuld/${file}`), await filledIn(bytes, rows));
    }
    return bundle(at("ingevuld"), "--out", at("bundel.xlsx"));
  })();

  it("is bundled with every score, the zeros too, and the medians that were worked out by hand", async () => {
    const { definition: id, cities, themes, findings, conflicts } = await written;
    expect([id, conflicts, findings]).toEqual([definition.id, [], []]);
    const scores = cities.map(({ id: city, scores: all }) => [
      city,
      ...definition.themes.map((theme) => shown(all[theme.id])),
    ]);
    expect(scores.map(([, ...values]) => values.join(" "))).toEqual(Object.values(rows));
    expect(themes.map(({ median }) => median)).toEqual(medians);
  });

  it("is shared as a benchmark that says nothing of LEKP, and reads back with the same medians", async () => {
    await written;
    const words = ["export", at("bundel.xlsx"), "--audience", "stuurgroep", "--date", "2026-11-28"];
    const said = await klimaatpeil(...words, "--out", at("benchmark.xlsx"), "--csv", at("benchmark.csv"));
    expect(said).toMatchObject({ exitCode: 0, err: "" });
    const csv = readFileSync(at("benchmark.csv"), "utf8").split("\r\n");
    expect(csv[0]?.replace("\uFEFF", "").split(";")[0]).toBe(definition.unit ?? "Stad");
    const median = csv.find((line) => line.startsWith("Mediaan;"));
    expect(
      median
        ?.split(";")
        .slice(1)
        .map((text) => Number(text.replace(",", "."))),
    ).toEqual(medians);
    const texts = (await workbookAt(at("benchmark.xlsx"))).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === "string" ? value : [])),
    );
    expect(texts.filter((text) => /lekp|vte/i.test(text))).toEqual([]);
  });

  describeWithLibreOffice("in LibreOffice", () => {
    it(
      "comes to the same medians in the bundle",
      async () => {
        await written;
        const { sheets } = await recalculate(readFileSync(at("bundel.xlsx")));
        const grid = sheets.find(({ name }) => name === "Maturiteit");
        expect(medians.map((_, column) => grid?.cells[`7,${column + 1}`]?.value)).toEqual(medians);
      },
      PATIENCE,
    );
  });
});

function shown(score: { readonly value: number | null; readonly status: string } | undefined): string {
  return score?.status === "not-applicable" ? "x" : String(score?.value ?? "-");
}

async function workbookAt(path: string): Promise<Snapshot> {
  return workbookOf(readFileSync(path));
}

function workbookOf(bytes: Uint8Array): Promise<Snapshot> {
  const opened = openXlsxHost(bytes);
  if ("fault" in opened) throw new Error(opened.fault.code);
  return opened.host.read();
}

/** The form of the one whose name stands on it, theme by theme under "Score". */
async function filledIn(bytes: Uint8Array, rows: Model["rows"]): Promise<Uint8Array> {
  const form = (await workbookOf(bytes)).sheets.find(({ name }) => name === "Zelfevaluatie");
  const header = form?.cells.find(({ value }) => value === "Score");
  const who = Object.keys(rows).find((name) => form?.cells.some(({ value }) => value === name)) ?? "";
  const values = (rows[who] ?? "").split(" ");
  const cells = values.flatMap((value, at) => {
    const address = cellName((header?.row ?? 0) + 1 + at, header?.column ?? 0);
    return value === "-" ? [] : [[address, value === "x" ? "n.v.t." : Number(value)] as const];
  });
  return typed(bytes, "Zelfevaluatie", Object.fromEntries(cells));
}
