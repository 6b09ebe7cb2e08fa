/** The description of what a statistics platform gets, against the tables themselves. Frictionless' own schemas: see `consumers`. */
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_RULES } from "../../../src/domain/publication/rules";
import type { Audience } from "../../../src/export/audience";
import type { BenchmarkInput } from "../../../src/export/benchmark-of";
import { isPathTaken, platformFiles } from "../../../src/export/text/datapackage";
import { summary2025 } from "../../../src/sample/summary-2025";
import { benchmarkFor, GENT, PUBLIC, STEERING, strategies } from "../benchmarks";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

interface Described {
  readonly profile: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
  }[];
}

function madeFor(audience: Audience, more: Partial<BenchmarkInput> = {}) {
  const files = platformFiles(benchmarkFor(audience, { summary: summary2025, ...more }), "lang.csv");
  const textOf = new Map(files.map(({ file, text }) => [file, text]));
  const described = JSON.parse(textOf.get("datapackage.json") ?? "") as Described;
  return { textOf, described, names: files.map(({ file }) => file) };
}

/** Fields and lines, as RFC 4180 has them. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const fields = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, field = "", end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

const AUDIENCES = [
  ["the steering group", STEERING, {}],
  ["one city", GENT, {}],
  ["the public", PUBLIC, {}],
  [
    "the public, of too few cities",
    PUBLIC,
    { measured: strategies(1, 2), rules: { ...DEFAULT_RULES, whenTooSmall: "withhold" } },
  ],
] as const satisfies readonly (readonly [string, Audience, Partial<BenchmarkInput>])[];

describe.each(AUDIENCES)("what a platform gets for %s", (_, audience, more) => {
  const { described, textOf } = madeFor(audience, more);

  it("says how a NIS code is written", () => {
    const [long] = described.resources;
    const code = long?.schema.fields.find(({ name }) => name === "nis_code");
    expect(code?.constraints).toEqual({ pattern: "[1-9]\\d{4}" });
  });

  it("describes every column, in the order in which they stand", () => {
    expect(described.resources.map(({ path }) => [...textOf.keys()].includes(path))).not.toContain(false);
    for (const { path, schema } of described.resources) {
      expect(schema.fields.map(({ name }) => name)).toEqual(rowsOf(textOf.get(path) ?? "")[0]);
      expect(schema.fields.every(({ title, description }) => title !== "" && description.endsWith("."))).toBe(true);
    }
  });

  it("has no value that its type, its list of values, its pattern or its being required does not allow", () => {
    for (const { path, schema } of described.resources) {
      const [head = [], ...rows] = rowsOf(textOf.get(path) ?? "");
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      const wrong = rows.flatMap((row) =>
        schema.fields.flatMap(({ name, type, constraints = {} }, column) => {
          const value = row[column] ?? "";
          if (schema.missingValues.includes(value)) return constraints.required ? [`${name} ontbreekt`] : [];
          const isListed = constraints.enum?.includes(value) ?? true;
          const isSo = new RegExp(`^(?:${constraints.pattern ?? ".*"})$`, "s").test(value);
          return TYPES[type]?.test(value) && isListed && isSo ? [] : [`${name}: ${value}`];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe("the description of what a platform gets", () => {
  it("is a tabular data package with a name and a title, and no licence that nobody gave", () => {
    const { described } = madeFor(STEERING);
    expect(described).toMatchObject({
      profile: "tabular-data-package",
      name: "benchmark-klimaatgovernance-steering-group-2026-03-02",
      title: "Benchmark klimaatgovernance",
    });
    expect(described.description).toContain("najaar 2024");
    expect(described).not.toHaveProperty("licenses");
  });

  it("names the recommendations and packages that this audience may see, and no empty table", () => {
    expect(madeFor(STEERING).names).toEqual([
      ...["lang.csv", "lang-aanbevelingen.csv", "lang-werkpakketten.csv", "datapackage.json"],
    ]);
    expect(madeFor(PUBLIC).names).toEqual(["lang.csv", "lang-aanbevelingen.csv", "datapackage.json"]);
    expect(madeFor(STEERING, { summary: undefined }).names).toEqual(["lang.csv", "datapackage.json"]);
  });

  it("keeps a lead that is still to be decided open, beside those that are known", () => {
    const [head = [], ...rows] = rowsOf(madeFor(STEERING).textOf.get("lang-werkpakketten.csv") ?? "");
    const [leads, open] = [head.indexOf("leads"), head.indexOf("lead_open")];
    expect(rows.map((row) => [row[leads], row[open]])).toEqual([
      ["St-Niklaas; Gent; Antwerpen; Mechelen", "false"],
      ["Kortrijk; Antwerpen", "false"],
      ["Oostende; Tweede stad nog te bepalen", "true"],
      ["Steden nog vast te leggen", "true"],
      ["Leuven; Gent; Antwerpen", "false"],
      ["Gent (nog te bepalen); St-Niklaas", "true"],
      ["Genk; Hasselt; Mechelen", "false"],
    ]);
  });

  it.each(["lang.csv", "lang 2024.csv", "é.csv"])("takes a file called %s", (file) => {
    expect(isPathTaken(file)).toBe(true);
  });

  it.each([".lang.csv", "~lang.csv", "a\\b.csv"])("takes no file called %s, which Frictionless refuses", (file) => {
    expect(isPathTaken(file)).toBe(false);
  });
});
