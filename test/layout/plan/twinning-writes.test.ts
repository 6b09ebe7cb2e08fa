/** A proposal for a Twinning that is there: in its place, unless something of somebody's would be lost. */
import { expect, it } from "@jest/globals";
import { NOTHING_DECIDED, type TwinningRecord } from "../../../src/domain/twinning/record";
import type { Snapshot } from "../../../src/host/snapshot";
import { twinningChange } from "../../../src/layout/plan/twinning-writes";
import { textOf } from "../../../src/layout/cells/sheet-index";
import { twinning as words } from "../../../src/layout/sheets/twinning";
import { edited, insertColumn, loseNames, rename, type } from "../edits";
import { bundleBook, PUBLISHED } from "../published";

const BANNED: TwinningRecord = {
  ...NOTHING_DECIDED,
  bans: [{ themeId: "aanpak", learner: "genk", donor: "mechelen", reason: "Loopt al" }],
};
const book = bundleBook({ ...PUBLISHED, twinning: NOTHING_DECIDED });
/** Who waits in a theme, the first. */
function waitingIn(theme: string): string {
  const cells = book.sheets.find(({ name }) => name === "Twinning")?.cells ?? [];
  const below = cells.find(({ value }) => value === words.waiting)?.row ?? Infinity;
  const row = cells.find((cell) => cell.row > below && cell.column === 0 && cell.value === theme)?.row;
  return textOf(cells.find((cell) => cell.row === row && cell.column === 1));
}
const changeIn = (workbook: Snapshot) => twinningChange(workbook, { ...PUBLISHED, twinning: BANNED });

it("changes nothing where it stands there like that", () => {
  const change = twinningChange(book, { ...PUBLISHED, twinning: NOTHING_DECIDED });
  expect(change).toMatchObject({ kind: "same", cells: [], plan: { sheets: [], names: [] } });
});

it.each([
  ["as it was laid out", (workbook: Snapshot) => workbook],
  ["under another name", rename("Twinning", "Wie leert")],
  ["without its names", loseNames],
  [
    "with a remark in a column of one's own, beside a row that stays",
    (workbook: Snapshot) => edited(workbook, type("Twinning", "P17", "bel Jan"), type("Twinning", "N16", "Contact")),
  ],
])("writes in its place %s, only cells of the sheet that differ, and none of one's own", (_, edit) => {
  const change = changeIn(edit(book));
  expect(change.kind).toBe("here");
  expect(change.plan).toEqual({ sheets: [], names: [] });
  const cells = change.cells.map(({ row, column }) => `${row},${column}`);
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...change.cells.map(({ column }) => column))).toBeLessThan(13);
});

it.each([
  ["with a column inserted", insertColumn("Twinning", 3), undefined],
  [
    "with a note where a practice stands",
    (workbook: Snapshot) => edited(workbook, type("Twinning", "G18", "bel Jan")),
    "G18",
  ],
  [
    "with a column of one's own beside rows that get another pair",
    (workbook: Snapshot) =>
      edited(
        workbook,
        type("Twinning", "N16", "Contact"),
        ...[18, 19].map((row) => type("Twinning", `N${row}`, "Jan")),
      ),
    "N18",
  ],
  ["with another donor in a row", (workbook: Snapshot) => edited(workbook, type("Twinning", "D18", "Oostende")), "D18"],
  [
    "with a learner in a row who waits below",
    (workbook: Snapshot) => edited(workbook, type("Twinning", "B18", waitingIn("Aanpak"))),
    "B18",
  ],
  [
    "with a city where no city stands",
    (workbook: Snapshot) => edited(workbook, type("Twinning", "I18", "Gent")),
    "I18",
  ],
  [
    "with a note below the proposal",
    (workbook: Snapshot) => edited(workbook, type("Twinning", "A90", "Zie verslag")),
    "A90",
  ],
])("leaves it as it is %s, and comes beside it", (_, edit, at) => {
  const change = changeIn(edit(book));
  if (change.kind !== "beside") throw new Error(change.kind);
  expect(change.cells).toEqual([]);
  expect(change.plan.sheets.map(({ name }) => name)).toEqual(["Twinning (2)"]);
  const { cell } = change;
  expect(cell && `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`).toBe(at);
});

it("keeps the formula of somebody, also where it comes to what we would write", () => {
  const [sheet] = book.sheets.filter(({ name }) => name === "Twinning");
  const practice = sheet?.cells.find(({ row, column }) => row === 17 && column === 6);
  if (!sheet || !practice) throw new Error("There is no practice.");
  const cells = sheet.cells.map((cell) => (cell === practice ? { ...cell, value: "x", formula: "=T(B2)" } : cell));
  const workbook = { ...book, sheets: book.sheets.map((each) => (each === sheet ? { ...each, cells } : each)) };
  expect(changeIn(workbook).kind).toBe("beside");
});
