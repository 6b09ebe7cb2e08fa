/** Workbooks of cities that say themselves when they were saved: of two that contradict each other, which one is the newest is known. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { THIRTEEN } from "../cli/thirteen-files";
import type { Dropped } from "./bundle-files";

export const OLD = Date.parse("2026-11-03T09:00Z");
export const NEW = Date.parse("2026-11-12T13:05Z");

/** As Excel would have saved it at that moment. */
function saved(bytes: Uint8Array, moment: number): Uint8Array {
  const parts = unzipSync(bytes);
  const [name] = Object.keys(parts).filter((part) => part === "docProps/core.xml");
  if (name === undefined) throw new Error("There are no properties.");
  const text = strFromU8(parts[name] ?? new Uint8Array()).replace(/\d{4}-\d\d-\d\dT[\d:]+Z/, `${iso(moment)}Z`);
  return zipSync({ ...parts, [name]: strToU8(text) });
}

const iso = (moment: number) => new Date(moment).toISOString().slice(0, 19);

/** A city and its scores, in the order of the definition. */
export async function rowFile(name: string, moment: number, ...row: readonly (string | number)[]): Promise<Dropped> {
  return { name, bytes: saved(await foreignWorkbook({ Blad1: [HEADER, row] }), moment) };
}

/** One of each city, all saved at once. */
export function oneOfEachCity(): Promise<readonly Dropped[]> {
  return Promise.all(
    THIRTEEN.map(async ({ file, sheets }) => ({ name: file, bytes: saved(await foreignWorkbook(sheets), OLD) })),
  );
}

/** And a newer one of Brugge that has two scores otherwise. */
export async function contradicting(): Promise<readonly Dropped[]> {
  return [...(await oneOfEachCity()), await rowFile("Brugge_v2.xlsx", NEW, "Brugge", 5, 1.5)];
}
