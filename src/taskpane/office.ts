/**
 * Waiting for Office. Three ends: Excel answers; something else does (a browser, Word); or nothing comes in time, because
 * the network holds office.js back or because onReady stays silent.
 */
import type { ExcelApi } from "../host/office/api";

/** The part of the global `Office` that the pane uses. */
export interface OfficeGlobal {
  onReady(): Promise<{ readonly host: string | null; readonly platform?: string | null }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly displayLanguage: string;
    readonly officeTheme?: { readonly bodyBackgroundColor?: string } | undefined;
  };
}

/** What office.js leaves in the window, if it comes. */
export interface OfficeWindow {
  readonly Office?: OfficeGlobal;
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

/** Polls for the script, since it loads beside ours: a script that waits for a blocked network would show nothing at all. */
export async function officeReady(window: OfficeWindow, interval = 50): Promise<Readiness> {
  while (!window.Office) await pause(interval);
  const office = window.Office;
  const { host, platform } = await office.onReady();
  if (host !== "Excel" || !window.Excel) return { kind: "outside" };
  if (!office.context.requirements.isSetSupported("ExcelApi", MINIMUM_API)) return { kind: "old" };
  return { kind: "excel", office, excel: window.Excel, canDownload: platform === "OfficeOnline" };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
