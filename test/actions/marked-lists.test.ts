/** A mark is heard in the same way on every list that leaves in words: practices, points, recommendations and work packages. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { GroupPoint } from "../../src/domain/points/point";
import type { Audience } from "../../src/export/audience";
import { cellName } from "../../src/host/a1";
import type { Snapshot } from "../../src/host/snapshot";
import { countingRule } from "../../src/layout/sheets/sterk-en-beter";
import { STEERING, textOf } from "../export/benchmarks";
import { edited, note, rename, type } from "../layout/edits";
import { bundleBook, PUBLISHED } from "../layout/published";

function point(text: string, nuance: string): GroupPoint {
  return {
    ...{ themeId: "strategie", kind: "strong", rawKind: "Sterk punt", text, cityIds: ["gent", "aalst"] },
    ...{ reported: "", nuance, sources: [] },
  };
}

const BOOK = bundleBook({
  ...PUBLISHED,
  goodPractices: [
    { cityId: "gent", themeId: "strategie", practice: "Geheime praktijk" },
    { cityId: "genk", themeId: "strategie", practice: "Open praktijk" },
  ],
  points: {
    points: [point("Geheim punt", "Geheime nuance"), point("Open punt", "Open nuance")],
    rule: countingRule(klimaatgovernance),
  },
});

/** The first cell of a sheet that says so. */
function at(sheet: string, text: string): string {
  const found = BOOK.sheets.find(({ name }) => name === sheet)?.cells.find(({ value }) => value === text);
  if (!found) throw new Error(`Nothing says ${text} on ${sheet}.`);
  return cellName(found.row, found.column);
}

/** The first cell without anything, to the right of all that a sheet has. */
function beside(sheet: string, cell: string): string {
  const cells = BOOK.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const right = Math.max(...cells.map(({ column }) => column)) + 2;
  return cellName(0, right).replace(/\d+$/, cell.replace(/^[A-Z]+/, ""));
}

/** The cell in the first column of a list, right below its last row. */
function under(sheet: string): string {
  const cells = BOOK.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const filled = cells.filter(({ value, formula }) => formula === undefined && value !== null && value !== "");
  return cellName(Math.max(...filled.map(({ row }) => row)) + 1, 0);
}

function shared(workbook: Snapshot, audience: Audience = STEERING) {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => audience, stage: "draft", date: "2026-11-27" },
  });
  if ("refused" in result) throw new Error("The export is refused.");
  const { withheld, ...said } = result.benchmark;
  const closed = withheld.flatMap(({ reason, where }) => (reason === "confidential" ? [where] : []));
  return { text: textOf(said), closed };
}

const [ADVICE] = PUBLISHED.summary?.recommendations ?? [];
const [PACKAGE] = PUBLISHED.summary?.workPackages ?? [];

const LISTS = [
  ["Goede praktijken", "Goede praktijk", "Geheime praktijk"],
  ["Sterk en beter", "Punt", "Geheim punt"],
  ["Sterk en beter", "Nuance", "Geheime nuance"],
  ["Aanbevelingen", "Aanbeveling (TO BE)", ADVICE?.text ?? ""],
  ["Werkpakketten", "Werkpakket", PACKAGE?.name ?? ""],
] as const;

describe.each(LISTS)("a mark on %s, for what stands under %s", (tab, heading, secret) => {
  const [cell, above] = [at(tab, secret), at(tab, heading)];

  it("is needed to keep it in", () => {
    expect(shared(BOOK).text).toContain(secret);
    expect(shared(BOOK).closed).toEqual([]);
  });

  it.each([
    ["a note on the cell", edited(BOOK, note(tab, cell, "vertrouwelijk")), `${tab}!${cell}`],
    ["words beside the row", edited(BOOK, type(tab, beside(tab, cell), "vertrouwelijk")), ""],
    ["the title of the column", edited(BOOK, type(tab, above, `${heading} (vertrouwelijk)`)), `${tab}!${above}`],
    ["a note on that title", edited(BOOK, note(tab, above, "Vertrouwelijk tot de zomer")), `${tab}!${above}`],
    [
      "the name of the sheet",
      edited(BOOK, rename(tab, `${tab} vertr.`), rename(`${tab} vertr.`, "Vertrouwelijk")),
      "Vertrouwelijk",
    ],
    ["a line below", edited(BOOK, type(tab, "A300", "Vertrouwelijk: niet delen")), `${tab}!A300`],
    ["a line right below", edited(BOOK, type(tab, under(tab), "Vertrouwelijk")), `${tab}!${under(tab)}`],
    ["Publicatie", edited(BOOK, type("Publicatie", "A60", tab, "ja")), ""],
  ])("as %s keeps it in, and what falls away is told", (_, workbook, where) => {
    const { text, closed } = shared(workbook);
    expect(text).not.toContain(secret);
    expect(closed.length).toBeGreaterThan(0);
    expect(closed).toEqual(expect.arrayContaining(where === "" ? [] : [where]));
    for (const kind of ["public", "steering-group"] as const)
      expect(shared(workbook, { kind }).text).not.toContain(secret);
  });

  it("leaves the other rows where it stands beside one of them", () => {
    const { text } = shared(edited(BOOK, note(tab, cell, "vertrouwelijk")));
    expect(text).toContain(tab === "Sterk en beter" ? "Open punt" : "Open praktijk");
  });
});

it("in the title of one column leaves what stands in the others", () => {
  const above = at("Sterk en beter", "Nuance");
  const { text } = shared(edited(BOOK, type("Sterk en beter", above, "Nuance (vertrouwelijk)")));
  expect(text).toContain("Geheim punt");
  expect(text).not.toContain("Open nuance");
});

it("of Publicatie is heard on a sheet that was called otherwise", () => {
  const workbook = edited(
    BOOK,
    type("Publicatie", "A60", "Goede praktijken", "ja"),
    rename("Goede praktijken", "Blad9"),
  );
  expect(shared(workbook)).toMatchObject({ closed: ["Blad9"] });
  expect(shared(workbook).text).not.toContain("Geheime praktijk");
});
