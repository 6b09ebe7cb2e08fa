/** A heading that the Kenniscentrum words otherwise: its column keeps its place, or it is told; never is it lost in silence. */
import { describe, expect, it } from "@jest/globals";
import type { Measurement } from "../../../src/domain/measurement/measurement";
import type { CellValue } from "../../../src/domain/cell-content";
import type { Snapshot } from "../../../src/host/snapshot";
import { edited, insertColumn, type } from "../edits";
import { bundleBook } from "../published";
import { read } from "../read";
import { VOTED_ON } from "../voted";

const measured: Measurement = {
  ...VOTED_ON,
  points: {
    points: [
      {
        ...{ themeId: "strategie", kind: "strong", rawKind: "", text: "Breed gedragen", cityIds: ["gent", "aalst"] },
        ...{ reported: "", nuance: "Vooral in de grote steden", sources: [] },
      },
    ],
  },
};
const bundle = bundleBook(measured);

function lost(workbook: Snapshot): readonly string[] {
  return read(workbook)
    .publication.findings.filter(({ code }) => code === "text-not-taken")
    .map(({ sheet, cell, raw }) => `${sheet}!${cell}: ${raw}`);
}

/** Where a heading stands on a sheet. */
function at(sheet: string, heading: string): string {
  const found = bundle.sheets.find(({ name }) => name === sheet)?.cells.filter(({ value }) => value === heading) ?? [];
  const { row = 0, column = 0 } = found.at(-1) ?? {};
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

const below = (cell: string) => cell.replace(/\d+/, (row) => String(Number(row) + 1));

describe("a sheet of the Kenniscentrum", () => {
  it("as we drew it has nothing that is not taken", () => {
    expect(lost(bundle)).toEqual([]);
  });

  it.each([
    ["Werkpakketten", "Trekkers", "Leads"],
    ["Werkpakketten", "Mogelijke subtopics", "Onderwerpen"],
    ["Werkpakketten", "Werkpakket", "Naam pakket"],
    ["Werkpakketten", "Vanaf", "Timing"],
    ["Aanbevelingen", "Aanbeveling", "Wat te doen"],
    ["Sterk en beter", "Punt", "Wat de groep zegt"],
    ["Globaal", "Reden", "Motivering"],
  ])("%s keeps what stands under “%s” when it is called “%s”", (sheet, heading, now) => {
    const edit = edited(bundle, type(sheet, at(sheet, heading), now));
    const [before, after] = [read(bundle).publication, read(edit).publication];
    expect(lost(edit)).toEqual([]);
    expect([after.summary, after.points, after.ledger]).toEqual([before.summary, before.points, before.ledger]);
  });

  it.each<[string, string, readonly [now: string, value: CellValue]]>([
    ["HR-benchmark", "LEKP 2", ["Tweede ronde", 12]],
    ["Globaal", "Score", ["Stand", 3]],
    ["Prioritering", "Beslissing", ["Besluit", "ja"]],
    ["Prioritering", "Aanbeveling", ["Voorstel", "Een vast overleg"]],
    ["Prioritering", "Urgentie (1-4)", ["Dringend", 2]],
  ])("%s tells that “%s” is called otherwise", (sheet, heading, [now, value]) => {
    const cell = at(sheet, heading);
    const edit = edited(bundle, type(sheet, cell, now), type(sheet, below(below(cell)), value));
    expect(lost(edit)).toEqual([`${sheet}!${cell}: ${now}`]);
  });

  it("takes nothing by its place once a column was added, and tells it", () => {
    const cell = at("Werkpakketten", "Trekkers");
    const edit = edited(bundle, type("Werkpakketten", cell, "Leads"), insertColumn("Werkpakketten", 1));
    expect(lost(edit)).toEqual(["Werkpakketten!F4: Leads"]);
  });

  it("tells a column of its own with words in it", () => {
    const edit = edited(bundle, type("Aanbevelingen", "J4", "Opvolging"), type("Aanbevelingen", "J6", "Loopt"));
    expect(lost(edit)).toEqual(["Aanbevelingen!J4: Opvolging"]);
  });
});

describe("the line above the table of Globaal", () => {
  const period = (workbook: Snapshot) => read(workbook).publication.globalPeriod;

  it.each(["Periode", "Meting:", "periode van de globale score"])("is read when it is called “%s”", (label) => {
    const edit = edited(bundle, type("Globaal", "A3", label, "voorjaar 2025"));
    expect([period(edit), lost(edit)]).toEqual(["voorjaar 2025", []]);
  });

  it.each<[string, readonly CellValue[], string]>([
    ["is called otherwise", ["Van wanneer", "voorjaar 2025"], "Globaal!A3: Van wanneer"],
    ["stands in one cell", ["Datum: voorjaar 2025"], "Globaal!A3: Datum: voorjaar 2025"],
    ["is called nothing", [null, "voorjaar 2025"], "Globaal!B3: voorjaar 2025"],
    ["holds a year", ["Jaargang", 2025], "Globaal!A3: Jaargang"],
  ])("is told where it %s", (_, values, told) => {
    const edit = edited(bundle, type("Globaal", "A3", ...values));
    expect([period(edit), lost(edit)]).toEqual(["", [told]]);
  });
});
