/** Workbooks as the cities hand them in, dropped on the pane. */
import { openPane, type PanePage } from "./pane-page";

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last changed on this device; without it, that is not known. */
  readonly modified?: number;
}

/** A pane in which a bundle of these was written just now; Bundelen is open. */
export async function openBundle(...files: readonly Dropped[]): Promise<PanePage> {
  const trial = await openPane();
  await trial.openTab("Bundelen");
  await drop(trial, files);
  await trial.press("De bundel wegschrijven");
  await trial.sees(/De bundel staat in deze werkmap\./);
  return trial;
}

/** Drops files as a mouse would. @param copies of each, under other names */
export async function drop({ page }: PanePage, files: readonly Dropped[], copies = 1): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  // The tab comes when it is asked for: on a busy machine a mouse would be there before it.
  await frame.waitForSelector("[data-drop]");
  const sent = files.map(({ name, bytes, modified = 1 }) => {
    return { name, modified, base64: Buffer.from(bytes).toString("base64") };
  });
  await frame.evaluate(
    ({ sent: given, copies: times }) => {
      const data = new DataTransfer();
      for (const { name, base64, modified: lastModified } of given) {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        for (let copy = 0; copy < times; copy++)
          data.items.add(new File([content], copy === 0 ? name : `kopie ${copy} van ${name}`, { lastModified }));
      }
      const zone = document.querySelector("[data-drop]");
      zone?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { sent, copies },
  );
}
