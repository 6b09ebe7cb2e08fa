/** The entry of the ribbon's function commands. Office loads this page out of sight, without a pane. */
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { ApiUnavailable, HostTimeout } from "../host/office/errors";
import type { LiveHost } from "../host/host";
import { openOfficeHost } from "../host/office/office-host";
import {
  MINIMUM_API,
  type OfficeGlobal,
  officeLoaded,
  officeReady,
  type OfficeWindow,
  pause,
  type Readiness,
} from "../host/office/office-ready";
import { type Problem, problemAddress } from "../actions/problem";
import { colourTables } from "./colour-tables";
import { command, type CommandEvent } from "./command";
import { type DialogUi, showUntilClosed } from "./dialog";

/** The part of the global `Office` that the ribbon's functions use. */
interface CommandsOffice extends OfficeGlobal {
  readonly actions: { associate(id: string, action: (event: CommandEvent) => Promise<void>): void };
  readonly context: OfficeGlobal["context"] & { readonly ui: DialogUi };
}

/** Milliseconds that a pressed button waits for Excel. */
const PATIENCE = 30_000;

void offer(window as unknown as OfficeWindow<CommandsOffice>);

/**
 * The function first: Office hands on a press as soon as it is ready, and one that it finds no function for is lost. Then
 * `onReady`, without which Office never gets ready.
 */
async function offer(surroundings: OfficeWindow<CommandsOffice>): Promise<void> {
  const office = await officeLoaded(surroundings);
  const input = { builtIn: klimaatgovernance };
  office.actions.associate(
    "colourTables",
    command(
      async () => {
        await colourTables(await hostOf(ready), input);
      },
      (problem) => show(problem, office),
    ),
  );
  const ready = officeReady(surroundings);
}

async function hostOf(ready: Promise<Readiness>): Promise<LiveHost> {
  const late = pause(PATIENCE).then(() => {
    throw new HostTimeout(`Excel was not there within ${PATIENCE} ms`);
  });
  const readiness = await Promise.race([ready, late]);
  if (readiness.kind !== "excel") throw new ApiUnavailable(`this is no Excel with ExcelApi ${MINIMUM_API}`);
  const { excel, office } = readiness;
  return openOfficeHost({
    excel,
    supports: (version) => office.context.requirements.isSetSupported("ExcelApi", version),
  });
}

function show(problem: Problem, { context }: CommandsOffice): Promise<void> {
  return showUntilClosed(context.ui, new URL(`taskpane.html${problemAddress(problem)}`, window.location.href).href);
}
