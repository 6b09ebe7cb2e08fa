/**
 * The trial page: a spreadsheet on the left, the add-in's pane on the right, in a frame that finds `Excel` and `Office`
 * here (see office-frame.ts). Nothing comes from the network, and nothing leaves the page.
 */
import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Snapshot } from "../../src/host/snapshot";
import { openOfficeHost } from "../../src/host/office/office-host";
import { createEmbeddedExcel, type EmbeddedExcel } from "../embedded-excel";
import { giveLooks } from "../looks/give-looks";
import type { Looks } from "../looks/read-looks";
import { createEmbeddedOffice } from "../office";
import type { Standing } from "../saving/changes";
import type { Began, Saved } from "../saving/save";
import { seed } from "../seed";
import type { WireHost } from "../wire/wire-host";
import { BarChart } from "./bar-chart";
import { download } from "./download";
import { typeAsInExcel } from "./editor";
import { focusFirst, goRound } from "./go-round";
import { type About, foldHeader, followRole, type Header, headerOf } from "./header";
import { leaveOutMenus } from "./menus";
import { noticeIn } from "./notice";
import { flowOverFrozenPanes } from "./panes";
import { SAMPLE_NAME, sampleLooks, sampleWorkbook } from "./sample-workbook";
import { savedName } from "./saved-name";
import { focusSheet, mountSpreadsheet } from "./spreadsheet";
import { askBefore, Unsaved } from "./unsaved";
import { dutch, untranslated } from "./words";

setTranslationMethod((...[text]) => dutch(text));
leaveOutMenus();
typeAsInExcel();
flowOverFrozenPanes();
followRole();
Object.assign(globalThis, { Chart: BarChart, untranslated });
/** As Excel calls the first one. */
const EMPTY_NAME = "Map1.xlsx";
/** The spreadsheet is in this very page: it answers, however busy the machine is. */
const PATIENCE = 600_000;

const pane = element("pane") as HTMLIFrameElement;
const file = element("file") as HTMLInputElement;
const tell = noticeIn(element("notice") as HTMLDialogElement);
const SAMPLE: Opening = { name: SAMPLE_NAME, about: "sample", workbook: sampleWorkbook, looks: sampleLooks };
let shown = await show(SAMPLE);

foldHeader(element("fold"));
goRound(pane, [
  [element("bar"), focusFirst],
  [element("grid"), focusSheet],
]);
element("open").addEventListener("click", () => {
  file.click();
});
file.addEventListener("change", () => void openFile());
element("save").addEventListener("click", () => void saveOrTell());
element("empty").addEventListener("click", () => {
  askBefore(tell, atStake(), () => void replace({ name: EMPTY_NAME, about: "empty", workbook: EMPTY }));
});
element("sample").addEventListener("click", () => {
  askBefore(tell, atStake(), () => void replace(SAMPLE));
});
element("samples").addEventListener("click", () => {
  askBefore(tell, atStake(), () => void dropSamples());
});
// The browser asks in its own words: it lets no page do so.
window.addEventListener("beforeunload", (event) => {
  if (shown.unsaved.changed) event.preventDefault();
});

interface Shown {
  readonly header: Header;
  readonly trial: EmbeddedExcel;
  readonly unsaved: Unsaved;
  /** What was opened, and how it stood then; the sample comes from no file. */
  readonly began: Began | undefined;
  /** The names of the sheets on which cells moved since then. */
  readonly moved: () => ReadonlySet<string>;
  readonly close: () => void;
}

/** What is to be shown. */
interface Opening {
  readonly name: string;
  readonly about: About;
  readonly workbook: Pick<Snapshot, "sheets" | "names">;
  readonly looks?: Looks;
  /** The file that it came from, if any. */
  readonly bytes?: Uint8Array;
  /** The sheet that comes up; the first where it is not there, or not in sight. */
  readonly active?: string | undefined;
}

/** A new workbook in the place of the one that was shown, if any. */
async function show({ name, about, workbook, looks = new Map(), bytes, active }: Opening): Promise<Shown> {
  const trial = createEmbeddedExcel({
    requirementSet: "1.18",
    opened: (bytes) => void downloadNew(bytes),
  });
  seed(trial.world, workbook);
  giveLooks(trial.world, looks);
  // What the frame takes over, and what a test looks at.
  Object.assign(window, { Excel: trial.Excel, Office: createEmbeddedOffice(trial), trial, openWire });
  const header = headerOf(name, about);
  const unsaved = new Unsaved(trial.engine, header.becomes);
  const moved = new Set<string>();
  trial.engine.listen((event) => {
    if (event.kind === "changed" && event.moved) moved.add(event.sheet);
  });
  const began = bytes && { bytes, standing: await standingOf(trial) };
  const first = trial.engine.sheets().find((sheet) => sheet.name === active);
  if (first) trial.engine.activate(first.id);
  const close = await mountSpreadsheet(trial, element("grid"), tell);
  return { header, trial, unsaved, began, moved: () => namesOf(trial, moved), close };
}

function sheetInView({ engine }: EmbeddedExcel): string {
  const { sheet } = engine.selected();
  return engine.sheets().find(({ id }) => id === sheet)?.name ?? "";
}

function namesOf({ engine }: EmbeddedExcel, ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(engine.sheets().flatMap(({ id, name }) => (ids.has(id) ? [name] : [])));
}

async function standingOf({ Excel: excel, isSetSupported, world }: EmbeddedExcel): Promise<Standing> {
  const { standing } = await import("../saving/changes");
  const supports = (version: string) => isSetSupported("ExcelApi", version);
  const host = openOfficeHost({ excel, supports, timeout: PATIENCE });
  return standing(world, await host.read());
}

async function replace(next: Opening): Promise<void> {
  shown.close();
  element("downloaded").textContent = "";
  shown = await show(next);
  pane.contentWindow?.location.reload();
}

function atStake() {
  return { name: shown.header.name, unsaved: shown.unsaved, save: saveOrTell };
}

/** For the tests, which put Microsoft's own client in the frame. */
async function openWire(): Promise<WireHost> {
  const { WireHost: Wire } = await import("../wire/wire-host");
  return new Wire(shown.trial.world, (bytes) => void downloadNew(bytes));
}

async function openFile(): Promise<void> {
  const [chosen] = file.files ?? [];
  file.value = "";
  if (!chosen) return;
  // The reader of files is only fetched by those who open one.
  const { activeSheet, openWorkbook } = await import("./workbook-files");
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const opened = await openWorkbook(bytes);
  if ("refusal" in opened) {
    tell({ title: chosen.name, message: opened.refusal });
    return;
  }
  askBefore(
    tell,
    atStake(),
    () => void replace({ name: chosen.name, about: "file", bytes, active: activeSheet(bytes), ...opened }),
  );
}

/** Whatever stands in the way of it, nobody presses in vain. */
function saveOrTell(): Promise<boolean> {
  return saveFile().catch((error: unknown) => {
    console.error(error);
    tell({
      title: shown.header.name,
      message: "De werkmap is niet bewaard. Ze staat hier nog zoals ze was. Probeer het opnieuw.",
    });
    return false;
  });
}

/** @returns `undefined` where it cannot be, and that is told */
async function savedHere(): Promise<Saved | undefined> {
  const { save, CellTooLong } = await import("./workbook-files");
  const { header, trial, began, moved } = shown;
  try {
    return await save(await standingOf(trial), began, moved());
  } catch (error) {
    if (!(error instanceof CellTooLong)) throw error;
    const left = "De werkmap is niet bewaard. Ze staat hier nog zoals ze was.";
    tell({ title: header.name, message: `${left} ${error.told} Maak het korter en bewaar opnieuw.` });
    return undefined;
  }
}

/** Resolves when it is saved; where something gets lost by it, that is asked first, and a no saves nothing. */
async function saveFile(): Promise<boolean> {
  const { withActiveSheet } = await import("./workbook-files");
  const { header, trial, began, unsaved } = shown;
  const saved = await savedHere();
  if (!saved) return false;
  const name = savedName(header.name, saved, { fromFile: began !== undefined, whose: await whoseHere() });
  if (saved.lost.length > 0 && !(await agreed({ header, name, lost: saved.lost }))) return false;
  // First: with something at stake, a browser may take the download for leaving the page.
  unsaved.saved();
  header.savedAs(name);
  download(name, withActiveSheet(saved.bytes, sheetInView(trial)));
  return true;
}

/** Of a workbook that came from no file and has no name of its own yet, whose it is. */
async function whoseHere(): Promise<string | undefined> {
  const { header, trial, began } = shown;
  if (began || header.name !== EMPTY_NAME) return undefined;
  const { whose } = await import("./whose");
  return whose((await standingOf(trial)).workbook);
}

interface Losing {
  readonly header: Header;
  readonly name: string;
  readonly lost: readonly string[];
}

function agreed({ header, name, lost }: Losing): Promise<boolean> {
  const otherwise = name === header.name ? "" : ` Het bestand heet ${name}.`;
  return new Promise((answer) => {
    tell({
      title: `${header.name} bewaren?`,
      message: `Bij het bewaren gaan verloren: ${lost.join(", ")}.${otherwise}`,
      answers: [
        {
          label: "Toch bewaren",
          chosen: () => {
            answer(true);
          },
        },
        {
          label: "Annuleren",
          chosen: () => {
            answer(false);
          },
        },
      ],
    });
  });
}

/** Excel would open it in a window of its own, as the pane says: here it goes to a file, and that is told. */
async function downloadNew(bytes: Uint8Array): Promise<void> {
  const { newName } = await import("./new-name");
  const name = newName(bytes);
  download(name, bytes);
  element("downloaded").textContent =
    `Excel opent een nieuwe werkmap in een eigen venster. Hier is ze gedownload als ${name}: kies “Werkmap openen” om ze te bekijken.`;
}

/** As if a stranger had thirteen workbooks on her desk, and dropped them on the pane beside a workbook in which nothing stands. */
async function dropSamples(): Promise<void> {
  const { dropOn, sampleFiles } = await import("./sample-files");
  const files = await sampleFiles();
  const anew = new Promise((resolve) => {
    pane.addEventListener("load", resolve, { once: true });
  });
  await replace({ name: BUNDLE_NAME, about: "bundle", workbook: EMPTY });
  await anew;
  const within = pane.contentWindow as (Window & typeof globalThis) | null;
  if (within && (await dropOn(within, files))) return;
  tell({
    title: BUNDLE_NAME,
    message: "De voorbeelden zijn niet gebundeld: Klimaatpeil opent het tabblad Bundelen niet.",
  });
}

const BUNDLE_NAME = "bundel-2024.xlsx";
const EMPTY: Pick<Snapshot, "sheets" | "names"> = {
  sheets: [{ name: "Blad1", visibility: "visible", cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
  names: [],
};

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
