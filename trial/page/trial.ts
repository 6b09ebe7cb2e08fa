/**
 * The trial page: a spreadsheet on the left, the add-in's pane on the right, in a frame that finds `Excel` and `Office`
 * here (see office-frame.ts). Nothing comes from the network, and nothing leaves the page.
 */
import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Snapshot } from "../../src/host/snapshot";
import { openOfficeHost } from "../../src/host/office/office-host";
import { createEmbeddedExcel, type EmbeddedExcel } from "../embedded-excel";
import { createEmbeddedOffice } from "../office";
import { seed } from "../seed";
import type { WireHost } from "../wire/wire-host";
import { BarChart } from "./bar-chart";
import { typeAsInExcel } from "./editor";
import { noticeIn } from "./notice";
import { sampleWidths, sampleWorkbook } from "./sample-workbook";
import { mountSpreadsheet } from "./spreadsheet";
import { dutch } from "./words";

setTranslationMethod(dutch);
typeAsInExcel();
Object.assign(globalThis, { Chart: BarChart });
const pane = element("pane") as HTMLIFrameElement;
const file = element("file") as HTMLInputElement;
const tell = noticeIn(element("notice") as HTMLDialogElement);
let shown = await show(sampleWorkbook, sampleWidths);

element("open").addEventListener("click", () => {
  file.click();
});
file.addEventListener("change", () => void openFile());
element("save").addEventListener("click", () => void saveFile());
element("samples").addEventListener("click", () => void dropSamples());

/** A new workbook in the place of the one that was shown, if any. */
async function show(
  workbook: Pick<Snapshot, "sheets" | "names">,
  columnWidths: Readonly<Record<string, readonly number[]>>,
): Promise<{ readonly trial: EmbeddedExcel; readonly close: () => void }> {
  const trial = createEmbeddedExcel({ requirementSet: "1.18", opened: download });
  seed(trial.world, workbook, { columnWidths });
  // What the frame takes over, and what a test looks at.
  Object.assign(window, { Excel: trial.Excel, Office: createEmbeddedOffice(trial), trial, openWire });
  return { trial, close: await mountSpreadsheet(trial, element("grid"), tell) };
}

/** For the tests, which put Microsoft's own client in the frame. */
async function openWire(): Promise<WireHost> {
  const { WireHost: Wire } = await import("../wire/wire-host");
  return new Wire(shown.trial.world, download);
}

async function openFile(): Promise<void> {
  const [chosen] = file.files ?? [];
  file.value = "";
  if (!chosen) return;
  // The reader of files is only fetched by those who open one.
  const { openWorkbook } = await import("./workbook-files");
  const opened = await openWorkbook(new Uint8Array(await chosen.arrayBuffer()));
  if ("refusal" in opened) {
    tell({ title: chosen.name, message: opened.refusal });
    return;
  }
  shown.close();
  shown = await show(opened.workbook, opened.columnWidths);
  pane.contentWindow?.location.reload();
}

async function saveFile(): Promise<void> {
  const { saveWorkbook } = await import("./workbook-files");
  const { Excel: excel, isSetSupported } = shown.trial;
  const host = openOfficeHost({ excel, supports: (version) => isSetSupported("ExcelApi", version) });
  download(await saveWorkbook(await host.read()));
}

/** The one way for a file out of a page: a new workbook goes by it too. */
function download(bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = "klimaatpeil.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}

/** As if a stranger had thirteen workbooks on her desk, and dropped them on the pane. */
async function dropSamples(): Promise<void> {
  const { dropOn, sampleFiles } = await import("./sample-files");
  if (pane.contentWindow) await dropOn(pane.contentWindow as Window & typeof globalThis, await sampleFiles());
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
