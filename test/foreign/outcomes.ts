/** What comes of a foreign workbook: read, and with our sheets added. */
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Snapshot } from "../../src/host/snapshot";
import { openXlsxHost, XlsxRefused, type XlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { ForeignFile } from "./foreign-file";

/** Made once: some take a program of their own. */
const made = new Map<string, Promise<Uint8Array>>();

export function bytesOf({ name, bytes }: ForeignFile): Promise<Uint8Array> {
  const known = made.get(name) ?? Promise.resolve(bytes());
  made.set(name, known);
  return known;
}

export type Outcome = { readonly snapshot: Snapshot } | { readonly code: string };

export async function reading(file: ForeignFile): Promise<Outcome> {
  const opened = openXlsxHost(await bytesOf(file));
  return "fault" in opened ? opened.fault : { snapshot: await opened.host.read() };
}

/** Every sheet of ours with all that it may hold, a row or eight of each: a hundred workbooks get them, and three programs read them. */
const TWO = klimaatgovernance.cities.slice(0, 2);

export type LaidOut = { readonly bytes: Uint8Array } | { readonly code: string };

export async function laidOut(bytes: Uint8Array): Promise<LaidOut> {
  const opened = openXlsxHost(bytes);
  return "fault" in opened ? opened.fault : withOurSheets(opened.host);
}

export async function withOurSheets(host: XlsxHost): Promise<LaidOut> {
  try {
    await layOut(host, emptyMeasurement(klimaatgovernance, "", TWO));
  } catch (error) {
    if (error instanceof XlsxRefused) return { code: error.reason };
    throw error;
  }
  return { bytes: host.bytes() };
}
