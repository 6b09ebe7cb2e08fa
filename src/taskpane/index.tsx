/**
 * The entry of the task pane, and the only place where it meets its surroundings: Office, the address, the system's
 * colours. Everything below gets what it needs.
 */
import { createRoot } from "react-dom/client";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { openOfficeHost } from "../host/office/office-host";
import type { Locale } from "../locales/locale";
import { nl } from "../locales/nl";
import { App, type Shown } from "./app";
import type { About } from "./help/help-view";
import { createBundleSession } from "./bundle/bundle-session";
import { openWorkerReader } from "./bundle/workbook-reader";
import type { Surroundings } from "./look/theme";
import { openMemory } from "./memory";
import { type OfficeWindow, officeReady, pause, type Readiness } from "../host/office/office-ready";
import { createPaneStore, inspector } from "./pane-store";
import { createShareSession } from "./share/share-session";
import { startedWith } from "./starting";
import { problemFrom } from "../actions/problem";

/** What webpack puts here: the version of package.json. */
declare const VERSION: string;

/** Milliseconds; longer than this, and whoever waits deserves to know why. */
const PATIENCE = 3500;

const office = window as unknown as OfficeWindow;
const address = new URLSearchParams(window.location.search);
const root = createRoot(document.getElementById("pane") ?? document.body);
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const forced = window.matchMedia("(forced-colors: active)");

let shown: Shown = { screen: "waiting" };
let english: Locale | "asked" | undefined;
for (const query of [dark, forced]) query.addEventListener("change", render);

const problem = problemFrom(address);
// Only the ribbon's button, which colours, has no other place to say it.
if (problem) show({ screen: { ...problem, doing: "colour" } });
else {
  show(shown);
  // Whoever needs it asks again, and tells when it does not come.
  void inspector().catch(() => undefined);
  const ready = officeReady(office);
  const answered = () => true;
  const inTime = await Promise.race([ready.then(answered, answered), pause(PATIENCE).then(() => false)]);
  if (!inTime) show({ screen: "silent" });
  // Better late than never: a slow network may still come through.
  const outcome = await startedWith(ready, open);
  if (outcome !== "started") show({ screen: outcome });
}

function open(readiness: Readiness): void {
  if (readiness.kind !== "excel") {
    show({ screen: readiness.kind });
    return;
  }
  const { excel, office: host, canDownload } = readiness;
  const store = createPaneStore({
    host: openOfficeHost({
      excel,
      supports: (version) => host.context.requirements.isSetSupported("ExcelApi", version),
    }),
    input: { builtIn: klimaatgovernance },
  });
  const session = createBundleSession({ open: openWorkerReader, builtIn: klimaatgovernance });
  const sharing = createShareSession({ open: openWorkerReader, today: today() });
  // Asked for when it is needed: a browser that keeps nothing throws at the sight of it.
  const memory = openMemory({ storage: () => window.localStorage, partition: host.context.partitionKey });
  show({
    memory,
    about: { version: VERSION, contact: contactHere() },
    store,
    session,
    sharing,
    canDownload,
    first: address.get("view"),
    today: today(),
  });
  void store.start();
}

/** ISO; the day of the clock on the wall. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whom to ask stands in the page, where whoever puts it on a server can say it. */
function contactHere(): About["contact"] {
  return document.querySelector<HTMLMetaElement>("meta[name=contact]")?.content ?? "";
}

function show(next: Shown): void {
  shown = next;
  render();
}

function render(): void {
  const locale = localeNow();
  document.documentElement.lang = locale.pane.language;
  root.render(<App shown={shown} locale={locale} builtIn={klimaatgovernance} surroundings={surroundings()} />);
}

/** English comes when someone needs it; until then, and without a network to fetch it, Dutch is better than nothing. */
function localeNow(): Locale {
  if (language().startsWith("nl")) return nl;
  if (typeof english === "object") return english;
  if (!english) {
    english = "asked";
    void import(/* webpackChunkName: "english" */ "../locales/en").then(
      ({ en }) => {
        english = en;
        render();
      },
      () => {
        english = undefined;
      },
    );
  }
  return nl;
}

/** Outside Excel, office.js has no context to speak of. */
function language(): string {
  return context()?.displayLanguage ?? window.navigator.language;
}

function surroundings(): Surroundings {
  const officeBackground = context()?.officeTheme?.bodyBackgroundColor;
  return {
    ...(officeBackground !== undefined && { officeBackground }),
    prefersDark: dark.matches,
    forcedColours: forced.matches,
  };
}

function context(): Partial<NonNullable<OfficeWindow["Office"]>["context"]> | undefined {
  return (office.Office as Partial<NonNullable<OfficeWindow["Office"]>> | undefined)?.context;
}
