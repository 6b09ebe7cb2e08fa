/**
 * Microsoft's own client, as it is in the package, with an embedded Excel at the other end of its wire. One instance for each
 * workbook: it holds what it listens to for all. It is given the few globals that it touches, and no network.
 * Limit: it is the client of Excel on the web; office.js itself, which chooses one, is in test/browser.
 */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { ExcelApi } from "../../src/host/office/api";
import { isWithin } from "../../trial/client/gate";
import type { Client } from "../../trial/embedded-excel";
import { WireHost } from "../../trial/wire/wire-host";

const FILE = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";

/** Sets that are no ExcelApi, but that every Excel of today has. */
const ALWAYS = ["RichApiRuntimeFlag", "DelayForCellEdit"];

/** The package is from before ExcelApi 1.17: there its events are in this set, which every Excel on the web has. */
const ONLINE = "ExcelApiOnline";

const WIRES = new WeakMap<ExcelApi, WireHost>();

export const microsoftClient: Client = (world, opened) => {
  const wire = new WireHost(world, opened);
  const supports = (name: string, version = "1.1"): boolean => {
    if (name === "ExcelApi") return isWithin(version, world.controls.requirementSet);
    return ALWAYS.includes(name) || (name === ONLINE && isWithin("1.17", world.controls.requirementSet));
  };
  const Excel = load(globals(wire, supports));
  WIRES.set(Excel, wire);
  return Excel;
};

/** What went between this client and its Excel. */
export function wireOf(excel: ExcelApi): WireHost {
  const wire = WIRES.get(excel);
  if (!wire) throw new Error("This is not Microsoft's client.");
  return wire;
}

let script: vm.Script | undefined;

function load(sandbox: Record<string, unknown>): ExcelApi {
  script ??= new vm.Script(readFileSync(FILE, "utf8"), { filename: FILE });
  const context = vm.createContext(sandbox);
  sandbox["window"] = vm.runInContext("globalThis", context);
  script.runInContext(context);
  return sandbox["Excel"] as ExcelApi;
}

function globals(wire: WireHost, isSetSupported: (name: string, version?: string) => boolean): Record<string, unknown> {
  const context = { requirements: { isSetSupported }, platform: "OfficeOnline", host: "Excel" };
  const officeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostPlatform: "web", hostType: "excel" }),
  };
  return {
    // Of this realm, so that what it parses, throws and awaits is equal to ours.
    ...{ JSON, Promise, Error, console, performance },
    ...{ setTimeout: (work: () => void, after?: number) => setTimeout(work, after), clearTimeout: nothing },
    ...{ addEventListener: nothing, removeEventListener: nothing },
    ...{
      location: { href: "http://localhost/", search: "", hash: "", host: "localhost" },
      navigator: { userAgent: "" },
    },
    document: {
      ...{ readyState: "loading", URL: "http://localhost/", cookie: "" },
      ...{ addEventListener: nothing, removeEventListener: nothing },
      ...{ getElementsByTagName: () => [], getElementById: () => null },
    },
    ...{ XMLHttpRequest: refused, fetch: refused },
    // What office.js makes before it.
    OSF: { _OfficeAppFactory: officeAppFactory },
    _richApiNativeBridge: wire.bridge,
  };
}

function nothing(): void {
  // Nobody clicks, and nothing unloads.
}

function refused(): never {
  throw new Error("The client reached for the network.");
}
