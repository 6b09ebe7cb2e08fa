/**
 * Over which client this run of Jest opens its Excels: ours, which is strict, or Microsoft's, which is true. jest.config.js
 * names the suites that run over both.
 */
import type { Client } from "../../trial/embedded-excel";
import { microsoftClient } from "./microsoft-client";

export const overMicrosoft =
  (globalThis as { readonly KLIMAATPEIL_CLIENT?: string }).KLIMAATPEIL_CLIENT === "Microsoft";

/** For `createEmbeddedExcel`. */
export const theClient: { readonly client?: Client } = overMicrosoft ? { client: microsoftClient } : {};

/** What a suite finds over our client and not over Microsoft's, and why. There is nothing else. */
export const DIFFERENCES = {
  notes: "The package is from before ExcelApi 1.18: its client has no Workbook.notes.",
} as const;

/** What is to be there, as far as this client can tell. */
export function onlyOverOurs<Wanted extends object>(_: keyof typeof DIFFERENCES, wanted: Wanted): Partial<Wanted> {
  return overMicrosoft ? {} : wanted;
}
