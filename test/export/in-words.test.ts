/** What leaves in words names nobody whom an audience does not see, and the public reads no words of cities. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { GroupPoint } from "../../src/domain/points/point";
import { DEFAULT_RULES, type PublicationRules } from "../../src/domain/publication/rules";
import { namesCity } from "../../src/export/city-names";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import { benchmarkFor, GENT, PUBLIC, refusalFor, STEERING, strategies, textOf } from "./benchmarks";

const { cities } = klimaatgovernance;
const CONSENTING: PublicationRules = {
  ...DEFAULT_RULES,
  consents: cities.map(({ id: cityId }) => ({ cityId, given: true, person: "", date: "" })),
};

function point(more: Partial<GroupPoint>): GroupPoint {
  return {
    ...{ themeId: "aanpak", kind: "strong", rawKind: "", text: "Een trekker", cityIds: ["gent", "aalst"] },
    ...{ reported: "", nuance: "", sources: [], ...more },
  };
}

describe("a text that leaves", () => {
  it("names a city by its name or alias, as whole words", () => {
    expect(
      ["Vooral Gent en Aalst", "St. Niklaas helpt", "de stad Louvain"].map((text) => namesCity(text, cities)),
    ).toEqual([true, true, true]);
    expect(["Gentbrugge helpt", "Agentschap", ""].map((text) => namesCity(text, cities))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("names none to who sees none: such a point or recommendation stays behind, and that is told", () => {
    const points = {
      points: [
        point({}),
        point({ text: "Samen", nuance: "Vooral Gent en Aalst, die 1,25 scoren" }),
        point({ text: "De Aalsterse klimaatraad" }),
      ],
    };
    const [first, ...others] = summary2025.recommendations;
    const recommendations = [{ number: "1", themeId: "aanpak", ...first, text: "Aalst en Gent helpen" }, ...others];
    const summary = { ...summary2025, recommendations };
    const made = benchmarkFor(PUBLIC, { points, summary });
    expect(textOf([made.inWords, made.summary])).not.toMatch(/Gent|Aalst/);
    expect(made.inWords?.points).toHaveLength(1);
    expect(made.withheld).toContainEqual({ reason: "not-named", where: "Aanbevelingen, 1" });
    expect(made.withheld).toContainEqual({ reason: "not-named", where: "Sterk en beter (in deel)" });
    expect(made.withheld.filter(({ reason }) => reason === "confidential")).toEqual([]);
    expect(benchmarkFor(STEERING, { points, summary }).inWords?.points).toHaveLength(3);
    expect(benchmarkFor(GENT, { points, summary }).inWords?.points).toHaveLength(1);
  });

  it("of a recommendation without a number is told by its sheet", () => {
    const recommendations = [{ number: "", themeId: "aanpak", text: "Vertrouwelijk: later" }];
    const { withheld } = benchmarkFor(STEERING, { summary: { recommendations, workPackages: [] } });
    expect(withheld).toEqual([{ reason: "confidential", where: "Aanbevelingen (in deel)" }]);
  });

  it("says who says what to the steering group alone, whoever consented to be named", () => {
    const points = { points: [point({})] };
    const citiesFor = (audience: typeof PUBLIC) =>
      benchmarkFor(audience, { points, rules: CONSENTING }).inWords?.points.map((each) => each.cities);
    expect(citiesFor(STEERING)).toEqual([["Aalst", "Gent"]]);
    expect(citiesFor(PUBLIC)).toEqual([[]]);
    expect(citiesFor(GENT)).toEqual([[]]);
  });

  it("is no remark of a city to the public, whoever consented", () => {
    const { cities: named } = benchmarkFor(PUBLIC, { rules: CONSENTING });
    expect(named).toHaveLength(13);
    expect(named.flatMap(({ fte }) => [fte?.remark, fte?.domains]).filter(Boolean)).toEqual([]);
  });

  it("is refused where a name that stands on every page tells how many people work there", () => {
    const definition = { ...klimaatgovernance, name: "Scan van het klimaatteam (23,4 VTE)" };
    expect(refusalFor(STEERING, { measured: { ...najaar2024, definition } })).toEqual({
      reason: "head-count-in-name",
      where: ["Meetmodel"],
    });
    const code = { ...klimaatgovernance, id: "4711-medewerkers" };
    expect(refusalFor(STEERING, { measured: { ...najaar2024, definition: code } })).toMatchObject({
      where: ["Meetmodel"],
    });
    const period = "najaar 2024, klimaatteam van 12 medewerkers";
    expect(refusalFor(PUBLIC, { measured: { ...najaar2024, period } })).toMatchObject({ where: ["Meting"] });
  });
});

describe("what the median would be if all handed in", () => {
  it("goes where lowest and highest go: with half of the cities it is one of these", () => {
    const measured = strategies(1.25, 2, 2.5, 3, 3, 3.5, 4.75);
    const [theme] = benchmarkFor(PUBLIC, { measured, published: new Map() }).themes;
    expect(textOf(theme)).not.toMatch(/1\.25|4\.75/);
    expect(textOf(benchmarkFor(STEERING, { measured, published: new Map() }).themes[0])).toMatch(/1\.25/);
  });
});
