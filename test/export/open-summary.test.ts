import { describe, expect, it } from "@jest/globals";
import { benchmarkFor, GENT, PUBLIC, STEERING } from "./benchmarks";

describe("what an audience sees of recommendations and packages", () => {
  const summary = {
    recommendations: [
      { number: "1", themeId: "strategie", text: "SMART" },
      { number: "2", themeId: "aanpak", text: "Geheim" },
      { number: "3", themeId: "strategie", text: "Vertrouwelijk: fusie" },
    ],
    workPackages: [
      {
        number: "1",
        name: "Eén",
        themeIds: ["strategie", "aanpak"],
        recommendations: ["1", "2", "3"],
        leads: ["Gent"],
        partners: "",
        priority: 1 as const,
        rawPriority: "1",
        start: "",
        subtopics: "",
      },
      {
        number: "2",
        name: "Twee",
        themeIds: [],
        recommendations: [],
        leads: [],
        partners: "HR-benchmark",
        priority: null,
        rawPriority: "",
        start: "",
        subtopics: "",
      },
    ],
  };
  const confidential = { themeIds: ["aanpak"], places: [] };

  it("holds nothing that is confidential, nor refers to it", () => {
    const benchmark = benchmarkFor(STEERING, { summary, confidential });
    expect(benchmark.summary?.recommendations.map(({ number }) => number)).toEqual(["1"]);
    expect(benchmark.summary?.workPackages).toMatchObject([
      { number: "1", themeIds: ["strategie"], recommendations: ["1"] },
    ]);
    expect(benchmark.withheld.map(({ where }) => where)).toEqual(
      expect.arrayContaining(["Aanbevelingen, 2", "Aanbevelingen, 3", "Werkpakketten, 2"]),
    );
  });

  it.each([PUBLIC, GENT])("leaves the cities that lead unnamed for who may not see them: %j", (audience) => {
    const benchmark = benchmarkFor(audience, { summary, confidential });
    expect(benchmark.summary).toMatchObject({ recommendations: [{ number: "1" }], workPackages: [] });
    expect(benchmark.withheld).toContainEqual({ reason: "not-named", where: "Werkpakketten, 1" });
  });
});
