/** What the Kenniscentrum publishes is read back as it was laid out, whatever was done to the workbook since. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { LEDGER_STEPS, type LedgerEntry, publishedIn } from "../../src/domain/global-score/ledger";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { priorityOf, type Summary } from "../../src/domain/summary/summary";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import { edited, insertColumn, loseNames, rename, reorderColumns, reorderRows, reverseSheets, type } from "./edits";
import { laidOut } from "./laid-out";
import { bundleBook, bundlePlan, entry, LEDGER, PUBLISHED } from "./published";
import { gridIn, read, told } from "./read";
import { wideScan } from "./scans";

const order = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });

/** Without the order of the rows: a summary is read as it stands. */
function sorted({ recommendations, workPackages }: Summary): Summary {
  const byNumber = (one: { number: string }, other: { number: string }) => Number(one.number) - Number(other.number);
  return {
    recommendations: [...recommendations].sort(byNumber),
    workPackages: [...workPackages].sort(byNumber),
  };
}

function published({ publication }: ReturnType<typeof read>) {
  return { ledger: publication.ledger, summary: publication.summary && sorted(publication.summary) };
}

describe("a bundle with what was published", () => {
  const expected = { ledger: LEDGER, summary: sorted(summary2025) };

  it("is read back as it was laid out, and the cities' scores with it", () => {
    const reading = read(bundleBook(PUBLISHED));
    expect(published(reading)).toEqual(expected);
    expect(gridIn(reading)).toEqual(gridIn(read(laidOut(najaar2024))));
  });

  it("hands in no scores on Globaal, also where somebody left one row for each theme: that is no grid", () => {
    const cities = najaar2024.cities.filter(({ city }) => city.id === "gent");
    const ledger = klimaatgovernance.themes.map(({ id }) => entry(id, "published", { value: 2 }));
    const workbook = bundleBook({ ...PUBLISHED, cities, ledger });
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row }) => sheet.name !== "Globaal" || row <= 3 || row % 4 === 3),
    }));
    for (const left of [{ ...workbook, sheets }, loseNames({ ...workbook, sheets })]) {
      const { scores, publication } = read(left, { file: "gent.xlsx" });
      expect(scores.map(({ source }) => source.sheet)).toEqual(Array(8).fill("Maturiteit"));
      expect(publication.ledger).toEqual(ledger);
    }
  });

  it("says which measurement the global scores are of, also after the sheet was renamed and widened, and its name lost", () => {
    const workbook = bundleBook({ ...PUBLISHED, globalPeriod: "voorjaar 2025" });
    const changed = edited(workbook, insertColumn("Globaal", 1), rename("Globaal", "D'r op"));
    const all = [
      workbook,
      changed,
      loseNames(changed),
      edited(bundleBook(PUBLISHED), type("Globaal", "B3", "voorjaar 2025")),
    ];
    expect(all.map((each) => read(each).publication.globalPeriod)).toEqual(Array(4).fill("voorjaar 2025"));
    expect(all.map((each) => read(each).publication.ledger)).toEqual(Array(4).fill(LEDGER));
    expect(read(bundleBook(PUBLISHED)).publication.globalPeriod).toBe("");
  });

  it("has one thing to tell: Aanpak is published below 3 and has no recommendation", () => {
    expect(told(read(bundleBook(PUBLISHED))).filter((line) => !line.startsWith("no-scores"))).toEqual([
      'recommendation-missing Aanbevelingen!D8 "Aanpak"',
    ]);
  });

  it("is read back after it was renamed, moved, sorted and widened, with and without its names", () => {
    const disturbance = fc.record({
      ledgerRows: order(32),
      ledgerColumns: order(6),
      recommendationRows: order(12),
      packageRows: order(7),
      packageColumns: order(8),
      inserted: fc.array(
        fc.record({
          sheet: fc.constantFrom("D'r op", "Aanbevelingen", "Werkpakketten", "Maturiteit"),
          column: fc.nat(4),
        }),
        { maxLength: 3 },
      ),
      reversed: fc.boolean(),
      named: fc.boolean(),
    });
    fc.assert(
      fc.property(disturbance, (by) => {
        const workbook = edited(
          bundleBook(PUBLISHED),
          reorderRows("Globaal", 4, by.ledgerRows),
          reorderColumns("Globaal", 0, by.ledgerColumns),
          reorderRows("Aanbevelingen", 4, by.recommendationRows),
          reorderRows("Werkpakketten", 4, by.packageRows),
          reorderColumns("Werkpakketten", 0, by.packageColumns),
          rename("Globaal", "D'r op"),
          ...by.inserted.map(({ sheet, column }) => insertColumn(sheet, column)),
          ...(by.reversed ? [reverseSheets] : []),
          ...(by.named ? [] : [loseNames]),
        );
        expect(published(read(workbook))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("is read back whatever was written in it, in a scan with other names too", () => {
    const words = fc.constantFrom("", "=1+1", "-", "Nog te bepalen", "d'r op", '"aangehaald"', "twee\nregels", "3");
    const label = fc.constantFrom("", "1", "2", "1a", "12");
    for (const definition of [klimaatgovernance, wideScan]) {
      const themeId = fc.constantFrom(...definition.themes.map(({ id }) => id));
      const [lowest, highest] = [definition.levels[0], definition.levels.at(-1) ?? definition.levels[1]];
      const step = fc
        .record({
          ...{ themeId, step: fc.constantFrom(...LEDGER_STEPS), reason: words, person: words },
          date: fc.constantFrom("", "2026-05-02", "voorjaar"),
          value: fc.constantFrom(null, lowest.value, highest.value),
        })
        .map((each): LedgerEntry => ({ ...each, raw: each.value === null ? "" : String(each.value) }));
      const summary = fc.record({
        recommendations: fc
          .array(fc.record({ number: label, themeId, text: words }), { maxLength: 6 })
          .map((all) => all.filter(({ number, text }) => number + text !== "")),
        // Rows in which nothing was written are none.
        workPackages: fc.array(
          fc
            .record({
              ...{ number: label, name: words.filter((text) => text !== ""), partners: words, start: words },
              subtopics: words,
              themeIds: fc.array(themeId, { maxLength: 2 }),
              recommendations: fc.array(fc.constantFrom("1", "2", "12"), { maxLength: 3 }),
              leads: fc.array(fc.constantFrom("Gent (nog te bepalen)", "St-Niklaas"), { maxLength: 2 }),
              rawPriority: fc.constantFrom("", "1", "4", "5", "nog te bepalen"),
            })
            .map((each) => ({ ...each, priority: priorityOf(each.rawPriority) })),
          { maxLength: 4 },
        ),
      });
      fc.assert(
        fc.property(
          fc.uniqueArray(step, { selector: (each) => `${each.themeId} ${each.step}` }),
          summary,
          (ledger, written) => {
            const before: Measurement = { ...emptyMeasurement(definition, ""), ledger, summary: written };
            const { publication } = read(bundleBook(before), { definition });
            const says = (each: LedgerEntry) => [each.raw, each.reason, each.person, each.date].join("") !== "";
            expect([...publication.ledger].sort(byKey)).toEqual([...ledger].filter(says).sort(byKey));
            expect(linesOf(publication.summary)).toEqual(linesOf(written));
            // And once more, from what was read: nothing changes any more.
            const again = { ...before, ...publication, summary: publication.summary ?? written };
            expect(read(bundleBook(again), { definition }).publication).toEqual(publication);
          },
        ),
        { numRuns: 40 },
      );
    }
  });
});

const byKey = (one: LedgerEntry, other: LedgerEntry) =>
  `${one.themeId} ${one.step}` < `${other.themeId} ${other.step}` ? -1 : 1;

/** By themes in the order of the definition on the sheet, hence without their order here. */
function linesOf(summary: Summary | undefined): readonly string[] {
  const { recommendations = [], workPackages = [] } = summary ?? {};
  return [...recommendations, ...workPackages].map((each) => JSON.stringify(entries(each))).sort();
}

function entries(each: object): readonly unknown[] {
  return Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1));
}

describe("the global score on Maturiteit", () => {
  const onMaturity = (measurement: Measurement) =>
    bundlePlan(measurement).sheets[0]?.cells.filter(({ row }) => row === 6);

  it("is a formula beside Globaal, and empty where nothing was published", () => {
    expect(onMaturity(PUBLISHED)?.map(({ value }) => value)).toEqual([
      ...["Globale score", "", 2.5, "", "", "", "", 2, ""],
    ]);
    expect(
      onMaturity(PUBLISHED)
        ?.slice(1)
        .every(({ formula = "" }) => formula.includes("Globaal!")),
    ).toBe(true);
  });

  it("that was typed there counts as published, without a reason", () => {
    const workbook = edited(laidOut(najaar2024), type("Maturiteit", "C7", 2.5));
    const { publication } = read(workbook);
    expect(publicationOf(publication.ledger)).toEqual({ aanpak: 2.5 });
    expect(told(publication)).toEqual(['global-not-in-ledger Maturiteit!C7 "2.5"']);
    const next = read(bundleBook({ ...najaar2024, ledger: publication.ledger }));
    expect(told(next.publication)).toEqual([
      'global-without-reason Globaal!D12 "Aanpak: Gepubliceerd"',
      'global-unsigned Globaal!E12 "Aanpak: Gepubliceerd"',
      'global-beside-median Globaal!C12 "Aanpak\n2.5\n3"',
    ]);
  });

  it("that was typed there is read by the rules for every score", () => {
    const workbook = edited(laidOut(najaar2024), type("Maturiteit", "B7", 25, "tussen oranje en geel", "n.v.t."));
    const { publication } = read(workbook);
    expect(publicationOf(publication.ledger)).toEqual({ strategie: null, aanpak: 2.5, monitoring: null });
    expect(told(publication)).toEqual([
      'score-out-of-range Maturiteit!B7 "25" → 2.5',
      'score-as-phrase Maturiteit!C7 "tussen oranje en geel" → 2.5',
      'global-not-in-ledger Maturiteit!C7 "tussen oranje en geel"',
    ]);
  });

  it("that contradicts the ledger is told of, and the ledger counts", () => {
    const { publication } = read(edited(bundleBook(PUBLISHED), type("Maturiteit", "C7", 4)));
    expect(publishedIn(publication.ledger, "aanpak")).toBe(2.5);
    expect(told(publication)).toContain('global-not-in-ledger Maturiteit!C7 "4"');
  });

  it("is nothing to tell of where its formula was not calculated since: nobody typed it", () => {
    const { publication } = read(edited(bundleBook(PUBLISHED), type("Globaal", "C12", 4)));
    expect(publishedIn(publication.ledger, "aanpak")).toBe(4);
    expect(told(publication)).toEqual([]);
  });

  it("is nothing to tell of where it says the same as the ledger", () => {
    const { publication } = read(edited(bundleBook(PUBLISHED), type("Maturiteit", "C7", 2.5)));
    expect(told(publication).filter((line) => line.startsWith("global"))).toEqual([]);
  });

  it("changes no score of a city and no median, whatever it is", () => {
    const typed = edited(laidOut(najaar2024), type("Maturiteit", "B7", 1, 1, 1, 1, 1, 1, 1, 1));
    expect(gridIn(read(typed))).toEqual(gridIn(read(laidOut(najaar2024))));
  });
});

describe("a ledger that someone added to", () => {
  it("keeps the first of two rows for the same step that say the same, and tells of the other", () => {
    const workbook = edited(bundleBook(PUBLISHED), type("Globaal", "A37", "Aanpak", "Gepubliceerd", 2.5, "Nog eens"));
    const { publication } = read(workbook);
    expect(publishedIn(publication.ledger, "aanpak")).toBe(2.5);
    expect(told(publication)).toContain('duplicate-theme Globaal!A37 "Aanpak"');
  });

  it("counts neither of two that contradict each other, tells both, and keeps both for the next bundle", () => {
    const workbook = edited(bundleBook(PUBLISHED), type("Globaal", "A37", "Aanpak", "Gepubliceerd", 4, "Toch niet"));
    const { publication } = read(workbook);
    expect(publishedIn(publication.ledger, "aanpak")).toBeNull();
    expect(told(publication)).toContain('duplicate-theme Globaal!A37 "Aanpak\n2.5\n4"');
    const next = read(bundleBook({ ...najaar2024, ledger: publication.ledger })).publication;
    expect(publishedIn(next.ledger, "aanpak")).toBeNull();
    expect(next.ledger.find(({ step }) => step === "published")).toMatchObject({
      raw: "2,5 tegenover 4",
      reason: "Besproken met de steden\nToch niet",
    });
  });

  it("tells of a theme that nobody knows", () => {
    const workbook = edited(bundleBook(PUBLISHED), type("Globaal", "A37", "Mobiliteit", "Gepubliceerd", 4));
    expect(told(read(workbook).publication)).toContain('unknown-theme Globaal!A37 "Mobiliteit"');
  });

  it("has its words read as a score, like every cell", () => {
    const ledger = [entry("aanpak", "published", { value: 2.5, raw: "tussen oranje en geel" })];
    const { publication } = read(bundleBook({ ...najaar2024, ledger }));
    expect(publication.ledger).toEqual(ledger);
    // Its own words are taken by the formulas too: there is nothing to tell but that it is not the median.
    expect(told(publication)).toEqual(['global-beside-median Globaal!C12 "Aanpak\n2.5\n3"']);
  });
});

function publicationOf(ledger: readonly LedgerEntry[]) {
  return Object.fromEntries(ledger.map(({ themeId, value }) => [themeId, value]));
}
