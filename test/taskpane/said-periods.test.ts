/** What files say of the meting that they are of, and what a new bundle then gets. */
import { describe, expect, it } from "@jest/globals";
import { draftBundle } from "../../src/actions/draft-bundle";
import { layOut } from "../../src/actions/lay-out";
import { writeDraft } from "../../src/actions/write-bundle";
import { klimaatgovernance as builtIn } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import { nl } from "../../src/locales/nl";
import { bundleTexts } from "../../src/locales/bundle";
import { otherPeriods, saidPeriods } from "../../src/taskpane/bundle/said-periods";
import { handedIn } from "../actions/bundling";
import { score, submission } from "../consolidation/submissions";
import { live } from "../host/office/live";

const of = (period: string, city: string) => {
  const given = submission(`${city}.xlsx`, score(`${city}.aanpak`, 3));
  return { ...given, reading: { ...given.reading, period } };
};
const hint = (...periods: readonly string[]) => {
  const cities = ["gent", "genk", "aalst"];
  const { names, silent } = saidPeriods(handedIn(periods.map((period, at) => of(period, cities[at] ?? ""))));
  return bundleTexts(nl).period.hint(names, silent);
};

describe("what the files say", () => {
  it("is told as it is: the same, different things, or nothing", () => {
    expect(hint("najaar 2026", "Najaar 2026")).toBe("Zo staat het in de bestanden.");
    expect(hint("najaar 2026", "", "")).toBe("Zo staat het in de bestanden; 2 bestanden zeggen het niet.");
    expect(hint("najaar 2026", "najaar 2025")).toBe(
      "De bestanden noemen verschillende metingen. Schrijf welke het is.",
    );
    expect(hint("", "")).toBe("De bestanden zeggen het niet. Bijvoorbeeld: najaar 2026");
  });
});

describe("files of another meting", () => {
  const files = ["gent", "genk", "aalst", "brugge", "leuven", "hasselt"];
  const told = (bundle: string, ...periods: readonly string[]) => {
    const said = saidPeriods(handedIn(periods.map((period, at) => of(period, files[at] ?? ""))));
    const others = otherPeriods(said, bundle);
    return others.length === 0 ? "" : bundleTexts(nl).period.others(others, bundle);
  };

  it("are named with what the bundle is of", () => {
    expect(told("najaar 2024", "najaar 2026", "Najaar 2024", "")).toBe(
      "Van een andere meting dan de bundel (“najaar 2024”): “najaar 2026” (gent.xlsx).",
    );
    expect(told("najaar 2024", "NAJAAR 2024", "")).toBe("");
  });

  it("are all named where nobody says what the bundle is of, with how many more there are", () => {
    expect(told("", "2024", "2026", "2026", "2026", "2026", "2026")).toBe(
      "De bestanden zijn van verschillende metingen: “2024” (gent.xlsx) en “2026” (genk.xlsx, aalst.xlsx, brugge.xlsx en nog 2).",
    );
    expect(told("", "2026", "")).toBe("");
  });
});

describe("what somebody writes", () => {
  const input = {
    submissions: handedIn([of("najaar 2026", "gent"), of("najaar 2025", "genk")]),
    ...{ choices: [], overwrite: new Set<string>(), builtIn },
  };

  it("is the meting of a new bundle, where the files name two; nobody chooses one of these for them", async () => {
    const { host } = live({ timeout: 20_000 });
    const workbook = await host.read();
    expect(draftBundle(workbook, input)).toMatchObject({ takesPeriod: true, consolidation: { period: "" } });
    await writeDraft(host, draftBundle(workbook, { ...input, period: "voorjaar 2026" }));
    expect(parseWorkbook(await host.read(), { definition: builtIn }).period).toBe("voorjaar 2026");
  });

  it("is not asked for where the sheets say it already", async () => {
    const { host } = live({ timeout: 20_000 });
    await writeDraft(host, draftBundle(await host.read(), { ...input, period: "voorjaar 2026" }));
    expect(draftBundle(await host.read(), input).takesPeriod).toBe(false);
  });

  it("on sheets that are laid out and not filled yet, is what the files are compared with", async () => {
    const { host } = live({ timeout: 20_000 });
    await layOut(host, emptyMeasurement(builtIn, "najaar 2026", builtIn.cities));
    const { consolidation, takesPeriod } = draftBundle(await host.read(), input);
    expect([takesPeriod, consolidation.period]).toEqual([false, "najaar 2026"]);
    expect(consolidation.findings.map(({ code, file, raw }) => [code, file, raw])).toEqual([
      ["other-measurement", "genk.xlsx", "najaar 2025\nnajaar 2026"],
    ]);
  });
});
