/**
 * What a statistics platform gets: the long format, the summary where this audience may see it, and `datapackage.json`, which says
 * of every column its type and what it means. Frictionless Data Package, version 1 (profile "tabular-data-package"). No licence:
 * nobody has given one.
 */
import { words } from "../sheet/words";
import { nameIn } from "../../domain/definition/definition";
import { words as wordsOf } from "../../domain/definition/identity";
import type { Benchmark } from "../benchmark";
import { longTable } from "./long";
import { summaryTables } from "./summary-tables";
import { type ColumnAbout, DECIMAL, SEPARATOR, type TextTable } from "./text-table";

export const DATAPACKAGE = "datapackage.json";

export type PlatformKind = TextTable["name"] | "datapackage";

export interface PlatformFile {
  /** Beside the long format, in the same folder. */
  readonly file: string;
  /** What it is: a table, or the description of them all. */
  readonly kind: PlatformKind;
  readonly text: string;
}

/** @param file what the long format is called, without its folder */
export function platformFiles(benchmark: Benchmark, file: string): readonly PlatformFile[] {
  const [long, ...summary] = [longTable(benchmark), ...summaryTables(benchmark)] as const;
  const tables = [{ file, table: long }, ...summary.map((table) => ({ file: besides(file, table.name), table }))];
  return [
    ...tables.map((each) => ({ file: each.file, kind: each.table.name, text: each.table.text })),
    { file: DATAPACKAGE, kind: "datapackage", text: `${JSON.stringify(descriptor(benchmark, tables), null, 2)}\n` },
  ];
}

/** @example besides("lang.csv", "aanbevelingen") // "lang-aanbevelingen.csv" */
export function besides(file: string, name: string): string {
  const dot = file.lastIndexOf(".");
  return dot <= 0 ? `${file}-${name}` : `${file.slice(0, dot)}-${name}${file.slice(dot)}`;
}

/** Frictionless takes no path that is hidden, leads out of its folder or looks like an address. */
export function isPathTaken(file: string): boolean {
  return !/^[./~]|^file:|\\|:\/\//.test(file);
}

interface TableFile {
  readonly file: string;
  readonly table: TextTable;
}

function descriptor(benchmark: Benchmark, tables: readonly TableFile[]) {
  const { definition, period, audience, stage, date } = benchmark;
  const city = audience.kind === "city" ? nameIn(definition.cities, audience.cityId) : "";
  const about = [
    ...[words.period(period), words.nature, words.audience(audience.kind, city)],
    ...[words.stages[stage].toLowerCase(), words.day(date)],
  ];
  return {
    profile: "tabular-data-package",
    name: slug(["benchmark", definition.id, ...(audience.kind === "city" ? [audience.cityId] : [audience.kind]), date]),
    title: words.title(definition.name),
    description: about.filter((part) => part !== "").join(" · "),
    created: `${date}T00:00:00Z`,
    resources: tables.map(({ file, table }) => ({
      profile: "tabular-data-resource",
      name: table.name,
      path: file,
      title: table.title,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: DIALECT,
      schema: { fields: table.columns.map(field), missingValues: [""] },
    })),
  };
}

const DIALECT = {
  csvddfVersion: 1.2,
  delimiter: SEPARATOR,
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
} as const;

/** How each type is written, where that is to be said. */
const FORMATS: Readonly<Partial<Record<ColumnAbout["type"], object>>> = {
  number: { decimalChar: DECIMAL, bareNumber: true },
  integer: { bareNumber: true },
  boolean: { trueValues: ["true"], falseValues: ["false"] },
  date: { format: "default" },
};

function field({ name, type, title, description, required, among, pattern }: ColumnAbout): object {
  const constraints = { ...(required && { required }), ...(among && { enum: among }), ...(pattern && { pattern }) };
  return {
    ...{ name, type, ...FORMATS[type], title, description },
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Lower case, figures and hyphens, as Frictionless wants a name. */
function slug(parts: readonly string[]): string {
  return parts
    .flatMap((part) => wordsOf(part))
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-");
}
