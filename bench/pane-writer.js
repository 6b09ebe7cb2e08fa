/**
 * Writes a bundle of 13 cities by 8 themes and of 300 by 50 through the pane's own writer: round trips with Excel, cells, and the
 * time that drafting takes. The Excel behind it takes everything and does nothing: only what we ask of it counts. Prints a
 * Markdown table.
 */
import { draftBundle } from "../src/actions/draft-bundle.ts";
import { writeDraft } from "../src/actions/write-bundle.ts";
import { klimaatgovernance } from "../src/domain/definition/klimaatgovernance.ts";
import { openOfficeHost } from "../src/host/office/office-host.ts";
import { EMPTY_WORKBOOK } from "../src/layout/plan/plan-layout.ts";

const HEADS = ["cities × themes", "sheets", "cells", "syncs to write", "ms to draft", "ms to write"];
const NOTHING = { period: "", places: [], statements: [], fte: [], explanations: [], goodPractices: [], findings: [] };

process.stdout.write(line(HEADS) + line(HEADS.map((head) => "-".repeat(head.length))));
for (const definition of [klimaatgovernance, scan(300, 50)]) process.stdout.write(line(await measure(definition)));

async function measure(definition) {
  const { cities, themes } = definition;
  const submissions = { submissions: cities.map(handedIn), bundles: new Set(), faults: [], definition };
  const { excel, counted } = absorbingExcel();
  const start = performance.now();
  const input = { submissions, choices: [], overwrite: new Set(), builtIn: klimaatgovernance };
  const draft = draftBundle(EMPTY_WORKBOOK, input);
  const drafted = performance.now();
  await writeDraft(openOfficeHost({ excel, supports: () => true }), draft);
  const written = performance.now();
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

function absorbingExcel() {
  const counted = { syncs: 0 };
  const anything = new Proxy(() => undefined, { get: () => anything, set: () => true, apply: () => anything });
  const sync = async () => {
    counted.syncs++;
  };
  return { counted, excel: { run: (_, batch) => batch({ workbook: anything, sync }) } };
}

function line(cells) {
  return `| ${cells.map((cell, at) => String(cell).padStart(HEADS[at].length)).join(" | ")} |\n`;
}
