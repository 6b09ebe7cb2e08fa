/**
 * The entry of the task pane, and the only place where it meets its surroundings: Office, the address, the system's
 * colours. Everything below gets what it needs. Here and in what this imports is the first screen alone: the rest is asked for once
 * that has been drawn (see docs/decisions.md).
 */
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { problemFrom } from "../actions/problem";
import { addressedLanguage, type OfficeWindow, officeReady, pause, type Readiness } from "../host/office/office-ready";
import { firstWords, type FirstWords } from "../locales/first";
import type { Locale } from "../locales/locale";
import { App } from "./app";
import type { About } from "./help/help-view";
import look from "./look/first.css";
import { Screen } from "./look/screen";
import type { Surroundings } from "./look/theme";
import { type Memory, openMemory } from "./memory";
import type { Opened } from "./open";
import { Pane, type Rest } from "./pane";
import { part } from "./part";
import { drawn, type FailedStart, startedWith } from "./starting";

/** What webpack puts here: the version of package.json. */
declare const VERSION: string;

/** Milliseconds; longer than this, and whoever waits deserves to know why. */
const PATIENCE = 3500;

/** What there is by now. */
interface Shown {
  readonly memory: Memory;
  readonly rest?: Rest;
  readonly opened?: Opened;
  /** Excel did not answer in time. */
  readonly isSilent?: boolean;
  /** The rest did not come: how to ask for it again. */
  readonly again?: (() => void) | undefined;
  /** In the place of the pane. */
  readonly instead?: Exclude<Readiness["kind"], "excel"> | FailedStart;
}

const office = window as unknown as OfficeWindow;
const address = new URLSearchParams(window.location.search);
const root = createRoot(document.getElementById("pane") ?? document.body);
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const forced = window.matchMedia("(forced-colors: active)");

// Asked for when it is needed: a browser that keeps nothing throws at the sight of it.
const early = openMemory(() => window.localStorage);
// Only the ribbon's button, which colours, has no other place to say what went wrong.
const problem = problemFrom(address);
let shown: Shown = { memory: early, ...(problem && { instead: { ...problem, doing: "colour" } }) };
let english: Locale | "asked" | undefined;

const style = document.createElement("style");
style.textContent = look;
document.head.append(style);
for (const query of [dark, forced]) query.addEventListener("change", render);
// At once: what is to come waits until this has been drawn.
flushSync(render);

const ready = problem ? undefined : officeReady(office);
await drawn();
const coming = fetched();
if (!isDutch()) englishNow();
if (ready) {
  const answered = () => true;
  void Promise.race([ready.then(answered, answered), pause(PATIENCE).then(() => false)]).then((inTime) => {
    if (!inTime) show({ isSilent: true });
  });
  // Better late than never: a slow network may still come through.
  const outcome = await startedWith(ready, open);
  if (outcome === "silent") show({ isSilent: true });
  else if (outcome !== "started") show({ instead: outcome });
}

async function open(readiness: Readiness): Promise<void> {
  if (readiness.kind !== "excel") {
    show({ instead: readiness.kind });
    return;
  }
  const rest = await coming;
  // It has only just been evaluated: whoever presses something meanwhile is heard in between.
  await pause(0);
  const opened = rest.open(readiness, today());
  // Not before the pane goes on with it: what is kept in the meantime goes along.
  const memory = early.under(readiness.office.context.partitionKey);
  show({ memory, opened, isSilent: false });
  void opened.store.start();
}

/** Until it comes, as often as someone asks for it again. */
function fetched(): Promise<Rest> {
  return part(import(/* webpackChunkName: "rest" */ "./rest")).then(
    (rest) => {
      show({ rest });
      return rest;
    },
    () =>
      new Promise((resolve) => {
        const again = () => {
          show({ again: undefined });
          resolve(fetched());
        };
        show({ again });
      }),
  );
}

/** ISO; the day of the clock on the wall. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whom to ask stands in the page, where whoever puts it on a server can say it. */
function about(): About {
  return { version: VERSION, contact: document.querySelector<HTMLMetaElement>("meta[name=contact]")?.content ?? "" };
}

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  render();
}

function render(): void {
  const words = firstWords(language());
  document.documentElement.lang = words.language;
  root.render(
    <App words={words} surroundings={surroundings()}>
      {content(words)}
    </App>,
  );
}

function content(words: FirstWords): ReactNode {
  const { memory, rest, opened, isSilent, again, instead } = shown;
  const trouble = again ? { ...notLoaded(words), retry: again } : isSilent ? words.screens.silent : undefined;
  if (typeof instead === "string")
    return (
      <main>
        <Screen {...words.screens[instead]} />
      </main>
    );
  if (instead && rest) return <rest.NotStarted {...instead} pane={localeNow(rest).pane} />;
  if (instead) return <main>{trouble && <Screen {...trouble} />}</main>;
  return (
    <Pane
      {...{ words, memory, rest, opened, trouble }}
      about={about()}
      first={address.get("view")}
      locale={rest && localeNow(rest)}
    />
  );
}

function notLoaded({ problems }: FirstWords) {
  return { title: problems.title, text: problems.of["not-loaded"]() };
}

/** Until English comes, and without a network to fetch it, Dutch is better than nothing. */
function localeNow({ nl }: Rest): Locale {
  return (isDutch() ? undefined : englishNow()) ?? nl;
}

/** It comes when someone needs it. */
function englishNow(): Locale | undefined {
  if (typeof english === "object") return english;
  if (english) return undefined;
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
  return undefined;
}

function isDutch(): boolean {
  return language().startsWith("nl");
}

/** From the first screen on: office.js only says it once it is ready, and outside Excel it has no context to speak of. */
function language(): string {
  return context()?.displayLanguage ?? addressedLanguage(address) ?? window.navigator.language;
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
