/** What someone struck through is taken back: it is read nowhere, and nowhere in silence. */
import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/snapshot";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explanationRows } from "../../src/layout/parse/own/explanation-rows";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { book, type Rows, sheet, type Written } from "./book";
import { edited, strike, type } from "./edits";
import { laidOut } from "./laid-out";
import { bundleBook, entry, PUBLISHED } from "./published";
import { fteIn, gridIn, read, told, toldOfFte } from "./read";
import { GENT, HEADER } from "./rows";
import { explained } from "../../src/domain/measurement/explanation";

describe("a struck-through name", () => {
  const gone = (value: string, plain = ""): Written => ({ value, plain });
  const [, ...SCORES] = GENT;

  it("of a city leaves its scores to nobody, and that is said", () => {
    const reading = read(book(sheet("Blad1", [HEADER, ["Genk", ...SCORES], [gone("Gent"), ...SCORES]])));
    expect(gridIn(reading)).toEqual({ genk: "3 4 2 3 2.5 3 2 4" });
    expect(told(reading)).toEqual(['unknown-city Blad1!A3 ""', 'score-struck Blad1!A3 "Gent"']);
  });

  it("of a city with all that stands beside it is told once, and the row that came in its place counts", () => {
    const struck = SCORES.map((value): Written => ({ value: value as number, plain: "" }));
    const reading = read(book(sheet("Blad1", [HEADER, [gone("Gent"), ...struck], GENT])));
    expect(gridIn(reading)).toEqual({ gent: "3 4 2 3 2.5 3 2 4" });
    expect(told(reading)).toEqual(['score-struck Blad1!A2 "Gent"']);
  });

  it("before another gives the row to that one, and that is said", () => {
    const reading = read(book(sheet("Blad1", [HEADER, [gone("Gent Leuven", " Leuven"), ...SCORES]])));
    expect(gridIn(reading)).toEqual({ leuven: "3 4 2 3 2.5 3 2 4" });
    expect(told(reading)).toEqual(['score-struck Blad1!A2 "Gent Leuven"']);
  });

  it("of a theme leaves its scores unread, and that is said", () => {
    const header = HEADER.map((text, column) => (column === 2 ? gone(text) : text));
    const reading = read(book(sheet("Blad1", [header, GENT])));
    expect(gridIn(reading)).toEqual({ gent: "3 - 2 3 2.5 3 2 4" });
    expect(told(reading)).toEqual(['missing-theme Blad1!A1 "Aanpak"', 'score-struck Blad1!C1 "Aanpak"']);
  });

  it("is none where only the mark of a footnote is raised beside it", () => {
    const header = HEADER.map((text, column) => (column === 2 ? gone(`${text}1`, text) : text));
    const reading = read(book(sheet("Blad1", [header, [gone("Gent*", "Gent"), ...SCORES]])));
    expect(gridIn(reading)).toEqual({ gent: "3 4 2 3 2.5 3 2 4" });
    expect(told(reading)).toEqual([]);
  });

  it("in words that mention a city is none", () => {
    const rows: Rows = [[gone("Besproken met Leuven")], [], HEADER, GENT];
    expect(told(read(book(sheet("Blad1", rows))))).toEqual([]);
  });
});

describe("a struck-through number of VTE", () => {
  const lekp = (...rows: Rows) => read(book(sheet("LEKP", [["Stad", "VTE LEKP 1"], ...rows])));

  it("is none, and that is said, also where nothing else stands beside it", () => {
    const reading = lekp(["Gent", { value: 8.4, plain: "" }], ["Genk", 2]);
    expect(fteIn(reading)).toEqual({ gent: null, genk: 2 });
    expect(toldOfFte(reading)).toEqual(['fte-unreadable LEKP!B2 "8.4"']);
  });

  it("counts by what is left of it, and all of the cell is told", () => {
    const reading = lekp(["Gent", { value: "9 8,4", plain: " 8,4" }]);
    expect(fteIn(reading)).toEqual({ gent: 8.4 });
    expect(toldOfFte(reading)).toEqual(['fte-as-text LEKP!B2 "9 8,4" → 8.4']);
  });
});

describe("a struck-through global score", () => {
  it("that was typed on Maturiteit is none, and that is said", () => {
    const typed = edited(laidOut(najaar2024), type("Maturiteit", "C7", 2.5), strike("Maturiteit", "C7"));
    const { publication } = read(typed);
    expect(publication.ledger).toEqual([]);
    expect(told(publication)).toEqual(['score-struck Maturiteit!C7 "2.5"']);
  });

  it.each([
    ["and nothing more", { reason: "", person: "", date: "" }],
    ["with its reason", {}],
  ])("on Globaal is none, and that is said: %s", (_, more) => {
    const ledger = [entry("aanpak", "published", { value: 2.5, ...more })];
    const workbook = edited(bundleBook({ ...PUBLISHED, ledger }), strike("Globaal", "C12"));
    const { publication } = read(workbook);
    expect(publication.ledger.flatMap(({ value }) => value ?? [])).toEqual([]);
    expect(told(publication)).toContain('score-struck Globaal!C12 "2.5"');
  });
});

describe("struck-through words on Toelichting", () => {
  const explanations = [explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar", date: "2026-05-02" })];
  const workbook = laidOut({ ...najaar2024, explanations });
  const rowOf = workbook.sheets
    .find(({ name }) => name === "Toelichting")
    ?.cells.find(({ value }) => value === "Plan klaar")?.row;
  const place = { cityId: "gent", themeId: "aanpak" };

  it("are not read", () => {
    const struck = edited(workbook, strike("Toelichting", `D${(rowOf ?? 0) + 1}`));
    const motivations = (from: Snapshot) =>
      read(from)
        .explanations.map(({ motivation }) => motivation)
        .filter(Boolean);
    expect(motivations(workbook)).toEqual(["Plan klaar"]);
    expect(motivations(struck)).toEqual([]);
  });

  it("have no day either, where it is the day that is struck through", () => {
    const struck = edited(workbook, strike("Toelichting", `K${(rowOf ?? 0) + 1}`));
    const days = (from: Snapshot) =>
      read(from)
        .explanations.map(({ date }) => date)
        .filter(Boolean);
    expect(days(workbook)).toEqual(["2026-05-02"]);
    expect(days(struck)).toEqual([]);
  });

  it("are shown all the same to whoever may write over them", () => {
    const struck = edited(workbook, strike("Toelichting", `D${(rowOf ?? 0) + 1}`));
    expect(explanationRows(struck, klimaatgovernance)(place)?.text("motivation")).toBe("Plan klaar");
  });
});
