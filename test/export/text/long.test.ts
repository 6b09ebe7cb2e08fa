import { describe, expect, it } from "@jest/globals";
import { DEFAULT_RULES } from "../../../src/domain/publication/rules";
import { explained } from "../../../src/domain/measurement/explanation";
import { longOf } from "../../../src/export/text/long";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { benchmarkFor, GENT, PUBLIC, STEERING, strategies } from "../benchmarks";

const lines = (text: string) => text.trimEnd().split("\r\n");

describe("the long format", () => {
  it("has a row per city and theme, then the figures of the group, with a decimal point", () => {
    const rows = lines(longOf(benchmarkFor(STEERING)));
    expect(rows[0]).toBe("city_id,city,theme_id,theme,period,value,status,n,target,previous,change,nis_code,year,date");
    expect(rows).toHaveLength(1 + 13 * 9 + 8 * 6 + 1);
    expect(rows[1]).toBe("aalst,Aalst,strategie,Strategie,najaar 2024,2.5,scored,1,,,,41002,2024,2026-03-02");
    expect(rows).toContain("aalst,Aalst,risicobeheer,Risicobeheer,najaar 2024,,approximate,0,,,,41002,2024,2026-03-02");
    expect(rows).toContain("gent,Gent,strategie,Strategie,najaar 2024,3.5,between,1,,,,44021,2024,2026-03-02");
    expect(rows).toContain("gent,Gent,lekp1,LEKP-VTE,najaar 2024,8.4,scored,1,,,,44021,2024,2026-03-02");
    expect(rows).toContain("turnhout,Turnhout,aanpak,Aanpak,najaar 2024,,blank,0,,,,13040,2024,2026-03-02");
    expect(rows).toContain(",,strategie,Strategie,najaar 2024,3.5,published,12,,,,,2024,2026-03-02");
    expect(rows).toContain(",,regelgeving,Regelgeving,najaar 2024,2.875,median,12,,,,,2024,2026-03-02");
    expect(rows.at(-1)).toBe(",,lekp1,LEKP-VTE,najaar 2024,45.5,total,13,,,,,2024,2026-03-02");
  });

  it("has the target of one city, and what changed since the measurement before", () => {
    const explanations = [explained({ cityId: "gent", themeId: "strategie", target: "4" })];
    const made = benchmarkFor(GENT, { explanations });
    const cities = [{ cityId: "gent", difference: 0.5 }];
    const changes = [{ themeId: "strategie", from: 3, to: 3, parts: null, sameCities: 13, cities }];
    const rows = lines(longOf({ ...made, changes }));
    expect(rows[1]).toBe("gent,Gent,strategie,Strategie,najaar 2024,3.5,between,1,4,3,0.5,44021,2024,2026-03-02");
  });

  it("has the code that a city had in the year of the measurement, and the present one where that is not known", () => {
    const codeIn = (period: string) => {
      const rows = lines(longOf(benchmarkFor(STEERING, { measured: { ...najaar2024, period } })));
      return rows
        .find((row) => row.startsWith("hasselt,"))
        ?.split(",")
        .slice(-3, -1);
    };
    expect(["najaar 2024", "najaar 2025", "najaar"].map(codeIn)).toEqual([
      ["71022", "2024"],
      ["71072", "2025"],
      ["71072", ""],
    ]);
  });

  it("has of each median what it was in the measurement before", () => {
    const changes = [{ themeId: "strategie", from: 2.5, to: 3, parts: null, sameCities: 13, cities: [] }];
    const rows = lines(longOf({ ...benchmarkFor(PUBLIC), changes }));
    expect(rows).toContain(",,strategie,Strategie,najaar 2024,3,median,12,,2.5,0.5,,2024,2026-03-02");
  });

  it("has no lowest and highest where too few cities gave them, and says so", () => {
    const rows = lines(longOf(benchmarkFor(PUBLIC)));
    expect(rows.filter((row) => row.includes(",strategie,")).map((row) => row.split(",")[6])).toEqual([
      ...["published", "median", "range-withheld", "sensitivity-low", "sensitivity-high"],
    ]);
  });

  it("has the figures of the group alone for the public, and one city for a city", () => {
    expect(
      lines(longOf(benchmarkFor(PUBLIC)))
        .slice(1)
        .every((row) => row.startsWith(",,")),
    ).toBe(true);
    const own = lines(longOf(benchmarkFor(GENT)))
      .slice(1)
      .filter((row) => !row.startsWith(",,"));
    expect(own).toHaveLength(9);
    expect(own.every((row) => row.startsWith("gent,Gent,"))).toBe(true);
  });

  it("says that a figure is withheld, and not what it was", () => {
    const rules = { ...DEFAULT_RULES, whenTooSmall: "withhold" as const };
    const rows = lines(longOf(benchmarkFor(PUBLIC, { measured: strategies(1, 2, 4), rules })));
    expect(rows.filter((row) => row.includes("strategie"))).toEqual([
      ",,strategie,Strategie,najaar 2026,,withheld,,,,,,2026,2026-03-02",
    ]);
    const fte = { total: "withheld" as const, n: 5 };
    expect(lines(longOf({ ...benchmarkFor(PUBLIC), fte })).filter((row) => row.includes(",lekp1,"))).toEqual([
      expect.stringMatching(/^,,lekp1,[^,]*,najaar 2024,,withheld,,/),
    ]);
  });

  it("quotes what holds a comma, and makes a formula harmless", () => {
    const measured = { ...najaar2024, period: '=HYPERLINK("x"), 2024' };
    expect(lines(longOf(benchmarkFor(PUBLIC, { measured })))[1]).toContain(`,"'=HYPERLINK(""x""), 2024",`);
  });

  it("has no mark in front: R would make it part of the first name", () => {
    expect(longOf(benchmarkFor(PUBLIC)).startsWith("city_id")).toBe(true);
  });
});
