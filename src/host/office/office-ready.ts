/**
 * Waiting for Office. Three ends: Excel answers; something else does (a browser, Word); or nothing comes, because the network
 * holds office.js back or because onReady stays silent. office.js makes `Office` when it is loaded, and `Excel` only once it
 * knows where it runs: both are looked for when they are needed, and never while a module loads.
 */
import type { ExcelApi } from "./api";

/** The part of the global `Office` that we use. */
export interface OfficeGlobal {
  onReady(): Promise<{ readonly host: string | null; readonly platform?: string | null }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly displayLanguage: string;
    /** By which storage is kept apart; not on the desktop. */
    readonly partitionKey?: string | undefined;
    readonly officeTheme?: { readonly bodyBackgroundColor?: string } | undefined;
  };
}

/** What office.js leaves in the window, if it comes. */
export interface OfficeWindow<Office extends OfficeGlobal = OfficeGlobal> {
  readonly Office?: Office;
  readonly Excel?: ExcelApi;
}

export type Readiness =
  | {
      readonly kind: "excel";
      readonly office: OfficeGlobal;
      readonly excel: ExcelApi;
      /** In a browser a pane can save files; on the desktop and the iPad it cannot. */
      readonly canDownload: boolean;
    }
  | { readonly kind: "outside" | "old" };

export const MINIMUM_API = "1.14";

/**
 * What Excel speaks, as it tells its own script in the address of the pane, before that script is there.
 * @example addressedLanguage(new URLSearchParams("_host_Info=Excel$Web$16.00$nl-BE$")) // "nl-BE"
 */
export function addressedLanguage(address: URLSearchParams): string | undefined {
  return /^(?:[^$|]*[$|]){3}([^$|]+)/.exec(address.get("_host_Info") ?? "")?.[1];
}

/** Milliseconds between two looks. */
const INTERVAL = 50;

/** Polls for the script, since it loads beside ours: a script that waits for a blocked network would show nothing at all. */
export async function officeLoaded<Office extends OfficeGlobal>(window: OfficeWindow<Office>): Promise<Office> {
  while (!window.Office) await pause(INTERVAL);
  return window.Office;
}

export async function officeReady(window: OfficeWindow): Promise<Readiness> {
  const office = await officeLoaded(window);
  const { host, platform } = await office.onReady();
  if (host !== "Excel") return { kind: "outside" };
  // Its script is another one, and may be later still.
  while (!window.Excel) await pause(INTERVAL);
  if (!office.context.requirements.isSetSupported("ExcelApi", MINIMUM_API)) return { kind: "old" };
  return { kind: "excel", office, excel: window.Excel, canDownload: platform === "OfficeOnline" };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
