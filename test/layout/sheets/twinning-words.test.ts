/** What Twinning says of a need that waits is true, whatever the limits and the pins are. */
import { describe, expect, it } from "@jest/globals";
import { absentIn } from "../../../src/domain/twinning/absent";
import { isOwnSentence, namedAsAbsent, takesNoPart, whyWaiting } from "../../../src/layout/sheets/twinning-words";
import { najaar2024 } from "../../../src/sample/najaar-2024";

describe("why a need waits", () => {
  const settings = { perDonor: 3, perLearner: 2 };

  it.each([
    ["donors-full", settings, "Wie kan helpen, wordt al zo veel gevraagd als mag: hoogstens 3 koppelingen per donor."],
    ["donors-full", { ...settings, perDonor: 0 }, "hoogstens 0 koppelingen per donor."],
    ["donors-full", { ...settings, perDonor: 1 }, "hoogstens 1 koppeling per donor."],
    ["both-full", settings, "hoogstens 2 thema's per leerling, en wie kan helpen, wordt al zo veel gevraagd als mag"],
    ["learner-full", settings, "Leert al zo veel als mag: hoogstens 2 thema's per leerling."],
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

  it("calls nobody a possible donor who is excluded", () => {
    const sentence = whyWaiting({ because: "banned" }, "Gent", settings);
    expect(sentence).toBe("Elke mogelijke donor is uitgesloten: Gent.");
    expect(isOwnSentence(sentence)).toBe(true);
  });
});
