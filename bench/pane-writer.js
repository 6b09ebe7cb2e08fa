/**
 * Writes a bundle of 13 cities by 8 themes, of 300 by 8 and of 300 by 50 through the pane's own writer: round trips with Excel, cells, and the
 * processor time that drafting and writing take. The Excel behind it takes everything and does nothing: only what we ask of it counts.
 */
import { draftBundle } from "../src/actions/draft-bundle.ts";
import { writeDraft } from "../src/actions/write-bundle.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { openOfficeHost } from "../src/host/office/office-host.ts";
import { EMPTY_WORKBOOK } from "../src/layout/plan/plan-layout.ts";
import { handedIn } from "./handed-in.js";
import { scan } from "./slopes.js";
import { table } from "./turns.js";

const HEADS = ["cities × themes", "sheets", "cells", "syncs to write", "ms to draft", "ms to write"];
/** @returns Markdown, and how many round trips each size takes */
export async function paneWriter() {
  const rows = [];
  for (const definition of [klimaatgovernance, scan(300, 8), scan(300, 50)]) rows.push(await measure(definition));
  return { markdown: table(HEADS, rows), syncs: rows.map(([, , , syncs]) => syncs) };
}

async function measure(definition) {
  const { cities, themes } = definition;
  const submissions = handedIn(definition);
  const { excel, counted } = absorbingExcel();
  const start = milliseconds();
  const input = { submissions, choices: [], overwrite: new Set(), builtIn: klimaatgovernance };
  const draft = draftBundle(EMPTY_WORKBOOK, input);
  const drafted = milliseconds();
  await writeDraft(openOfficeHost({ excel, supports: () => true }), draft);
  const written = milliseconds();
  const { sheets } = draft.change.plan;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const times = [drafted - start, written - drafted].map((time) => time.toFixed(0));
  return [`${cities.length} × ${themes.length}`, sheets.length, cells, counted.syncs, ...times];
}

/** Of the processor. */
function milliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function absorbingExcel() {
  const counted = { syncs: 0 };
  const anything = new Proxy(() => undefined, { get: () => anything, set: () => true, apply: () => anything });
  const sync = async () => {
    counted.syncs++;
  };
  return { counted, excel: { run: (_, batch) => batch({ workbook: anything, sync }) } };
}
