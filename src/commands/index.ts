/** The entry of the ribbon's function commands. Office loads this page out of sight, without a pane. */
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import type { ExcelApi } from "../host/office/api";
import { openOfficeHost } from "../host/office/office-host";
import { sheets as texts } from "../locales/nl/sheets";
import { problemAddress } from "../actions/problem";
import { colourTables } from "./colour-tables";
import { command, type CommandEvent } from "./command";

/** The part of the global `Office` that the ribbon's functions use. */
interface OfficeGlobal {
  onReady(): Promise<unknown>;
  readonly actions: { associate(id: string, action: (event: CommandEvent) => Promise<void>): void };
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly ui: { displayDialogAsync(address: string, options: { height: number; width: number }): void };
  };
}

const { Office, Excel } = window as unknown as { Office: OfficeGlobal; Excel: ExcelApi };

void Office.onReady().then(() => {
  const { requirements, ui } = Office.context;
  const host = openOfficeHost({
    excel: Excel,
    supports: (version) => requirements.isSetSupported("ExcelApi", version),
  });
  const input = { builtIn: klimaatgovernance, texts };
  Office.actions.associate(
    "colourTables",
    command(
      () => colourTables(host, input),
      (problem) => {
        const page = new URL(`taskpane.html${problemAddress(problem)}`, window.location.href);
        ui.displayDialogAsync(page.href, { height: 35, width: 30 });
      },
    ),
  );
});
