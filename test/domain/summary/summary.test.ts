import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../../src/domain/definition/klimaatgovernance";
import { checkSummary } from "../../../src/domain/summary/check-summary";
import { isOpenLead, leadOf } from "../../../src/domain/summary/lead";
import { NO_SUMMARY, type Summary, type WorkPackage } from "../../../src/domain/summary/summary";
import { summary2025 } from "../../../src/sample/summary-2025";
import { wideScan } from "../../layout/scans";

/** The published medians of 2024. */
const MEDIANS: Readonly<Record<string, number>> = { monitoring: 2.75, regelgeving: 2.875 };
const told = (summary: Summary, standing: Readonly<Record<string, number | null>> = MEDIANS) =>
  checkSummary(summary, { definition, standingOf: (id) => standing[id] ?? 3 }).map(({ code, raw }) => [code, raw]);

function packages(change: (each: WorkPackage) => Partial<WorkPackage>): Summary {
  return { ...summary2025, workPackages: summary2025.workPackages.map((each) => ({ ...each, ...change(each) })) };
}

describe("the summary of 2025", () => {
  it("has ten recommendations in seven packages, with what is still to be decided as it stands", () => {
    expect(summary2025.recommendations).toHaveLength(10);
    expect(summary2025.workPackages.map(({ priority }) => priority)).toEqual([1, 2, 4, 4, 1, 3, 2]);
    expect(summary2025.workPackages[1]).toMatchObject({
      themeIds: ["strategie", "monitoring"],
      recommendations: ["2", "3", "6", "7"],
      leads: ["Kortrijk", "Antwerpen"],
    });
    expect(summary2025.workPackages[5]?.leads).toEqual(["Gent (nog te bepalen)", "St-Niklaas"]);
    expect(summary2025.workPackages[2]?.leads).toEqual(["Oostende", "Tweede stad nog te bepalen"]);
    expect(summary2025.workPackages[3]?.leads).toEqual(["Steden nog vast te leggen"]);
    expect(summary2025.workPackages.map(({ number, leads }) => (leads.some(isOpenLead) ? number : ""))).toEqual([
      ...["", "", "3", "4", "", "6", ""],
    ]);
    expect(summary2025.workPackages.map(({ subtopics }) => subtopics.split("\n").length)).toEqual([
      10, 4, 4, 3, 5, 4, 4,
    ]);
  });

  it("has nothing to tell: both themes below 3 have recommendations", () => {
    expect(told(summary2025)).toEqual([]);
  });

  it("tells of a theme that is published below 3 and has none", () => {
    expect(told(summary2025, { ...MEDIANS, aanpak: 2.75 })).toEqual([["recommendation-missing", "Aanpak"]]);
  });

  it("says nothing of a theme that is on 3, or of which nobody knows", () => {
    expect(told(summary2025, { ...MEDIANS, aanpak: 3, "hr-cultuur": null })).toEqual([]);
  });
});

describe("a summary", () => {
  it("that nobody has begun has nothing to tell", () => {
    expect(told(NO_SUMMARY, { aanpak: 1 })).toEqual([]);
  });

  it("tells of a recommendation in no package, and of a package that holds one that is not there", () => {
    const changed = packages(({ recommendations }) => ({
      recommendations: recommendations.map((number) => (number === "7" ? "17" : number)),
    }));
    expect(told(changed)).toEqual([
      ["recommendation-unpacked", "7"],
      ["recommendation-unknown", "17"],
    ]);
  });

  it("tells of a lead that looks like a city and is none, of another priority and of a theme that nobody knows", () => {
    const changed = packages(({ number }) =>
      number === "3"
        ? { leads: ["Oostende", "Mechlen"], priority: null, rawPriority: "5", themeIds: ["Regelgevnig"] }
        : {},
    );
    expect(told(changed)).toEqual([
      ["summary-unknown-theme", "Regelgevnig"],
      ["lead-unknown", "Mechlen"],
      ["priority-out-of-range", "5"],
    ]);
  });

  it.each(["", "nog te bepalen", "Later te bepalen"])("may leave the priority open: '%s'", (rawPriority) => {
    expect(told(packages(() => ({ priority: null, rawPriority })))).toEqual([]);
  });

  it("may leave open what a package holds, and for which theme", () => {
    const open = packages(({ themeIds, recommendations }) => ({
      themeIds: [...themeIds, "Nog te bepalen"],
      recommendations: [...recommendations, "nog te bepalen"],
    }));
    expect(told(open)).toEqual([]);
  });

  it("of another scan has its own middle: 1 on a scale from 0 to 2", () => {
    const [theme] = wideScan.themes;
    const recommendations = [{ number: "1", themeId: wideScan.themes[1]?.id ?? "", text: "Beter" }];
    const problems = (standing: number) =>
      checkSummary(
        { recommendations, workPackages: [] },
        { definition: wideScan, standingOf: (id) => (id === theme?.id ? standing : 2) },
      ).map(({ code }) => code);
    expect(problems(0.5)).toContain("recommendation-missing");
    expect(problems(1)).not.toContain("recommendation-missing");
  });
});

describe("a lead", () => {
  it.each([
    ["Gent", "gent"],
    ["Gent (nog te bepalen)", "gent"],
    ["Gent nog te bepalen", "gent"],
    ["St-Niklaas", "sint-niklaas"],
    ["Genk", "genk"],
  ])("'%s' is the city %s", (text, id) => {
    expect(leadOf(text, definition.cities)).toMatchObject({ id });
  });

  it.each(["Nog te bepalen", "nog vast te leggen", "Tweede stad nog te bepalen", "Steden nog vast te leggen", "–"])(
    "'%s' is nobody yet",
    (text) => {
      expect(leadOf(text, definition.cities)).toBe("nobody");
    },
  );

  it.each([
    ...[
      "Netwerk Klimaat",
      "Netwerk Klimaat (te onderzoeken)",
      "Smart Flanders",
      "Werkgroep OBMI",
      "VGC",
      "VVSG",
      "VITO",
    ],
    ...[
      "Vilvoorde",
      "Vilvoorde (nog te bepalen)",
      "Geel",
      "Lier",
      "Gentbrugge",
      "Universiteit Gent",
      "Gent en omgeving",
    ],
  ])("'%s' is another organisation", (text) => {
    expect(leadOf(text, definition.cities)).toBe("organisation");
  });

  it.each(["Gnet", "Mechlen", "Antwerpn", "Sint-Niklas", "Oostnede", "Gnet (nog te bepalen)", "Kortijk"])(
    "'%s' is probably a city that was mistyped, and is never taken for it",
    (text) => {
      expect(leadOf(text, definition.cities)).toBe("unclear");
    },
  );

  it.each(["Gent of Genk", "Gent, Genk", "Leuven en Gent", "Gent/Genk"])("'%s' is two cities as one lead", (text) => {
    expect(leadOf(text, definition.cities)).toBe("unclear");
  });
});
