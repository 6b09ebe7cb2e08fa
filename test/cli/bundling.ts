/** Files on disk, and what consolidate and check make of them. */
import { writeFileSync } from "node:fs";
import { foreignWorkbook, HEADER } from "./foreign-workbook";
import { klimaatpeil, temporaryFolder } from "./terminal";

interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface Bundled {
  readonly definition: string;
  readonly period: string;
  readonly cities: readonly {
    readonly id: string;
    readonly status: string;
    readonly files: readonly string[];
    readonly scores: Readonly<Record<string, { value: number | null; status: string; raw: string; source?: Source }>>;
    readonly fte: { readonly lekp1: number | null; readonly remark: string } | null;
  }[];
  readonly themes: readonly { readonly median: number | null }[];
  readonly conflicts: readonly { readonly city: string; readonly theme: string }[];
  readonly findings: readonly { readonly code: string; readonly file?: string }[];
  readonly changes?: readonly object[];
}

type Sheets = Parameters<typeof foreignWorkbook>[0];

export function bundling() {
  const folder = temporaryFolder();
  const put = async (name: string, sheets: Sheets): Promise<string> => {
    writeFileSync(folder.path(name), await foreignWorkbook(sheets));
    return folder.path(name);
  };
  return {
    folder,
    put,
    /** A file with a row per city. */
    scores: (name: string, ...rows: readonly (readonly (string | number | null)[])[]) =>
      put(name, { Blad1: [HEADER, ...rows] }),
    bundle: async (...words: readonly string[]): Promise<Bundled> => {
      const { out, err, exitCode } = await klimaatpeil("consolidate", "--json", ...words);
      if (exitCode === 2) throw new Error(err);
      return JSON.parse(out) as Bundled;
    },
    checked: async (path: string): Promise<Bundled> =>
      JSON.parse((await klimaatpeil("check", "--json", path)).out) as Bundled,
  };
}

export function cityIn({ cities }: Bundled, id: string) {
  return cities.find((city) => city.id === id);
}
