/** What files say of the meting that they are of, and what a new bundle then gets. */
import { describe, expect, it } from "@jest/globals";
import { draftBundle } from "../../src/actions/draft-bundle";
import { writeDraft } from "../../src/actions/write-bundle";
import { klimaatgovernance as builtIn } from "../../src/domain/definition/klimaatgovernance";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import { nl } from "../../src/locales/nl";
import { bundleTexts } from "../../src/locales/bundle";
import { saidPeriods } from "../../src/taskpane/bundle/said-periods";
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
      "De bestanden noemen verschillende metingen: najaar 2026 en najaar 2025. Schrijf welke het is.",
    );
    expect(hint("", "")).toBe("De bestanden zeggen het niet. Bijvoorbeeld: najaar 2026");
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
});
