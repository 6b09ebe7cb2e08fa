/**
 * What holds of every sheet that is declared, and of every column: what is written there comes back, whatever people do to the
 * sheet. A column that is left out of drawing, writing, reading or merging fails here, without a test of its own.
 */
import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { bundleOf } from "../../../src/consolidation/bundle";
import type { Consolidation } from "../../../src/consolidation/consolidation";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { CityProfile } from "../../../src/domain/measurement/city-profile";
import type { Explanation } from "../../../src/domain/measurement/explanation";
import { emptyMeasurement, type GoodPractice, type Measurement } from "../../../src/domain/measurement/measurement";
import { NOTHING_DECIDED } from "../../../src/domain/twinning/record";
import { findTable, NAMES } from "../../../src/layout/names";
import { bundleWrites } from "../../../src/layout/plan/bundle-writes";
import { EMPTY_WORKBOOK, planBundle, planSheet } from "../../../src/layout/plan/plan-layout";
import { goedePraktijken } from "../../../src/layout/sheets/goede-praktijken";
import { lekpVte } from "../../../src/layout/sheets/lekp-vte";
import { keysOf } from "../../../src/layout/sheets/merge";
import { SHEETS } from "../../../src/layout/sheets/registry";
import { stadsfiches } from "../../../src/layout/sheets/stadsfiches";
import { idsOf, type RecordSheet, type SheetFacts, type Texts } from "../../../src/layout/sheets/sheet";
import { toelichting } from "../../../src/layout/sheets/toelichting";
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import { withoutSources } from "../../consolidation/gent-saying";
import { consolidated, readAsFile, remembered } from "../../consolidation/consolidated";
import { edited, insertColumn, rename, reorderColumns, type } from "../edits";
import { applied, laidOut } from "../laid-out";
import { written } from "../written";

const NONE = emptyMeasurement(klimaatgovernance, "najaar 2024");
const HEADER = 3;
/** The only cell of its own that a record needs: the score whose words it keeps. */
const WORDS = "tussen 3 en 4";
const SCORED: Measurement = {
  ...NONE,
  cities: NONE.cities.map((each) =>
    each.city.id === "gent"
      ? { ...each, scores: new Map([["aanpak", { status: "between", value: 3.5, raw: WORDS }]]) }
      : each,
  ),
};

interface Kind {
  readonly sheet: SheetFacts;
  readonly ids: readonly string[];
  /** A measurement whose sheet holds a value of its own in every column but those that `without` names. */
  readonly holding: (without?: readonly string[]) => Measurement;
  readonly full: Readonly<Record<string, string>>;
  readonly found: (reading: WorkbookReading | Consolidation) => readonly object[];
  /** Which columns say whom a record is about. */
  readonly keys: readonly string[];
}

function kindOf<Row extends Texts<Row>>(
  sheet: RecordSheet<Row>,
  { put, found }: { readonly put: (row: Row) => Measurement; readonly found: Kind["found"] },
): Kind {
  const ids = idsOf(sheet);
  const keys = keysOf(sheet);
  const value = (id: string) => KNOWN.get(id) ?? `Wat bij ${id} hoort`;
  const full = Object.fromEntries(ids.map((id) => [id, value(id)]));
  const holding = (without: readonly string[] = []) =>
    put(Object.fromEntries(ids.map((id) => [id, without.includes(id) ? "" : value(id)])) as Row);
  return { sheet, ids, keys, full, holding, found };
}

/** What a column takes nothing else than. */
const KNOWN = new Map<string, string>([
  ...([
    ["cityId", "gent"],
    ["themeId", "aanpak"],
    ["raw", WORDS],
    ["date", "2026-05-02"],
  ] as const),
  ...([
    ["previous", "2.5"],
    ["target", "4"],
  ] as const),
]);

const KINDS: readonly Kind[] = [
  kindOf<Explanation>(toelichting, {
    put: (row) => ({ ...(row.raw === "" ? NONE : SCORED), explanations: [row] }),
    // A consolidation has the words of a score with the score.
    found: (said) =>
      said.explanations.map((each) => ({
        ...withoutSources(each),
        ...("cities" in said && { raw: scoreWords(said, each) }),
      })),
  }),
  kindOf<GoodPractice>(goedePraktijken, {
    put: (row) => ({ ...NONE, goodPractices: [row] }),
    found: ({ goodPractices }) => goodPractices.map(({ cityId, themeId, practice }) => ({ themeId, cityId, practice })),
  }),
  kindOf<CityProfile>(stadsfiches, {
    put: (row) => ({ ...NONE, profiles: [row] }),
    found: ({ profiles }) => profiles.map((each) => Object.fromEntries(idsOf(stadsfiches).map((id) => [id, each[id]]))),
  }),
];

function scoreWords({ cities }: Consolidation, { cityId, themeId }: Explanation): string {
  return cities.find(({ city }) => city.id === cityId)?.scores.get(themeId)?.raw ?? "";
}

const into = (workbook: Snapshot, said: Consolidation) => bundleWrites(workbook, bundleOf(said));
/** A sheet of the Kenniscentrum may be filled in like those of a city. */
const filledIn = (measurement: Measurement): Snapshot =>
  applied(planSheet(laidOut(measurement), measurement, stadsfiches.table), laidOut(measurement));
const handedIn = async (measurement: Measurement, file: string) => readAsFile(filledIn(measurement), file);

describe.each(KINDS.map((kind) => [kind.sheet.tab, kind] as const))("%s", (tab, { sheet, ids, full, ...kind }) => {
  const empty = applied(planBundle(laidOut(NONE), bundleOf(consolidated([]))), laidOut(NONE));
  const bundling = async () => consolidated([await handedIn(kind.holding(), "gent.xlsx")]);
  const at = (id: string) => `${"ABCDEFGHIJKL"[ids.indexOf(id)] ?? ""}${HEADER + 1}`;

  it("has a value of its own for every column", () => {
    expect(new Set(Object.values(full)).size).toBe(ids.length);
  });

  it("is drawn with every column, and read back", async () => {
    const { reading } = await handedIn(kind.holding(), "gent.xlsx");
    expect(kind.found(reading)).toEqual([full]);
  });

  it("joins what two files say, each of another column", async () => {
    const said = ids.filter((id) => !kind.keys.includes(id));
    for (const id of said) {
      const rest = said.filter((other) => other !== id);
      const files = [await handedIn(kind.holding([id]), "a.xlsx"), await handedIn(kind.holding(rest), "b.xlsx")];
      expect(kind.found(consolidated(files))).toEqual([full]);
      expect(kind.found(consolidated([...files].reverse()))).toEqual([full]);
    }
  });

  it.each(
    ids.flatMap((id) => {
      const { title, aliases = [] } = sheet.columns[id] ?? { title: "" };
      return [title, ...aliases, `${title} 2026`, title.toUpperCase()].map((heading) => [id, heading] as const);
    }),
  )("is written where '%s' is called '%s', and read from there", async (id, heading) => {
    expect(await comesBack(type(tab, at(id), heading)(empty))).toBe(true);
  });

  it.each(ids.map((_, place) => place))(
    "is written where a column was put before that at %d, or it went last",
    async (place) => {
      expect(await comesBack(insertColumn(tab, place)(empty))).toBe(true);
      const others = ids.map((_, index) => index).filter((index) => index !== place);
      expect(await comesBack(reorderColumns(tab, 0, [...others, place])(empty))).toBe(true);
    },
  );

  it("is written where its sheet has another name, or its table none", async () => {
    expect(await comesBack(rename(tab, "Blad van ons")(empty))).toBe(true);
    expect(await comesBack({ ...empty, names: empty.names.filter(({ name }) => name !== sheet.table) })).toBe(true);
  });

  it("is carried over from bundle to bundle, and written as a new one would be", async () => {
    const said = await bundling();
    const first = applied(planBundle(EMPTY_WORKBOOK, bundleOf(said)));
    const next = consolidated([], { previous: await remembered(first) });
    expect(kind.found(next)).toEqual([full]);
    expect(into(first, next).unplaced).toEqual([]);
    expect(
      kind.found((await readAsFile(applied(planBundle(EMPTY_WORKBOOK, bundleOf(next))), "c.xlsx")).reading),
    ).toEqual([full]);
  });

  it.each(ids)("tells what it would have written in a column '%s' that is not there", async (id) => {
    const said = await bundling();
    const workbook = type(tab, at(id), null)(empty);
    const { writes, unplaced } = into(workbook, said);
    const lost = unplaced.map(({ value }) => String(value));
    const placed = writes.filter((write) => write.sheet === tab).map(({ value }) => String(value));
    for (const other of ids.filter((each) => !kind.keys.includes(each))) {
      const value = other === "date" ? "46144" : full[other];
      expect([...lost, ...placed].filter((text) => text === value)).toHaveLength(1);
    }
  });

  async function comesBack(workbook: Snapshot): Promise<boolean> {
    const said = await bundling();
    const { writes, occupied, unplaced } = into(workbook, said);
    expect([occupied, unplaced]).toEqual([[], []]);
    const after = dated(written(workbook, writes));
    expect(kind.found((await readAsFile(after, "bundel.xlsx")).reading)).toEqual([full]);
    expect(into(after, said)).toEqual({ writes: [], occupied: [], lists: [], filled: [], unplaced: [] });
    const added = planBundle(workbook, bundleOf(said)).sheets;
    expect(added.map(({ name }) => name)).toEqual([]);
    return true;
  }
});

it("is asked of every sheet that holds what cities say beside their figures", () => {
  // The form of one city has rows without a column for the city: see form.test.ts.
  const said = SHEETS.filter(
    (sheet) =>
      sheet.from !== "bundle" &&
      sheet.tab !== "LEKP-VTE" &&
      sheet.figures !== true &&
      sheet.whenSaid === undefined &&
      sheet.as(({ about }) => about !== undefined),
  );
  expect(KINDS.map(({ sheet }) => sheet.tab)).toEqual(said.map(({ tab }) => tab));
});

describe("every sheet that is declared", () => {
  const bundle = bundleOf(consolidated([]));
  const asked = { ...bundle.measurement, twinning: NOTHING_DECIDED, partnerships: [], criteria: [] };
  const all = planBundle(EMPTY_WORKBOOK, { ...bundle, measurement: asked });

  it("has columns that are told apart by every word for them", () => {
    for (const { tab, columns } of SHEETS) {
      const words = Object.values(columns).flatMap(({ title, aliases = [] }) => [...new Set([title, ...aliases])]);
      expect([tab, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([tab, []]);
    }
  });

  it("has a tab and a table of its own", () => {
    expect(new Set(SHEETS.map(({ tab }) => tab)).size).toBe(SHEETS.length);
    expect(new Set(SHEETS.map(({ table }) => table)).size).toBe(SHEETS.length);
  });

  it("fits into what Excel shows: 32 characters for a title, 255 for a message", () => {
    const told = all.sheets.flatMap(({ validations }) => validations.flatMap(({ prompt, error }) => [prompt, error]));
    expect(told.length).toBeGreaterThan(8);
    expect(told.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual([]);
  });

  it("is drawn in a bundle, under its name", () => {
    const workbook = applied(all);
    for (const { table, tab, whose } of SHEETS)
      expect([tab, findTable(table, workbook)?.sheet]).toEqual([tab, whose === "one" ? undefined : tab]);
    for (const table of Object.values(NAMES).filter((name) => name !== NAMES.selfEvaluation))
      expect(findTable(table, workbook)).toBeDefined();
  });
});

describe("the columns of LEKP-VTE", () => {
  const { columns } = lekpVte;
  it.each(
    Object.entries(columns).flatMap(([id, { title, aliases = [] }]) =>
      [title, ...aliases, `${title} 2026`].map((heading) => [id, heading] as const),
    ),
  )("'%s' may be called '%s'", async (id, heading) => {
    const fte = { value: 8.4, raw: "8.4", remark: "deels ingevuld", domains: "mobiliteit" };
    const said = consolidated([
      await handedIn(
        { ...NONE, cities: NONE.cities.map((each) => (each.city.id === "gent" ? { ...each, fte } : each)) },
        "a.xlsx",
      ),
    ]);
    const workbook = edited(
      laidOut(NONE),
      type("LEKP-VTE", `${"ABCD"[Object.keys(columns).indexOf(id)] ?? ""}${HEADER + 1}`, heading),
    );
    const { writes, unplaced } = into(workbook, said);
    expect(unplaced).toEqual([]);
    const { reading } = await readAsFile(written(workbook, writes), "bundel.xlsx");
    expect(reading.fte.filter(({ cityId }) => cityId === "gent").map((each) => each.fte)).toMatchObject([fte]);
  });
});

/** The column of dates is laid out as such, and a snapshot knows no looks of a cell that was empty. */
function dated(workbook: Snapshot): Snapshot {
  const day = (cell: Snapshot["sheets"][number]["cells"][number]) =>
    cell.value === 46144 ? { ...cell, numberFormat: "dd/mm/yyyy" } : cell;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(day) })) };
}
