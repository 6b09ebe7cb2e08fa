/**
 * The built pane, as it ships and under its own policy, on Microsoft's unmodified office.js with its own `onReady`. The frame
 * is what Excel's on Windows is; the workbook is the trial page's, and what goes over the wire to it is counted.
 * Limits: of the host we know what office.js asked for in these tests, and no Excel stands behind it. On the web, Excel talks by
 * messages between pages that Microsoft's domains sign; here only the platform that office.js tells of is that of the web.
 */
import type { Frame } from "playwright-core";
import type { Bridge, Exchange } from "../../trial/wire/wire-host";
import { openPane, type PanePage } from "./pane-page";

/** Microsoft's office.js, as its npm package has it. */
export const OFFICE_JS = "node_modules/@microsoft/office-js/dist/";
export const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What one step said to Excel. */
export interface Traffic {
  readonly step: string;
  readonly roundTrips: number;
  readonly actions: number;
  readonly out: number;
  readonly back: number;
  /** The largest message, either way. */
  readonly largest: number;
}

export interface OfficePage extends PanePage {
  /** What the page's policy forbade. */
  readonly violations: readonly string[];
  /** What was said since the last time. */
  traffic(step: string): Promise<Traffic>;
}

interface Situation {
  /** In the place of the sample. */
  readonly workbook?: Uint8Array;
  readonly onTheWeb?: boolean;
}

export async function openOnOffice({ workbook, onTheWeb = false }: Situation = {}): Promise<OfficePage> {
  const trial = await openPane();
  const { page } = trial;
  if (workbook) await trial.opens("werkmap.xlsx", workbook);
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await page.route(`${CDN}**`, (route) => {
    const file = new URL(route.request().url()).href.slice(CDN.length).split("?")[0] ?? "";
    return route.fulfill({ path: OFFICE_JS + file, headers: { "access-control-allow-origin": "*" } });
  });
  await page.addInitScript(beExcel);
  if (onTheWeb) await page.addInitScript(beOnTheWeb);
  await page.evaluate(async () => {
    const parts = window as unknown as { openWire(): Promise<object>; wire?: object };
    parts.wire = await parts.openWire();
    document.querySelector("iframe")?.setAttribute("src", "/addin/taskpane.html");
  });
  await trial.pane.getByRole("tab").first().waitFor();
  let told = 0;
  return {
    ...trial,
    violations,
    traffic: async (step) => {
      const said = (await page.evaluate(exchanges)).slice(told);
      told += said.length;
      const sum = (of: (exchange: Exchange) => number) => said.reduce((total, each) => total + of(each), 0);
      return {
        step,
        roundTrips: sum(({ isRoundTrip }) => (isRoundTrip ? 1 : 0)),
        actions: sum(({ actions }) => actions),
        out: sum(({ out }) => out),
        back: sum(({ back }) => back),
        largest: Math.max(0, ...said.flatMap(({ out, back }) => [out, back])),
      };
    },
  };
}

/** Is it really Microsoft's client that the pane has, and not ours? */
export function isMicrosofts(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => "OfficeExtension" in window && "OSF" in window);
}

/** Runs in the page. */
function exchanges(): readonly Exchange[] {
  return (window as unknown as { wire: { exchanges: readonly Exchange[] } }).wire.exchanges;
}

/** Runs in the frame, before office.js: what the Excel of Windows has there for it. */
function beExcel(): void {
  if (!window.location.pathname.startsWith("/addin/")) return;
  const { wire } = window.parent as unknown as { wire: { bridge: Bridge } };
  const colours = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "klimaatpeil",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "nl-BE",
    GetAppDataLocale: () => "nl-BE",
    GetDocUrl: () => "",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetOfficeThemeInfo: () =>
      JSON.stringify({ ...colours, controlBackgroundColor: 0xffffff, controlForegroundColor: 0 }),
    GetSettings: () => ({ Read: () => [[], []], Write: () => undefined }),
    GetSupportedMatrix: () => '{"EXCELAPI":"1.14","RICHAPIRUNTIMEFLAG":"1.2","DELAYFORCELLEDIT":"1.1"}',
    GetDialogRequirementMatrix: () => "{}",
  };
  const host = {
    GetHostInfo: () => "Excel$Win32$16.01$nl-BE$$$disableLogging",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: () => undefined,
    // Its last argument is to be told that it went well.
    RegisterEvent: (...args: readonly unknown[]) => {
      const done = args[3];
      if (typeof done === "function") (done as (status: number) => void)(0);
    },
    UnregisterEvent: () => undefined,
  };
  Object.assign((window as unknown as { external: object }).external, host);
  Object.assign(window, { _richApiNativeBridge: wire.bridge });
}

/** Runs in the frame: as soon as office.js is there, and before it is asked where it runs. */
function beOnTheWeb(): void {
  interface Loader {
    readonly OSF?: { readonly _OfficeAppFactory: { getHostInfo(): { hostPlatform: string } } };
  }
  const loaded = ({ target }: Event) => {
    const { OSF } = window as unknown as Loader;
    if (OSF && target instanceof HTMLScriptElement && target.src.endsWith("/office.js"))
      OSF._OfficeAppFactory.getHostInfo().hostPlatform = "web";
  };
  document.addEventListener("load", loaded, true);
}
