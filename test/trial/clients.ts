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
