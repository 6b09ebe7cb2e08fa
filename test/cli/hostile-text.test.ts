/** Text from files, from the reader to the bundle and the exports: it stays text, whatever it looks like. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { makeBenchmark } from "../../src/actions/make-benchmark";
import { layOut } from "../../src/actions/lay-out";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { csvOf } from "../../src/export/text/csv";
import { longOf } from "../../src/export/text/long";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { foreignWorkbook, HEADER } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
afterAll(folder.remove);

const HOSTILE = [
  ...["__proto__", "constructor", "toString", '=HYPERLINK("http://x","y")', "+1", "@SUM(A1)", "-2+3"],
  ...["<img src=x onerror=alert(1)>", "javascript:alert(1)", "hasOwnProperty", "\u200b=1+1", "http://x.invalid/"],
];
/** Other words than the cities have: where both are called the same, nobody can say which way round a table is. */
const HOSTILE_THEMES = [
  ...["valueOf", "__defineGetter__", "isPrototypeOf", '=WEBSERVICE("http://x/")', "+7", "@A1+A1", "-7+7"],
  ...["<script>alert(1)</script>", "data:text/html,x", "propertyIsEnumerable", "\u200b=7+1", "https://x.invalid/"],
];
const PLAIN = HOSTILE.map((_, index) => `Gewoon ${index + 1}`);
const PLAIN_THEMES = HOSTILE.map((_, index) => `Thema ${index + 1}`);

/** A scan whose cities and themes are called so; each city scored 3 for each theme, and the words stand all over. */
async function template(names: readonly string[], file: string): Promise<void> {
  const named = (kind: string, all: readonly string[]) =>
    all.map((name, index) => ({ id: `${kind}-${index}`, name, aliases: [] }));
  const themes = named("thema", names === PLAIN ? PLAIN_THEMES : HOSTILE_THEMES);
  const definition: AssessmentDefinition = {
    ...{ ...klimaatgovernance, id: "vreemd", name: names[3] ?? "" },
    ...{ cities: named("stad", names), themes },
  };
  const measurement = emptyMeasurement(definition, names[3] ?? "", definition.cities);
  const words = names[3] ?? "";
  const host = newXlsxHost({ title: "Scan", created: new Date(0) });
  await layOut(host, {
    ...measurement,
    cities: measurement.cities.map((each, index) => ({
      ...each,
      scores: new Map(definition.themes.map(({ id }) => [id, { status: "scored" as const, value: 3, raw: "3" }])),
      fte: { value: 1, status: "counted" as const, raw: "1", remark: names[index] ?? "", domains: words },
    })),
    goodPractices: names.map((practice, index) => ({ themeId: `thema-${index}`, cityId: `stad-${index}`, practice })),
  });
  writeFileSync(file, host.bytes());
}

/** Bundles one file. @returns what the command says, and the parts of the bundle */
async function bundled(folderName: string, file: string, names: readonly string[]) {
  mkdirSync(folder.path(folderName));
  await template(names, folder.path(`${folderName}/${file}`));
  const out = folder.path(`${folderName}.xlsx`);
  const {
    out: json,
    err,
    exitCode,
  } = await klimaatpeil("consolidate", "--json", folder.path(folderName), "--out", out);
  return { json, err, exitCode, out, parts: partsOf(out) };
}

function partsOf(path: string): Readonly<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Formulas of cells, conditional formats, validations and names, in order. */
function formulasIn(parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parts)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, xml]) => (name.startsWith("xl/w") ? [...xml.matchAll(FORMULA)].map(([formula]) => formula) : []));
}

const FORMULA = /<(f|formula|formula1|formula2|definedName)\b[^>]*>[^<]*/g;

it("makes the same bundle of hostile names as of plain ones: the same formulas, and no link", async () => {
  const hostile = await bundled("vijandig", "=HYPERLINK(1)<b>.xlsx", HOSTILE);
  const plain = await bundled("gewoon", "gewoon.xlsx", PLAIN);
  expect(formulasIn(plain.parts).length).toBeGreaterThan(20);
  expect(formulasIn(hostile.parts)).toEqual(formulasIn(plain.parts));
  expect(Object.keys(hostile.parts)).toEqual(Object.keys(plain.parts));
  const all = Object.values(hostile.parts).join("\n");
  expect(all).not.toMatch(/<hyperlink|relationships\/hyperlink|TargetMode|<img|externalLink/);
  expect(all).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(hostile.exitCode).toBe(plain.exitCode);
});

it("gives each hostile name back in JSON as it was, and leaves every object what it was", async () => {
  const { json } = await bundled("json", "__proto__.xlsx", HOSTILE);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { value?: unknown }).value).toBeUndefined();
  const said = JSON.parse(json) as { readonly cities: readonly { readonly name: string; readonly scores: object }[] };
  expect(said.cities.map(({ name }) => name)).toEqual(HOSTILE);
  expect(said.cities.map(({ scores }) => Object.keys(scores).length)).toEqual(HOSTILE.map(() => HOSTILE.length));
});

it("exports them to a CSV in which no field begins as a formula", async () => {
  const { out } = await bundled("uitvoer", "__proto__.xlsx", HOSTILE);
  const opened = openXlsxHost(new Uint8Array(readFileSync(out)));
  if ("fault" in opened) throw new Error(opened.fault.code);
  const { result } = await makeBenchmark(opened.host, {
    ...{ builtIn: klimaatgovernance, stage: "draft", date: "2026-11-22" },
    audience: () => ({ kind: "steering-group" }),
  });
  if ("refused" in result) throw new Error(result.refused.reason);
  for (const text of [csvOf(result.benchmark), longOf(result.benchmark)]) {
    const fields = text.split(/[;,]|\r\n/).map((field) => field.replace(/^\uFEFF?"?/, ""));
    expect(fields.filter((field) => field.startsWith("'=HYPERLINK"))).not.toEqual([]);
    expect(fields.filter((field) => /^[\s\u200b]*[=+@]|^-\d+\+/.test(field))).toEqual([]);
  }
});

it("takes words in cells that are no scores for words: remarks, sheet names and file names too", async () => {
  mkdirSync(folder.path("cellen"));
  const others = klimaatgovernance.cities.filter(({ id }) => id !== "genk");
  const rows = HOSTILE.map((words, index) => [others[index]?.name ?? "", words]);
  const bytes = await foreignWorkbook({ __proto__x: [HEADER, ...rows], "javascript=1": [HEADER, ["Genk", 3]] });
  writeFileSync(folder.path("cellen/constructor.xlsx"), bytes);
  const out = folder.path("cellen.xlsx");
  const { out: json } = await klimaatpeil("consolidate", "--json", folder.path("cellen"), "--out", out);
  expect(json).toContain("javascript:alert(1)");
  const formulas = formulasIn(partsOf(out)).join("\n");
  expect(formulas).not.toMatch(/HYPERLINK|javascript|onerror|__proto__/);
  expect(Object.values(partsOf(out)).join("\n")).not.toMatch(/<hyperlink|<img/);
});
