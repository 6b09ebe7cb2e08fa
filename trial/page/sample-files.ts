/** The workbooks of the thirteen cities, with the scores of 2024, as files that can be dropped on the pane. */
import { layOut } from "../../src/actions/lay-out";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { pane as english } from "../../src/locales/en/pane";
import { pane as dutch } from "../../src/locales/nl/pane";
import { maturiteit } from "../../src/layout/sheets/maturiteit";
import { najaar2024 } from "../../src/sample/najaar-2024";

export function sampleFiles(): Promise<readonly File[]> {
  return Promise.all(
    najaar2024.cities.map(async (city) => {
      const host = newXlsxHost({ title: maturiteit.title(najaar2024.definition.name), created: new Date() });
      await layOut(host, { ...najaar2024, cities: [city] });
      return new File([host.bytes().slice()], `klimaatpeil-${city.city.id}.xlsx`);
    }),
  );
}

/** Opens the tab and drops the files there, with the events of a mouse; `false` where no tab came to drop them on. */
export async function dropOn(pane: Window & typeof globalThis, files: readonly File[]): Promise<boolean> {
  const zone = await dropZone(pane.document);
  if (!zone) return false;
  const dataTransfer = new pane.DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  zone.dispatchEvent(new pane.DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  return true;
}

const PATIENCE = { tries: 600, milliseconds: 50 };
const BUNDLE: ReadonlySet<string> = new Set([dutch.tabs.bundle, english.tabs.bundle]);

/** For whoever fills in, the tab is in the menu; which tabs stand on the row may change while the workbook is being read. */
async function dropZone(pane: Document): Promise<Element | undefined> {
  for (let tries = 0; tries < PATIENCE.tries; tries++) {
    const zone = pane.querySelector("[data-drop]");
    if (zone) return zone;
    const items = [...pane.querySelectorAll<HTMLElement>("[role=menu] [role=menuitem]")];
    const tab = pane.getElementById("tab-bundle") ?? items.find(({ textContent }) => BUNDLE.has(textContent));
    const menu = pane.querySelector<HTMLElement>("[aria-haspopup=menu][aria-expanded=false]");
    (tab ?? menu)?.click();
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.milliseconds));
  }
  return undefined;
}
