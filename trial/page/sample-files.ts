/** The workbooks of the thirteen cities, with the scores of 2024, as files that can be dropped on the pane. */
import { layOut } from "../../src/actions/lay-out";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
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

/** Opens the tab and drops the files there, with the events of a mouse. */
export async function dropOn(pane: Window & typeof globalThis, files: readonly File[]): Promise<void> {
  pane.document.getElementById("tab-bundle")?.click();
  const zone = await appearing(pane.document, "[data-drop]");
  const dataTransfer = new pane.DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  zone.dispatchEvent(new pane.DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

async function appearing(within: Document, selector: string): Promise<Element> {
  for (;;) {
    const found = within.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
