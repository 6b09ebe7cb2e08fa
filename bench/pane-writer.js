/**
 * Writes a bundle of 13 cities by 8 themes, of 300 by 8 and of 300 by 50 through the pane's own writer: round trips with Excel, cells, and the
 * processor time that drafting and writing take. The Excel behind it takes everything and does nothing: only what we ask of it counts.
 */
import { draftBundle } from "../src/actions/draft-bundle.ts";
import { parseSubmission } from "../src/actions/parse-submission.ts";
import { writeDraft } from "../src/actions/write-bundle.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { openOfficeHost } from "../src/host/office/office-host.ts";
import { EMPTY_WORKBOOK } from "../src/layout/plan/plan-layout.ts";
import { table } from "./turns.js";

const HEADS = ["cities × themes", "sheets", "cells", "syncs to write", "ms to draft", "ms to write"];
/** What an empty workbook says, which holds whatever a reading holds by now. */
const NOTHING = {
  ...parseSubmission(EMPTY_WORKBOOK, { builtIn: klimaatgovernance, file: "leeg.xlsx" }).reading,
  findings: [],
};

/** @returns Markdown, and how many round trips each size takes */
export async function paneWriter() {
  const rows = [];
  for (const definition of [klimaatgovernance, scan(300, 8), scan(300, 50)]) rows.push(await measure(definition));
  return { markdown: table(HEADS, rows), syncs: rows.map(([, , , syncs]) => syncs) };
}

async function measure(definition) {
  const { cities, themes } = definition;
  const submissions = { submissions: cities.map(handedIn), bundles: new Set(), faults: [], definition };
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

  function handedIn({ id, name }) {
    const scores = themes.map((theme, index) => ({
      cityId: id,
      themeId: theme.id,
      score: { status: "scored", value: 3, raw: "3" },
      source: { sheet: "Blad1", cell: `B${index + 2}` },
    }));
    return { file: `${name}.xlsx`, reading: { ...NOTHING, scores } };
  }
}

function scan(cities, themes) {
  const named = (kind, count) =>
    Array.from({ length: count }, (_, at) => ({ id: `${kind}-${at + 1}`, name: `${kind} ${at + 1}`, aliases: [] }));
  return { ...klimaatgovernance, id: "groot", cities: named("Gemeente", cities), themes: named("Thema", themes) };
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
