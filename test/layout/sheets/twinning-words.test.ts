/** What Twinning says of a need that waits is true, whatever the limits and the pins are. */
import { describe, expect, it } from "@jest/globals";
import { absentIn } from "../../../src/domain/twinning/absent";
import {
  isOwnSentence,
  namedAsAbsent,
  takesNoPart,
  whyMatched,
  whyWaiting,
} from "../../../src/layout/sheets/twinning-words";
import { najaar2024 } from "../../../src/sample/najaar-2024";

describe("why a need waits", () => {
  const settings = { perDonor: 3, perLearner: 2 };

  it.each([
    ["donors-full", settings, "Wie dit kan tonen, wordt al zo veel gevraagd als mag: hoogstens 3 koppelingen."],
    ["donors-full", { ...settings, perDonor: 0 }, "hoogstens 0 koppelingen."],
    ["donors-full", { ...settings, perDonor: 1 }, "hoogstens 1 koppeling."],
    [
      "both-full",
      settings,
      "(hoogstens 2 thema's), en wie dit kan tonen, wordt al zo veel gevraagd als mag (hoogstens 3 koppelingen).",
    ],
    ["learner-full", settings, "Deze stad leert al zo veel als mag: hoogstens 2 thema's."],
  ] as const)("is said by the limit that counts, in matches or in themes: %s %j", (because, limits, said) => {
    const sentence = whyWaiting({ because }, "Gent en Leuven", limits);
    expect(sentence).toContain(said);
    expect(sentence).toContain("Mogelijke donoren: Gent en Leuven.");
    expect(isOwnSentence(sentence)).toBe(true);
  });

  it("and who takes no part is named once for each theme, in lines that are known again for ours", () => {
    const lines = takesNoPart(absentIn(najaar2024), najaar2024.definition);
    expect(lines).toEqual(["Geen enkele score: Turnhout.", "Risicobeheer: geen score van Aalst."]);
    expect(lines.map(namedAsAbsent)).toEqual(["Turnhout", "Aalst"]);
    expect(namedAsAbsent("Aalst: bel ze eens op.")).toBeUndefined();
  });

  it("is known for ours in the words of earlier versions too, so that a sheet that is there stays the one that is written", () => {
    for (const former of [
      "Zonder deze koppeling wacht er een leervraag meer.",
      "Zonder deze koppeling is er een leerling minder; een van de scores is bij benadering gegeven.",
      "Zonder deze koppeling worden minder steden met een lage score geholpen.",
      "Zonder deze koppeling zijn de verschillen in score samen kleiner, en valt er dus minder te leren; de score van de donor is niet precies (tussen twee niveaus, of ongeveer).",
      "Een andere koppeling was even goed: gekozen is wat het eerst staat in de lijst van thema's en steden.",
      "Een ander voorstel is even goed: de volgorde van het meetmodel beslist.",
      "Een andere koppeling was even goed geweest: dan beslist de volgorde van het meetmodel; een van de scores is niet precies gegeven.",
      "Leert al zo veel als mag: hoogstens 2 thema's per leerling. Mogelijke donoren: Gent en Leuven.",
      "Wie kan helpen, wordt al zo veel gevraagd als mag: hoogstens 3 koppelingen per donor. Mogelijke donoren: Gent.",
      "20 koppelingen: 11 van de 11 leerlingen hebben een donor, 18 van de 38 leervragen wachten. (71 mogelijkheden, 46 paren, 8 donoren.)",
    ])
      expect(isOwnSentence(former)).toBe(true);
    expect(isOwnSentence("Zonder deze koppeling belt Gent zelf eens.")).toBe(false);
  });

  it("and a pair of which a score is not exact says whose, and that is known for ours", () => {
    const pair = { themeId: "aanpak", learner: "genk", donor: "gent", learnerValue: 2, donorValue: 4 };
    const whyOf = (rough: "learner" | "donor" | "both") =>
      whyMatched({ why: { kind: "proposed", without: "order" }, hit: { ...pair, rough } });
    const first =
      "Een voorstel zonder deze koppeling zou even goed zijn: de volgorde van de thema's en de steden gaf de doorslag";
    expect((["learner", "donor", "both"] as const).map(whyOf)).toEqual([
      `${first}; de score van de leerling is niet precies opgegeven (als “tussen” twee niveaus, of als “ongeveer”).`,
      `${first}; de score van de donor is niet precies opgegeven (als “tussen” twee niveaus, of als “ongeveer”).`,
      `${first}; de scores van de leerling en de donor zijn niet precies opgegeven (als “tussen” twee niveaus, of als “ongeveer”).`,
    ]);
    expect(isOwnSentence(whyOf("both"))).toBe(true);
  });

  it("says of the proposal as a whole what only holds of that: the learner of the pair itself may have no low score", () => {
    const hit = { ...{ themeId: "aanpak", learner: "kortrijk", donor: "gent" }, learnerValue: 3, donorValue: 5 };
    const whyOf = (without: "low" | "difference") =>
      whyMatched({ why: { kind: "proposed", without }, hit: { ...hit, rough: undefined } });
    expect(whyOf("low")).toBe(
      "Zonder deze koppeling krijgen in het hele voorstel minder leervragen met een score onder het midden van de schaal een donor.",
    );
    expect(whyOf("difference")).toBe(
      "Zonder deze koppeling is het verschil in score tussen donoren en leerlingen, over alle koppelingen samen, kleiner.",
    );
    expect([whyOf("low"), whyOf("difference")].every(isOwnSentence)).toBe(true);
  });

  it("calls nobody a possible donor who is excluded", () => {
    const sentence = whyWaiting({ because: "banned" }, "Gent", settings);
    expect(sentence).toBe("Elke mogelijke donor is uitgesloten: Gent.");
    expect(isOwnSentence(sentence)).toBe(true);
  });
});
