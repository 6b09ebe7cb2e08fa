/** What comes after a theme, how much is left, and when a city may be called ready. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Snapshot } from "../../src/host/snapshot";
import { hasNothingToShare } from "../../src/taskpane/share/share-view";
import { checkView } from "../../src/taskpane/view/check-view";
import { nextTheme } from "../../src/taskpane/view/next-theme";
import { ownSheets, progressOf } from "../../src/taskpane/view/places";
import { book, type Rows, sheet } from "../layout/book";
import { laidOut } from "../layout/laid-out";
import { GENT, HEADER } from "../layout/rows";

const read = (workbook: Snapshot) => inspectionOf(workbook, { builtIn: klimaatgovernance });
const table = (...rows: Rows) => sheet("Blad1", [HEADER, ...rows]);
const full = GENT.slice(1);

function after(theme: string, ...sheets: readonly ReturnType<typeof sheet>[]) {
  const inspection = read(book(...sheets));
  const place = inspection.reading.places.find(({ cityId, themeId }) => cityId === "gent" && themeId === theme);
  if (!place) throw new Error(`${theme} has no cell.`);
  const { conflicts } = checkView(inspection).consolidation;
  const { next, left, ready } = nextTheme(inspection, place, conflicts);
  return { next: next?.name, left, ready: ready?.name };
}

const [first, second, last] = [0, 1, klimaatgovernance.themes.length - 1].map((at) => klimaatgovernance.themes[at]);

describe("after a theme", () => {
  it("comes the next one, and how many have no score", () => {
    expect(after("strategie", table(["Gent", 3]))).toEqual({ next: second?.name, left: 7, ready: undefined });
  });

  it("is the theme itself among those that have none, as in the list below it", () => {
    const workbook = table(["Gent", 3]);
    const { themes } = progressOf(read(book(workbook)));
    expect(after("aanpak", workbook).left).toBe(themes.filter(({ next }) => next).length);
    expect(after("aanpak", table(["Gent", 3, "", ...full.slice(2)])).left).toBe(1);
  });

  it("comes the first that is missing, once the last is reached, and nothing where none is", () => {
    const open = ["Gent", "", ...full.slice(1)];
    expect(after(last?.id ?? "", table(open))).toEqual({ next: first?.name, left: 1, ready: undefined });
    expect(after(last?.id ?? "", table(["Gent", ...full]))).toEqual({ next: undefined, left: 0, ready: "Gent" });
  });

  it("is a city ready only where every theme has a score that counts", () => {
    expect(after("strategie", table(["Gent", ...full])).ready).toBe("Gent");
    expect(after("strategie", table(["Gent", ...full.slice(0, -1), "n.v.t."])).ready).toBeUndefined();
    expect(after("strategie", table(["Gent", ...full.slice(0, -1), "groen"])).ready).toBeUndefined();
    expect(after("strategie", table(["Gent", ...full.slice(0, -1), ""])).ready).toBeUndefined();
  });

  it("is no city ready of which a theme has no cell, or two that contradict each other", () => {
    expect(
      after("strategie", sheet("Blad1", [HEADER.slice(0, -1), ["Gent", ...full.slice(0, -1)]])).ready,
    ).toBeUndefined();
    const other = sheet("Blad2", [HEADER, ["Gent", 1, ...full.slice(1)]]);
    expect(after("strategie", table(["Gent", 5, ...full.slice(1)]), other).ready).toBeUndefined();
  });
});

describe("Delen", () => {
  const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");

  it("has nothing to share of an empty self-evaluation or an empty workbook, and something as soon as one score is there", () => {
    expect(hasNothingToShare(read(laidOut(emptyMeasurement(klimaatgovernance, "", gent))))).toBe(true);
    expect(hasNothingToShare(read(book(sheet("Blad1", []))))).toBe(true);
    expect(hasNothingToShare(read(book(table(["Gent", 3]))))).toBe(false);
  });
});

describe("Bladen", () => {
  it("has every sheet of ours, in the order of the workbook, and none of others", () => {
    const workbook = laidOut(emptyMeasurement(klimaatgovernance, ""));
    const names = workbook.sheets.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(ownSheets(read({ ...workbook, sheets: [...workbook.sheets, sheet("Nota's", [["een"]])] }))).toEqual(names);
  });
});
